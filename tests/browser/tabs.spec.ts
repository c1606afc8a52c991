// Python or TypeScript: by mouse, by keys, for every group at once, and for the next page.
import { expect, type Page, test } from '@playwright/test'
import { otherLang, pagePath } from '../../src/lib/lang.ts'
import { samples, panelOf, RUNTIMES, type Runtime, tab, topOf } from './site.ts'

/** In every group: one tab chosen, in the tab order and saying so; its panel shown and no other. */
async function expectChosen(page: Page, runtime: Runtime): Promise<void> {
  const groups = await page.locator('runtime-tabs').all()
  expect(groups.length).toBeGreaterThan(1)
  for (const group of groups)
    for (const each of await group.getByRole('tab', { includeHidden: true }).all()) {
      const chosen = (await each.getAttribute('data-language')) === runtime
      await expect(each).toHaveAttribute('aria-selected', String(chosen))
      await expect(each).toHaveAttribute('tabindex', chosen ? '0' : '-1')
      const panel = await panelOf(each)
      await expect(panel).toHaveAttribute('role', 'tabpanel')
      await expect(panel).toHaveAttribute('aria-labelledby', (await each.getAttribute('id')) ?? '')
      await expect(panel).toBeVisible({ visible: chosen })
    }
}

for (const { lang, error, path } of samples) {
  test(`${path}: a press on a tab chooses its language in every group`, async ({ page }) => {
    await page.goto(path)
    await expectChosen(page, 'python')
    await tab(page, 'typescript').click()
    await expectChosen(page, 'typescript')
    await tab(page, 'python', 1).click()
    await expectChosen(page, 'python')
  })

  test(`${path}: arrows, Home and End move through the tabs and choose`, async ({ page }) => {
    await page.goto(path)
    const [python, typescript] = [tab(page, 'python'), tab(page, 'typescript')]
    await python.focus()
    const steps = [
      ['ArrowRight', typescript, 'typescript'],
      ['ArrowRight', python, 'python'],
      ['ArrowLeft', typescript, 'typescript'],
      ['ArrowLeft', python, 'python'],
      ['End', typescript, 'typescript'],
      ['End', typescript, 'typescript'],
      ['Home', python, 'python'],
      ['Home', python, 'python'],
    ] as const
    for (const [key, focused, runtime] of steps) {
      await page.keyboard.press(key)
      await expect(focused, key).toBeFocused()
      await expect(focused, key).toHaveAttribute('aria-selected', 'true')
      await expect(page.locator('html'), key).toHaveAttribute('data-runtime', runtime)
    }
    await page.keyboard.press('End')
    await expectChosen(page, 'typescript')
  })

  test(`${path}: the tab list has a name and holds nothing but tabs`, async ({ page }) => {
    await page.goto(path)
    for (const list of await page.getByRole('tablist').all()) {
      await expect(list).toHaveAccessibleName(/\S/)
      await expect(list.locator('> :not([role=tab])')).toHaveCount(0)
      await expect(list.getByRole('tab', { selected: true })).toHaveCount(1)
    }
  })

  test(`${path}: the choice is remembered over a reload and in the other language`, async ({
    page,
  }) => {
    await page.goto(path)
    await tab(page, 'typescript').click()
    await page.reload()
    await expectChosen(page, 'typescript')
    await page.goto(pagePath(otherLang(lang), error.slug))
    await expectChosen(page, 'typescript')
  })

  test(`${path}: the tabs stay under the pointer whatever changes above them`, async ({ page }) => {
    await page.goto(path)
    const groups = page.locator('runtime-tabs')
    for (let group = 0; group < (await groups.count()); group++)
      for (const runtime of [...RUNTIMES].reverse()) {
        const list = groups.nth(group).getByRole('tablist')
        await list.evaluate((element) => element.scrollIntoView({ block: 'center' }))
        const before = await topOf(list)
        await tab(page, runtime, group).click()
        const moved = (await topOf(list)) - before
        expect(Math.abs(moved), `group ${group}, ${runtime}`).toBeLessThanOrEqual(1)
      }
  })
}
