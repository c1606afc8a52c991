// The same for both languages, where such a file is looked for first.
import type { APIRoute } from 'astro'
import { absoluteUnder } from '../lib/data/addresses.ts'
import { llmsRoot } from '../lib/data/llms.ts'
import { loadCatalog, loadTranslate } from './_catalog.ts'

export const GET: APIRoute = async ({ site }) => {
  const absolute = absoluteUnder(site, import.meta.env.BASE_URL)
  const words = {
    vi: { t: await loadTranslate('vi'), absolute },
    en: { t: await loadTranslate('en'), absolute },
  }
  return new Response(llmsRoot(await loadCatalog(), words), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
