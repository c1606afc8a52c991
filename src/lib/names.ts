// Every name and number there is, with who prints it: for the table of the home page.
import type { Catalog, ErrorPage } from './catalog.ts'
import { byMoment } from './map.ts'
import { systemName } from './wording.ts'

/** What a reader can narrow the table down to: one of each list, or all of it. */
export const FILTERS = {
  system: ['linux', 'macos', 'windows'],
  runtime: ['python', 'node', 'others'],
} as const
type System = (typeof FILTERS.system)[number]
type Runtime = (typeof FILTERS.runtime)[number]

export interface ListedName {
  name: string
  where: string
  fits: (System | Runtime)[]
}

const SYSTEMS: Record<string, System> = {
  linux: 'linux',
  android: 'linux',
  macos: 'macos',
  freebsd: 'macos',
  windows: 'windows',
  cygwin: 'windows',
}
/** What a `runtime` of facts.yaml says of each. */
const WORDS: [System | Runtime, RegExp][] = [
  ['linux', /linux|glibc|musl/],
  ['macos', /macos|bsd/],
  ['windows', /win|hresult|ntstatus/],
  ['python', /python|asyncio|urllib3|requests|httpx|aiohttp|pip\b/],
  ['node', /node|undici|axios|got\b|superagent|express|libuv|npm/],
]

/** `Python (Windows)` → Python on Windows; what names no system is of all, what names a system only is of our runtimes. */
function fitsOf(runtime = ''): (System | Runtime)[] {
  const text = runtime.toLowerCase()
  const said = new Set(WORDS.filter(([, words]) => words.test(text)).map(([word]) => word))
  const systems = FILTERS.system.filter((system) => said.has(system))
  const runtimes = FILTERS.runtime.filter((each) => said.has(each))
  const ours =
    runtime === '' || systems.length > 0 ? (['python', 'node'] as const) : ['others' as const]
  return [
    ...(systems.length > 0 ? systems : FILTERS.system),
    ...(runtimes.length > 0 ? runtimes : ours),
  ]
}

function listed({ facts }: ErrorPage): ListedName[] {
  const names = facts.names.map(({ name, runtime }) => ({
    ...{ name, where: runtime ?? '', fits: fitsOf(runtime) },
  }))
  const known = new Set(facts.names.map(({ name }) => name))
  const numbers = facts.numbers
    .filter(({ cpu, value }) => cpu === undefined && !known.has(`Errno ${String(value)}`))
    .filter(({ value }) => !known.has(`WinError ${String(value)}`))
    .map(({ name, value, system }): ListedName => {
      const runtimes = name.startsWith('UV_') ? (['node'] as const) : (['python', 'node'] as const)
      const on = SYSTEMS[system]
      return {
        name: `${name} ${String(value)}`,
        where: systemName(system),
        fits: [...(on === undefined ? FILTERS.system : [on]), ...runtimes],
      }
    })
  return [...names, ...numbers]
}

/** All pages in the order of a connection's life, each with all it is called. */
export const namesOf = (catalog: Catalog): { slug: string; title: string; names: ListedName[] }[] =>
  byMoment(catalog).map((page) => ({
    ...{ slug: page.slug, title: page.facts.title, names: listed(page) },
  }))
