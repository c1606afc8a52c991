// On a phone, and for those who need large letters, the page never scrolls sideways.
import { expect, type Page, test } from '@playwright/test'
import { ASKS, kinds, paths, RUNTIMES, unfold } from './site.ts'

// The page's policy would refuse the styles that this file adds.
test.use({ bypassCSP: true })

/** What sticks out to the right, though no frame around it scrolls. */
const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && !scrolls(element))
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120))
  })

async function expectNarrowEnough(page: Page): Promise<void> {
  const widths = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: innerWidth,
  }))
  expect(await stickingOut(page)).toEqual([])
  expect(widths.content).toBeLessThanOrEqual(widths.window)
}

/** WCAG 1.4.12: a reader's own spacing must not cut anything off. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'

for (const path of [...paths, ASKS])
  test(`${path} never scrolls sideways: phones, either language of the programs, large letters, wide spacing`, async ({
    page,
  }) => {
    test.slow()
    await page.goto(path)
    await unfold(page)
    for (const width of [360, 320])
      for (const runtime of RUNTIMES)
        await test.step(`${String(width)} px, ${runtime}`, async () => {
          await page.setViewportSize({ width, height: 640 })
          await page.evaluate(
            (chosen) => (document.documentElement.dataset.runtime = chosen),
            runtime,
          )
          await expectNarrowEnough(page)
        })
    await test.step('the reader’s own spacing of text', async () => {
      const style = await page.addStyleTag({ content: SPACED })
      await page.setViewportSize({ width: 360, height: 640 })
      await expectNarrowEnough(page)
      await style.evaluate((element) => (element as unknown as Element).remove())
    })
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
    for (const width of [768, 1280])
      await test.step(`${String(width)} px, letters twice as large`, async () => {
        await page.setViewportSize({ width, height: 800 })
        await expectNarrowEnough(page)
      })
  })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  for (const path of [...kinds, '/'])
    test(`${path} does not scroll sideways at 320 px`, async ({ page }) => {
      await page.goto(path)
      await expectNarrowEnough(page)
    })
})
