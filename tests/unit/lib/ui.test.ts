import assert from 'node:assert/strict'
import { test } from 'node:test'
import { translator } from '../../../src/lib/ui.ts'

const t = translator({ 'a.b': 'run {count} times', 'a.c': 'plain' }, 'vi')

test('placeholders are filled in', () => {
  assert.equal(t('a.b', { count: 3 }), 'run 3 times')
  assert.equal(t('a.c'), 'plain')
})

test('a missing key names itself and its file', () => {
  assert.throws(() => t('a.x'), /content\/ui\/vi\.json: key "a\.x"/)
})

test('a placeholder without a value is an error', () => {
  assert.throws(() => t('a.b'), /\{count\}/)
})
