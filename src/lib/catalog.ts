// One error = one folder, and one guide = one folder. The catalog is what the folders say, put together
// and looked up by name.
import type { Lang } from './lang.ts'
import type {
  Facts,
  Glossary,
  GuideFacts,
  GuideMeta,
  NumberFact,
  ProgramFacts,
  ProseMeta,
  Runs,
  Source,
} from './schema.ts'
import type { WireRecording } from './wire/recording.ts'
import type { WireWords } from './wire/words.ts'

export interface Prose extends ProseMeta {
  /** MDX source below the front matter. */
  body: string
}

/** Folders below `content/`, one for each kind of page. */
export const KINDS = ['errors', 'guides'] as const
export type Kind = (typeof KINDS)[number]

/** What every page of content is made of: text in both languages around programs that were run. */
export interface ContentPage {
  kind: Kind
  slug: string
  facts: { programs: Record<string, ProgramFacts>; sources: Record<string, Source> }
  prose: Record<
    Lang,
    { body: string; summary: string; description: string; revised: string; behind: string[] }
  >
  /** Recorded runs by program: `fail.py`. */
  runs: Map<string, Runs>
  /** Source text of every program in `snippets/`. */
  snippets: Map<string, string>
  /** What was recorded on the wire, by program. */
  wires: Map<string, WireRecording>
}

export interface ErrorPage extends ContentPage {
  kind: 'errors'
  facts: Facts
  prose: Record<Lang, Prose>
}

export interface GuidePage extends ContentPage {
  kind: 'guides'
  facts: GuideFacts
  prose: Record<Lang, GuideMeta & { body: string }>
}

export interface Catalog {
  errors: ErrorPage[]
  /** In the order in which they are listed. */
  guides: GuidePage[]
  glossary: Glossary
  /** What the steps of a recording mean. */
  words: WireWords
}

const owners = new WeakMap<Catalog, Map<string, ErrorPage>>()

/** The page that owns a name (`ECONNRESET`, `socket hang up`), if one is written; the first, if several do. */
export function ownerOf(catalog: Catalog, name: string): ErrorPage | undefined {
  let known = owners.get(catalog)
  if (known === undefined) {
    known = new Map(
      catalog.errors
        .flatMap((page) => page.facts.names.map((entry) => [entry.name, page] as const))
        .reverse(),
    )
    owners.set(catalog, known)
  }
  return known.get(name)
}

/** A page and those of its neighbours that are written, itself first. */
export const familyOf = ({ errors }: Catalog, page: ErrorPage): ErrorPage[] => [
  page,
  ...page.facts.neighbours.flatMap((slug) => errors.find((each) => each.slug === slug) ?? []),
]

/** Guides that help the readers of an error. */
export const guidesFor = ({ guides }: Catalog, { slug }: ErrorPage): GuidePage[] =>
  guides.filter(({ facts }) => facts.errors.includes(slug))

/** @throws Error naming the guides there are */
export function findGuide({ guides }: Catalog, slug: string): GuidePage {
  const guide = guides.find((each) => each.slug === slug)
  if (guide !== undefined) return guide
  const known = guides.map((each) => each.slug).join(', ')
  throw new Error(`<GuideName of="${slug}">: there is no such guide; known: ${known}`)
}

/** Where a page's folder lies. */
export const folderOf = ({ kind, slug }: Pick<ContentPage, 'kind' | 'slug'>): string =>
  `content/${kind}/${slug}`

export interface NumberQuery {
  of: string
  on: string
  layer?: string | undefined
  cpu?: string | undefined
}

/**
 * The one number of a name on a system.
 * @throws Error where `facts.yaml` has none or several that fit
 */
export function findNumber(page: ErrorPage, query: NumberQuery): NumberFact {
  const fits = page.facts.numbers.filter(
    (n) =>
      n.name === query.of &&
      n.system === query.on &&
      (query.layer === undefined || n.layer === query.layer) &&
      n.cpu === query.cpu,
  )
  const [first, ...rest] = fits
  if (first === undefined || rest.length > 0) {
    const asked = Object.entries(query).filter(([, value]) => value !== undefined)
    throw new Error(
      `content/errors/${page.slug}/facts.yaml: numbers has ${String(fits.length)} entries for ` +
        `${asked.map(([key, value]) => `${key}=${String(value)}`).join(' ')}; exactly one must fit`,
    )
  }
  return first
}

/** Sources in the order of `facts.yaml`; their index + 1 is the number a reader sees. */
export function sourceIndex(page: ContentPage, id: string): number {
  const index = Object.keys(page.facts.sources).indexOf(id)
  if (index < 0)
    throw new Error(`${folderOf(page)}/facts.yaml: no source "${id}"; add it under sources`)
  return index + 1
}
