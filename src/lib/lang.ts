// The two languages of the site. Vietnamese first: it is the default and the original.
export const LANGS = ['vi', 'en'] as const
export type Lang = (typeof LANGS)[number]

/** The language a text can be switched to from `lang`. */
export const otherLang = (lang: Lang): Lang => (lang === 'vi' ? 'en' : 'vi')

/** Site-relative address of a page, always with the trailing slash Astro serves it under. */
export function pagePath(lang: Lang, slug = ''): string {
  return slug === '' ? `/${lang}/` : `/${lang}/${slug}/`
}
