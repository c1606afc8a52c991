// What can be found: each page, and on it each section and each cause. Made at build, one file per
// language; the words of the prose stand there once each, because where they stand does not matter.
import { z } from 'zod'
import type { Catalog, ErrorPage, GuidePage } from '../catalog.ts'
import type { Lang } from '../lang.ts'
import type { Translate } from '../ui.ts'
import { isCommon, wordsOf } from './fold.ts'

export const searchDocument = z.strictObject({
  /** `connection-aborted` or `connection-aborted#cause-accept`. */
  id: z.string(),
  lang: z.enum(['vi', 'en']),
  title: z.string(),
  /** Names and numbers that people paste. */
  names: z.string(),
  /** What people say of it in their own words. */
  sought: z.string().optional(),
  /** The other words of its prose, in no order. */
  words: z.string(),
})
export type SearchDocument = z.infer<typeof searchDocument>

const plain = (mdx: string): string =>
  mdx
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')

const once = (text: string, except: Iterable<string> = []): string => {
  const known = new Set([...except].map((word) => word.toLowerCase()))
  return [...new Set(wordsOf(text).map((word) => word.toLowerCase()))]
    .filter((word) => word.length > 1 && !known.has(word) && !isCommon(word))
    .sort()
    .join(' ')
}

/** The text between `<Tag attribute="value">` and its end. */
function inside(body: string, tag: string, attribute: string, value: string): string {
  const start = body.indexOf(`<${tag} ${attribute}="${value}">`)
  return start < 0 ? '' : body.slice(start, body.indexOf(`</${tag}>`, start))
}

function documentsOf(page: ErrorPage, lang: Lang, t: Translate): SearchDocument[] {
  const { slug, facts } = page
  const { body, summary, sought, causes } = page.prose[lang]
  const names = [
    ...facts.names.map(({ name }) => name),
    ...facts.numbers.flatMap(({ name, value }) => [name, String(value)]),
    ...facts.messages.map(({ text }) => text),
  ]
  const nameWords = new Set(wordsOf(names.join(' ')))
  const parts = Object.entries(causes).map(([id, title]) => {
    const prose = plain(inside(body, 'Cause', 'id', id))
    return {
      ...{ id: `${slug}#cause-${id}`, lang, title, names: '' },
      words: once(prose, wordsOf(title)),
    }
  })
  const said = new Set(parts.flatMap(({ words }) => words.split(' ')))
  return [
    {
      ...{
        id: slug,
        lang,
        title: `${facts.title} · ${t(`failure.${slug}`)}`,
        names: [...new Set(names)].join('\n'),
        sought: sought.join('\n'),
      },
      words: `${summary} ${once(plain(body), [...nameWords, ...said])}`,
    },
    ...[...body.matchAll(/<Section name="([^"]*)"/g)].map(([, name = '']) => ({
      ...{ id: `${slug}#${name}`, lang, title: t(`section.${name}`), names: '', words: '' },
    })),
    ...parts,
  ]
}

/** A guide is found by its title, its sections and the words of its prose. */
function guideDocuments({ slug, prose }: GuidePage, lang: Lang): SearchDocument[] {
  const { body, title, summary, sections } = prose[lang]
  const parts = Object.entries(sections).map(([id, heading]) => ({
    ...{ id: `${slug}#${id}`, lang, title: heading, names: '' },
    words: once(plain(inside(body, 'Section', 'name', id)), wordsOf(heading)),
  }))
  return [
    { ...{ id: slug, lang, title, names: '' }, words: once(summary, wordsOf(title)) },
    ...parts,
  ]
}

/** Pages from which on a word that half of them share is left out: it tells none of them apart. */
const MANY = 6

/** All that can be found in one language. */
export function searchDocuments(catalog: Catalog, lang: Lang, t: Translate): SearchDocument[] {
  const pages = [
    ...catalog.errors.map((page) => documentsOf(page, lang, t)),
    ...catalog.guides.map((page) => guideDocuments(page, lang)),
  ]
  if (pages.length < MANY) return pages.flat()
  const spread = new Map<string, number>()
  for (const page of pages)
    for (const word of new Set(page.flatMap(({ words }) => words.split(' '))))
      spread.set(word, (spread.get(word) ?? 0) + 1)
  return pages.flat().map((document) => ({
    ...document,
    words: document.words
      .split(' ')
      .filter((word) => (spread.get(word) ?? 0) <= pages.length / 2)
      .join(' '),
  }))
}
