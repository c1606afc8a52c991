import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LANGS } from '../../../../src/lib/lang.ts'
import type { WireEvent } from '../../../../src/lib/wire/recording.ts'
import { sentence } from '../../../../src/lib/wire/words.ts'
import { readCatalog } from '../../../../src/tools/read-catalog.ts'
import { kitchenSink } from './kitchen-sink.ts'

const { words } = readCatalog()
const names = { you: { Who: 'You', who: 'you' }, they: { Who: 'They', who: 'they' } }
const say = (event: WireEvent, lang: 'vi' | 'en' = 'en') =>
  sentence(words, event, lang, { you: 'client', names })

test('every kind of event has a sentence in both languages, without a placeholder left', () => {
  for (const lang of LANGS)
    for (const event of kitchenSink.events) assert.match(say(event, lang), /^[^{}]+[.:]$/u)
})

test('the end that acts is named', () => {
  const acts = (find: (event: WireEvent) => boolean) =>
    kitchenSink.events
      .filter(find)
      .map((event) => say(event))
      .join()
  assert.match(
    acts((event) => event.kind === 'call' && event.name === 'listen'),
    /^They /,
  )
  assert.match(
    acts((event) => event.kind === 'call' && event.name === 'connect'),
    /^You /,
  )
})

test('the same call says different things for data, for nothing and for an error', () => {
  const read: WireEvent = {
    ...{ kind: 'call', at: 0, end: 'client', connection: 1, line: null, took: 0, times: 1 },
    ...{ name: 'recvfrom', args: '', result: '5 "hello"', errno: null },
  }
  const said = [
    read,
    { ...read, result: '0' },
    { ...read, result: '-1', errno: 'ECONNRESET' },
    { ...read, result: null },
  ].map((event) => say(event))
  assert.equal(new Set(said).size, said.length)
  assert.match(said[1] ?? '', /EOF/)
  assert.match(said[2] ?? '', /ECONNRESET/)
})

test('an event that no rule fits is named', () => {
  const tell = (event: WireEvent) => sentence([], event, 'en', { you: 'client', names })
  assert.throws(() => kitchenSink.events.map(tell), /no rule fits/)
})

test('no rule is hidden for good behind one before it', () => {
  for (const [index, { when }] of words.entries())
    for (const earlier of words.slice(0, index)) {
      const covers = Object.entries(earlier.when).every(([key, wanted]) => {
        const own = when[key]
        if (own === undefined) return false
        const values = Array.isArray(own) ? own : [own]
        return wanted === '*' || values.every((value) => [wanted].flat().includes(value))
      })
      assert.ok(!covers, `${JSON.stringify(when)} is never reached`)
    }
})
