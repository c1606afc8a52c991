// Reading needs no JavaScript: everything is there, and nothing that would not work.
import { expect, test } from '@playwright/test'
import { sectionsOf } from '../../src/lib/sections.ts'
import { samples, kinds } from './site.ts'

test.use({ javaScriptEnabled: false })

for (const { lang, error, path } of samples) {
  test(`${path}: without JavaScript every section and every program can be read`, async ({
    page,
  }) => {
    await page.goto(path)
    const sections = page.locator('variant-mark > section[id]')
    const names = await sections.evaluateAll((all) => all.map(({ id }) => id))
    expect(names).toEqual(sectionsOf(error.prose[lang].body))
    for (const section of await sections.all()) await expect(section).toBeVisible()
    const figures = await page.locator('figure:is([data-program],[data-output])').all()
    expect(figures.length).toBeGreaterThan(0)
    for (const figure of figures) {
      await expect(figure).toBeVisible()
      for (const code of await figure.locator('> pre, > .recorded > pre').all())
        await expect(code).toBeVisible()
    }
  })

  test(`${path}: without JavaScript there is no button that does nothing`, async ({ page }) => {
    await page.goto(path)
    const dead = page.locator('copy-button, theme-switch, [role=tablist]').filter({ visible: true })
    await expect(dead).toHaveCount(0)
    const buttons = page.locator('button:not([popovertarget])').filter({ visible: true })
    await expect(buttons).toHaveCount(0)
  })

  test(`${path}: without JavaScript a recording unfolds and a term explains itself`, async ({
    page,
  }) => {
    await page.goto(path)
    const matrix = page.locator('details.matrix').first()
    await matrix.locator('> summary').click()
    await expect(matrix.locator('> table')).toBeVisible()
    const term = page.locator('button.term').first()
    await expect(term).toHaveText(/\S/)
    await term.click()
    const id = (await term.getAttribute('popovertarget')) ?? ''
    await expect(page.locator(`[id="${id}"]`)).toBeVisible()
  })
}

for (const path of [...kinds, '/'])
  test(`${path}: without JavaScript every link inside the site leads somewhere`, async ({
    page,
    request,
  }) => {
    await page.goto(path)
    const hrefs = await page.locator('a[href]').evaluateAll((anchors) =>
      // A link in a drawing has no address as text: it is made here.
      anchors.map((anchor) => new URL(anchor.getAttribute('href') ?? '', location.href).href),
    )
    const { origin } = new URL(page.url())
    const inside = [...new Set(hrefs)].filter((href) => href.startsWith(origin))
    expect(inside.length).toBeGreaterThan(0)
    const texts = new Map<string, string>()
    for (const href of inside) {
      const { pathname, hash } = new URL(href)
      if (!texts.has(pathname)) {
        const response = await request.get(pathname)
        expect(response.status(), href).toBe(200)
        texts.set(pathname, await response.text())
      }
      if (hash !== '') expect(texts.get(pathname), href).toContain(`id="${hash.slice(1)}"`)
    }
  })

test('/en/: without JavaScript the table of names narrows to one system and one runtime', async ({
  page,
}) => {
  await page.goto('/en/')
  const table = page.locator('details.all-names')
  await table.locator('> summary').click()
  const shown = (name: string) => table.getByRole('rowheader', { name, exact: true })
  const seen = async (names: string[]) =>
    Promise.all(names.map(async (name) => await shown(name).isVisible()))
  const names = [
    'ECONNRESET',
    'WinError 10054',
    'Errno 104',
    'UND_ERR_SOCKET',
    'ERR_CONNECTION_RESET',
  ]
  expect(await seen(names)).toEqual([true, true, true, true, true])
  await table.getByRole('radio', { name: 'Windows' }).check()
  expect(await seen(names)).toEqual([true, true, false, true, true])
  await table.getByRole('radio', { name: 'Python' }).check()
  expect(await seen(names)).toEqual([true, true, false, false, false])
  await table.getByRole('radio', { name: 'Linux' }).check()
  expect(await seen(names)).toEqual([true, false, true, false, false])
  await table.getByRole('radio', { name: 'other languages' }).check()
  expect(await seen(names)).toEqual([false, false, false, false, true])
})
