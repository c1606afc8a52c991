// What a component inside a page needs to know about where it stands.
import {
  type Catalog,
  type ContentPage,
  type ErrorPage,
  folderOf,
  type GuidePage,
} from './catalog.ts'
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

/** Which page it is. */
export interface Owned {
  /** The page itself, an error's or a guide's. */
  own: ErrorPage | GuidePage
  /** @throws Error on a guide: what asks for it belongs on the page of an error */
  readonly error: ErrorPage
}
export type PageContext = SiteContext & Owned

/** The context of what stands on a page. Do not spread it: that asks for `error`. */
export const contextOf = <S extends object>(site: S, own: ErrorPage | GuidePage): S & Owned => ({
  ...site,
  own,
  get error(): ErrorPage {
    if (own.kind === 'errors') return own
    throw new Error(`${folderOf(own)}: a component on this page belongs on the page of an error`)
  },
})

export interface ShownProgram {
  source: string
  facts: ProgramFacts
  runs: Runs
  language: 'python' | 'typescript'
}

/** A program of the page with all that is known about it. */
export function programOf(page: ContentPage, file: string): ShownProgram {
  const { facts, runs, snippets } = page
  const [source, program, recorded] = [snippets.get(file), facts.programs[file], runs.get(file)]
  if (source === undefined || program === undefined || recorded === undefined)
    throw new Error(`${folderOf(page)}: "${file}" needs its file, its facts and its runs`)
  return {
    source,
    facts: program,
    runs: recorded,
    language: file.endsWith('.py') ? 'python' : 'typescript',
  }
}

/** Address of the program's own file, as it is run. */
export const programPath = ({ kind, slug }: ContentPage, file: string): string =>
  `/${kind}/${slug}/${file}`

/** Heading of a section: an error's are everywhere the same, a guide brings its own. */
export const sectionTitle = (
  own: ErrorPage | GuidePage,
  name: string,
  { lang, t }: Pick<SiteContext, 'lang' | 't'>,
): string =>
  own.kind === 'errors' ? t(`section.${name}`) : (own.prose[lang].sections[name] ?? name)

/** Where a reader can say whether this was it: a new issue that names the page and its language. */
export function feedbackAddress(
  repository: string,
  { slug, prose }: ContentPage,
  lang: Lang,
): string {
  const url = new URL(`${repository.replace(/\/$/, '')}/issues/new`)
  url.searchParams.set('title', `${slug}: `)
  url.searchParams.set(
    'body',
    `\n\n---\npage: ${slug} (${prose[lang].revised})\nlanguage: ${lang}\n`,
  )
  return url.href
}

/** Address of what was recorded on the wire while a program ran. */
export const wirePath = (slug: string, file: string): string => `/errors/${slug}/wire/${file}.json`
