// The collections put together, once per build. What does not fit together stops the build here.
import { createHash } from 'node:crypto'
import { getCollection, getEntry } from 'astro:content'
import {
  type Catalog,
  type ContentPage,
  type ErrorPage,
  folderOf,
  type GuidePage,
  type Kind,
} from '../lib/catalog.ts'
import { catalogProblems, uiProblems } from '../lib/check/check.ts'
import { type Lang, LANGS } from '../lib/lang.ts'
import { clashes, type Permalink, permalinks } from '../lib/permalinks.ts'
import type { Ui } from '../lib/schema.ts'
import { type Triage, triageProblems } from '../lib/triage.ts'
import { type Translate, translator } from '../lib/ui.ts'

const folderPart = (path: string) => path.slice(0, path.lastIndexOf('/'))
const filePart = (path: string) => path.slice(path.lastIndexOf('/') + 1)
const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const stop = (problems: string[]) => {
  if (problems.length > 0)
    throw new Error(`Content does not fit together:\n- ${problems.join('\n- ')}`)
}

type Prose<K extends Kind> = (K extends 'errors' ? ErrorPage : GuidePage)['prose'][Lang]

async function proseOf<K extends Kind>(kind: K, slug: string, lang: Lang): Promise<Prose<K>> {
  const entry = await getEntry(kind === 'errors' ? 'prose' : 'guideProse', `${slug}/${lang}.mdx`)
  if (entry === undefined)
    throw new Error(
      `${folderOf({ kind, slug })}/${lang}.mdx is missing: every page needs both languages`,
    )
  return { ...entry.data, body: entry.body ?? '' } as Prose<K>
}

const inBoth = async <K extends Kind>(kind: K, slug: string): Promise<Record<Lang, Prose<K>>> => ({
  vi: await proseOf(kind, slug, 'vi'),
  en: await proseOf(kind, slug, 'en'),
})

async function load(): Promise<Catalog> {
  const [facts, guideFacts, runs, snippets, wires] = await Promise.all([
    getCollection('facts'),
    getCollection('guideFacts'),
    getCollection('runs'),
    getCollection('snippets'),
    getCollection('wires'),
  ])
  const runsOf = Map.groupBy(runs, ({ id }) => folderPart(id))
  const wiresOf = Map.groupBy(wires, ({ id }) => folderPart(id))
  const snippetsOf = Map.groupBy(snippets, ({ id }) => folderPart(id))
  /** What lies in the folder of a page beside its text. */
  const filesOf = (
    page: Pick<ContentPage, 'kind' | 'slug'>,
  ): Pick<ContentPage, 'runs' | 'wires' | 'snippets'> => {
    const ownRuns = runsOf.get(`${page.kind}/${page.slug}/runs`) ?? []
    const ownWires = page.kind === 'errors' ? (wiresOf.get(`${page.slug}/wire`) ?? []) : []
    const ownSnippets = snippetsOf.get(`${page.kind}/${page.slug}/snippets`) ?? []
    return {
      runs: new Map(ownRuns.map(({ id, data }) => [filePart(id).replace(/\.json$/, ''), data])),
      wires: new Map(ownWires.map(({ data }) => [data.program, data])),
      snippets: new Map(ownSnippets.map(({ id, data }) => [filePart(id), data.text])),
    }
  }
  const errors = facts.map(async ({ id, data }): Promise<ErrorPage> => {
    const page = { kind: 'errors', slug: id.replace('/facts.yaml', '') } as const
    return { ...page, facts: data, prose: await inBoth(page.kind, page.slug), ...filesOf(page) }
  })
  const guides = guideFacts.map(async ({ id, data }): Promise<GuidePage> => {
    const page = { kind: 'guides', slug: id.replace('/facts.yaml', '') } as const
    return { ...page, facts: data, prose: await inBoth(page.kind, page.slug), ...filesOf(page) }
  })
  const glossary = (await getEntry('glossary', 'glossary.yaml'))?.data ?? {}
  const catalog = {
    errors: (await Promise.all(errors)).sort((a, b) => a.slug.localeCompare(b.slug)),
    guides: (await Promise.all(guides)).sort((a, b) => a.facts.order - b.facts.order),
    glossary,
    words: (await getEntry('words', 'wire.yaml'))?.data.rules ?? [],
  }
  stop(catalogProblems(catalog, hash))
  return catalog
}

/** Loaded and checked once a build; in `astro dev` anew on every call, so that edits show. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined
  return () => (import.meta.env.DEV ? load() : (kept ??= load()))
}

/** The whole content. */
export const loadCatalog = once(load)

/** Every short address, `/e/…`. */
export const loadPermalinks = once(async (): Promise<Permalink[]> => {
  const links = permalinks(await loadCatalog())
  stop(clashes(links))
  return links
})

/** The questions of "Who hung up?". */
export const loadTriage = once(async (): Promise<Triage> => {
  const entry = await getEntry('triage', 'who-hung-up.yaml')
  if (entry === undefined) throw new Error('content/who-hung-up.yaml is missing')
  stop(triageProblems(entry.data, await loadCatalog()))
  return entry.data
})

async function uiOf(lang: Lang): Promise<Ui> {
  const entry = await getEntry('ui', `${lang}.json`)
  if (entry === undefined) throw new Error(`content/ui/${lang}.json is missing`)
  return entry.data
}

const loadStrings = once(async () => {
  const strings = { vi: await uiOf('vi'), en: await uiOf('en') }
  stop(uiProblems(strings))
  return strings
})

/** Interface strings of a language; both are checked against each other. */
export async function loadTranslate(lang: Lang): Promise<Translate> {
  return translator((await loadStrings())[lang], lang)
}

/** One path per page and language: the only place that multiplies them. */
export async function contentPaths() {
  const { errors, guides } = await loadCatalog()
  return LANGS.flatMap((lang) =>
    [...errors, ...guides].map((page) => ({ params: { lang, slug: page.slug }, props: { page } })),
  )
}
