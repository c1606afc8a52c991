// Everything can be reached and used with the keyboard alone, and one always sees where one is.
import { expect, type Page, test } from '@playwright/test'
import { samples, kinds, unfold } from './site.ts'

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

/** Walks a whole page with Tab: elements it cannot reach, and stops where the focus is not seen. */
async function walk(page: Page): Promise<{ missed: string[]; unseen: string[]; stops: number }> {
  const total = await page.evaluate(() => {
    const wanted = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex="0"]'),
    ].filter((element) => element.checkVisibility({ visibilityProperty: true }))
    for (const element of wanted) if (element.tabIndex >= 0) element.dataset.toReach = ''
    return wanted.length
  })
  const unseen: string[] = []
  let stops = 0
  for (; stops < total + 20; stops++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      const isHere = element instanceof HTMLElement || element instanceof SVGElement
      if (!isHere || element === document.body) return undefined
      delete element.dataset.toReach
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const { top, bottom } = element.getBoundingClientRect()
      const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
      return { seen: seen && bottom > 0 && top < innerHeight, html: element.outerHTML.slice(0, 90) }
    })
    if (stop === undefined) break
    if (!stop.seen) unseen.push(stop.html)
  }
  const missed = await page
    .locator('[data-to-reach]')
    .evaluateAll((all) => all.map((element) => element.outerHTML.slice(0, 90)))
  return { missed, unseen, stops }
}

for (const path of kinds) {
  test(`${path}: Tab comes to the skip link first, and it leads to the content`, async ({
    page,
  }) => {
    await page.goto(path)
    await press(page, 'Tab')
    const skip = page.locator('a.skip')
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport({ ratio: 1 })
    await press(page, 'Enter')
    await expect(page).toHaveURL(/#main$/)
    await expect(page.locator('#main')).toBeInViewport()
    await press(page, 'Tab')
    const inside = await page.evaluate(
      () => document.activeElement?.closest('#main, footer') != null,
    )
    expect(inside, 'the next Tab is beyond the header').toBe(true)
  })

  test(`${path}: Tab reaches everything that can be used, and the focus is seen`, async ({
    page,
  }) => {
    test.slow()
    await page.goto(path)
    await unfold(page)
    const { missed, unseen, stops } = await walk(page)
    expect(stops).toBeGreaterThan(3)
    expect(missed).toEqual([])
    expect(unseen).toEqual([])
  })
}

for (const { path } of samples) {
  test(`${path}: whatever scrolls sideways on a phone can be scrolled with the keyboard`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await page.goto(path)
    await unfold(page)
    const frames = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *')]
        .filter((element) => element.scrollWidth > element.clientWidth)
        .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
        .map((element) => ({
          html: element.outerHTML.slice(0, 120),
          reached: element.tabIndex === 0,
          named: element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby'),
        })),
    )
    expect(frames.length).toBeGreaterThan(0)
    for (const { html, reached, named } of frames)
      expect({ reached, named }, html).toEqual({ reached: true, named: true })
  })

  test(`${path}: Enter explains a term, Escape closes it, and the focus stays`, async ({
    page,
  }) => {
    await page.goto(path)
    const term = page.locator('button.term').first()
    const meaning = page.locator(`[id="${(await term.getAttribute('popovertarget')) ?? ''}"]`)
    await term.focus()
    await expect(meaning).toBeHidden()
    await press(page, 'Enter')
    await expect(meaning).toBeVisible()
    await expect(meaning).toBeInViewport({ ratio: 1 })
    await press(page, 'Escape')
    await expect(meaning).toBeHidden()
    await expect(term).toBeFocused()
  })

  test(`${path}: Enter unfolds the runs of a program`, async ({ page }) => {
    await page.goto(path)
    const matrix = page.locator('details.matrix:visible').first()
    await matrix.locator('> summary').focus()
    await press(page, 'Enter')
    await expect(matrix.locator('> table')).toBeVisible()
    await press(page, 'Enter')
    await expect(matrix.locator('> table')).toBeHidden()
  })
}
