import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { COLOURS } from '../../../../../src/lib/data/picture/colours.ts'
import { drawPicture } from '../../../../../src/lib/data/picture/draw.ts'
import { pictureTexts } from '../../../../../src/lib/data/picture/pages.ts'
import { type Face, wrap } from '../../../../../src/lib/data/picture/type.ts'
import { LANGS } from '../../../../../src/lib/lang.ts'
import { loadFace } from '../../../../../src/tools/pictures/face.ts'
import { ROOT } from '../../../../../src/tools/places.ts'
import { catalog, wordsOf } from '../context.ts'

/** Every character is one em wide. */
const blocks: Face = { width: (text) => text.length, outline: () => '' }
const style = { size: 1, weight: 400 } as const
const face = await loadFace()

test('lines break at blanks and come out of about one length', () => {
  assert.deepEqual(wrap(blocks, 'aa bb cc dd e', style, 12), ['aa bb', 'cc dd e'])
  assert.deepEqual(wrap(blocks, 'one', style, 12), ['one'])
})

test('what does not fit ends in an ellipsis, after a whole word', () => {
  assert.deepEqual(wrap(blocks, 'aaa bbb, ccc ddd', style, 8, 1), ['aaa bbb…'])
})

test('a word longer than a line has one to itself', () => {
  assert.deepEqual(wrap(blocks, 'a bbbbbbbbbb c', style, 5), ['a', 'bbbbbbbbbb', 'c'])
})

test('the colours are those of the light theme', () => {
  const tokens = readFileSync(join(ROOT, 'src/styles/tokens.css'), 'utf8')
  for (const [name, colour] of Object.entries(COLOURS))
    assert.ok(tokens.includes(`--${name}: light-dark(${colour},`), name)
})

test('every letter of both languages has an outline in both weights', () => {
  const marks = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
  const vowels = Array.from('aăâeêioôơuưy').flatMap((letter) =>
    marks.map((mark) => (letter + mark).normalize('NFC')),
  )
  const lower = [...vowels, ...Array.from('bcdđfghjklmnpqrstvwxz')]
  const all = [...lower, ...lower.map((letter) => letter.toUpperCase())]
  for (const each of all)
    for (const weight of [400, 600] as const) {
      assert.ok(face.width(each, weight) > 0.1, each)
      assert.match(face.outline(each, weight), /^M.*Z$/, each)
    }
})

test('a character the face lacks is named, not drawn as a box', () => {
  assert.throws(() => face.outline('a漢', 400), /has no “漢”/)
})

test('a word cut between two files of the face is as wide as its letters', () => {
  const sum = Array.from('Tiếng').reduce((width, each) => width + face.width(each, 400), 0)
  assert.ok(Math.abs(face.width('Tiếng', 400) - sum) < 0.05)
})

for (const lang of LANGS)
  for (const [page, text] of Object.entries(pictureTexts(catalog, lang, wordsOf(lang).t)))
    test(`${lang}/${page}: the picture is complete, and free of the machine's fonts`, () => {
      const svg = drawPicture(face, text)
      assert.doesNotMatch(svg, /<text|font-family|NaN|undefined/)
      const crosses =
        svg.match(new RegExp(`stroke="${COLOURS.break}" stroke-width="11"`, 'g')) ?? []
      const broke = catalog.errors.find(({ slug }) => slug === page)?.facts.broke ?? []
      assert.equal(crosses.length, broke.length)
      assert.equal(svg, drawPicture(face, text))
      // Title and text must clear the strip: no baseline of theirs is lower than this.
      const baselines = [...svg.matchAll(/translate\([\d.]+ ([\d.]+)\)/g)].map(([, y]) => Number(y))
      for (const y of baselines) assert.ok(y < 436 || y > 500, `a line at ${String(y)}`)
    })
