// The code on a page is the file that was run, to the letter.
import { expect, test } from '@playwright/test'
import { samples } from './site.ts'

for (const { error, path } of samples) {
  test(`${path}: every program on the page is the file on disk, character for character`, async ({
    page,
  }) => {
    await page.goto(path)
    const shown = await page.locator('figure.program:not([id^="diff-"])').evaluateAll((figures) =>
      figures.map((figure) => ({
        file: (figure as HTMLElement).dataset.program ?? '',
        code: figure.querySelector(':scope > pre > code')?.textContent,
      })),
    )
    expect(shown.length).toBeGreaterThan(0)
    for (const { file, code } of shown) expect(code, file).toBe(error.snippets.get(file))
  })

  test(`${path}: a diff without its deletions is the new file, without its insertions the old`, async ({
    page,
  }) => {
    await page.goto(path)
    const diffs = await page.locator('figure.program[id^="diff-"]').evaluateAll((figures) =>
      figures.map((figure) => {
        const without = (tag: string) => {
          const code = figure.querySelector(':scope > pre > code')?.cloneNode(true) as HTMLElement
          for (const line of code.querySelectorAll(tag)) line.remove()
          return code.textContent
        }
        return {
          title: figure.querySelector('.name')?.textContent ?? '',
          file: (figure as HTMLElement).dataset.program,
          before: without('ins'),
          after: without('del'),
        }
      }),
    )
    expect(diffs.length).toBeGreaterThan(0)
    for (const { title, file, before, after } of diffs) {
      const [from = '', to = ''] = title.split(' → ')
      expect(file).toBe(to)
      expect(before, from).toBe(error.snippets.get(from))
      expect(after, to).toBe(error.snippets.get(to))
    }
  })

  test(`${path}: every program of facts.yaml is shown, by its code or by what it printed`, async ({
    page,
  }) => {
    await page.goto(path)
    const shown = await page
      .locator('figure:is([data-program],[data-output])')
      .evaluateAll((figures) =>
        figures.flatMap((figure) => {
          const { program, output } = (figure as HTMLElement).dataset
          const title = figure.querySelector('.name')?.textContent ?? ''
          return [program, output, ...title.split(' → ')]
        }),
      )
    expect(shown).toEqual(expect.arrayContaining(Object.keys(error.facts.programs)))
  })

  test(`${path}: the download link of a program serves the very bytes of its file`, async ({
    page,
    request,
  }) => {
    await page.goto(path)
    const links = await page.locator('figure:not(.wire) a[download]').evaluateAll((anchors) =>
      anchors.map((anchor) => {
        const { program, output } = anchor.closest('figure')?.dataset ?? {}
        return { file: program ?? output ?? '', href: (anchor as HTMLAnchorElement).href }
      }),
    )
    expect(links.length).toBeGreaterThan(0)
    for (const { file, href } of links) {
      const served = await (await request.get(href)).body()
      expect(served.toString('utf8'), file).toBe(error.snippets.get(file))
      expect(served.byteLength, file).toBe(Buffer.byteLength(error.snippets.get(file) ?? ''))
    }
  })
}

test('pressing "download" saves the program under its own name', async ({ page }) => {
  const [shown] = samples
  await page.goto(shown?.path ?? '/')
  const figure = page.locator('figure.program').first()
  const saved = page.waitForEvent('download')
  await figure.locator('a[download]').click()
  expect((await saved).suggestedFilename()).toBe(await figure.getAttribute('data-program'))
})
