// Looks words up. MiniSearch ranks; what counts as the same word is ours (fold.ts).
import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch'
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
  /** What a page, a section or a cause is called: `connection-aborted#cause-accept`. */
  titleOf: (lang: Lang, id: string) => string | undefined
}

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

/** What a hit is shown and weighed by; the text itself is not needed any more. */
interface Kept {
  title: string
  isError: boolean
}
type Indexed = SearchDocument & Kept

const OPTIONS: Options<Indexed> = {
  fields: ['title', 'names', 'sought', 'words'],
  storeFields: ['title', 'isError'],
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
}

/** One language, ready to be searched. */
export interface Index {
  lang: Lang
  words: MiniSearch<Indexed>
}

/** Made at build, because that takes a phone a third of a second; `JSON.stringify` packs it. */
export function indexOf(lang: Lang, documents: readonly SearchDocument[]): Index {
  const words = new MiniSearch(OPTIONS)
  words.addAll(documents.map((document) => ({ ...document, isError: document.names !== '' })))
  return { lang, words }
}

/** An index as it came out of `JSON.stringify`. */
export const unpack = (lang: Lang, packed: string): Index => ({
  ...{ lang, words: MiniSearch.loadJSON(packed, OPTIONS) },
})

/** The same, a little at a time: whoever types meanwhile is not held up. */
export const unpackSlowly = async (lang: Lang, packed: string): Promise<Index> => ({
  ...{ lang, words: await MiniSearch.loadJSONAsync(packed, OPTIONS) },
})

/** @param indexes of each language; more may be added to the list later */
export function searchIn(indexes: readonly Index[]): Search {
  const inAll = (text: string, options: SearchOptions) =>
    indexes.flatMap(({ lang, words }) =>
      words.search(text, options).map((hit) => ({ ...(hit as SearchResult & Kept), lang })),
    )
  const search = (query: string, first: Lang): Hit[] => {
    const text = spelled(query)
    const all = inAll(text, {})
    // Every word, or, where no page has them all, as many as possible; but a number is never given
    // up: what has `WinError` and another number is another error.
    const numbers = wordsOf(text)
      .filter((word) => /^-?\d/.test(word))
      .map(fold)
    const some = () =>
      inAll(text, { combineWith: 'OR' }).filter(({ queryTerms }) =>
        numbers.every((number) => queryTerms.includes(number)),
      )
    const found = all.length > 0 ? all : some()
    const hits = found.map((hit): Hit => {
      const { lang, title, isError } = hit
      const [page = '', section = ''] = String(hit.id).split('#')
      const whole = isError ? WHOLE.error : WHOLE.guide
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
  const titleOf = (lang: Lang, id: string) =>
    (indexes.find((each) => each.lang === lang)?.words.getStoredFields(id) as Kept | undefined)
      ?.title
  return Object.assign(search, { titleOf })
}
