import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { diagnose } from '../../../../src/lib/diagnose/diagnose.ts'
import { NO_PAGES } from './catalog.ts'

const first = (text: string) => diagnose(text, NO_PAGES)[0]

const DJANGO = [
  "Exception happened during processing of request from ('127.0.0.1', 61234)",
  'Traceback (most recent call last):',
  '  File "C:\\work\\shop\\views.py", line 31, in stream',
  '    yield render(row)',
  '  File "C:\\Python312\\Lib\\site-packages\\django\\core\\servers\\basehttp.py", line 57, in run',
  '    self.finish_response()',
  '  File "C:\\Python312\\Lib\\socketserver.py", line 845, in write',
  '    self._sock.sendall(b)',
  'ConnectionAbortedError: [WinError 10053] …',
].join('\r\n')

describe('a finding says what it saw', () => {
  it('points at the deciding line of the pasted text', () => {
    const finding = first(DJANGO)
    assert.equal(finding?.line, 'ConnectionAbortedError: [WinError 10053] …')
    assert.equal(finding.lineIndex, 8)
    assert.equal(DJANGO.slice(finding.start, finding.end), finding.line)
  })
  it('names the system and the library nearest to the reader', () => {
    assert.equal(first(DJANGO)?.system, 'windows')
    assert.equal(first(DJANGO)?.library, 'Django')
  })
  it("finds the reader's own line and its source", () => {
    assert.deepEqual(first(DJANGO)?.readersLine, {
      file: 'C:\\work\\shop\\views.py',
      line: 31,
      code: 'yield render(row)',
    })
  })
  it("finds the reader's own frame in a Node stack", () => {
    const text = [
      'AxiosError: timeout of 3000ms exceeded',
      '    at RedirectableRequest.handleRequestTimeout (/srv/app/node_modules/axios/lib/adapters/http.js:675:16)',
      '    at listOnTimeout (node:internal/timers:581:17)',
      '    at async Weather.load (file:///srv/app/src/weather.ts:14:20)',
    ].join('\n')
    assert.deepEqual(first(text)?.readersLine, { file: '/srv/app/src/weather.ts', line: 14 })
    assert.equal(first(text)?.library, 'axios')
  })
  it('leaves open what the text does not show', () => {
    const finding = first('Connection refused')
    assert.equal(finding?.system, null)
    assert.equal(finding.library, null)
    assert.equal(finding.readersLine, null)
  })
  it('keeps the confidence between 0 and 1, surest with a class and its number', () => {
    assert.ok((first('ConnectionResetError: [Errno 104] x')?.confidence ?? 0) > 0.9)
    assert.ok(
      (first('Соединение: Удаленный хост принудительно разорвал существующее подключение')
        ?.confidence ?? 1) < 0.5,
    )
  })
})
