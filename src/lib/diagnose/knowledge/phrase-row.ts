// The shape of a row in the phrase tables.
import type { Rank } from './names.ts'
import type { Slug } from './slugs.ts'

/** A page, how near to the root its phrases are, and the phrases, `|` between them. */
export type PhraseRow = [page: Slug, rank: Rank, phrases: string, options?: PhraseOptions]

export interface PhraseOptions {
  /** Rule of refine.ts that looks at the surroundings. */
  refine?: string
  name?: string
}
