// One short, language-neutral address per name of an error, for ever: `/e/ECONNABORTED`,
// `/e/windows/10053`, `/e/software-caused-connection-abort`. All of them come from `facts.yaml`.
import type { Catalog, ErrorPage } from './catalog.ts'
import { ERRNO_PAGES } from './diagnose/knowledge/errno.ts'
import { NUMBERS, type NumberSpace } from './diagnose/knowledge/numbers.ts'
import type { SYSTEMS } from './schema.ts'
import { systemName } from './wording.ts'

type System = (typeof SYSTEMS)[number]

export interface Meaning {
  /** Slug of the page, written or not. */
  page: string
  /** Section or cause, without `#`; empty for the page as a whole. */
  fragment: string
  /** Who gives the name this meaning, where that decides: `Linux`, `axios`. */
  by: string
  /** The system, where a link may say it: `?os=`. */
  systems: System[]
  /** What the name stands for there. */
  name: string
}

export interface Permalink {
  /** Below `/e/`, without slashes at its ends. */
  address: string
  meanings: Meaning[]
}

/**
 * A name as part of an address: `::` becomes a dot, what no file may be called everywhere a hyphen; a
 * phrase is lower case.
 */
export function addressOf(name: string): string {
  const tidy = name.replaceAll('::', '.').trim()
  const plain = (text: string) => text.replace(/[^\w.-]+/g, '-').replace(/(?<=.)-+$/, '')
  return /\s/.test(tidy) && !/\d/.test(tidy)
    ? plain(tidy.toLowerCase().replace(/[^a-z0-9]+/g, '-'))
    : plain(tidy)
}

/** `Python (Windows)` → `python`. */
const originOf = (runtime: string): string =>
  // `.NET` would be a hidden folder.
  (runtime.split(/[ (,]/)[0] ?? '').toLowerCase().replace(/^\./, 'dot')

/** Below `/e/`: a name with its runtime's, which nobody else's name can lead astray. */
export const qualified = (name: string, runtime?: string): string =>
  runtime === undefined ? addressOf(name) : `${originOf(runtime)}/${addressOf(name)}`

/** Systems that share a table of numbers with the diagnoser's. */
const SPACES: Partial<Record<NumberSpace, System>> = {
  linux: 'linux',
  bsd: 'macos',
  cygwin: 'cygwin',
  wsa: 'windows',
  win32: 'windows',
}

/** What else a bare number means on systems whose meaning has another page. */
function otherMeanings(value: number, pages: ReadonlySet<string>): Meaning[] {
  return Object.entries(SPACES).flatMap(([space, system]) => {
    const name = NUMBERS[space as NumberSpace][value]
    const page = name === undefined ? undefined : ERRNO_PAGES.get(name)
    if (name === undefined || page === undefined || pages.has(page)) return []
    return [{ page, fragment: '', by: systemName(system), systems: [system], name }]
  })
}

function linksOf({ slug, facts }: ErrorPage): [string, Meaning][] {
  const to = (name: string, by = '', systems: System[] = [], fragment = ''): Meaning => ({
    ...{ page: slug, fragment, by, systems, name },
  })
  return [
    ...facts.names.flatMap(({ name, runtime }): [string, Meaning][] => [
      [addressOf(name), to(name)],
      ...(runtime === undefined
        ? []
        : [[qualified(name, runtime), to(name)] satisfies [string, Meaning]]),
    ]),
    ...facts.numbers.flatMap(({ name, value, system, layer, cpu }): [string, Meaning][] => {
      const spaces =
        layer === 'libuv'
          ? ['uv']
          : (cpu?.split(', ').map((each) => `${system}-${each}`) ?? [system])
      const meaning = to(name, systemName(system), [system])
      return [
        ...spaces.map((space): [string, Meaning] => [`${space}/${String(value)}`, to(name)]),
        [String(value), meaning],
      ]
    }),
    ...facts.elsewhere.map(({ name, runtime, section }): [string, Meaning] => [
      qualified(name, runtime),
      to(name, runtime, [], section),
    ]),
  ]
}

/** Names that a page has for everybody, and not for one runtime or library. */
export const everybodys = ({ errors }: Catalog): Map<string, string> =>
  new Map(
    errors.flatMap(({ slug, facts }) =>
      facts.names
        .filter(({ runtime }) => runtime === undefined)
        .map(({ name }): [string, string] => [addressOf(name), slug]),
    ),
  )

/** Every address there is, each with what it may mean; one meaning leads straight to its page. */
export function permalinks(catalog: Catalog): Permalink[] {
  const found = new Map<string, Meaning[]>()
  const owners = everybodys(catalog)
  for (const [address, meaning] of catalog.errors.flatMap(linksOf)) {
    // axios's own ECONNABORTED has /e/axios/ECONNABORTED; /e/ECONNABORTED is the system's.
    const owner = owners.get(address)
    if (owner !== undefined && owner !== meaning.page) continue
    const meanings = found.get(address) ?? []
    const same = meanings.find(
      ({ page, fragment }) => page === meaning.page && fragment === meaning.fragment,
    )
    if (same === undefined) meanings.push(meaning)
    else if (!same.by.includes(meaning.by)) {
      same.by = [same.by, meaning.by].filter((by) => by !== '').join(', ')
      same.systems.push(...meaning.systems)
    }
    found.set(address, meanings)
  }
  return [...found]
    .map(([address, meanings]) => ({
      address,
      meanings: [
        ...meanings,
        ...(/^\d+$/.test(address)
          ? otherMeanings(Number(address), new Set(meanings.map(({ page }) => page)))
          : []),
      ],
    }))
    .sort((a, b) => (a.address < b.address ? -1 : 1))
}

/** Addresses that a file system without case would lay over each other. */
export function clashes(links: readonly Permalink[]): string[] {
  const seen = new Map<string, string>()
  return links.flatMap(({ address }) => {
    const key = address.toLowerCase()
    const other = seen.get(key)
    seen.set(key, address)
    return other === undefined ? [] : [`/e/${address} and /e/${other} differ in case only`]
  })
}

/**
 * Addresses whose pages say the same but for the address itself: they have one meaning, and it is the
 * same one. An address with several meanings stands alone.
 */
export function alike(links: readonly Permalink[]): Permalink[][] {
  const targetOf = ({ address, meanings: [meaning, ...others] }: Permalink) => {
    if (meaning === undefined || others.length > 0) return `/e/${address}`
    // A section is announced with whose it is.
    const { page, fragment, by } = meaning
    return fragment === '' ? page : `${page}#${fragment} ${by}`
  }
  return [...Map.groupBy(links, targetOf).values()]
}
