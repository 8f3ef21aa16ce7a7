/* Before the first paint: the person's own choice of light or dark. */
try {
  const theme = localStorage.getItem('dadkar.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {}

/* No form goes out by the browser's own means, what was typed with it in the address. */
addEventListener('submit', (event) => event.preventDefault())

/* One sent before the application has started is held, and sent when it has. */
let held
function hold(event) {
  event.stopImmediatePropagation()
  event.preventDefault()
  held = event
  document.documentElement.dataset.held = ''
}
addEventListener('submit', hold, true)
addEventListener('dadkar:started', () => {
  removeEventListener('submit', hold, true)
  delete document.documentElement.dataset.held
  document.documentElement.dataset.started = ''
  // After the application has done all that it does at its start.
  setTimeout(() => {
    if (held?.target.isConnected) held.target.requestSubmit(held.submitter)
    held = undefined
  })
})
