// On a connection that hardly works the page is read before anything but itself has come.
import { expect, test } from '@playwright/test'
import { samples } from './site.ts'

for (const { path } of samples)
  test(`${path} is painted and read while fonts and scripts still hang`, async ({ page }) => {
    const hanging: string[] = []
    await page.route(
      (url) => url.pathname !== path,
      (route) => {
        hanging.push(new URL(route.request().url()).pathname)
      },
    )
    await page.goto(path, { waitUntil: 'commit' })
    await expect(page.locator('#first-aid')).toBeVisible()
    await expect
      .poll(() =>
        page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length),
      )
      .toBe(1)
    expect(hanging.some((each) => each.endsWith('.js'))).toBe(true)
    // And nothing is hidden until a script or a face arrives.
    const text = await page.locator('#first-aid').innerText()
    expect(text.length).toBeGreaterThan(200)
  })
