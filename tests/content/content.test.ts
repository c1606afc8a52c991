import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { catalogProblems, uiProblems } from '../../src/lib/check/check.ts'
import { LANGS } from '../../src/lib/lang.ts'
import { sectionsOf, termsOf } from '../../src/lib/sections.ts'
import { readCatalog, readUi, sha256 } from '../../src/tools/read-catalog.ts'

const catalog = readCatalog()
const ui = { vi: readUi('vi'), en: readUi('en') }
/** Shell commands of the page, `lang\ntext`, in order. */
const fences = (body: string) =>
  [...body.matchAll(/^ *```(\w*)\n([\s\S]*?)^ *```$/gm)].map(
    ([, lang = '', text = '']) => `${lang}\n${text}`,
  )

test('facts, prose, programs and runs fit together', () => {
  assert.deepEqual(catalogProblems(catalog, sha256), [])
})

test('both languages have the same interface strings', () => {
  assert.deepEqual(uiProblems(ui), [])
})

test('every section that a page uses has a heading', () => {
  for (const { prose } of catalog.errors)
    for (const name of sectionsOf(prose.en.body))
      for (const lang of LANGS) assert.ok(ui[lang][`section.${name}`], `section.${name} in ${lang}`)
})

for (const { slug, facts, prose } of catalog.errors) {
  describe(slug, () => {
    test('every glossary term it uses is explained', () => {
      for (const lang of LANGS)
        for (const id of termsOf(prose[lang].body)) assert.ok(id in catalog.glossary, id)
    })

    test('its prose holds shell commands only, the same in both languages', () => {
      assert.deepEqual(fences(prose.vi.body), fences(prose.en.body))
      for (const fence of fences(prose.vi.body)) assert.match(fence, /^(sh|powershell)\n/)
    })

    for (const lang of LANGS) {
      test(`${lang}: a number that facts.yaml knows never stands in the prose`, () => {
        const known = new Set(facts.numbers.map(({ value }) => String(Math.abs(value))))
        const spoken = prose[lang].body.replace(/```[\s\S]*?```/g, '').replace(/<[^>]*>/g, '')
        const typed = [...spoken.matchAll(/(?<![\w.#-])-?\d+(?![\w.])/g)].map(([digits]) => digits)
        assert.deepEqual(
          typed.filter((digits) => known.has(digits.replace('-', ''))),
          [],
          'use <Num of="…" on="…" />',
        )
      })

      test(`${lang}: links inside the page lead to a section or a cause`, () => {
        const ids = [
          ...sectionsOf(prose[lang].body),
          ...Object.keys(facts.causes).map((id) => `cause-${id}`),
        ]
        for (const [, target = ''] of prose[lang].body.matchAll(/\]\(#([^)]*)\)/g))
          assert.ok(ids.includes(target), `#${target}`)
      })

      test(`${lang}: every source it cites is listed`, () => {
        for (const [, id = ''] of prose[lang].body.matchAll(/<Src id="([^"]*)"/g))
          assert.ok(id in facts.sources, id)
      })
    }

    test('both languages cite the same sources in the same order', () => {
      const cited = (body: string) => [...body.matchAll(/<Src id="([^"]*)"/g)].map(([, id]) => id)
      assert.deepEqual(cited(prose.vi.body), cited(prose.en.body))
    })

    test('no source is listed without being cited', () => {
      const cited = new Set([
        ...[...prose.en.body.matchAll(/<Src id="([^"]*)"/g)].map(([, id]) => id),
        ...Object.values(facts.causes).flatMap(({ sources }) => sources),
        ...[...facts.names, ...facts.numbers, ...facts.messages].map(({ source }) => source),
      ])
      assert.deepEqual(
        Object.keys(facts.sources).filter((id) => !cited.has(id)),
        [],
      )
    })

    test('every program is shown on the page', () => {
      for (const file of Object.keys(facts.programs))
        assert.match(prose.en.body, new RegExp(`(file|from|to)="${file}"`))
    })
  })
}
