/** What pg warns of today breaks with its next version: the run fails instead of going on with a line on the screen. */
function failOnWarning(warning: Error) {
  if (warning.name === 'DeprecationWarning' && warning.message.includes('client.query')) throw warning
}

// This runs for each file, in a process that may have run others before.
if (!process.listeners('warning').some(({ name }) => name === failOnWarning.name)) process.on('warning', failOnWarning)
