// Where the data for tools lies, beside the pages it is made from.
import { addressUnder } from '../address.ts'
import type { Lang } from '../lang.ts'

/** From a path of this site (`/vi/`) to its whole address: data is read far away from the page. */
export type Absolute = (path: string) => string

/**
 * @param site Astro's `site`
 * @param base Astro's `BASE_URL`
 * @throws Error without a site: addresses in data must not depend on who reads it from where
 */
export function absoluteUnder(site: URL | string | undefined, base: string): Absolute {
  if (site === undefined) throw new Error('astro.config.mjs: site is missing')
  const href = addressUnder(base)
  return (path) => new URL(href(path), site).href
}

export const SCHEMAS = ['index', 'error'] as const
export type SchemaName = (typeof SCHEMAS)[number]

export const INDEX_PATH = '/index.json'
export const errorDataPath = (slug: string): string => `/errors/${slug}.json`
export const schemaPath = (name: SchemaName): string => `/schema/${name}.v1.json`
/** The page as Markdown. */
export const markdownPath = (lang: Lang, slug: string): string => `/${lang}/${slug}.md`
export const llmsPath = (lang: Lang): string => `/${lang}/llms.txt`
export const feedPath = (lang: Lang): string => `/${lang}/feed.xml`
/** The picture of a page for link previews. @param page path below the language: `''` or `who-hung-up/` */
export const picturePath = (lang: Lang, page: string): string =>
  `/og/${lang}/${page.replace(/\/$/, '') || 'index'}.png`
