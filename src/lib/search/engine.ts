// Looks words up. MiniSearch ranks; what counts as the same word is ours (fold.ts).
import MiniSearch from 'minisearch'
import type { Lang } from '../lang.ts'
import type { SearchDocument } from './documents.ts'
import { fold, isCommon, termsOf, wordsOf } from './fold.ts'

export interface Hit {
  /** Slug of the page. */
  page: string
  /** Section or cause on it, as its fragment; empty for the page itself. */
  section: string
  title: string
  lang: Lang
  score: number
}

export interface Search {
  (query: string, first: Lang): Hit[]
  /** More documents, a few at a time: whoever types meanwhile is not held up. */
  add: (documents: readonly SearchDocument[]) => Promise<void>
}

/** So many are indexed in one go: some milliseconds on a slow phone. */
const AT_ONCE = 20

/** The other language is worth showing, after the reader's own. */
const OTHER_LANGUAGE = 0.5
/** A hit this weak beside the best one says nothing, in whatever language. */
const ACCIDENT = 0.05
/** A number asked for is this page's own, and not one that it mentions. */
const OWN_NUMBER = 4
/** A page before its parts, and an error's before a guide's, where both fit alike. */
const WHOLE = { error: 3, guide: 1.5 }
/** `0x80072745` → 10053: an HRESULT carries the Win32 number in its lower half. */
const HRESULT = /^0x8007([0-9a-f]{4})$/i

const spelled = (query: string): string => {
  const number = HRESULT.exec(query.trim())?.[1]
  return number === undefined ? query : `${query} ${String(parseInt(number, 16))}`
}

/** The words of a query that tell pages apart; all of them where none does. */
function tellingWords(query: string): string[] {
  const words = wordsOf(query)
  const telling = words.filter((word) => !isCommon(word))
  return telling.length > 0 ? telling : words
}

interface Keyed extends SearchDocument {
  key: string
}

const keyed = (documents: readonly SearchDocument[]): Keyed[] =>
  documents.map((document) => ({ key: `${document.lang}/${document.id}`, ...document }))

/** @param documents of either language; ids may repeat between them */
export function searchOver(documents: readonly SearchDocument[]): Search {
  const index = new MiniSearch<Keyed>({
    idField: 'key',
    fields: ['title', 'names', 'sought', 'words'],
    storeFields: ['id', 'lang', 'title', 'names'],
    tokenize: wordsOf,
    processTerm: termsOf,
    searchOptions: {
      boost: { title: 3, names: 2 },
      prefix: (term) => term.length > 2,
      // A number off by one digit is another error; a word off by one letter is a slip.
      fuzzy: (term) => (/\d/.test(term) || term.length < 4 ? false : 0.2),
      tokenize: tellingWords,
      combineWith: 'AND',
    },
  })
  index.addAll(keyed(documents))
  const search = (query: string, first: Lang): Hit[] => {
    const text = spelled(query)
    const all = index.search(text)
    // Every word, or, where no page has them all, as many as possible; but a number is never given
    // up: what has `WinError` and another number is another error.
    const numbers = wordsOf(text)
      .filter((word) => /^-?\d/.test(word))
      .map(fold)
    const some = () =>
      index
        .search(text, { combineWith: 'OR' })
        .filter(({ queryTerms }) => numbers.every((number) => queryTerms.includes(number)))
    const found = all.length > 0 ? all : some()
    const hits = found.map((hit): Hit => {
      const { id, lang, title, names } = hit as unknown as SearchDocument
      const [page = '', section = ''] = id.split('#')
      const whole = names === '' ? WHOLE.guide : WHOLE.error
      const isOwn = numbers.some((number) => hit.match[number]?.some((field) => field !== 'words'))
      const weight =
        (lang === first ? 1 : OTHER_LANGUAGE) *
        (section === '' ? whole : 1) *
        (isOwn ? OWN_NUMBER : 1)
      return { page, section, title, lang, score: hit.score * weight }
    })
    // The reader's language first; but not what fits by an accident of letters.
    const best = Math.max(...hits.map(({ score }) => score))
    const own = ({ lang, score }: Hit) => Number(lang === first && score > best * ACCIDENT)
    return hits.sort((a, b) => own(b) - own(a) || b.score - a.score)
  }
  return Object.assign(search, {
    add: (more: readonly SearchDocument[]) =>
      index.addAllAsync(keyed(more), { chunkSize: AT_ONCE }),
  })
}
