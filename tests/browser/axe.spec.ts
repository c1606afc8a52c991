// No violation that axe can find, on any page, light and dark, on a phone and on a desk.
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { ASKS, paths, samples, tab, unfold } from './site.ts'

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

const SCHEMES = ['light', 'dark'] as const
const WIDTHS = [360, 1280]

for (const path of [...paths, ASKS])
  test(`${path} has no violation: light and dark, phone and desk, all its parts unfolded`, async ({
    page,
  }) => {
    test.slow()
    await page.goto(path)
    await unfold(page)
    for (const width of WIDTHS)
      for (const colorScheme of SCHEMES)
        await test.step(`${colorScheme}, ${String(width)} px`, async () => {
          await page.setViewportSize({ width, height: 800 })
          await page.emulateMedia({ colorScheme })
          expect(await violations(page)).toEqual([])
        })
  })

for (const colorScheme of SCHEMES) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })
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

    for (const { path } of samples)
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
}
