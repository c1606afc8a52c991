// Every page's Markdown twin against the page it is made from.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { markdownTwin } from '../../../../../src/lib/data/markdown/render.ts'
import { code } from '../../../../../src/lib/data/markdown/text.ts'
import { LANGS } from '../../../../../src/lib/lang.ts'
import { programOf } from '../../../../../src/lib/page.ts'
import { shownRun } from '../../../../../src/lib/runs.ts'
import { causesOf, programsOf, sectionsOf } from '../../../../../src/lib/sections.ts'
import { catalog, SITE, wordsOf } from '../context.ts'

const FENCE = /^ *(`{3,})[^\n]*\n[\s\S]*?\n *\1 *$/gm
const TAG = /<\/?[A-Z]\w*(?:\s+\w+="[^"]*")*\s*\/?>/
const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g
const prose = (markdown: string): string => markdown.replace(FENCE, '').replace(/(`+).*?\1/g, '')

for (const error of catalog.errors)
  for (const lang of LANGS)
    describe(`/${lang}/${error.slug}.md`, () => {
      const { t, absolute } = wordsOf(lang)
      const twin = markdownTwin(error, { catalog, lang, t, absolute })
      const { body, summary, causes } = error.prose[lang]

      test('has no JSX left outside code, and no expression', () => {
        assert.doesNotMatch(prose(twin), /<\/?[A-Z]/)
        assert.doesNotMatch(prose(twin), /&quot;|undefined|\[object/)
      })

      test('begins with name and answer, and says where the page is', () => {
        assert.ok(twin.startsWith(`# ${error.facts.title}\n`))
        assert.ok(twin.indexOf(summary) < twin.indexOf('\n## '))
        assert.ok(twin.includes(`<${SITE}${lang}/${error.slug}/>`))
      })

      test('has every section and cause, in order, each under the fragment that links use', () => {
        const fragments = [...twin.matchAll(/^#{2,3} .* \{#(.*)\}$/gm)].map(([, id]) => id)
        const expected = [...body.matchAll(/<(Section name|Cause id)="(.*?)"/g)].map(
          ([, tag, id]) => (tag === 'Cause id' ? `cause-${id ?? ''}` : id),
        )
        assert.deepEqual(fragments, expected)
        for (const section of sectionsOf(body))
          assert.ok(twin.includes(`\n## ${t(`section.${section}`)} {#${section}}\n`), section)
        for (const id of causesOf(body)) assert.ok(twin.includes(`. ${causes[id] ?? '?'} {#`), id)
        const known = new Set(fragments)
        for (const [, id] of prose(twin).matchAll(/\]\(#(.*?)\)/g)) assert.ok(known.has(id), id)
      })

      test('shows every program, every recorded output and every note', () => {
        const diffs = new Set([...body.matchAll(/<Diff from="(.*?)"/g)].map(([, file]) => file))
        for (const file of new Set(programsOf(body))) {
          const { source, runs } = programOf(error, file)
          const run = shownRun(runs)
          assert.ok(twin.includes(`[${file}](${SITE}errors/${error.slug}/${file})`), file)
          if (body.includes(`<Program file="${file}"`)) assert.ok(twin.includes(`\n${source}\``))
          const before = diffs.has(file) && !body.includes(`<Program file="${file}"`)
          if (!before)
            assert.ok(twin.includes(`$ ${run.command}\n${run.stdout}${run.stderr}`), file)
        }
        for (const [, at = '', note = ''] of body.matchAll(/<Note at="([^"]*)">(.*)<\/Note>/g))
          if (!/[&<]/.test(at + note))
            assert.match(
              twin,
              new RegExp(`^\\* \\d+: .*${RegExp.escape(at)}.*\n  ${RegExp.escape(note)}$`, 'm'),
            )
      })

      test('lists every source with its address', () => {
        for (const [index, { url }] of Object.values(error.facts.sources).entries())
          assert.match(
            twin,
            new RegExp(`^${String(index + 1)}\\. .*\n +<${RegExp.escape(url)}>$`, 'm'),
          )
      })

      test('has every message, name and number', () => {
        for (const { text } of error.facts.messages) assert.ok(twin.includes(code(text)), text)
        for (const { name } of error.facts.names) assert.ok(twin.includes(`| \`${name}\` |`), name)
        for (const { value } of error.facts.numbers)
          assert.ok(twin.includes(`| ${String(value)} |`))
      })

      test('leaves the text as it was written', () => {
        for (const line of body.replace(FENCE, '').replace(COMMENT, '').split('\n'))
          for (const piece of line.split(TAG)) assert.ok(twin.includes(piece.trim()), piece)
        for (const [shell] of body.matchAll(FENCE)) assert.ok(twin.includes(shell), shell)
      })

      test('has one blank line between blocks, and ends with one line end', () => {
        assert.doesNotMatch(twin.replace(FENCE, 'code'), /\n{3}/)
        assert.match(twin, /[^\n]\n$/)
      })
    })

const [first] = catalog.errors
test('a component without a Markdown form stops the build and is named with its file', () => {
  assert.ok(first)
  const { t, absolute } = wordsOf('en')
  const spoiled = (body: string) => ({
    ...first,
    prose: { ...first.prose, en: { ...first.prose.en, body } },
  })
  const twin = (body: string) => markdownTwin(spoiled(body), { catalog, lang: 'en', t, absolute })
  assert.throws(() => twin('<Film />'), /errors\/.*\/en\.mdx: <Film> has no form in Markdown/)
  assert.throws(() => twin('<Src />'), /<Src> needs id=/)
  assert.throws(() => twin('<Src id="nowhere" />'), /no source "nowhere"/)
})

test('a block inside a list item keeps its indentation', () => {
  assert.ok(first)
  const { t, absolute } = wordsOf('en')
  const error = {
    ...first,
    prose: { ...first.prose, en: { ...first.prose.en, body: '1. a\n\n   <Verdict />\n\n2. b\n' } },
  }
  const twin = markdownTwin(error, { catalog, lang: 'en', t, absolute })
  assert.match(twin, /\n1\. a\n\n {3}\*\*.*\*\*\n\n2\. b\n/)
})
