// A link out of an error message, in every kind of browser it may meet.
import { expect, test } from '@playwright/test'
import { ASKS } from './site.ts'

const PAGE = 'connection-aborted'

for (const [locale, lang] of [
  ['vi-VN', 'vi'],
  ['en-GB', 'en'],
  ['fr-FR', 'vi'],
] as const)
  test.describe(locale, () => {
    test.use({ locale })
    test(`a short address goes on to ${lang}, with its query and fragment`, async ({ page }) => {
      await page.goto('/e/ConnectionAbortedError/?os=windows&errno=10053#retry')
      await expect(page).toHaveURL(`/${lang}/${PAGE}/?os=windows&errno=10053#retry`)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
    })
  })

test('a stored choice goes before the browser', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('lang', 'en'))
  await page.goto('/e/10053/')
  await expect(page).toHaveURL(`/en/${PAGE}/`)
})

test('a library’s own meaning of a name leads to its page', async ({ page }) => {
  await page.goto('/e/axios/ECONNABORTED/')
  await expect(page).toHaveURL('/vi/request-aborted/')
})

test('an ambiguous number asks, and goes on where the link says the system', async ({ page }) => {
  await page.goto(ASKS)
  await expect(page).toHaveURL(ASKS)
  await expect(page.getByRole('link').first()).toBeVisible()
  await page.goto(`${ASKS}?os=cygwin`)
  await expect(page).toHaveURL(`/vi/${PAGE}/?os=cygwin`)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a short address offers both languages', async ({ page }) => {
    await page.goto('/e/ECONNABORTED/')
    for (const lang of ['vi', 'en'])
      await expect(page.locator(`a[href="/${lang}/${PAGE}/"]`)).toBeVisible()
  })
})

test('the system of the link is marked on the page, in words too', async ({ page }) => {
  await page.goto(`/vi/${PAGE}/?os=windows&errno=10053&rt=python-3.12&lib=urllib3`)
  await expect(page.locator('#names tr.yours')).toHaveCount(1)
  await expect(page.locator('#names tr.yours')).toContainText('10053')
  await expect(page.locator('#libraries tr.yours')).toContainText('urllib3')
  await expect(page.locator('#causes .fitting a').first()).toHaveAttribute(
    'href',
    '#cause-peer-left',
  )
  await page.locator('details.matrix summary').first().click()
  await expect(page.locator('.matrix tr.yours').first()).toContainText('3.12')
})

const HOSTILE = '"><img src=x onerror=alert(1)>'
for (const key of ['os', 'errno', 'rt', 'lib', 'q'])
  test(`a hostile ${key} is ignored and never shown`, async ({ page }) => {
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await page.goto(`/vi/${PAGE}/?${key}=${encodeURIComponent(HOSTILE)}`)
    await expect(page.locator('.yours, .fitting')).toHaveCount(0)
    expect(await page.content()).not.toContain('<img')
    expect(dialogs).toEqual([])
  })

for (const attack of [
  '?next=https://example.com',
  '#https://example.com',
  '?os=__proto__',
  '//example.com/',
])
  test(`${attack} never leads off the site`, async ({ page }) => {
    await page.goto(`/e/ECONNABORTED/${attack.startsWith('//') ? `?u=${attack}` : attack}`)
    await page.waitForURL(new RegExp(`/vi/${PAGE}/`))
    expect(new URL(page.url()).hostname).toBe('127.0.0.1')
  })
