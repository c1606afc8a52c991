import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { diagnose } from '../../../../src/lib/diagnose/diagnose.ts'
import { CATALOG } from './catalog.ts'
import { node } from './samples/node.ts'
import { nothing } from './samples/nothing.ts'
import { others } from './samples/others.ts'
import { python } from './samples/python.ts'
import { threads } from './samples/threads.ts'

const TEXTS = [...python, ...node, ...others, ...threads].map(([text]) => text)

const PREFIXES = [
  '> ',
  '>> ',
  '    ',
  '| ',
  '│ ',
  '# ',
  'web_1  | ',
  '0|app  | ',
  'npm ERR! ',
  'npm error ',
  'E   ',
  '2024-05-01T10:00:00.123456789Z ',
  '2024-05-01 10:00:00,104 ',
  'May 01 10:00:00 host app[1234]: ',
  '[2024-05-01 10:00:00] [ERROR] [main] ',
  'ERROR:root:',
  '2024-05-01T10:00:00.0000000Z ##[error]',
  '<e> [webpack-dev-server] ',
]

/** In front of a harmless line these make it a complaint. */
const SPEAKS_OF_FAILURE = /err/i

const decided = (text: string) => {
  const [finding] = diagnose(text, CATALOG)
  return finding ? `${finding.page} ${finding.cause ?? ''}` : 'nothing'
}

/** Words of errors in no order: nearer to trouble than random letters. */
const debris = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'ConnectionResetError',
          'ECONNRESET',
          '[Errno ',
          '104',
          ']',
          'Caused by: ',
          ' ---> ',
          '(',
          "'",
          '"',
          '\\n',
          '\\',
          '\n',
        ],
        ...[
          'During handling of',
          'code: ',
          'fetch failed',
          'socket hang up',
          '\u0000',
          '\ud800',
          '：',
          '←[31m',
          '{',
          '0x80072745',
        ],
      ),
      fc.string(),
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(''))

describe('for any text', () => {
  it('ends, throws nothing, and its lines lie in the text', () => {
    fc.assert(
      fc.property(fc.oneof(debris, fc.string({ unit: 'binary', maxLength: 400 })), (text) => {
        for (const finding of diagnose(text, CATALOG)) {
          assert.equal(text.slice(finding.start, finding.end), finding.line)
          assert.ok(finding.line.length > 0)
          assert.ok(finding.confidence >= 0 && finding.confidence <= 1)
          assert.ok(finding.cause === null || finding.page === 'connection-aborted')
          assert.ok(finding.alternatives.every(({ page }) => page !== finding.page))
        }
      }),
      { numRuns: 600 },
    )
  })
  it('gives one finding a page', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TEXTS), { maxLength: 5 }), (texts) => {
        const pages = diagnose(texts.join('\n'), CATALOG).map(({ page }) => page)
        assert.equal(new Set(pages).size, pages.length)
      }),
      { numRuns: 200 },
    )
  })
})

describe('what stands in front of every line changes nothing', () => {
  for (const prefix of PREFIXES)
    it(JSON.stringify(prefix), () => {
      for (const text of [
        ...TEXTS.filter((each) => !isBare(each)),
        ...(SPEAKS_OF_FAILURE.test(prefix) ? [] : nothing.filter((each) => each.trim() !== '')),
      ])
        assert.equal(decided(text.replace(/^/gm, prefix)), decided(text), text)
    })
})

describe('wrapping in JSON changes nothing', () => {
  it('as a string', () => {
    for (const text of [...TEXTS, ...nothing])
      assert.equal(decided(JSON.stringify(text)), decided(text), text)
  })
  it('as a field of a log record', () => {
    for (const text of [...TEXTS, ...nothing].filter((each) => !isBare(each)))
      assert.equal(decided(JSON.stringify({ level: 'info', msg: text, n: 1 })), decided(text), text)
  })
})

/** A number, a name or a phrase that is all there is: with something in front it no longer is. */
function isBare(text: string): boolean {
  return text.length < 40 && text.split(/\s+/).length <= 3
}
