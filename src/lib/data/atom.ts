// The feed of changes: one entry per page, new again whenever its text was revised.
import { type Lang, pagePath } from '../lang.ts'
import type { Catalog } from '../catalog.ts'
import type { Translate } from '../ui.ts'
import { pageTitle } from '../wording.ts'
import { type Absolute, feedPath } from './addresses.ts'

/** Text as content or attribute of XML; characters XML 1.0 cannot hold fall out. */
export const escapeXml = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- these are the characters meant
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** A day in the front matter as Atom wants it. */
const moment = (day: string): string => `${day}T00:00:00Z`

/**
 * `/vi/feed.xml` (RFC 4287), newest first.
 * @throws Error without a page: a feed must say when it was updated
 */
export function atomFeed(
  { errors, guides }: Catalog,
  lang: Lang,
  { t, absolute }: { t: Translate; absolute: Absolute },
): string {
  const pages = [
    ...errors.map(({ slug, facts, prose }) => ({
      ...{ slug, ...prose[lang], title: pageTitle(facts, t) },
    })),
    ...guides.map(({ slug, prose }) => ({ slug, ...prose[lang] })),
  ]
    .map((page) => ({ ...page, url: absolute(pagePath(lang, page.slug)) }))
    .sort((a, b) => (a.revised === b.revised ? 0 : a.revised < b.revised ? 1 : -1))
  const newest = pages[0]?.revised
  if (newest === undefined) throw new Error('content/errors: a feed needs at least one page')
  const home = absolute(pagePath(lang))
  const entries = pages.map(
    ({ url, title, summary, revised }) => `  <entry>
    <id>${escapeXml(url)}</id>
    <title>${escapeXml(title)}</title>
    <link rel="alternate" type="text/html" hreflang="${lang}" href="${escapeXml(url)}"/>
    <updated>${moment(revised)}</updated>
    <summary>${escapeXml(summary)}</summary>
  </entry>
`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>${escapeXml(home)}</id>
  <title>${escapeXml(t('site.name'))}</title>
  <subtitle>${escapeXml(t('home.description'))}</subtitle>
  <link rel="self" type="application/atom+xml" href="${escapeXml(absolute(feedPath(lang)))}"/>
  <link rel="alternate" type="text/html" hreflang="${lang}" href="${escapeXml(home)}"/>
  <updated>${moment(newest)}</updated>
  <author>
    <name>${escapeXml(t('site.name'))}</name>
    <uri>${escapeXml(home)}</uri>
  </author>
  <rights>CC BY 4.0</rights>
${entries.join('')}</feed>
`
}
