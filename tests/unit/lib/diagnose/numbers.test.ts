import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { diagnose } from '../../../../src/lib/diagnose/diagnose.ts'
import { NO_PAGES } from './catalog.ts'

const first = (text: string) => diagnose(text, NO_PAGES)[0]

describe('numbers mean what their system means', () => {
  it('takes 113 for no route on Linux and says what it is elsewhere', () => {
    const finding = first('OSError: [Errno 113]\n  File "/home/ann/poll.py", line 3, in <module>')
    assert.equal(finding?.page, 'unreachable')
    assert.deepEqual(finding.alternatives, [
      { page: 'connection-aborted', name: 'ECONNABORTED', reason: 'same-number-elsewhere' },
    ])
  })
  it('takes 113 for an abort where Cygwin shows', () => {
    assert.equal(
      first('error: [Errno 113]\n  File "/cygdrive/c/srv/web.py", line 8')?.page,
      'connection-aborted',
    )
  })
  it('lets the words beside a number decide', () => {
    const finding = first("socket.error: (113, 'Software caused connection abort')")
    assert.equal(finding?.page, 'connection-aborted')
    assert.equal(finding.alternatives.length, 0)
  })
  it('is less sure of a bare number', () => {
    const bare = first('[Errno 113]')
    const full = first('OSError: [Errno 113] No route to host')
    assert.ok((bare?.confidence ?? 1) < (full?.confidence ?? 0))
  })
  it('sees the Mac in its number', () => {
    assert.equal(
      first('ConnectionResetError: [Errno 54] Connection reset by peer')?.system,
      'macos',
    )
  })
  it('reads libuv, HRESULT, glued and foreign-worded numbers', () => {
    assert.equal(first("{ errno: -4078, syscall: 'connect' }")?.page, 'connection-refused')
    assert.equal(first('failed with 0x80072746')?.page, 'connection-reset')
    assert.equal(first('Errno10060')?.page, 'timed-out')
    assert.equal(first('Fehler 10061 beim Verbinden')?.page, 'connection-refused')
  })
  it('reads the fourth argument of an OSError repr', () => {
    const finding = first("exception=OSError(22, '?', None, 64, None)>")
    assert.equal(finding?.page, 'network-name-deleted')
  })
  it('reads [Errno -2] as a name and errno: -2 as a missing file', () => {
    assert.equal(
      first('socket.gaierror: [Errno -2] Name or service not known')?.page,
      'name-not-resolved',
    )
    assert.equal(first("Error: ENOENT: no such file\n  errno: -2,\n  syscall: 'open'"), undefined)
  })
  it('finds nothing in line numbers, sizes, ports and counts', () => {
    for (const text of [
      '  File "a.py", line 104, in f',
      'GET / 200 10053',
      'port 10054',
      '10054 rows',
      'exit code 111',
    ])
      assert.equal(first(text), undefined, text)
  })
})
