// One error with its recorded runs, for tools; the shape is published as /schema/error.v1.json.
import type { APIRoute, GetStaticPaths } from 'astro'
import type { ErrorPage } from '../../lib/catalog.ts'
import { absoluteUnder } from '../../lib/data/addresses.ts'
import { errorDocument } from '../../lib/data/documents.ts'
import { loadCatalog } from '../_catalog.ts'

export const getStaticPaths = (async () =>
  (await loadCatalog()).errors.map((error) => ({
    params: { slug: error.slug },
    props: { error },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ error: ErrorPage }> = ({ props, site }) =>
  Response.json(errorDocument(props.error, absoluteUnder(site, import.meta.env.BASE_URL)))
