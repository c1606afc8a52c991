import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import { draw } from '../../../../src/lib/wire/draw.ts'
import { labelOf, LANES, layOut, WIDTH } from '../../../../src/lib/wire/geometry.ts'
import type { End } from '../../../../src/lib/wire/recording.ts'
import { kitchenSink } from './kitchen-sink.ts'

const NAMES = new Set(['ConnectionResetError', 'ECONNRESET'])
const HEADS = { you: 'you', wire: 'wire', they: 'they', code: 'code', kernel: 'kernel' }
const seconds = (us: number) => `${(us / 1e6).toFixed(2)} s`
const drawn = (you: End) =>
  draw(layOut(kitchenSink, you, NAMES), HEADS, (number) => `wire-${String(number)}`, seconds)

test('every event has a row of its own, or stands as a state on the row before it', () => {
  const { rows } = layOut(kitchenSink, 'client', NAMES)
  const states = kitchenSink.events.filter(({ kind }) => kind === 'state')
  assert.equal(rows.length + states.length, kitchenSink.events.length)
  const shown = rows.flatMap(({ states: on }) => on.map(({ name }) => name))
  // A server's kernel passes through SYN_RECV within one row: where it ends is what counts.
  assert.deepEqual(shown, ['ESTABLISHED', 'ESTABLISHED'])
})

test('rows follow each other in the order of the events and never overlap', () => {
  for (const you of ['client', 'server'] as const) {
    const { rows, height } = layOut(kitchenSink, you, NAMES)
    for (const [index, row] of rows.entries()) {
      const next = rows[index + 1]
      if (next === undefined) assert.ok(row.y + row.height <= height)
      else {
        assert.ok(row.y + row.height <= next.y, `row ${String(index)} reaches into the next`)
        assert.ok(row.index < next.index)
      }
    }
  }
})

test('no label is longer than the picture is wide', () => {
  for (const { label } of layOut(kitchenSink, 'client', NAMES).rows)
    assert.ok(label.length * 7 <= WIDTH, label)
})

test('the first event that names the page’s error is the break, and the only one', () => {
  const { rows } = layOut(kitchenSink, 'client', NAMES)
  assert.deepEqual(
    rows.filter(({ broke }) => broke).map(({ event }) => event.kind),
    ['event'],
  )
  assert.ok(
    layOut(kitchenSink, 'client', new Set(['TimeoutError'])).rows.every((row) => !row.broke),
  )
})

test('what failed is marked; a call that only says “later” is not', () => {
  const bad = layOut(kitchenSink, 'client', NAMES).rows.filter((row) => row.bad)
  assert.deepEqual(
    bad.map(({ event }) => event.kind),
    ['packet', 'packet', 'event', 'call', 'exception', 'call', 'signal', 'exception'],
  )
})

test('a long silence is drawn with its length', () => {
  const silent = layOut(kitchenSink, 'client', NAMES).rows.filter(({ silence }) => silence > 0)
  assert.deepEqual(
    silent.map(({ silence }) => silence),
    [399_939],
  )
  assert.match(drawn('client'), /0\.40 s/)
})

test('the reader’s end stands on the left, whichever it is', () => {
  const of = (you: End) => layOut(kitchenSink, you, NAMES).rows
  const [client, server] = [of('client'), of('server')]
  for (const [index, row] of client.entries()) {
    const other = server[index]
    assert.ok(other)
    assert.equal(LANES.length - 1 - row.from, other.from, row.label)
    assert.equal(LANES.length - 1 - row.to, other.to, row.label)
  }
})

test('a packet that is lost ends on the wire', () => {
  const lost = layOut(kitchenSink, 'client', NAMES).rows.find(
    ({ event }) => event.kind === 'packet' && event.lost,
  )
  assert.equal(lost?.to, 2)
})

test('the text of the picture says of each event what its label says, in order', () => {
  const svg = drawn('client')
  let at = 0
  for (const event of kitchenSink.events.filter(({ kind }) => kind !== 'state')) {
    const label = labelOf(event).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const found = svg.indexOf(label, at)
    assert.ok(found >= at, `${label} is missing, or out of order`)
    at = found
  }
})

test('the picture is the one that was approved; UPDATE=1 approves another', () => {
  const file = join(import.meta.dirname, 'kitchen-sink.svg')
  const tree = `${drawn('client').replaceAll('<g', '\n<g')}\n`
  if (process.env.UPDATE === '1' || !existsSync(file)) writeFileSync(file, tree)
  assert.equal(tree, readFileSync(file, 'utf8'))
})
