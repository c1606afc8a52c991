// No violation that axe can find, on any page, light and dark, on a phone and on a desk.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axeCore from 'axe-core'
import { expect, type Page, test } from '@playwright/test'
import { ASKS, kinds, layOut, paths, samples, tab, unfold } from './site.ts'

declare global {
  interface Window {
    axe: typeof axeCore
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Run in the page itself and asked for violations alone: a quarter of the time of the usual wrapper. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async (tags) => {
    const { violations: found } = await window.axe.run(document, {
      runOnly: tags,
      resultTypes: ['violations'],
    })
    return found.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => {
        const why = failureSummary?.split('\n')[1]?.trim() ?? ''
        return `${id} (${help}) at ${target.join(' ')}: ${why}`
      }),
    )
  }, TAGS)
}

const SCHEMES = ['light', 'dark'] as const
const WIDTHS = [360, 1280] as const
const CORNERS = SCHEMES.flatMap((scheme) => WIDTHS.map((width) => ({ scheme, width })))

for (const [index, path] of [...paths, ASKS].entries()) {
  // All four on one page of each kind. The others are made of the same parts: two opposite corners
  // each, and the other two on the next page.
  const corners = [...kinds, ASKS].includes(path)
    ? CORNERS
    : CORNERS.filter(
        ({ scheme, width }) => ((scheme === 'light') === (width === 360)) === (index % 2 === 0),
      )
  const title = corners.map(({ scheme, width }) => `${scheme} at ${String(width)} px`).join(', ')
  test(`${path} has no violation, all its parts unfolded: ${title}`, async ({ page }) => {
    test.slow()
    await page.goto(path)
    await unfold(page)
    for (const { scheme, width } of corners)
      await test.step(`${scheme}, ${String(width)} px`, async () => {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme: scheme })
        expect(await violations(page)).toEqual([])
      })
  })
}

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
        await layOut(page)
        await tab(page, 'typescript').click()
        await page.locator('button.term').first().click()
        expect(await violations(page)).toEqual([])
      })
  })
}
