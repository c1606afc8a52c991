import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchDocuments } from '../../../../src/lib/search/documents.ts'
import { indexOf, searchIn } from '../../../../src/lib/search/engine.ts'
import { LANGS } from '../../../../src/lib/lang.ts'
import { translator } from '../../../../src/lib/ui.ts'
import { readCatalog, readUi } from '../../../../src/tools/read-catalog.ts'

const catalog = readCatalog()
const search = searchIn(
  LANGS.map((lang) =>
    indexOf(lang, searchDocuments(catalog, lang, translator(readUi(lang), lang))),
  ),
)
const first = (query: string, lang: 'vi' | 'en' = 'vi') => {
  const [hit] = search(query, lang)
  return hit && `${hit.lang}/${hit.page}${hit.section && `#${hit.section}`}`
}
const PAGE = 'connection-aborted'
/** Well within what the box shows. */
const SHOWN = 5

for (const query of [
  ...['ConnectionAbortedError', 'ECONNABORTED', 'econnaborted', 'WSAECONNABORTED'],
  ...['10053', 'WinError 10053', 'WinError10053', 'errno 103', '0x80072745', '-4079'],
  ...['software caused connection abort', 'conection abort', 'conection aborted'],
  ...['lỗi kết nối bị hủy', 'loi ket noi bi huy', 'LOI KET NOI', 'kết nối bị huỷ ngang'],
])
  test(`“${query}” finds the page first, in Vietnamese`, () => {
    assert.equal(first(query), `vi/${PAGE}`)
  })

test('an English reader gets the English page for the same name', () => {
  assert.equal(first('ECONNABORTED', 'en'), `en/${PAGE}`)
})

test('a Vietnamese query on the English site still finds, and says the language', () => {
  assert.equal(first('loi ket noi bi huy', 'en')?.slice(0, 2), 'vi')
})

test('a cause and a section are found by their words', () => {
  assert.match(first('vpn') ?? '', /^vi\/.*#cause-(?:vpn-wsl|security-software)$/)
  assert.match(first('wifi doi') ?? '', /^vi\/.*#cause-network-(?:changed|lost)$/)
  assert.match(first('is it safe to retry', 'en') ?? '', /^en\/(?:.*#retry|retrying-safely.*)$/)
})

test('dang finds đang', () => {
  assert.ok(search('dang', 'vi').length > 0)
})

test('an exact match with its marks ranks above a folded one', () => {
  const document = (id: string, title: string) => ({
    id,
    lang: 'vi' as const,
    title,
    names: '',
    words: '',
  })
  const two = searchIn([
    indexOf('vi', [document('folded', 'cong ty'), document('marked', 'cổng mạng')]),
  ])
  assert.equal(two('cổng', 'vi')[0]?.page, 'marked')
  assert.equal(two('cong', 'vi').length, 2)
})

test('a number that no page has finds nothing, whatever stands beside it', () => {
  assert.deepEqual(search('winerror 10099', 'vi'), [])
  assert.equal(first('WinError10053x'), `vi/${PAGE}`)
})

test('nothing is found for what is not there', () => {
  assert.deepEqual(search('qzxv', 'vi'), [])
  assert.deepEqual(search('', 'vi'), [])
})

test('with many pages, words that half of them share are left out of the index', () => {
  const [page] = catalog.errors
  assert.ok(page)
  const other = (slug: string) => ({ ...page, slug })
  const errors = [page, ...['a', 'b', 'c', 'd', 'e'].map(other)]
  const strings = {
    ...readUi('en'),
    ...Object.fromEntries('abcde'.split('').map((s) => [`failure.${s}`, s])),
  }
  const documents = searchDocuments(
    { ...catalog, errors, guides: [] },
    'en',
    translator(strings, 'en'),
  )
  assert.ok(documents.every(({ words }) => words === ''))
})

for (const lang of LANGS)
  test(`what people say of an error leads to its page, in ${lang}`, () => {
    const pages = catalog.errors.filter(({ prose }) => prose[lang].sought.length > 0)
    assert.ok(pages.length > 0)
    for (const { slug, prose } of pages)
      for (const words of prose[lang].sought) {
        const found = search(words, lang).slice(0, SHOWN)
        assert.ok(
          found.some(({ page }) => page === slug),
          `content/errors/${slug}/${lang}.mdx: “${words}” leads to ${found.map(({ page }) => page).join(', ')}`,
        )
      }
  })
