// A page as Markdown, for terminals and for those who read without a browser.
import type { APIRoute } from 'astro'
import type { ErrorPage, GuidePage } from '../../lib/catalog.ts'
import { absoluteUnder } from '../../lib/data/addresses.ts'
import { markdownTwin } from '../../lib/data/markdown/render.ts'
import type { Lang } from '../../lib/lang.ts'
import { contentPaths, loadCatalog, loadTranslate } from '../_catalog.ts'

export const getStaticPaths = contentPaths

export const GET: APIRoute<{ page: ErrorPage | GuidePage }> = async ({ params, props, site }) => {
  const lang = params.lang as Lang
  const catalog = await loadCatalog()
  const absolute = absoluteUnder(site, import.meta.env.BASE_URL)
  const t = await loadTranslate(lang)
  return new Response(markdownTwin(props.page, { catalog, lang, t, absolute }), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  })
}
