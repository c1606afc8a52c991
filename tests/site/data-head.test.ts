// What the head of a page says of the data beside it: feed, twin, JSON, picture, structured data.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { absoluteUnder, errorDataPath, markdownPath } from '../../src/lib/data/addresses.ts'
import { structuredData } from '../../src/lib/data/structured.ts'
import { type Lang, LANGS } from '../../src/lib/lang.ts'
import { translator } from '../../src/lib/ui.ts'
import { ROOT } from '../../src/tools/places.ts'
import { readCatalog, readUi } from '../../src/tools/read-catalog.ts'
import { type Page, pagesOf } from './dist.ts'

const pages = pagesOf().filter(({ path }) => /^\/(vi|en)\//.test(path))
const value = ({ document }: Page, selector: string, name = 'content') =>
  document.querySelector(selector)?.getAttribute(name) ?? ''
const fileOf = (url: string) =>
  join(ROOT, 'dist', decodeURIComponent(new URL(url, 'http://localhost:4321').pathname))

for (const page of pages)
  test(`${page.path} has a picture of its own language, and leads to the feed`, () => {
    const lang = page.path.slice(1, 3)
    const picture = value(page, 'meta[property="og:image"]')
    assert.match(picture, new RegExp(`^http://localhost:4321/og/${lang}/`))
    assert.ok(existsSync(fileOf(picture)), picture)
    assert.equal(new URL(value(page, 'meta[property="og:url"]')).pathname, page.path)
    assert.equal(value(page, 'meta[name="twitter:card"]'), 'summary_large_image')
    assert.equal(value(page, 'link[type="application/atom+xml"]', 'href'), `/${lang}/feed.xml`)
  })

const catalog = readCatalog()
const absolute = absoluteUnder('http://localhost:4321', '/')
const dataOf = (lang: Lang) => ({ t: translator(readUi(lang), lang), absolute, catalog })

for (const error of catalog.errors)
  for (const lang of LANGS)
    test(`/${lang}/${error.slug}/ leads to its twin and its JSON, and is structured data`, () => {
      const page = pages.find(({ path }) => path === `/${lang}/${error.slug}/`)
      assert.ok(page)
      const link = (type: string) => value(page, `link[type="${type}"]`, 'href')
      assert.equal(link('text/markdown'), markdownPath(lang, error.slug))
      assert.equal(link('application/json'), errorDataPath(error.slug))
      const script = page.document.querySelector('script[type="application/ld+json"]')
      assert.deepEqual(
        JSON.parse(script?.textContent ?? ''),
        structuredData(error, lang, dataOf(lang)),
      )
    })
