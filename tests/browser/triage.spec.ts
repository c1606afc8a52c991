import { expect, test } from '@playwright/test'

const PATH = '/vi/who-hung-up/'

test('answers lead to a verdict, and the address keeps them', async ({ page }) => {
  await page.goto(PATH)
  await page.getByText('Rồi, đang dùng thì đứt', { exact: true }).click()
  await page.getByText('Máy chủ', { exact: true }).first().click()
  await page.getByText('Ghi response', { exact: true }).click()
  await page.getByText('Vài client', { exact: true }).click()
  await expect(page).toHaveURL(`${PATH}#yes-server-writing-some`)
  const cause = page.locator('a[href="/vi/connection-aborted/#cause-peer-left"]:visible')
  await expect(cause).toBeVisible()
  await cause.click()
  await expect(page.locator('#cause-peer-left')).toBeInViewport()
})

for (const javaScriptEnabled of [true, false])
  test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })
    test('an address with answers opens them', async ({ page }) => {
      await page.goto(`${PATH}#yes-client-waiting-this-machine-yes`)
      await expect(
        page.locator('#yes-client-waiting-this-machine-yes').getByRole('link').first(),
      ).toBeVisible()
    })
  })

test('a fragment that is no answer does nothing', async ({ page }) => {
  await page.goto(`${PATH}#"><img src=x>`)
  await expect(page.locator('details[open]')).toHaveCount(0)
})
