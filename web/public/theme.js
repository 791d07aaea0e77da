// Before the first paint, so that a remembered choice does not flash; a file of its own because inline scripts are forbidden.
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {}
