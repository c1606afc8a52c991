// One walk over the words of a line: names, numbers and phrases become signals.
import { clean } from './clean.ts'
import type { Line } from './lines.ts'
import { NAMES, type NameEntry } from './knowledge/names.ts'
import { PHRASES, type PhraseEntry } from './knowledge/phrases.ts'
import { settle } from './settle.ts'
import { classForm, codeForm, isCountOfNone, kindForm, standsAlone } from './name-forms.ts'
import { readHresult, readNumber, type NumberReading } from './number-forms.ts'
import { isAnnouncement, isCode, isDocumentation } from './source.ts'
import type { Signal } from './signal.ts'
import type { Steps } from './steps.ts'

/** A line that repeats itself says no more after this many; settling compares them in pairs. */
const MOST_PER_LINE = 40

/** Signals of one logical line, conflicts on the line settled. */
export function scanLine(line: Line, steps: Steps): Signal[] {
  return scanText(clean(line.raw), line, steps)
}

/** As `scanLine`, for text that is already clean. */
export function scanText(text: string, line: Omit<Line, 'raw'>, steps: Steps): Signal[] {
  const lower = lowerCase(text)
  const found: Signal[] = []
  let code: boolean | undefined
  let at = 0
  while (at < lower.length && found.length < MOST_PER_LINE) {
    if (!isWord(lower.charCodeAt(at))) {
      at += 1
      continue
    }
    let end = at + 1
    while (end < lower.length && isWord(lower.charCodeAt(end))) end += 1
    steps.words += 1
    const evidence = look(text, lower, at, end)
    if (evidence) {
      code ??= isCode(text)
      if (!code && !isTalk(evidence, text, at))
        found.push({
          ...evidence,
          start: line.start,
          end: line.end,
          index: line.index,
          order: steps.words,
          at,
          line: lower,
          inner: /caused by[: ]|---> /.test(lower.slice(Math.max(0, at - 200), at)),
        })
      at = Math.max(end, evidence.until)
    } else at = end
  }
  return found.length > 1 || found.some((signal) => signal.form === 'number')
    ? settle(found)
    : found
}

type Evidence = Pick<
  Signal,
  'page' | 'name' | 'rank' | 'form' | 'refine' | 'meanings' | 'value'
> & {
  until: number
  /** A bare name or ordinary words, not a sentence of a system. */
  loose?: boolean
}

function look(text: string, lower: string, start: number, end: number): Evidence | null {
  const first = lower.charCodeAt(start)
  if (first >= 48 && first <= 57 && (end - start <= 5 || end - start === 10)) {
    const number =
      end - start === 10 ? readHresult(lower.slice(start, end)) : readNumber(lower, start, end)
    if (number) return fromNumber(number, end)
  }
  if (end - start > 48) return null
  const word = lower.slice(start, end)
  const glued = /^(?:errno|winerror)(?=\d{2,5}$)/.exec(word)
  if (glued) {
    // Errno10054, with the space lost
    const spaced = `${glued[0]} ${word.slice(glued[0].length)}`
    const number = readNumber(spaced, glued[0].length + 1, spaced.length)
    if (number) return fromNumber(number, end)
  }
  const name = NAMES.get(word) ?? nameByPrefix(text.slice(start, end))
  if (name) {
    const form = name.kindOnly
      ? kindForm(text, start, end)
      : /^[A-Z0-9_]+$/.test(name.name) || word === 'nxdomain'
        ? name.name.includes('_') && text.slice(start, end) !== name.name && !isWhole(lower, word)
          ? null
          : codeForm(text, start, end)
        : text.slice(start, end) === name.name || isWhole(lower, word)
          ? classForm(text, start, end)
          : null
    if (form && !isCountOfNone(lower, start, end)) {
      const rank = name.rank === 3 && (form === 'property' || form === 'mention') ? 2 : name.rank
      return {
        page: name.page,
        name: name.name,
        rank,
        form,
        loose: true,
        until: end,
        ...refined(name.refine),
      }
    }
  }
  const phrases = PHRASES.get(word)
  return phrases ? fromPhrases(phrases, lower, start) : null
}

/** The word is all the line holds, quotes aside: somebody typed a name, in whatever case. */
function isWhole(lower: string, word: string): boolean {
  return lower.length < word.length + 8 && lower.replace(/[\s"'`.]/g, '') === word
}

/** Families too large to list: OpenSSL's reasons and Chromium's certificate and DNS codes. */
function nameByPrefix(word: string): NameEntry | undefined {
  if (!/^(?:ERR|DNS)_[A-Z]/.test(word)) return undefined
  if (/^ERR_(?:SSL|TLS)_/.test(word)) return { name: word, page: 'tls-broken', rank: 3 }
  if (word.startsWith('ERR_CERT_')) return { name: word, page: 'certificate-rejected', rank: 3 }
  return word.startsWith('DNS_PROBE_')
    ? { name: word, page: 'name-not-resolved', rank: 3 }
    : undefined
}

function fromPhrases(
  phrases: readonly PhraseEntry[],
  lower: string,
  start: number,
): Evidence | null {
  for (const phrase of phrases) {
    const length = matchLength(phrase, lower, start)
    if (length === 0) continue
    const until = start + length
    if (phrase.bounded && !standsAlone(lower, start, until)) continue
    if (isCountOfNone(lower, start, until)) continue
    const name = typeof phrase.pattern === 'string' ? phrase.name : lower.slice(start, until)
    return {
      page: phrase.page,
      name,
      rank: phrase.rank,
      form: 'phrase',
      loose: phrase.bounded,
      until,
      ...refined(phrase.refine),
    }
  }
  return null
}

function matchLength({ pattern }: PhraseEntry, lower: string, start: number): number {
  if (typeof pattern === 'string') {
    if (!lower.startsWith(pattern, start)) return 0
    const next = lower.charCodeAt(start + pattern.length)
    return isWord(next) && isWord(pattern.charCodeAt(pattern.length - 1)) ? 0 : pattern.length
  }
  pattern.lastIndex = start
  return pattern.exec(lower)?.[0].length ?? 0
}

function fromNumber(number: NumberReading, until: number): Evidence | null {
  const [likeliest] = number.meanings
  if (!likeliest) return null
  return {
    page: likeliest.page,
    name: number.name,
    rank: number.name.startsWith('curl') || number.name.startsWith('MySQL') ? 2 : 3,
    form: 'number',
    meanings: number.meanings,
    value: number.value,
    until,
    ...(number.sure ? refined(likeliest.name) : { refine: 'needs-agreement' }),
  }
}

function refined(rule: string | undefined): { refine?: string } {
  return rule === undefined ? {} : { refine: rule }
}

/** Prose about errors can imitate names and words, never a number in its form. */
function isTalk({ form, loose }: Evidence, text: string, at: number): boolean {
  return (
    form !== 'number' && (isDocumentation(text, at) || (loose === true && isAnnouncement(text)))
  )
}

/** Lower case of the same length: İ and friends would shift every offset. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length
    ? lower
    : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

function isWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    (code >= 65 && code <= 90)
  )
}
