import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { diagnose } from '../../../../src/lib/diagnose/diagnose.ts'
import { NO_PAGES } from './catalog.ts'
import { node } from './samples/node.ts'
import { nothing } from './samples/nothing.ts'
import { others } from './samples/others.ts'
import { python } from './samples/python.ts'
import { threads } from './samples/threads.ts'

describe('a text of every ecosystem leads to its page', () => {
  for (const [text, ...pages] of [...python, ...node, ...others, ...threads])
    it(`${pages[0] ?? ''}: ${text.split('\n')[0]?.slice(0, 90) ?? ''}`, () => {
      const page = diagnose(text, NO_PAGES)[0]?.page
      assert.ok(page !== undefined && pages.includes(page), `got ${page ?? 'nothing'}`)
    })
})

describe('a text without a connection error leads nowhere', () => {
  for (const text of nothing)
    it(JSON.stringify(text.slice(0, 90)), () => {
      assert.deepEqual(
        diagnose(text, NO_PAGES).map(({ page, name }) => `${page} ${name}`),
        [],
      )
    })
})
