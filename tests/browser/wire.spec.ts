// The recorded run of a program, as a picture, as a table, and step by step.
import { expect, type Page, test } from '@playwright/test'
import { labelOf } from '../../src/lib/wire/geometry.ts'
import { stepId } from '../../src/lib/wire/page.ts'
import { samples } from './site.ts'

const recorded = samples.filter(({ error }) => error.wires.size > 0)
const [some] = recorded
const path = some?.path ?? '/'
const events = () => {
  const [file, recording] = Object.entries(some?.error.facts.programs ?? {})
    .filter(([, { wire }]) => wire !== undefined)
    .map(([program]) => [program, some?.error.wires.get(program)] as const)[0] ?? ['', undefined]
  return { file, events: recording?.events ?? [] }
}
const now = (page: Page) => page.locator('wire-view .now')

test('some page has a recording', () => {
  expect(recorded.length).toBeGreaterThan(0)
})

for (const { path: each, error } of recorded)
  test(`${each}: picture and table tell every event of the recording, in its order`, async ({
    page,
  }) => {
    await page.goto(each)
    for (const [file, { events: all }] of error.wires) {
      const figure = page.locator(`figure[data-wire="${file}"]`)
      const rows = await figure
        .locator('tbody tr')
        .evaluateAll((lines) =>
          lines.map((line) =>
            [...(line as HTMLTableRowElement).cells].map((cell) => cell.textContent.trim()),
          ),
        )
      expect(rows.map(([number, , , label]) => [number, label])).toEqual(
        all.map((event, index) => [String(index + 1), labelOf(event)]),
      )
      for (const row of rows) expect(row[4]).not.toBe('')
      const drawn = await figure
        .locator('svg g[id]')
        .evaluateAll((groups) => groups.map(({ id, textContent }) => [id, textContent]))
      const wanted = all.flatMap((event, index) =>
        event.kind === 'state' ? [] : [[stepId(error, file, index + 1), labelOf(event)]],
      )
      expect(drawn.map(([id]) => id)).toEqual(wanted.map(([id]) => id))
      for (const [index, [, text]] of drawn.entries()) expect(text).toContain(wanted[index]?.[1])
    }
  })

test('a step lights up its row, its line of code and its sentence, and stands in the address', async ({
  page,
}) => {
  await page.goto(path)
  const view = page.locator('wire-view').first()
  await view.locator('[data-go="1"]').click()
  await expect(page).toHaveURL(/#wire-1$/)
  await expect(now(page)).toHaveAttribute('id', 'wire-1')
  await expect(view.locator('.told')).toContainText(labelOf(events().events[0] as never))
  const first = events().events[0]
  const line = first !== undefined && 'line' in first ? String(first.line) : ''
  await expect(view.locator('pre [aria-current=step]')).toHaveAttribute('data-line', line)
  await view.locator('[data-go="1"]').click()
  await expect(page).toHaveURL(/#wire-2$/)
  await view.locator('[data-go="-1"]').click()
  await expect(page).toHaveURL(/#wire-1$/)
})

test('the keyboard alone steps, plays and pauses', async ({ page }) => {
  await page.goto(path)
  const view = page.locator('wire-view').first()
  const range = view.locator('input[type=range]')
  await range.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/#wire-2$/)
  await page.keyboard.press('End')
  await expect(now(page)).toHaveAttribute('id', `wire-${String(events().events.length)}`)
  await page.keyboard.press('Home')
  const play = view.locator('[data-play]')
  const word = (await play.textContent()) ?? ''
  await play.focus()
  await page.keyboard.press('Enter')
  await expect(play).not.toHaveText(word.trim())
  await page.keyboard.press('Enter')
  await expect(play).toHaveText(word.trim())
})

test('playing goes on by itself and stops at the end', async ({ page }) => {
  await page.clock.install()
  await page.goto(path)
  const view = page.locator('wire-view').first()
  const word = ((await view.locator('[data-play]').textContent()) ?? '').trim()
  await view.locator('[data-play]').click()
  await page.clock.runFor(2000)
  await expect(page).toHaveURL(/#wire-2$/)
  await page.clock.runFor(100_000)
  await expect(now(page)).toHaveAttribute('id', `wire-${String(events().events.length)}`)
  await expect(view.locator('[data-play]')).toHaveText(word)
})

test('a link to a step leads there, also to the run it is compared with', async ({ page }) => {
  await page.goto(`${path}#wire-3`)
  await expect(now(page)).toHaveAttribute('id', 'wire-3')
  await expect(now(page)).toBeInViewport()
  const other = page.locator('wire-view').first().locator('figure').nth(1)
  const id = (await other.getAttribute('data-first')) ?? ''
  await expect(other).toBeHidden()
  await page.goto(`${path}#${id}`)
  await expect(other).toBeVisible()
  await expect(now(page)).toHaveAttribute('id', id)
})

test('two runs go on in step', async ({ page }) => {
  await page.goto(path)
  const view = page.locator('wire-view').first()
  await view.locator('[data-show=""]').click()
  await view.locator('[data-go="1"]').click()
  await expect(now(page)).toHaveCount(2)
  await expect(view.locator('figure').nth(1)).toBeVisible()
})

test('the downloads are the recording and a capture', async ({ page, request }) => {
  await page.goto(path)
  const links = page.locator('figure.wire').first().locator('a[download]')
  const [json, pcap] = await links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  )
  expect((await (await request.get(json ?? '')).json()) as object).toEqual(
    some?.error.wires.get(events().file),
  )
  const bytes = await (await request.get(pcap ?? '')).body()
  expect(bytes.readUInt32LE(0)).toBe(0xa1b23c4d)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } })
  test('every run and its table are there, and the player is not', async ({ page }) => {
    await page.goto(path)
    const view = page.locator('wire-view').first()
    for (const figure of await view.locator('figure').all()) {
      await expect(figure.locator('svg')).toBeVisible()
      await expect(figure.locator('details')).toBeVisible()
    }
    await expect(view.locator('.player')).toBeHidden()
  })
})
