// What a search engine reads of a page: schema.org as JSON-LD.
import type { Catalog, ErrorPage, GuidePage } from '../catalog.ts'
import { type Lang, otherLang, pagePath } from '../lang.ts'
import type { Translate } from '../ui.ts'
import { pageTitle } from '../wording.ts'
import { type Absolute, picturePath } from './addresses.ts'

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'
/** Names worth naming; the rest stands in the page. */
const ABOUT = 6

/** A page as a TechArticle, and where it stands. */
export function structuredData(
  page: ErrorPage | GuidePage,
  lang: Lang,
  { t, absolute, catalog }: { t: Translate; absolute: Absolute; catalog: Catalog },
): object {
  const { slug, prose } = page
  const [name, headline, about] =
    page.kind === 'errors'
      ? [page.facts.title, pageTitle(page.facts, t), page.facts.names.map((each) => each.name)]
      : [
          page.prose[lang].title,
          page.prose[lang].title,
          catalog.errors
            .filter((error) => page.facts.errors.includes(error.slug))
            .map(({ facts }) => facts.title),
        ]
  const url = absolute(pagePath(lang, slug))
  const home = absolute(pagePath(lang))
  const { summary, description, revised } = prose[lang]
  const author = { '@type': 'Organization', name: t('site.name'), url: home }
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'TechArticle',
        '@id': url,
        ...{ url, mainEntityOfPage: url, inLanguage: lang },
        headline,
        ...{ description, abstract: summary, dateModified: revised },
        image: absolute(picturePath(lang, slug)),
        ...{ author, publisher: author, license: LICENCE, isAccessibleForFree: true },
        isPartOf: { '@type': 'WebSite', '@id': home, name: t('site.name'), url: home },
        about: about.slice(0, ABOUT).map((each) => ({ '@type': 'Thing', name: each })),
        workTranslation: { '@id': absolute(pagePath(otherLang(lang), slug)) },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: t('site.name'), item: home },
          { '@type': 'ListItem', position: 2, name, item: url },
        ],
      },
    ],
  }
}

/** JSON that no text inside it can lead out of its `<script>`. */
export const jsonForScript = (value: object): string =>
  JSON.stringify(value).replace(
    /[<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
