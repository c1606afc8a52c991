// An error's page as Markdown, for terminals and for those who read without a browser.
import type { APIRoute } from 'astro'
import { absoluteUnder } from '../../lib/data/addresses.ts'
import { markdownTwin } from '../../lib/data/markdown/render.ts'
import type { Lang } from '../../lib/lang.ts'
import { errorPaths, loadCatalog, loadTranslate } from '../_catalog.ts'

export const getStaticPaths = errorPaths

export const GET: APIRoute = async ({ params, site }) => {
  const { lang, slug } = params as { lang: Lang; slug: string }
  const catalog = await loadCatalog()
  const error = catalog.errors.find((each) => each.slug === slug)
  if (error === undefined) throw new Error(`unreachable: ${lang}/${slug}`)
  const absolute = absoluteUnder(site, import.meta.env.BASE_URL)
  const t = await loadTranslate(lang)
  return new Response(markdownTwin({ error, catalog, lang, t, absolute }), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  })
}
