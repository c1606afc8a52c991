// No violation that axe can find, on any page, light and dark, on a phone and on a desk.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axeCore from 'axe-core'
import { expect, type Page, test } from '@playwright/test'
import { ASKS, paths, samples, tab, unfold } from './site.ts'

declare global {
  interface Window {
    axe: typeof axeCore
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** All that looks at colours. The second scheme has the same elements, sizes and names as the first. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** Run in the page itself and asked for violations alone: a quarter of the time of the usual wrapper. */
async function violations(page: Page, only = TAGS): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async (runOnly) => {
    const { violations: found } = await window.axe.run(document, {
      runOnly,
      resultTypes: ['violations'],
    })
    return found.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => {
        const why = failureSummary?.split('\n')[1]?.trim() ?? ''
        return `${id} (${help}) at ${target.join(' ')}: ${why}`
      }),
    )
  }, only)
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
          const rules = colorScheme === 'light' ? TAGS : COLOUR_RULES
          expect(await violations(page, rules)).toEqual([])
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
