// Once listed, an address resolves for ever. permalinks.txt only ever grows.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { permalinks } from '../../src/lib/permalinks.ts'
import { ROOT } from '../../src/tools/places.ts'
import { readCatalog } from '../../src/tools/read-catalog.ts'
import { pagesOf } from './dist.ts'

const LIST = 'tests/site/permalinks.txt'
const catalog = readCatalog()
const listed = readFileSync(join(ROOT, LIST), 'utf8').trim().split('\n')
const links = permalinks(catalog)
const pages = new Map(pagesOf().map((page) => [page.path, page]))

test('every listed address resolves', () => {
  for (const address of listed)
    assert.ok(existsSync(join(ROOT, 'dist', address, 'index.html')), `${address} leads nowhere now`)
})

test('every address of today is listed', () => {
  const known = new Set(listed)
  const missing = links.map(({ address }) => `/e/${address}/`).filter((each) => !known.has(each))
  assert.deepEqual(missing, [], `append these to ${LIST}`)
})

test('no line was ever taken out of the list', () => {
  const { stdout } = spawnSync('git', ['log', '--format=', '-p', 'HEAD', '--', LIST], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  const removed = stdout
    .split('\n')
    .filter((line) => line.startsWith('-/'))
    .map((line) => line.slice(1))
  assert.deepEqual(
    removed.filter((address) => !listed.includes(address)),
    [],
  )
})

for (const { slug, facts } of catalog.errors)
  test(`${slug}: every name and number has its address`, () => {
    const addresses = new Set(links.map(({ address }) => address))
    for (const { value } of facts.numbers) assert.ok(addresses.has(String(value)), String(value))
    const pointing = links.filter(({ meanings }) => meanings.some(({ page }) => page === slug))
    for (const { name } of facts.names)
      assert.ok(
        pointing.some(({ meanings }) => meanings.some((each) => each.name === name)),
        name,
      )
  })

for (const { address, meanings } of links)
  test(`/e/${address}/ is complete without JavaScript, in both languages`, () => {
    const document = pages.get(`/e/${address}/`)?.document
    assert.ok(document)
    const content = (selector: string, name: string) =>
      document.querySelector(selector)?.getAttribute(name)
    const canonical = new URL(content('link[rel=canonical]', 'href') ?? '').pathname
    const [first] = meanings
    // With one meaning that page is the one to find; with several no other page says which there are.
    if (meanings.length === 1) {
      assert.equal(content('meta[name=robots]', 'content'), 'noindex')
      assert.equal(canonical, `/vi/${first?.page ?? ''}/`)
    } else {
      assert.equal(content('meta[name=robots]', 'content'), undefined)
      assert.equal(canonical, encodeURI(`/e/${address}/`))
    }
    assert.ok((content('meta[name=description]', 'content') ?? '').length > 50)
    for (const { page } of meanings) {
      const error = catalog.errors.find(({ slug }) => slug === page)
      if (error === undefined) continue
      for (const lang of ['vi', 'en'] as const) {
        assert.ok(document.querySelector(`section[lang=${lang}] a[href^="/${lang}/${page}/"]`))
        assert.ok(document.text.includes(error.prose[lang].summary))
      }
    }
  })

test('a number that two systems read differently asks which', () => {
  const link = links.find(({ address }) => address === '113')
  assert.deepEqual(
    link?.meanings.map(({ page, by }) => [page, by]),
    [
      ['connection-aborted', 'Cygwin'],
      ['unreachable', 'Linux'],
    ],
  )
})

test('a library’s own meaning of a name has the library’s address; the bare one is the system’s', () => {
  const pagesOf = (wanted: string) =>
    links.find(({ address }) => address === wanted)?.meanings.map(({ page }) => page)
  assert.deepEqual(pagesOf('axios/ECONNABORTED'), ['request-aborted'])
  assert.deepEqual(pagesOf('ECONNABORTED'), ['connection-aborted'])
})

test('an address is a name that every file system takes', () => {
  for (const { address } of links) assert.match(address, /^[\w.-]+(?:\/[\w.-]+)*$/)
})
