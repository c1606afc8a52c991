// Two languages, one skeleton: the switch keeps the reader's place because the ids are the same.
import { expect, type Page, test } from '@playwright/test'
import { type Lang, LANGS, otherLang, pagePath } from '../../src/lib/lang.ts'
import { sectionsOf } from '../../src/lib/sections.ts'
import { samples, errors } from './site.ts'

const link = (page: Page) => page.locator('language-switch a')
const local = (page: Page) => new URL(page.url())

for (const { lang, error, path } of samples) {
  const other = otherLang(lang)

  test(`${path}: the switch leads to the same page in the other language`, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(link(page)).toHaveAttribute('lang', other)
    await expect(link(page)).toHaveAttribute('hreflang', other)
    await link(page).click()
    await page.waitForURL(`**${pagePath(other, error.slug)}`)
    await expect(page.locator('html')).toHaveAttribute('lang', other)
  })

  test(`${path}: the switch keeps the fragment of every section and cause`, async ({ page }) => {
    const ids = [
      ...sectionsOf(error.prose[lang].body),
      ...Object.keys(error.facts.causes).map((id) => `cause-${id}`),
    ]
    await page.goto(path)
    for (const id of ids) {
      await page.evaluate((hash) => (location.hash = hash), id)
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
      await link(page).dispatchEvent('pointerenter')
      await expect(link(page)).toHaveJSProperty('hash', `#${id}`)
    }
    for (const id of ids.filter((_, index) => index % 7 === 0)) {
      await page.goto('about:blank')
      await page.goto(`${path}#${id}`)
      await link(page).click()
      await page.waitForURL((url) => url.pathname === pagePath(other, error.slug))
      expect(local(page).hash).toBe(`#${id}`)
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
    }
  })

  test(`${path}: the switch keeps the fragment of a program and of a source`, async ({ page }) => {
    await page.goto(path)
    const program = await page.locator('figure.program[id]').first().getAttribute('id')
    const source = Object.keys(error.facts.sources).at(-1)
    for (const id of [program ?? '', `source-${source ?? ''}`]) {
      await page.goto('about:blank')
      await page.goto(`${path}#${id}`)
      await link(page).click()
      await page.waitForURL((url) => url.pathname === pagePath(other, error.slug))
      expect(local(page).hash).toBe(`#${id}`)
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
    }
  })

  test(`${path}: the switch keeps the question mark and what follows it`, async ({ page }) => {
    await page.goto(`${path}?from=test`)
    await link(page).click()
    await page.waitForURL((url) => url.pathname === pagePath(other, error.slug))
    expect(local(page).search).toBe('?from=test')
  })

  test(`${path}: the switch pressed in the middle of a page keeps the section`, async ({
    page,
  }) => {
    await page.goto(path)
    const section = sectionsOf(error.prose[lang].body).at(3) ?? ''
    await page.locator(`[id="${section}"]`).evaluate((element) => element.scrollIntoView())
    await link(page).evaluate((element) => (element as HTMLAnchorElement).click())
    await page.waitForURL((url) => url.pathname === pagePath(other, error.slug))
    await expect(page.locator(`[id="${section}"]`)).toBeInViewport()
  })

  test(`${path}: canonical and alternates name this page, the other and the default`, async ({
    page,
    request,
  }) => {
    await page.goto(path)
    const of = async (selector: string) => {
      const href = await page.locator(`head link${selector}`).getAttribute('href')
      return new URL(href ?? 'missing:').pathname
    }
    expect(await of('[rel=canonical]')).toBe(path)
    for (const each of LANGS) {
      expect(await of(`[rel=alternate][hreflang=${each}]`)).toBe(pagePath(each, error.slug))
      expect((await request.get(pagePath(each, error.slug))).status()).toBe(200)
    }
    expect(await of('[rel=alternate][hreflang=x-default]')).toBe(pagePath('vi', error.slug))
  })
}

for (const { slug } of errors)
  test(`${slug}: both languages have the same ids`, async ({ page }) => {
    const idsIn = async (lang: Lang) => {
      await page.goto(pagePath(lang, slug))
      const ids = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id))
      expect(new Set(ids).size, 'no id stands twice').toBe(ids.length)
      return ids.sort()
    }
    expect(await idsIn('vi')).toEqual(await idsIn('en'))
  })
