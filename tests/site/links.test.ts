import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ROOT } from '../../src/tools/places.ts'
import { pagesOf, referencesOf } from './dist.ts'

const SITE = new URL('http://localhost:4321/')
const pages = pagesOf()
const byPath = new Map(pages.map((page) => [page.path, page]))

test('there are pages to check', () => {
  assert.ok(pages.length >= 6)
})

for (const page of pages)
  test(`${page.path}: every address of our own leads to a file, and its fragment to an element`, () => {
    for (const { url } of referencesOf(page)) {
      const target = new URL(url, new URL(page.path, SITE))
      if (target.origin !== SITE.origin) continue
      const path = decodeURIComponent(target.pathname)
      const file = path.endsWith('/') ? `${path}index.html` : path
      assert.ok(existsSync(join(ROOT, 'dist', file)), `${url} leads nowhere`)
      if (target.hash === '') continue
      const there = byPath.get(path)?.document.getElementById(target.hash.slice(1))
      assert.ok(there, `${url}: no element has this id`)
    }
  })

for (const page of pages)
  test(`${page.path}: nothing is loaded from another origin`, () => {
    for (const { tag, url } of referencesOf(page))
      if (tag !== 'a' && /^(https?:)?\/\//.test(url))
        assert.equal(new URL(url, SITE).origin, SITE.origin, `<${tag}> ${url}`)
  })

for (const page of pages)
  test(`${page.path}: ids are unique`, () => {
    // What waits in a template is not in the page; one of them will be.
    for (const template of page.document.querySelectorAll('template')) template.remove()
    const ids = page.document.querySelectorAll('[id]').map(({ id }) => id)
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    )
  })

for (const page of pages)
  test(`${page.path}: links in the text stay in its language`, () => {
    const lang = page.document.querySelector('html')?.getAttribute('lang')
    if (!/^\/(vi|en)\//.test(page.path)) return
    for (const link of page.document.querySelectorAll('main a[href]'))
      assert.doesNotMatch(link.getAttribute('href') ?? '', lang === 'vi' ? /^\/en\// : /^\/vi\//)
  })
