// With the network cut, the site goes on; with a network, nobody reads an old page.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { writeServiceWorker } from '../../src/tools/offline.ts'
import { ROOT } from '../../src/tools/places.ts'
import { paths } from './site.ts'

test.use({ serviceWorkers: 'allow' })
test.describe.configure({ mode: 'serial' })

const TYPES: Record<string, string> = {
  ...{ '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json' },
  ...{ '.svg': 'image/svg+xml', '.woff2': 'font/woff2' },
}

/** A copy of the build on a port of its own, so that a new build can be put in its place. */
let dist: string
let server: Server
let origin: string
test.beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'offline-'))
  cpSync(join(ROOT, 'dist'), dist, { recursive: true })
  server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://x').pathname)
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path)
    try {
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream')
      response.end(readFileSync(file))
    } catch {
      response.writeHead(404).end(readFileSync(join(dist, '404.html')))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
})
test.afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(dist, { recursive: true, force: true })
})

/** Visits a page once and waits until the whole site is kept. */
async function keep(page: Page): Promise<void> {
  await page.goto(`${origin}/vi/`)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.reload()
}

test('every page opens with the network cut, and so do box and search', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await keep(page)
  await context.setOffline(true)
  for (const path of paths.filter((each) => each !== '/404.html')) {
    await page.goto(`${origin}${path}?os=linux`)
    await expect(page.locator('h1'), path).toBeVisible()
    await expect(page.locator('link[rel=canonical]'), path).toHaveAttribute(
      'href',
      new RegExp(`${path}$`),
    )
  }
  await page.goto(`${origin}/vi/`)
  await page.reload()
  const box = page.locator('ask-box input')
  await box.fill('vpn')
  await expect(page.locator('ask-box [role=option]').first()).toBeVisible()
  await box.fill("Error: read ECONNRESET\n    at TCP.onStreamRead {\n  code: 'ECONNRESET' }")
  await expect(page.locator('ask-box')).toContainText('ECONNRESET')
  await page.goto(`${origin}/e/ECONNRESET/`)
  await expect(page.locator('ask-box')).toContainText('ECONNRESET')
})

test('a new build is read at once online, and kept when the old one is closed', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await keep(page)
  const file = join(dist, 'vi', 'connection-reset', 'index.html')
  writeFileSync(file, readFileSync(file, 'utf8').replace('<h1', '<h1 data-build="new"'))
  await writeServiceWorker(dist)

  const title = page.locator('h1')
  await page.goto(`${origin}/vi/connection-reset/`)
  await expect(title).toHaveAttribute('data-build', 'new')

  // The new worker keeps its build and waits: this page still has the files of the old one.
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    await new Promise<void>((resolve) => {
      const check = () => (registration.waiting === null ? setTimeout(check, 50) : resolve())
      check()
    })
  })
  await context.setOffline(true)
  await page.reload()
  await expect(title).not.toHaveAttribute('data-build')

  await page.close()
  // A page opened too early belongs to the old worker and keeps it alive: each try needs its own.
  await expect(async () => {
    const later = await context.newPage()
    try {
      await later.goto(`${origin}/vi/connection-reset/`)
      await expect(later.locator('h1')).toHaveAttribute('data-build', 'new', { timeout: 500 })
    } finally {
      await later.close()
    }
  }).toPass({ timeout: 60_000 })
})

test('files of another build are refused', async ({ page }) => {
  const file = join(dist, 'vi', 'connection-reset', 'index.html')
  // The list says otherwise: somebody has put up half of a build.
  writeFileSync(file, readFileSync(file, 'utf8').replace('<h1', '<h1 data-half="true"'))
  await page.addInitScript(() => {
    const register = navigator.serviceWorker.register.bind(navigator.serviceWorker)
    ServiceWorkerContainer.prototype.register = async function (...wanted) {
      const registration = await register(...wanted)
      const worker = registration.installing
      const tell = () => (document.documentElement.dataset.worker = worker?.state ?? 'gone')
      worker?.addEventListener('statechange', tell)
      tell()
      return registration
    }
  })
  await page.goto(`${origin}/vi/`)
  await expect(page.locator('html')).toHaveAttribute('data-worker', 'redundant')
})
