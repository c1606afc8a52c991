// Lets a browser search the site from its address bar; the box answers at `?q=`.
import type { APIRoute } from 'astro'
import { addressUnder } from '../lib/address.ts'
import { type Lang, LANGS } from '../lib/lang.ts'
import { loadTranslate } from './_catalog.ts'

export const getStaticPaths = () => LANGS.map((lang) => ({ params: { lang } }))

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

export const GET: APIRoute = async ({ params, site }) => {
  const lang = params.lang as Lang
  const t = await loadTranslate(lang)
  const href = addressUnder(import.meta.env.BASE_URL)
  const absolute = (path: string) => escaped(new URL(href(path), site).href)
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(t('site.name')).slice(0, 16)}</ShortName>
  <Description>${escaped(t('home.description'))}</Description>
  <Language>${lang}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${absolute('/favicon.svg')}</Image>
  <Url type="text/html" template="${absolute(`/${lang}/`)}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } },
  )
}
