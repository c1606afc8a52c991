// A signal is one piece of evidence on one line. Scanning makes them, refining fixes or drops them,
// ranking picks the deciding one.
import type { Slug } from './knowledge/slugs.ts'
import type { Rank } from './knowledge/names.ts'
import type { NumberSpace } from './knowledge/numbers.ts'

/** What a number could mean. */
export interface Meaning {
  space: NumberSpace
  name: string
  page: Slug
}

/** How the evidence stood in the text; it sets the confidence. */
export type Form = 'number' | 'numbered' | 'name' | 'property' | 'phrase' | 'mention' | 'translated'

export interface Signal {
  page: Slug
  name: string
  rank: Rank
  form: Form
  /** Range of the logical line in the original text. */
  start: number
  end: number
  index: number
  /** Offset of the evidence in the cleaned line. */
  at: number
  /** The cleaned line, lower case, at most a window long. */
  line: string
  refine?: string
  /** For numbers: every meaning, likeliest first. */
  meanings?: Meaning[]
  value?: number
  /** Position in reading order, across lines. */
  order: number
  /** `Caused by:` and ` ---> ` lead to the root. */
  inner: boolean
}
