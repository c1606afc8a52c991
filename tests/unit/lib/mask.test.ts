import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mask } from '../../../src/lib/mask.ts'

const places = { work: '/tmp/w', runtime: '/opt/py', project: '/home/me/site' }

test('the folders of the machine disappear', () => {
  assert.equal(mask('File "/tmp/w/fail.py", line 3', places), 'File "./fail.py", line 3')
  assert.equal(mask('File "/opt/py/lib/x.py"', places), 'File "…/lib/x.py"')
  assert.equal(mask('at file:///home/me/site/a.ts:1:2', places), 'at file:///…/a.ts:1:2')
})

test('a port that the system chose is masked, one that the author wrote is not', () => {
  assert.equal(mask('127.0.0.1:49152', places), '127.0.0.1:PORT')
  assert.equal(mask("('127.0.0.1', 60000)", places), "('127.0.0.1', PORT)")
  assert.equal(
    mask("address: '127.0.0.1',\n  port: 49152\n", places),
    "address: '127.0.0.1',\n  port: PORT\n",
  )
  assert.equal(mask('("localhost", 12345)', places), '("localhost", 12345)')
})

test('addresses in memory, process ids, colours and Windows line ends are masked', () => {
  assert.equal(mask('<socket at 0x7f12ab34cd>', places), '<socket at 0x…>')
  assert.equal(mask('(node:4711) Warning: x', places), '(node:PID) Warning: x')
  assert.equal(mask('\u001b[31mred\u001b[0m', places), 'red')
  assert.equal(mask('a\r\nb', places), 'a\nb')
})

test('Windows paths are masked and turned', () => {
  const windows = { work: 'C:\\w', runtime: '', project: '' }
  assert.equal(mask('File "C:\\w\\fail.py"', windows), 'File "./fail.py"')
  assert.equal(mask('file:///C:/w/fail.ts:1', windows), 'file:///./fail.ts:1')
})

test('an errno, a line number and a short hexadecimal number stay', () => {
  const text = 'line 104: [Errno 103] 0x1f (127.0.0.1)'
  assert.equal(mask(text, places), text)
})

test('the thread with which OpenSSL begins an error is masked', () => {
  assert.equal(
    mask('write EPROTO 40EDC9C2D57F0000:error:0A00010B:SSL routines', places),
    'write EPROTO THREAD:error:0A00010B:SSL routines',
  )
})
