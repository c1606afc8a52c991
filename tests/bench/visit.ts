// A cold visit under slow 4G with a CPU four times slower: what is painted when, and what it costs.
import type { Browser, CDPSession, Page } from '@playwright/test'
import { performance } from 'node:perf_hooks'

/** Lighthouse's slow 4G: 1.6 Mbit/s, 150 ms there and back. */
const SLOW_4G = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const CPU = 4

export interface Visit {
  /** ms after the navigation began. */
  fcp: number
  lcp: number
  cls: number
  /** ms by which long tasks went over 50 ms. */
  tbt: number
  /** Bytes over the wire, heads included. */
  bytes: number
  requests: number
}

async function slowPage(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    serviceWorkers: 'block',
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G })
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU })
  return { page, session }
}

interface Observed {
  lcp: number
  cls: number
  tbt: number
}

export async function visit(browser: Browser, url: string): Promise<Visit> {
  const { page, session } = await slowPage(browser)
  let bytes = 0
  let requests = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests += 1
  })
  await page.addInitScript(() => {
    const observed = { lcp: 0, cls: 0, tbt: 0 }
    Object.assign(globalThis, { observed })
    const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
        type,
        buffered: true,
      })
    watch('largest-contentful-paint', ({ startTime }) => (observed.lcp = startTime))
    watch('layout-shift', (entry) => {
      const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
      if (!shift.hadRecentInput) observed.cls += shift.value
    })
    watch('longtask', ({ duration }) => (observed.tbt += Math.max(0, duration - 50)))
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  // What is fetched ahead belongs to the visit.
  await page.waitForTimeout(1500)
  const { fcp, observed } = await page.evaluate(() => ({
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    observed: (globalThis as unknown as { observed: Observed }).observed,
  }))
  await page.context().close()
  return { fcp, ...observed, bytes, requests }
}

export interface Found {
  /** ms from opening the search, everything typed at once, to the first result. */
  opened: number
  /** ms from another word, all of it loaded, to the results for it. */
  key: number
}

/** How long a reader waits for the first result of a query. */
export async function find(
  browser: Browser,
  url: string,
  { open, input, result }: { open?: string; input: string; result: string },
): Promise<Found> {
  const { page } = await slowPage(browser)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(url, { waitUntil: 'networkidle' })
  const start = performance.now()
  if (open !== undefined) await page.locator(open).first().click()
  const box = page.locator(input).first()
  await box.click()
  await box.fill('ECONNABORTED')
  await page.locator(result).first().waitFor({ state: 'visible' })
  const opened = performance.now() - start
  // From here on in the page itself: the way to the browser and back is not the reader's.
  const key = await box.evaluate(
    (element, selector) =>
      new Promise<number>((resolve) => {
        const began = performance.now()
        const text = () => [...document.querySelectorAll(selector)].map((e) => e.outerHTML).join()
        const before = text()
        const field = element as HTMLInputElement
        Object.getOwnPropertyDescriptor(
          field instanceof HTMLInputElement
            ? HTMLInputElement.prototype
            : HTMLTextAreaElement.prototype,
          'value',
        )?.set?.call(field, 'ECONNREFUSED')
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
        const look = () => {
          if (text() !== before) resolve(performance.now() - began)
          else if (performance.now() - began > 5000) resolve(Number.NaN)
          else requestAnimationFrame(look)
        }
        look()
      }),
    result,
  )
  await page.context().close()
  return { opened, key }
}
