// `/` has no language: it goes on to the reader's, and offers both where it cannot.
import { expect, type Page, test } from '@playwright/test'

/** Opens `/…` and says where the reader ends up. */
async function enter(page: Page, address = '/'): Promise<string> {
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForURL(/\/(vi|en)\//)
  await expect(page.locator('main h1')).toBeVisible()
  return page.url().replace(/^https?:\/\/[^/]+/, '')
}

const LOCALES = { vi: '/vi/', 'vi-VN': '/vi/', 'en-US': '/en/', 'fr-FR': '/vi/' }
for (const [locale, goal] of Object.entries(LOCALES))
  test.describe(`for a reader of ${locale}`, () => {
    test.use({ locale })
    test(`/ goes on to ${goal}`, async ({ page }) => {
      expect(await enter(page)).toBe(goal)
    })
  })

test.describe('for a reader of en-US', () => {
  test.use({ locale: 'en-US' })

  test('the language chosen on a page wins over that of the browser', async ({ page }) => {
    expect(await enter(page)).toBe('/en/')
    await page.locator('language-switch a').click()
    await page.waitForURL('**/vi/')
    expect(await enter(page)).toBe('/vi/')
  })

  test('a stored language that does not exist is passed over', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('lang', '//evil.example'))
    expect(await enter(page)).toBe('/en/')
  })

  test('/ keeps the question and the fragment', async ({ page }) => {
    expect(await enter(page, '/?q=10053&x=%F0%9F%92%A5#main')).toBe(
      '/en/?q=10053&x=%F0%9F%92%A5#main',
    )
  })

  test('going back does not fall into / again', async ({ page }) => {
    await page.goto('/404.html')
    await enter(page)
    await page.goBack()
    await expect(page).toHaveURL(/\/404\.html$/)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('/ offers both languages', async ({ page }) => {
    await page.goto('/')
    for (const lang of ['vi', 'en']) {
      const offer = page.locator(`section[lang=${lang}]`)
      await expect(offer.getByRole('heading')).toBeVisible()
      await expect(offer.locator(`a[href="/${lang}/"]`)).toBeVisible()
    }
    await page.locator('section[lang=en] a').click()
    await expect(page).toHaveURL(/\/en\/$/)
  })
})
