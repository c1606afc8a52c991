// “Was this it?” names the page, its language and the variant of the link; nothing else leaves.
import { expect, type Page, test } from '@playwright/test'

const bodyOf = async (page: Page): Promise<string> => {
  const address = await page.locator('a[data-feedback]').getAttribute('href')
  return new URL(address ?? '').searchParams.get('body') ?? ''
}

test('the issue names page and language', async ({ page }) => {
  await page.goto('/en/connection-aborted/')
  expect((await bodyOf(page)).trim().split('\n')).toEqual([
    '---',
    expect.stringMatching(/^page: connection-aborted \(\d{4}-\d\d-\d\d\)$/),
    'language: en',
  ])
})

test('and the variant of the link, as far as it is a name or a number', async ({ page }) => {
  await page.goto('/vi/connection-aborted/?os=windows&errno=10053&rt=<b>&lib=a%20b&secret=x')
  const body = await bodyOf(page)
  expect(body).toContain('variant: os=windows errno=10053\n')
  expect(body).not.toMatch(/<b>|a b|secret/)
})
