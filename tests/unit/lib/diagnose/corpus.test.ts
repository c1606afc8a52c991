import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { it } from 'node:test'
import { diagnose } from '../../../../src/lib/diagnose/diagnose.ts'
import { NO_PAGES } from './catalog.ts'

const FILE = new URL('../../../../../shared/corpus/dev.jsonl', import.meta.url)

interface Sample {
  id: string
  text: string
  page: string | null
  alt_pages: string[]
}

it(
  'leads at least 97 % of the collected pastes to their page, and none of the empty ones anywhere',
  { skip: existsSync(FILE) ? false : 'the corpus is not on this machine' },
  () => {
    const samples = readFileSync(FILE, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Sample)
    const misses = samples.filter(({ text, page, alt_pages }) => {
      const found = diagnose(text, NO_PAGES)[0]?.page ?? null
      return found !== page && !(found !== null && alt_pages.includes(found))
    })
    const guessed = misses.filter(({ page }) => page === null)
    assert.deepEqual(
      guessed.map(({ id }) => id),
      [],
    )
    assert.ok(misses.length <= 0.03 * samples.length, misses.map(({ id }) => id).join(' '))
  },
)
