{
  const { langs, routes, root } = JSON.parse(document.querySelector('#routes').textContent)
  let stored = null
  try {
    stored = localStorage.getItem('lang')
  } catch {}
  const wanted = [stored, ...navigator.languages.map((each) => each.slice(0, 2).toLowerCase())]
  const lang = wanted.find((each) => langs.includes(each)) ?? 'vi'
  const system = new URLSearchParams(location.search).get('os')?.toLowerCase() ?? ''
  const route = routes['*'] ?? (Object.hasOwn(routes, system) ? routes[system] : undefined)
  if (route)
    location.replace(`${root}${lang}/${route[0]}${location.search}${location.hash || route[1]}`)
}
