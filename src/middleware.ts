// The last hand on every page before it is written: its policy names what stands in that page alone.
import { defineMiddleware } from 'astro:middleware'
import { tightened } from './lib/csp.ts'

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next()
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true
  // In `astro dev` a page has no policy.
  if (!isPage || import.meta.env.DEV) return response
  const { status, headers } = response
  return new Response(await tightened(await response.text()), { status, headers })
})
