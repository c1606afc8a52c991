import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { difference } from '../../../../../src/lib/data/markdown/difference.ts'

const side = (diff: string, drop: string) =>
  diff
    .split('\n')
    .filter((line) => !line.startsWith(drop))
    .map((line) => line.slice(1))
    .join('\n')

test('what is taken out stands before what is put in', () => {
  assert.equal(difference('a\nb\nc\n', 'a\nB\nc\nd\n'), ' a\n-b\n+B\n c\n+d')
})

test('both programs can be read back out of their difference', () => {
  const program = fc
    .array(fc.constantFrom('', 'a', 'b', '  c', '-d', '+e'))
    .map((l) => l.join('\n'))
  fc.assert(
    fc.property(program, program, (before, after) => {
      const diff = difference(before, after)
      assert.equal(side(diff, '+'), before.replace(/\n$/, ''))
      assert.equal(side(diff, '-'), after.replace(/\n$/, ''))
    }),
  )
})

test('equal programs have nothing to change', () => {
  assert.equal(difference('a\nb', 'a\nb'), ' a\n b')
})
