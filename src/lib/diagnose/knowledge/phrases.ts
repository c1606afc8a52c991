// All phrase tables in one map, by the first word of a phrase.
import { BOUNDED_WORDS } from './bounded-words.ts'
import type { Rank } from './names.ts'
import { PATTERNS } from './patterns.ts'
import { SENTENCES } from './sentences.ts'
import type { Slug } from './slugs.ts'

export interface PhraseEntry {
  name: string
  page: Slug
  rank: Rank
  /** Tried at the first word only, with the sticky flag. */
  pattern: RegExp | string
  /** The words are ordinary ones: they must stand between punctuation, not inside a sentence. */
  bounded: boolean
  refine?: string
}

function build(): Map<string, PhraseEntry[]> {
  const map = new Map<string, PhraseEntry[]>()
  const add = (anchor: string, entry: PhraseEntry) => {
    const at = map.get(anchor)
    if (at) at.push(entry)
    else map.set(anchor, [entry])
  }
  for (const [rows, bounded] of [
    [SENTENCES, false],
    [BOUNDED_WORDS, true],
  ] as const)
    for (const [page, rank, list, options] of rows)
      for (const phrase of list.split('|'))
        add(firstWord(phrase), { name: phrase, page, rank, pattern: phrase, bounded, ...options })
  for (const [anchor, page, rank, pattern, options] of PATTERNS)
    add(anchor, { name: anchor, page, rank, pattern, bounded: false, ...options })
  for (const entries of map.values()) entries.sort((a, b) => length(b) - length(a))
  return map
}

function firstWord(phrase: string): string {
  return /^[a-z0-9_]{1,40}/.exec(phrase)?.[0] ?? phrase
}

function length({ pattern }: PhraseEntry): number {
  return typeof pattern === 'string' ? pattern.length : 1000
}

/** First word → phrases that start with it, longest first. Built once. */
export const PHRASES: ReadonlyMap<string, readonly PhraseEntry[]> = build()
