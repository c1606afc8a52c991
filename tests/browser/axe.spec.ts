// No violation that axe can find, on any page, light and dark, on a phone and on a desk.
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { errorPages, ASKS, paths, tab, unfold } from './site.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = failureSummary?.split('\n')[1]?.trim() ?? ''
      return `${id} (${help}) at ${target.join(' ')}: ${why}`
    }),
  )
}

for (const scheme of ['light', 'dark'] as const)
  for (const width of [360, 1280]) {
    test.describe(`${scheme}, ${width} px`, () => {
      test.use({ colorScheme: scheme, viewport: { width, height: 800 } })

      for (const path of [...paths, ASKS])
        test(`${path} has no violation with all its parts unfolded`, async ({ page }) => {
          test.slow()
          await page.goto(path)
          await unfold(page)
          expect(await violations(page)).toEqual([])
        })

      test('/ has no violation where it offers both languages', async ({ page }) => {
        // axe needs the script that going on to a language would cut short.
        await page.route('/', async (route) => {
          const html = await (await route.fetch()).text()
          await route.fulfill({
            contentType: 'text/html; charset=utf-8',
            body: html.replace(/<script[^]*?<\/script>/g, ''),
          })
        })
        await page.goto('/')
        await expect(page.locator('main > section[lang]')).toHaveCount(2)
        expect(await violations(page)).toEqual([])
      })
    })
  }

for (const scheme of ['light', 'dark'] as const)
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme })
    for (const { path } of errorPages)
      test(`${path} has no violation with TypeScript chosen and a term explained`, async ({
        page,
      }) => {
        test.slow()
        await page.goto(path)
        await tab(page, 'typescript').click()
        await page.locator('button.term').first().click()
        expect(await violations(page)).toEqual([])
      })
  })
