import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ROOT } from '../../src/tools/places.ts'
import { type Page, pagesOf } from './dist.ts'

const pages = pagesOf().filter(({ path }) => /^\/(vi|en)\//.test(path))
const meta = ({ document }: Page, selector: string, name = 'content') =>
  document.querySelector(selector)?.getAttribute(name) ?? ''

for (const page of pages) {
  const lang = page.path.slice(1, 3)
  const other = lang === 'vi' ? 'en' : 'vi'

  test(`${page.path} says its language, its address and its other language`, () => {
    assert.equal(meta(page, 'html', 'lang'), lang)
    assert.equal(new URL(meta(page, 'link[rel=canonical]', 'href')).pathname, page.path)
    const alternate = (of: string) => new URL(meta(page, `link[hreflang=${of}]`, 'href')).pathname
    assert.equal(alternate(lang), page.path)
    assert.equal(alternate(other), page.path.replace(lang, other))
    assert.equal(alternate('x-default'), page.path.replace(/^\/(vi|en)/, '/vi'))
    assert.ok(pages.some(({ path }) => path === alternate(other)))
  })

  test(`${page.path} has one heading, a title of its own and a description`, () => {
    assert.equal(page.document.querySelectorAll('h1').length, 1)
    const title = page.document.querySelector('title')?.text ?? ''
    assert.equal(
      pages.filter(({ document }) => document.querySelector('title')?.text === title).length,
      1,
    )
    const description = meta(page, 'meta[name=description]')
    assert.ok(description.length > 50 && description.length <= 180, description)
  })

  test(`${page.path}: no level of heading is skipped`, () => {
    const levels = page.document
      .querySelectorAll('main :is(h1,h2,h3,h4)')
      .map(({ rawTagName }) => Number(rawTagName[1]))
    for (const [index, level] of levels.entries()) assert.ok(level <= (levels[index - 1] ?? 0) + 1)
  })
}

test('the sitemap lists every page with its other language', () => {
  const sitemap = globSync('dist/sitemap-[0-9]*.xml', { cwd: ROOT })
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('')
  for (const { path } of pages) {
    assert.ok(sitemap.includes(`<loc>http://localhost:4321${path}</loc>`), path)
    assert.ok(sitemap.includes(`href="http://localhost:4321${path}"`), path)
  }
  for (const [, path] of sitemap.matchAll(/<loc>http:\/\/localhost:4321(\/e\/.+?)<\/loc>/g)) {
    const html = readFileSync(join(ROOT, 'dist', path ?? '', 'index.html'), 'utf8')
    assert.doesNotMatch(html, /content="noindex"/, path)
  }
})
