// The code on a page is the file that was run, and what stands below it is the recording of its run:
// on every page, read from the built HTML. (tests/browser sees the same in a browser on one page.)
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type HTMLElement, parse } from 'node-html-parser'
import { LANGS, pagePath } from '../../src/lib/lang.ts'
import { isRan, shownRun } from '../../src/lib/runs.ts'
import { sectionsOf } from '../../src/lib/sections.ts'
import { labelOf } from '../../src/lib/wire/geometry.ts'
import { runtimeName } from '../../src/lib/wording.ts'
import { ROOT } from '../../src/tools/places.ts'
import { readCatalog } from '../../src/tools/read-catalog.ts'

const documentOf = (path: string): HTMLElement =>
  parse(readFileSync(join(ROOT, 'dist', path, 'index.html'), 'utf8'), {
    blockTextElements: { script: true, style: true },
  })
const textOf = (element: HTMLElement | null | undefined): string => element?.textContent ?? ''
const fileOf = (element: HTMLElement): string => {
  const figure = element.closest('figure')
  return figure?.getAttribute('data-program') ?? figure?.getAttribute('data-output') ?? ''
}

const { errors, guides } = readCatalog()
for (const error of [...errors, ...guides])
  for (const lang of LANGS) {
    const path = pagePath(lang, error.slug)
    const page = documentOf(path)
    const programs = page.querySelectorAll('figure.program')

    test(`${path}: it has the sections of its source`, () => {
      const shown = page.querySelectorAll('variant-mark > section[id]').map(({ id }) => id)
      assert.deepEqual(shown, sectionsOf(error.prose[lang].body))
    })

    test(`${path}: every program is the file on disk, character for character`, () => {
      assert.ok(programs.length > 0)
      for (const figure of programs.filter(({ id }) => !id.startsWith('diff-')))
        assert.equal(
          textOf(figure.querySelector('pre > code')),
          error.snippets.get(fileOf(figure)),
          fileOf(figure),
        )
    })

    test(`${path}: a diff without its deletions is the new file, without its insertions the old`, () => {
      for (const figure of programs.filter(({ id }) => id.startsWith('diff-'))) {
        const [from = '', to = ''] = textOf(figure.querySelector('.name')).split(' → ')
        const without = (tag: string) => {
          const code = parse(figure.querySelector('pre > code')?.outerHTML ?? '')
          for (const line of code.querySelectorAll(tag)) line.remove()
          return code.textContent
        }
        assert.equal(without('ins'), error.snippets.get(from), from)
        assert.equal(without('del'), error.snippets.get(to), to)
      }
    })

    test(`${path}: every program of facts.yaml is shown, by its code or by what it printed`, () => {
      const shown = new Set(
        page
          .querySelectorAll('figure')
          .flatMap((figure) => [
            fileOf(figure),
            figure.getAttribute('data-wire') ?? '',
            ...textOf(figure.querySelector('.name')).split(' → '),
          ]),
      )
      for (const file of Object.keys(error.facts.programs)) assert.ok(shown.has(file), file)
    })

    test(`${path}: what a program printed is what was recorded`, () => {
      const blocks = page.querySelectorAll('.recorded')
      assert.ok(blocks.length > 0)
      for (const block of blocks) {
        const runs = error.runs.get(fileOf(block))
        assert.ok(runs, `${fileOf(block)} is shown but has no recording`)
        const run = shownRun(runs)
        const streams = block.querySelectorAll('> pre')
        assert.deepEqual(
          streams.map((pre) => [pre.classNames.split(' ')[0], pre.textContent]),
          [
            ['stdout', run.stdout],
            ['stderr', run.stderr],
          ].filter(([, text]) => text !== ''),
        )
        assert.equal(textOf(block.querySelector('.command > code')), run.command)
        const rows = block.querySelectorAll('.matrix tbody tr').map((row) => ({
          name: textOf(row.querySelector('th')).replace(/\s+/g, ' ').trim(),
          exit: row.querySelector('td')?.textContent.trim(),
        }))
        for (const each of runs.runs.filter(isRan)) {
          const row = rows.find(({ name }) =>
            name.startsWith(`${runtimeName(each.runtime)} ${each.version}`),
          )
          assert.equal(row?.exit, String(each.exit), `${fileOf(block)}: ${each.version}`)
        }
      }
    })

    test(`${path}: picture and table of the wire tell every event of the recording`, () => {
      for (const [file, { events }] of error.wires) {
        const figure = page.querySelector(`figure[data-wire="${file}"]`)
        assert.ok(figure, `the recording of ${file} is not shown`)
        const rows = figure
          .querySelectorAll('tbody tr')
          .map((row) => row.querySelectorAll('td').map((cell) => cell.textContent.trim()))
        assert.deepEqual(
          rows.map(([number, , , label]) => [number, label]),
          events.map((event, index) => [String(index + 1), labelOf(event)]),
        )
        for (const row of rows) assert.notEqual(row[4], '')
        const drawn = figure.querySelectorAll('svg g[id]').map(({ textContent }) => textContent)
        const wanted = events.filter(({ kind }) => kind !== 'state')
        assert.equal(drawn.length, wanted.length)
        for (const [index, event] of wanted.entries())
          assert.ok(drawn[index]?.includes(labelOf(event)), labelOf(event))
      }
    })
  }
