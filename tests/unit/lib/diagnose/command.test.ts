import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'

const ROOT = new URL('../../../../', import.meta.url)

function run(args: string[], input = '') {
  return spawnSync(process.execPath, ['src/tools/diagnose.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  })
}

function corpus(...samples: object[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'corpus-')), 'texts.jsonl')
  writeFileSync(file, samples.map((sample) => JSON.stringify(sample)).join('\n'))
  return file
}

describe('npm run diagnose', () => {
  it('prints findings as JSON', () => {
    const { stdout, status } = run(['--json'], 'Error: read ECONNRESET')
    const { findings } = JSON.parse(stdout) as { findings: Record<string, unknown>[] }
    assert.equal(status, 0)
    assert.equal(findings[0]?.page, 'connection-reset')
    assert.deepEqual(
      Object.keys(findings[0]),
      'page name cause confidence line system library alternatives'.split(' '),
    )
  })
  it('prints empty findings where there is nothing', () => {
    assert.deepEqual(JSON.parse(run(['--json'], 'all is well').stdout), { findings: [] })
  })
  it('says the same in words', () => {
    assert.match(run([], 'Error: read ECONNRESET').stdout, /^connection-reset\s/)
  })
  it('prints a line a miss and the score, and exits 1 below the bar', () => {
    const file = corpus(
      { text: 'Error: read ECONNRESET', page: 'connection-reset', alt_pages: [] },
      { id: 'b', text: 'nothing here', page: 'timed-out', alt_pages: [] },
    )
    const { stdout, status } = run(['--corpus', file])
    assert.equal(status, 1)
    assert.match(stdout, /^b\texpected timed-out\tgot nothing\n1\/2 right, 50\.0 %/)
  })
  it('exits 1 when it guesses where there is nothing', () => {
    const samples = Array.from({ length: 99 }, () => ({
      text: 'ECONNRESET',
      page: 'connection-reset',
    }))
    assert.equal(
      run(['--corpus', corpus(...samples, { text: 'ECONNRESET', page: null })]).status,
      1,
    )
  })
  it('exits 2 with one clear line on bad usage', () => {
    for (const args of [
      ['--nope'],
      ['--corpus'],
      ['--corpus', '/no/such/file'],
      ['--json', 'extra'],
    ]) {
      const { status, stderr, stdout } = run(args)
      assert.equal(status, 2, args.join(' '))
      assert.equal(stdout, '')
      assert.equal(stderr.trim().split('\n').length, 1)
    }
  })
})
