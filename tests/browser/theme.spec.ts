// Light or dark: the system's until the reader chooses, then the reader's.
import { expect, type Page, test } from '@playwright/test'
import { samples, isDark } from './site.ts'

const button = (page: Page) => page.locator('theme-switch button')

for (const scheme of ['light', 'dark'] as const)
  test.describe(`on a ${scheme} system`, () => {
    test.use({ colorScheme: scheme })
    const dark = scheme === 'dark'

    for (const { path } of samples) {
      test(`${path} is ${scheme} until the button is pressed, and remembers the press`, async ({
        page,
      }) => {
        await page.goto(path)
        expect(await isDark(page)).toBe(dark)
        await expect(button(page)).toHaveAttribute('aria-pressed', String(dark))

        await button(page).click()
        await expect(button(page)).toHaveAttribute('aria-pressed', String(!dark))
        expect(await isDark(page)).toBe(!dark)

        await page.reload()
        expect(await isDark(page)).toBe(!dark)
        await expect(button(page)).toHaveAttribute('aria-pressed', String(!dark))

        await page.locator('language-switch a').click()
        await page.waitForURL((url) => url.pathname !== path)
        expect(await isDark(page)).toBe(!dark)

        await button(page).click()
        expect(await isDark(page)).toBe(dark)
      })
    }
  })

const [{ path }] = samples as [(typeof samples)[0]]

test('a page follows the system while it is open', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(path)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await isDark(page)).toBe(true)
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true')
})

test('the theme changes without moving the page', async ({ page }) => {
  await page.goto(path)
  await page.evaluate(() => scrollTo(0, 3000))
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(2000)
  await button(page).evaluate((element: HTMLElement) => element.click())
  expect(await page.evaluate(() => scrollY)).toBe(before)
})
