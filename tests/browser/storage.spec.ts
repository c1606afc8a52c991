// What a browser kept for us may be rubbish, or forbidden: the page stands all the same.
import { expect, type Page, test } from '@playwright/test'
import { complaintsOf, samples, isDark, panelOf, tab } from './site.ts'

/** The page as for a reader who never chose, and its choices still work. */
async function expectWhole(page: Page): Promise<void> {
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  await expect(page.locator('main img')).toHaveCount(0)
  await expect(tab(page, 'python')).toHaveAttribute('aria-selected', 'true')
  await expect(await panelOf(tab(page, 'python'))).toBeVisible()
  await tab(page, 'typescript').click()
  await expect(await panelOf(tab(page, 'typescript'))).toBeVisible()
  const before = await isDark(page)
  await page.locator('theme-switch button').click()
  expect(await isDark(page)).toBe(!before)
}

for (const { path } of samples) {
  test(`${path} stands on choices that make no sense`, async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('theme', '<img>')
      localStorage.setItem('runtime', '💥')
      localStorage.setItem('lang', '__proto__')
    })
    const complaints = complaintsOf(page)
    await page.goto(path)
    await expectWhole(page)
    expect(complaints).toEqual([])
  })

  test(`${path} stands where the browser forbids to store`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError')
        },
      })
    })
    const complaints = complaintsOf(page)
    await page.goto(path)
    await expectWhole(page)
    await page.locator('language-switch a').click()
    await page.waitForURL((url) => url.pathname !== path)
    expect(complaints).toEqual([])
  })
}
