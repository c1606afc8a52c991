import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { countSteps, diagnose } from '../../../../src/lib/diagnose/diagnose.ts'
import { NO_PAGES } from './catalog.ts'

const MEGABYTE = 1_000_000
const fill = (piece: string) => piece.repeat(Math.ceil(MEGABYTE / piece.length))

const HOSTILE: Record<string, string> = {
  '100 000 × During handling':
    'During handling of the above exception, another exception occurred:\n'.repeat(100_000),
  'one endless line': 'x'.repeat(MEGABYTE),
  'one line of words': fill('connection reset '),
  'one line of names': fill('ECONNRESET '),
  'one line of numbers': fill('errno 104 '),
  'nested causes': fill('[cause]: { '),
  'escaped newlines': fill('\\n'),
  'nested escapes': fill('\\\\\\n"'),
  quotes: fill('"'),
  'open strings': fill('"\\n'),
  backslashes: fill('\\'),
  newlines: fill('\n'),
  'carriage returns': fill('\r'),
  NULs: fill('\0'),
  'lone surrogates': fill('\ud800'),
  'colour starts': fill('[31'),
  'full-width marks': fill('：（）'),
  'openings of a frame': fill('File "'),
  'a log of nothing': fill('INFO 10053 ok GET /errno/104 HTTP/1.1 200\n'),
}

describe('work grows with the text, no faster', () => {
  for (const [kind, text] of Object.entries(HOSTILE))
    it(kind, () => {
      const steps = countSteps()
      diagnose(text, NO_PAGES, steps)
      // every pass visits a line once and a word once; windows overlap by less than a tenth
      assert.ok(steps.lines <= 4 * (text.length + 1), `lines ${String(steps.lines)}`)
      assert.ok(steps.words <= 4 * (text.length + 1), `words ${String(steps.words)}`)
    })
  it('twice the text is at most twice the work and a little', () => {
    const log = 'ERROR app: Error: read ECONNRESET\n    at TCP.onStreamRead (node:internal:1:1)\n'
    const small = countSteps()
    const large = countSteps()
    diagnose(log.repeat(1000), NO_PAGES, small)
    diagnose(log.repeat(2000), NO_PAGES, large)
    assert.ok(large.words <= 2 * small.words + 100)
    assert.ok(large.lines <= 2 * small.lines + 100)
  })
})
