// The shapes the diagnoser takes and gives. One place, so that pages, elements and the CLI agree.
import type { Slug } from './knowledge/slugs.ts'

/** What is written on the site: which slugs exist, and which cause ids each page has. */
export interface DiagnoseCatalog {
  pages: readonly { slug: string; causes: readonly string[] }[]
}

/** A system whose numbers or paths were seen in the text. */
export type System = 'windows' | 'linux' | 'macos' | 'freebsd' | 'cygwin' | 'android' | 'browser'

/** A frame of the reader's own program. `code` is the source line, where the text shows it. */
export interface ReadersLine {
  file: string
  line: number
  code?: string
}

/** What else the same text could mean. */
export interface Alternative {
  page: Slug
  name: string
  /** One of a closed set of ids; the interface owns the wording. */
  reason: AlternativeReason
}

export type AlternativeReason =
  'same-number-elsewhere' | 'also-in-text' | 'same-name-other-origin' | 'wrapper-without-cause'

export interface Finding {
  page: Slug
  /** The deciding name: `ConnectionAbortedError`, `ECONNRESET`, `socket hang up`. */
  name: string
  /** Cause id on that page, only if the catalog knows it there. */
  cause: string | null
  /** 0…1 */
  confidence: number
  /** Exactly `text.slice(start, end)`. */
  line: string
  /** 0-based index of the physical line `start` lies on. */
  lineIndex: number
  start: number
  end: number
  system: System | null
  library: string | null
  readersLine: ReadersLine | null
  alternatives: Alternative[]
}
