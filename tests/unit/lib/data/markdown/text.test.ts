import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocks, code, fence, list, table } from '../../../../../src/lib/data/markdown/text.ts'

test('code may hold backticks', () => {
  assert.equal(code('a'), '`a`')
  assert.equal(code('`a` b'), '`` `a` b ``')
  assert.equal(fence('```\n', 'md'), '````md\n```\n````')
})

test('a cell may hold pipes', () => {
  assert.equal(table(['a'], [['`x | y`']]), '| a |\n| --- |\n| `x \\| y` |')
})

test('further lines of an item stand below its text', () => {
  assert.equal(list(['a\nb', 'c'], true), '1. a\n   b\n2. c')
  assert.equal(list(['a\n\nb']), '* a\n\n  b')
})

test('between blocks is one blank line, and inside them what was there', () => {
  assert.equal(blocks('\n\na\n', '', '  b\n\n\nc\n\n'), 'a\n\n  b\n\n\nc')
})
