/* Before the first paint: the person's own choice of light or dark. */
try {
  const theme = localStorage.getItem('dadkar.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {}
