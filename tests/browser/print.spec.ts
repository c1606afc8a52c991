// Paper cannot be pressed: what is folded away on the screen is open on it, and the switches are gone.
import { expect, type Page, test } from '@playwright/test'
import { samples, isDark, kinds } from './site.ts'

/** As wide as the text of an A4 page between the browser's usual margins, in CSS pixels. */
const A4 = { width: 718, height: 1047 }

async function openOnPaper(page: Page, path: string): Promise<void> {
  await page.setViewportSize(A4)
  await page.goto(path)
  await page.emulateMedia({ media: 'print' })
}

for (const { path } of samples) {
  test(`${path} prints the programs of both languages and every run`, async ({ page }) => {
    await openOnPaper(page, path)
    const parts = page.locator('main figure, main figure pre, main details table')
    expect(await parts.count()).toBeGreaterThan(0)
    for (const part of await parts.all()) await expect(part).toBeVisible()
    for (const file of ['fail.py', 'fail.ts'])
      await expect(page.locator(`[data-program="${file}"] > pre`)).toBeVisible()
  })

  test(`${path} prints code to the end of its lines`, async ({ page }) => {
    await openOnPaper(page, path)
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => element.checkVisibility())
        .filter((element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX))
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 120)),
    )
    expect(cut).toEqual([])
  })
}

for (const path of kinds)
  test(`${path} prints without switches and lists of links`, async ({ page }) => {
    await openOnPaper(page, path)
    const useless = page.locator('nav, .skip, copy-button, theme-switch, [role=tablist]')
    await expect(useless.filter({ visible: true })).toHaveCount(0)
    await expect(page.locator('h1').first()).toBeVisible()
  })

test('a page that is dark on the screen prints dark on light', async ({ page }) => {
  const path = samples[0]?.path ?? '/'
  await page.emulateMedia({ colorScheme: 'dark' })
  await openOnPaper(page, path)
  expect(await isDark(page)).toBe(false)
  await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'))
  expect(await isDark(page)).toBe(false)
})
