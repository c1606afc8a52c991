// The collections put together, once per build. What does not fit together stops the build here.
import { createHash } from 'node:crypto'
import { getCollection, getEntry } from 'astro:content'
import type { Catalog, ErrorPage, Prose } from '../lib/catalog.ts'
import { catalogProblems, uiProblems } from '../lib/check/check.ts'
import { type Lang, LANGS } from '../lib/lang.ts'
import { clashes, type Permalink, permalinks } from '../lib/permalinks.ts'
import type { Ui } from '../lib/schema.ts'
import { type Triage, triageProblems } from '../lib/triage.ts'
import { type Translate, translator } from '../lib/ui.ts'

const SNIPPETS = import.meta.glob<string>('/content/errors/*/snippets/*', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const stop = (problems: string[]) => {
  if (problems.length > 0)
    throw new Error(`Content does not fit together:\n- ${problems.join('\n- ')}`)
}

async function proseOf(slug: string, lang: Lang): Promise<Prose> {
  const entry = await getEntry('prose', `${slug}/${lang}.mdx`)
  if (entry === undefined)
    throw new Error(
      `content/errors/${slug}/${lang}.mdx is missing: every error needs both languages`,
    )
  return { ...entry.data, body: entry.body ?? '' }
}

async function load(): Promise<Catalog> {
  const [facts, runs, wires] = await Promise.all([
    getCollection('facts'),
    getCollection('runs'),
    getCollection('wires'),
  ])
  const errors = facts.map(async ({ id, data }): Promise<ErrorPage> => {
    const slug = id.replace('/facts.yaml', '')
    const inFolder = (folder: string) => `/content/errors/${slug}/${folder}/`
    return {
      slug,
      facts: data,
      prose: { vi: await proseOf(slug, 'vi'), en: await proseOf(slug, 'en') },
      runs: new Map(
        runs
          .filter((run) => run.id.startsWith(`${slug}/runs/`))
          .map((run) => [run.id.slice(`${slug}/runs/`.length, -'.json'.length), run.data]),
      ),
      wires: new Map(
        wires
          .filter((wire) => wire.id.startsWith(`${slug}/wire/`))
          .map((wire) => [wire.data.program, wire.data]),
      ),
      snippets: new Map(
        Object.entries(SNIPPETS)
          .filter(([path]) => path.startsWith(inFolder('snippets')))
          .map(([path, text]) => [path.slice(inFolder('snippets').length), text]),
      ),
    }
  })
  const glossary = (await getEntry('glossary', 'glossary.yaml'))?.data ?? {}
  const catalog = {
    errors: (await Promise.all(errors)).sort((a, b) => a.slug.localeCompare(b.slug)),
    glossary,
    words: (await getEntry('words', 'wire.yaml'))?.data.rules ?? [],
  }
  stop(catalogProblems(catalog, hash))
  return catalog
}

let loaded: Promise<Catalog> | undefined
/** The whole content. Read anew on every call in `astro dev`, so that edits show. */
export const loadCatalog = (): Promise<Catalog> => {
  loaded = import.meta.env.DEV ? load() : (loaded ?? load())
  return loaded
}

/** Every short address, `/e/…`. */
export async function loadPermalinks(): Promise<Permalink[]> {
  const links = permalinks(await loadCatalog())
  stop(clashes(links))
  return links
}

/** The questions of "Who hung up?". */
export async function loadTriage(): Promise<Triage> {
  const entry = await getEntry('triage', 'who-hung-up.yaml')
  if (entry === undefined) throw new Error('content/who-hung-up.yaml is missing')
  stop(triageProblems(entry.data, await loadCatalog()))
  return entry.data
}

async function uiOf(lang: Lang): Promise<Ui> {
  const entry = await getEntry('ui', `${lang}.json`)
  if (entry === undefined) throw new Error(`content/ui/${lang}.json is missing`)
  return entry.data
}

/** Interface strings of a language; both are checked against each other. */
export async function loadTranslate(lang: Lang): Promise<Translate> {
  const strings = { vi: await uiOf('vi'), en: await uiOf('en') }
  stop(uiProblems(strings))
  return translator(strings[lang], lang)
}

/** One path per error and language: the only place that multiplies them. */
export async function errorPaths() {
  const { errors } = await loadCatalog()
  return LANGS.flatMap((lang) => errors.map(({ slug }) => ({ params: { lang, slug } })))
}
