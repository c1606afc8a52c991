// A page asks nobody but its own origin, and has nothing to complain about.
import { expect, type Page, test } from '@playwright/test'
import { complaintsOf, samples, kinds, tab, unfold } from './site.ts'

/** Requests that leave the site, and those the site could not answer. */
function strayRequestsOf(page: Page, origin: string): string[] {
  const stray: string[] = []
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
      stray.push(request.url())
  })
  page.on('response', (response) => {
    if (response.status() >= 400) stray.push(`${response.status()} ${response.url()}`)
  })
  page.on('requestfailed', (request) => stray.push(`failed ${request.url()}`))
  return stray
}

for (const path of kinds)
  test(`${path} is read to its end without a request elsewhere or a complaint`, async ({
    page,
    baseURL,
  }) => {
    const stray = strayRequestsOf(page, new URL(baseURL ?? '').origin)
    const complaints = complaintsOf(page)
    await page.goto(path)
    await unfold(page)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await page.locator('theme-switch button').click()
    await page.waitForLoadState('networkidle')
    expect(stray).toEqual([])
    expect(complaints).toEqual([])
  })

test.describe('with the clipboard allowed', () => {
  test.use({ permissions: ['clipboard-write'] })
  for (const { path } of samples)
    test(`${path} is used without a request elsewhere or a complaint`, async ({
      page,
      baseURL,
    }) => {
      const stray = strayRequestsOf(page, new URL(baseURL ?? '').origin)
      const complaints = complaintsOf(page)
      await page.goto(path)
      await tab(page, 'typescript').click()
      await page.locator('figure.program:visible copy-button button').first().click()
      await page.locator('button.term').first().click()
      await page.keyboard.press('Escape')
      await page.locator('details.matrix:visible > summary').first().click()
      await page.locator('language-switch a').click()
      await page.waitForURL((url) => url.pathname !== path)
      expect(stray).toEqual([])
      expect(complaints).toEqual([])
    })
})

test('an address that leads nowhere is answered with 404 and both ways on', async ({ page }) => {
  const response = await page.goto('/vi/khong-co-trang-nay/')
  expect(response?.status()).toBe(404)
  for (const lang of ['vi', 'en'])
    await expect(page.locator(`main a[hreflang=${lang}][href$="/${lang}/"]`)).toBeVisible()
})
