import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareVersions, likeness, outcome, shownRun } from '../../../src/lib/runs.ts'
import type { RanRun } from '../../../src/lib/schema.ts'

const run = (change: Partial<RanRun>): RanRun => ({
  status: 'ran',
  runtime: 'python',
  version: '3.8.18',
  command: 'python3 a.py',
  system: 'linux',
  kernel: '6.1',
  arch: 'x64',
  privileges: 'none',
  exit: 0,
  signal: null,
  stdout: 'ok\n',
  stderr: '',
  date: '2026-01-01',
  ...change,
})

test('versions are compared as numbers', () => {
  assert.deepEqual(['3.13.0', '3.8.18', '3.10.1'].sort(compareVersions), [
    '3.8.18',
    '3.10.1',
    '3.13.0',
  ])
})

test('the newest run is shown, and a program that never ran has none', () => {
  const runs = [run({}), run({ version: '3.13.0' }), run({ version: '3.9.1' })]
  assert.equal(shownRun({ program: 'a.py', sha256: '', runs }).version, '3.13.0')
  assert.throws(() => shownRun({ program: 'a.py', sha256: '', runs: [] }), /a\.py: no run/)
})

test('the outcome of a failed run is its error, not the lines around it', () => {
  const stderr = 'Traceback:\n  x\nConnectionAbortedError: [Errno 103] gone\n'
  assert.equal(outcome(run({ exit: 1, stderr })), 'ConnectionAbortedError: [Errno 103] gone')
  const node =
    "Error: read ECONNABORTED\n    at x {\n  code: 'ECONNABORTED'\n}\n\nNode.js v24.21.0\n"
  assert.equal(outcome(run({ exit: 1, stderr: node })), 'Error: read ECONNABORTED')
})

test('two runs are alike by result, not by the layout of their tracebacks', () => {
  const failed = (frames: string) => run({ exit: 1, stderr: `${frames}\nOSError: x\n` })
  assert.equal(likeness(failed('a'), failed('a')), 'same')
  assert.equal(likeness(failed('a'), failed('b')), 'outcome')
  assert.equal(likeness(run({}), run({ stdout: 'other\n' })), 'different')
  assert.equal(likeness(run({}), run({ exit: 1 })), 'different')
})
