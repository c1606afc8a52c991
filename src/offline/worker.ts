// The service worker: with the network cut, every page, the box and the search still work. All files
// of one build are kept together and checked by their hash, so that no two builds are ever mixed. A
// new build waits until the last page of the old one is closed. With a network, pages come from there.
import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { registerRoute } from 'workbox-routing/registerRoute.js'
import { setDefaultHandler } from 'workbox-routing/setDefaultHandler.js'
import type { PrecacheEntry } from 'workbox-precaching/_types.js'

declare const FILES: PrecacheEntry[]
/** The worker's own events; their types and those of a page exclude each other. */
type Lasting = Parameters<PrecacheController['install']>[0]
const on = (name: string, act: (event: Lasting) => unknown) =>
  addEventListener(name, (event) => void act(event as Lasting))

/** A network that takes longer than this to begin an answer is as good as none, ms. */
const PATIENCE = 8000

const kept = new PrecacheController()
kept.addToCacheList(FILES)
on('install', (event) => kept.install(event))
on('activate', (event) => kept.activate(event))

/** The copy of this build; the query of an address is the page's own business. */
async function copyOf(address: string): Promise<Response | undefined> {
  const url = new URL(address)
  url.search = url.hash = ''
  const file = url.pathname.endsWith('/') ? new URL('index.html', url).href : url.href
  return (await kept.matchPrecache(url.href)) ?? kept.matchPrecache(file)
}

const inTime = (request: Request): Promise<Response> =>
  fetch(request, { signal: AbortSignal.timeout(PATIENCE) })

/** Pages and data: from the network; without it the copy. */
async function freshOr(request: Request, otherwise?: string): Promise<Response> {
  const copy =
    (await copyOf(request.url)) ??
    (otherwise === undefined ? undefined : await kept.matchPrecache(otherwise))
  if (copy === undefined) return fetch(request)
  return inTime(request).catch(() => copy)
}

registerRoute(
  ({ request }) => request.mode === 'navigate',
  // An address without a copy (`/e/…`): the page that asks the box what the address meant.
  ({ request }) => freshOr(request, '404.html'),
)
registerRoute(
  // Their names hold their hash: whatever has this name is this file.
  ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/_astro/'),
  async ({ request }) => (await copyOf(request.url)) ?? fetch(request),
)
setDefaultHandler(({ request }) =>
  request.method === 'GET' && new URL(request.url).origin === location.origin
    ? freshOr(request)
    : fetch(request),
)
