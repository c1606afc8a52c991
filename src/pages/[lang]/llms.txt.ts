// What is here in one language, for those who read without a browser.
import type { APIRoute } from 'astro'
import { absoluteUnder } from '../../lib/data/addresses.ts'
import { llmsText } from '../../lib/data/llms.ts'
import { type Lang, LANGS } from '../../lib/lang.ts'
import { loadCatalog, loadTranslate } from '../_catalog.ts'

export const getStaticPaths = () => LANGS.map((lang) => ({ params: { lang } }))

export const GET: APIRoute = async ({ params, site }) => {
  const lang = params.lang as Lang
  const absolute = absoluteUnder(site, import.meta.env.BASE_URL)
  const t = await loadTranslate(lang)
  return new Response(llmsText(await loadCatalog(), lang, { t, absolute }), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
