// JSON Schema of what /index.json and /errors/<slug>.json hold.
import type { APIRoute } from 'astro'
import { absoluteUnder, type SchemaName, SCHEMAS } from '../../lib/data/addresses.ts'
import { jsonSchema } from '../../lib/data/json-schema.ts'

export const getStaticPaths = () => SCHEMAS.map((name) => ({ params: { name } }))

export const GET: APIRoute = ({ params, site }) =>
  new Response(
    JSON.stringify(
      jsonSchema(params.name as SchemaName, absoluteUnder(site, import.meta.env.BASE_URL)),
      null,
      2,
    ),
    { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } },
  )
