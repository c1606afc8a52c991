// What the box looks through, one file per language, fetched when it is first used.
import type { APIRoute } from 'astro'
import { type Lang, LANGS } from '../../lib/lang.ts'
import { searchDocuments } from '../../lib/search/documents.ts'
import { loadCatalog, loadTranslate } from '../_catalog.ts'

export const getStaticPaths = () => LANGS.map((lang) => ({ params: { lang } }))

export const GET: APIRoute = async ({ params }) => {
  const lang = params.lang as Lang
  return Response.json(searchDocuments(await loadCatalog(), lang, await loadTranslate(lang)))
}
