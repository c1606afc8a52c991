// Windows' contrast themes replace every colour: what only a colour said must still be said.
import { expect, test } from '@playwright/test'
import { samples } from './site.ts'

test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } })

for (const { path } of samples)
  test(`${path}: under forced colours lines, switches and the broken place can be told apart`, async ({
    page,
  }) => {
    await page.goto(path)
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
    const behind = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    // Drawings: a line in the colour of the paper would be gone.
    const strokes = await page
      .locator('main svg path')
      .evaluateAll((paths) => paths.map((each) => getComputedStyle(each).stroke))
    expect(strokes.length).toBeGreaterThan(0)
    expect(strokes.filter((stroke) => stroke === behind)).toEqual([])
    // The chosen tab stands in the colours that the reader chose for what is chosen.
    const tabs = page.locator('runtime-tabs').first().locator('[role=tab]')
    const grounds = await tabs.evaluateAll((all) =>
      all.map((each) => getComputedStyle(each).backgroundColor),
    )
    expect(new Set(grounds).size).toBe(grounds.length)
    // The focus is a line, not a shadow: shadows are taken away.
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() =>
      document.activeElement === null ? '' : getComputedStyle(document.activeElement).outlineStyle,
    )
    expect(outline).not.toBe('none')
  })
