import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atomFeed, escapeXml } from '../../../../src/lib/data/atom.ts'
import { LANGS } from '../../../../src/lib/lang.ts'
import { catalog, SITE, wordsOf } from './context.ts'

const MOMENT = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/
const inside = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text]) => text ?? '')

for (const lang of LANGS)
  test(`${lang}: the feed has all that RFC 4287 requires`, () => {
    const feed = atomFeed(catalog, lang, wordsOf(lang))
    const [head = '', ...entries] = feed.split('<entry>')
    for (const tag of ['id', 'title', 'updated', 'author'])
      assert.equal(inside(head, tag).length, 1, tag)
    assert.ok(head.includes(`<link rel="self" type="application/atom+xml" href="${SITE}${lang}/`))
    assert.equal(entries.length, catalog.errors.length + catalog.guides.length)
    for (const entry of entries) {
      for (const tag of ['id', 'title', 'updated', 'summary'])
        assert.equal(inside(entry, tag).length, 1, tag)
      assert.match(inside(entry, 'updated')[0] ?? '', MOMENT)
      assert.match(entry, /<link rel="alternate"[^>]* href="https:/)
    }
    const ids = inside(feed, 'id')
    assert.equal(new Set(ids).size, ids.length)
    const updated = inside(entries.join(''), 'updated')
    assert.deepEqual(updated, [...updated].sort().reverse())
    assert.deepEqual(inside(head, 'updated'), updated.slice(0, 1))
  })

test('signs of XML in a text are text', () => {
  assert.equal(
    escapeXml('a < b && "c" > d\u0000\u001b'),
    'a &lt; b &amp;&amp; &quot;c&quot; &gt; d',
  )
})

test('a feed of nothing is refused', () => {
  assert.throws(
    () => atomFeed({ ...catalog, errors: [], guides: [] }, 'vi', wordsOf('vi')),
    /at least one page/,
  )
})
