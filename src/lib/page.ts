// What a component inside a page needs to know about where it stands.
import type { Catalog, ErrorPage } from './catalog.ts'
import type { Lang } from './lang.ts'
import type { ProgramFacts, Runs } from './schema.ts'
import type { Translate } from './ui.ts'

export interface SiteContext {
  lang: Lang
  t: Translate
  catalog: Catalog
  /** Address of a path of this site, under the base it is served from. */
  href: (path: string) => string
}

export interface PageContext extends SiteContext {
  error: ErrorPage
}

export interface ShownProgram {
  source: string
  facts: ProgramFacts
  runs: Runs
  language: 'python' | 'typescript'
}

/** A program of the page's error with all that is known about it. */
export function programOf({ slug, facts, runs, snippets }: ErrorPage, file: string): ShownProgram {
  const [source, program, recorded] = [snippets.get(file), facts.programs[file], runs.get(file)]
  if (source === undefined || program === undefined || recorded === undefined)
    throw new Error(`content/errors/${slug}: "${file}" needs its file, its facts and its runs`)
  return {
    source,
    facts: program,
    runs: recorded,
    language: file.endsWith('.py') ? 'python' : 'typescript',
  }
}

/** Address of the program's own file, as it is run. */
export const programPath = (slug: string, file: string): string => `/errors/${slug}/${file}`

/** Address of what was recorded on the wire while a program ran. */
export const wirePath = (slug: string, file: string): string => `/errors/${slug}/wire/${file}.json`
