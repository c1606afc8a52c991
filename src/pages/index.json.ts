// Every error, for tools. The shape: lib/data/published.ts, published as /schema/index.v1.json.
import type { APIRoute } from 'astro'
import { absoluteUnder } from '../lib/data/addresses.ts'
import { indexOf } from '../lib/data/documents.ts'
import { loadCatalog } from './_catalog.ts'

export const GET: APIRoute = async ({ site }) =>
  Response.json(indexOf(await loadCatalog(), absoluteUnder(site, import.meta.env.BASE_URL)))
