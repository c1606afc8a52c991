// What the pages look like, pixel by pixel: one of each kind, in both languages and themes, narrow and
// wide. Letters are drawn by the browser and the system's fonts; on another machine there is nothing to
// compare. `npm run screens` records anew.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { ROOT } from '../../src/tools/places.ts'
import { ASKS, kinds, layOut, openWithFace } from './site.ts'

/** What the pictures depend on beside the site. */
const MACHINE = join(ROOT, 'tests', 'browser', 'screens.spec.ts-snapshots', 'machine.json')
const WIDTHS = [360, 1280]
const THEMES = ['light', 'dark'] as const

// The face and the header are changed for the picture.
test.use({ bypassCSP: true })

/** Chromium's major version, and how wide a line is in the fonts that the system chooses. */
async function machineOf(browser: Browser, page: Page): Promise<unknown> {
  await page.goto('/vi/')
  const widths = await page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d')
    return ['monospace', 'sans-serif', 'ui-monospace'].map((family) => {
      if (pen === null) return 0
      pen.font = `40px ${family}`
      return Math.round(pen.measureText('Ệ ế ConnectionResetError 10054 → ✕').width)
    })
  })
  return { chromium: browser.version().split('.')[0], widths }
}

let lack: string | undefined
test.beforeAll(async ({ browser }, { config }) => {
  const page = await browser.newPage({ baseURL: config.projects[0]?.use.baseURL ?? '' })
  const here = await machineOf(browser, page)
  await page.close()
  if (config.updateSnapshots === 'all' || config.updateSnapshots === 'changed') {
    mkdirSync(dirname(MACHINE), { recursive: true })
    writeFileSync(MACHINE, `${JSON.stringify(here, null, 2)}\n`)
  }
  const then: unknown = existsSync(MACHINE) ? JSON.parse(readFileSync(MACHINE, 'utf8')) : 'nothing'
  if (JSON.stringify(then) !== JSON.stringify(here))
    lack = `recorded with ${JSON.stringify(then)}, here is ${JSON.stringify(here)}`
})

const nameOf = (path: string, ...rest: string[]): string =>
  [path.replaceAll(/^\/|\/$|\.html/g, '').replaceAll('/', '-'), ...rest].join('-') + '.png'

for (const path of [...kinds, ASKS])
  for (const theme of THEMES)
    for (const width of WIDTHS)
      test(`${path} looks as it did: ${theme}, ${String(width)} px`, async ({ page }) => {
        test.skip(lack !== undefined, lack)
        await page.emulateMedia({ colorScheme: theme })
        await page.setViewportSize({ width, height: 800 })
        await openWithFace(page, path)
        await expect(page).toHaveScreenshot(nameOf(path, theme, String(width)), {
          maxDiffPixelRatio: 0.002,
        })
      })

/** What sticks to the window would lie over what is pictured. */
const STILL = ':is(body > header, .player) { position: static !important }'

const PARTS = ['#messages', '#cause-stale-keep-alive', 'figure.wire', '#names', 'figure.program']
for (const theme of THEMES)
  for (const width of WIDTHS)
    test(`the parts of an error page look as they did: ${theme}, ${String(width)} px`, async ({
      page,
    }) => {
      test.skip(lack !== undefined, lack)
      test.slow()
      await page.emulateMedia({ colorScheme: theme })
      await page.setViewportSize({ width, height: 800 })
      await openWithFace(page, '/vi/connection-aborted/')
      await layOut(page)
      await page.addStyleTag({ content: STILL })
      for (const part of PARTS) {
        const found = page.locator(part).first()
        // Down to a whole pixel: what stands above it is not in this picture.
        await found.evaluate((element: HTMLElement) => {
          const top = element.getBoundingClientRect().top + scrollY
          Object.assign(element.style, { position: 'relative', top: `${Math.ceil(top) - top}px` })
        })
        await expect(found).toHaveScreenshot(
          nameOf(part.replaceAll(/[#.]/g, ''), theme, String(width)),
          { maxDiffPixelRatio: 0.002 },
        )
      }
    })

/** The drawing with everything in it that a recording can hold, as picture.test.ts approved it. */
const KITCHEN_SINK = readFileSync(join(ROOT, 'tests/unit/lib/wire/kitchen-sink.svg'), 'utf8')

for (const theme of THEMES)
  for (const width of WIDTHS)
    test(`every kind of event on the wire looks as it did: ${theme}, ${String(width)} px`, async ({
      page,
    }) => {
      test.skip(lack !== undefined, lack)
      await page.emulateMedia({ colorScheme: theme })
      await page.setViewportSize({ width, height: 800 })
      await openWithFace(page, '/vi/connection-aborted/')
      await layOut(page)
      await page.addStyleTag({ content: STILL })
      const picture = page.locator('figure.wire .picture').first()
      await picture.evaluate((element, svg) => {
        const parsed = new DOMParser().parseFromString(
          svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" '),
          'image/svg+xml',
        )
        element.replaceChildren(document.importNode(parsed.documentElement, true))
      }, KITCHEN_SINK)
      await expect(picture.locator('g[id]')).not.toHaveCount(0)
      await expect(picture).toHaveScreenshot(nameOf('wire-kitchen-sink', theme, String(width)), {
        maxDiffPixelRatio: 0.002,
      })
    })
