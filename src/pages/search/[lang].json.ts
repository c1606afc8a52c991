// What the box looks through, one file per language, fetched when it is first used.
import type { APIRoute } from 'astro'
import { type Lang, LANGS } from '../../lib/lang.ts'
import { searchDocuments } from '../../lib/search/documents.ts'
import { indexOf } from '../../lib/search/engine.ts'
import { loadCatalog, loadTranslate } from '../_catalog.ts'

export const getStaticPaths = () => LANGS.map((lang) => ({ params: { lang } }))

export const GET: APIRoute = async ({ params }) => {
  const lang = params.lang as Lang
  const documents = searchDocuments(await loadCatalog(), lang, await loadTranslate(lang))
  return Response.json(indexOf(lang, documents).words)
}
