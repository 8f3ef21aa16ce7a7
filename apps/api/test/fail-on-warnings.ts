/** What pg warns of today breaks with its next version: the run fails instead of going on with a line on the screen. */
process.on('warning', (warning) => {
  if (warning.name === 'DeprecationWarning' && warning.message.includes('client.query')) throw warning
})
