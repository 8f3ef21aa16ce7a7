/* Before the first paint: the person's own choice of light or dark. */
try {
  const theme = localStorage.getItem('dadkar.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {}

/* A form sent before the application has started would go out by the browser's own means, what was typed with it. */
addEventListener('submit', (event) => event.preventDefault())
