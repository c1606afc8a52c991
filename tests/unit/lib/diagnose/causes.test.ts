import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { diagnose } from '../../../../src/lib/diagnose/diagnose.ts'
import { CATALOG, NO_PAGES } from './catalog.ts'

const cause = (text: string) => diagnose(text, CATALOG)[0]?.cause

const ABORTED = 'ConnectionAbortedError: [WinError 10053] An established connection was aborted'

describe('the surroundings show the cause', () => {
  it('a server that was writing: the peer left', () => {
    assert.equal(
      cause(`  File "C:\\Python311\\Lib\\wsgiref\\handlers.py", line 138, in run\n${ABORTED}`),
      'peer-left',
    )
    assert.equal(
      cause(`Exception happened during processing of request from ('127.0.0.1', 5)\n${ABORTED}`),
      'peer-left',
    )
    assert.equal(cause('Error: write ECONNABORTED'), 'peer-left')
  })
  it('a proxy on this machine: the peer left', () => {
    assert.equal(
      cause(
        'write tcp 127.0.0.1:1080->127.0.0.1:50001: wsasend: An established connection was aborted by the software in your host machine.',
      ),
      'peer-left',
    )
  })
  it('asyncio gave the TLS handshake up', () => {
    assert.equal(
      cause(
        'ConnectionAbortedError: SSL handshake is taking longer than 60.0 seconds: aborting the connection',
      ),
      'tls-handshake-timeout',
    )
  })
  it('WinError 1236: the network changed', () => {
    assert.equal(cause('ClientOSError: [WinError 1236] …'), 'network-changed')
  })
  it('accept was waiting', () => {
    assert.equal(
      cause(
        '  File "/usr/lib/python3.9/socket.py", line 293, in accept\nConnectionAbortedError: [Errno 53] Software caused connection abort',
      ),
      'accept',
    )
  })
  it('connect was called a second time', () => {
    assert.equal(
      cause(
        '  File "/home/ann/retry.py", line 9, in <module>\n    s.connect(("127.0.0.1", 9))\nConnectionAbortedError: [Errno 103] Software caused connection abort',
      ),
      'reused-socket',
    )
  })
  it('a file call failed: FUSE', () => {
    assert.equal(
      cause(
        "ConnectionAbortedError: [Errno 103] Software caused connection abort: '/mnt/bucket/a'",
      ),
      'fuse',
    )
  })
  it('a program raised it by hand', () => {
    assert.equal(
      cause(
        '  File "/srv/a.py", line 3, in go\n    raise ConnectionAbortedError("worker gone")\nConnectionAbortedError: worker gone',
      ),
      'by-hand',
    )
  })
  it('no evidence, no cause', () => {
    assert.equal(cause(ABORTED), null)
  })
  it('a cause the page does not have is not set', () => {
    assert.equal(diagnose('Error: write ECONNABORTED', NO_PAGES)[0]?.cause, null)
  })
})
