{
  const root = document.documentElement
  const stored = (key) => {
    try {
      return localStorage.getItem(key)
    } catch {}
  }
  const theme = stored('theme')
  root.dataset.js = ''
  root.dataset.runtime = stored('runtime') === 'typescript' ? 'typescript' : 'python'
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
}
