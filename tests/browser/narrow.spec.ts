// On a phone, and for those who need large letters, the page never scrolls sideways.
import { expect, type Page, test } from '@playwright/test'
import { ASKS, paths, RUNTIMES, unfold } from './site.ts'

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

/** Everything a reader can bring to light: both languages of the programs, and what is folded. */
async function expectNarrowThroughout(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await unfold(page)
  for (const runtime of RUNTIMES) {
    await page.evaluate((chosen) => (document.documentElement.dataset.runtime = chosen), runtime)
    await expectNarrowEnough(page)
  }
}

for (const path of [...paths, ASKS]) {
  for (const width of [360, 320])
    test(`${path} does not scroll sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 })
      await expectNarrowThroughout(page, path)
    })

  for (const width of [768, 1280])
    test(`${path} does not scroll sideways at ${width} px with letters twice as large`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      await unfold(page)
      await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
      await expectNarrowEnough(page)
    })

  // WCAG 1.4.12: a reader's own spacing must not cut anything off.
  test(`${path} does not scroll sideways at 360 px with the reader's spacing of text`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await page.goto(path)
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    })
    await expectNarrowEnough(page)
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  for (const path of [...paths, '/'])
    test(`${path} does not scroll sideways at 320 px`, async ({ page }) => {
      await page.goto(path)
      await expectNarrowEnough(page)
    })
})
