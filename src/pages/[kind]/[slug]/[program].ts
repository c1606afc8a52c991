// A program's own file, to download: exactly the bytes that were run. A build copies them instead
// (tools/copies.ts), ten times faster.
import type { APIRoute, GetStaticPaths } from 'astro'
import { loadCatalog } from '../../_catalog.ts'

export const getStaticPaths = (async () => {
  if (!import.meta.env.DEV) return []
  const { errors, guides } = await loadCatalog()
  return [...errors, ...guides].flatMap(({ kind, slug, snippets }) =>
    [...snippets].map(([program, source]) => ({
      params: { kind, slug, program },
      props: { source },
    })),
  )
}) satisfies GetStaticPaths

export const GET: APIRoute<{ source: string }> = ({ props }) =>
  new Response(props.source, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
