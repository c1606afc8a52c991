// Every name and number there is, with who prints it: for the table of the home page.
import type { Catalog, ErrorPage } from './catalog.ts'
import { byMoment } from './map.ts'
import { systemName } from './wording.ts'

/** What a reader can narrow the table down to. */
export const FILTERS = ['python', 'node', 'linux', 'macos', 'windows', 'others'] as const
type Filter = (typeof FILTERS)[number]

export interface ListedName {
  name: string
  where: string
  filters: Filter[]
}

const SYSTEMS: Record<string, Filter> = {
  linux: 'linux',
  android: 'linux',
  macos: 'macos',
  freebsd: 'macos',
  windows: 'windows',
  cygwin: 'windows',
}

/** `Python (Windows)` → Python and Windows; a name of no runtime in particular fits all of ours. */
function filtersOf(runtime: string | undefined): Filter[] {
  if (runtime === undefined) return ['python', 'node', 'linux', 'macos', 'windows']
  const text = runtime.toLowerCase()
  const found = new Set<Filter>()
  if (/python|asyncio|urllib3|requests|httpx|aiohttp|pip\b/.test(text)) found.add('python')
  if (/node|undici|axios|got\b|superagent|express|libuv|npm/.test(text)) found.add('node')
  if (/linux|glibc|musl/.test(text)) found.add('linux')
  if (/macos|bsd/.test(text)) found.add('macos')
  if (text.includes('win')) found.add('windows')
  return found.size > 0 ? [...found] : ['others']
}

function listed({ facts }: ErrorPage): ListedName[] {
  const names = facts.names.map(({ name, runtime }) => ({
    ...{ name, where: runtime ?? '', filters: filtersOf(runtime) },
  }))
  const known = new Set(facts.names.map(({ name }) => name))
  const numbers = facts.numbers
    .filter(({ cpu, value }) => cpu === undefined && !known.has(`Errno ${String(value)}`))
    .filter(({ value }) => !known.has(`WinError ${String(value)}`))
    .map(({ name, value, system }) => ({
      name: `${name} ${String(value)}`,
      where: systemName(system),
      filters: [SYSTEMS[system] ?? 'others', ...(name.startsWith('UV_') ? ['node' as const] : [])],
    }))
  return [...names, ...numbers]
}

/** All pages in the order of a connection's life, each with all it is called. */
export const namesOf = (catalog: Catalog): { slug: string; title: string; names: ListedName[] }[] =>
  byMoment(catalog).map((page) => ({
    ...{ slug: page.slug, title: page.facts.title, names: listed(page) },
  }))
