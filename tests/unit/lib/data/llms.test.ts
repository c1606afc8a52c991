import assert from 'node:assert/strict'
import { test } from 'node:test'
import { llmsRoot, llmsText } from '../../../../src/lib/data/llms.ts'
import { LANGS } from '../../../../src/lib/lang.ts'
import { catalog, SITE, wordsOf } from './context.ts'

const files = {
  vi: llmsText(catalog, 'vi', wordsOf('vi')),
  en: llmsText(catalog, 'en', wordsOf('en')),
  both: llmsRoot(catalog, { vi: wordsOf('vi'), en: wordsOf('en') }),
}

for (const [name, text] of Object.entries(files))
  test(`${name}: llms.txt has the form of llmstxt.org`, () => {
    const lines = text.split('\n')
    assert.match(lines[0] ?? '', /^# \S/)
    assert.match(lines[2] ?? '', /^> \S/)
    assert.equal(lines.filter((line) => line.startsWith('# ')).length, 1)
    const [, ...sections] = text.split(/^## .+$/m)
    assert.ok(sections.length >= 2)
    for (const section of sections)
      for (const line of section.trim().split('\n'))
        assert.match(line, /^- \[[^\]]+\]\(https:\/\/example\.org\/docs\/[^)\s]+\)(: .+)?$/)
  })

for (const lang of LANGS)
  test(`${lang}: every page is listed by its twin, there and in the file for both`, () => {
    for (const { slug, prose } of catalog.errors)
      for (const text of [files[lang], files.both])
        assert.ok(text.includes(`(${SITE}${lang}/${slug}.md): ${prose[lang].summary}\n`))
  })
