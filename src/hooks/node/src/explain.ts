// Explains a name from data.json, which is made out of the site's content.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { page } from './link.ts'
import { type Lang, readerLang } from './settings.ts'

interface Own {
  summary: string
  causes: string[]
  retry: string
}

interface Page extends Record<Lang, Own> {
  title: string
  names: string[]
  causes: string[]
}

/** data.json, written by src/tools/hooks-data.ts. */
export interface Data {
  version: 1
  labels: Record<Lang, { also: string; causes: string; retry: string }>
  pages: Record<string, Page>
  /** Folded name → slugs; several where a number means different things on different systems. */
  keys: Record<string, string[]>
}

/** @throws Error if the file is missing or damaged */
export function readData(): Data {
  return JSON.parse(readFileSync(join(__dirname, '..', 'data.json'), 'utf8')) as Data
}

/** One spelling for `WinError 10053`, `winerror-10053`, `[WinError10053]`. */
export const fold = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Pages with this name. */
export function lookUp(data: Data, name: string): string[] {
  const key = fold(name)
  return Object.hasOwn(data.keys, key) ? (data.keys[key] ?? []) : []
}

/** See `explain` of index.ts. */
export function explainName(name: string, lang: Lang = readerLang()): string | undefined {
  const data = readData()
  const texts = lookUp(data, name).map((slug) => describe(data, slug, lang))
  return texts.length > 0 ? texts.join('\n\n') : undefined
}

/**
 * One page as text: names, meaning, causes, whether to try again, link.
 * @param cause id of the cause that a diagnosis named
 */
export function describe(data: Data, slug: string, lang: Lang, cause?: string | null): string {
  const about = data.pages[slug]
  if (about === undefined) return `↳ ${page(slug)}`
  const own = about[lang]
  const labels = data.labels[lang]
  const likely = cause == null ? -1 : about.causes.indexOf(cause)
  const mark = (index: number) => (index === likely ? '→' : '-')
  return [
    about.title,
    own.summary,
    '',
    `${labels.also}: ${about.names.filter((name) => name !== about.title).join(', ')}`,
    '',
    `${labels.causes}:`,
    ...own.causes.map((title, index) => `  ${mark(index)} ${title}`),
    '',
    labels.retry,
    `  ${own.retry}`,
    '',
    `↳ ${page(about.title)}${likely < 0 ? '' : `#cause-${cause ?? ''}`}`,
  ].join('\n')
}
