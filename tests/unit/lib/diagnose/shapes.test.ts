import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { diagnose } from '../../../../src/lib/diagnose/diagnose.ts'
import { CATALOG } from './catalog.ts'

const first = (text: string) => diagnose(text, CATALOG)[0]
const page = (text: string) => first(text)?.page ?? null

describe('the root counts, not the wrapper', () => {
  it('reads the first link of a Python chain', () => {
    const text = [
      'Traceback (most recent call last):',
      '  File "/usr/lib/python3.12/socket.py", line 720, in readinto',
      '    return self._sock.recv_into(b)',
      'ConnectionResetError: [Errno 104] Connection reset by peer',
      '',
      'The above exception was the direct cause of the following exception:',
      '',
      'Traceback (most recent call last):',
      '  File "/srv/till/pay.py", line 12, in pay',
      '    raise PaymentError("gateway") from exc',
      'till.PaymentError: gateway',
    ].join('\n')
    assert.equal(page(text), 'connection-reset')
    assert.equal(first(text)?.lineIndex, 3)
    assert.equal(first(text)?.readersLine?.file, '/srv/till/pay.py')
  })
  it('goes into what urllib3 wrapped', () => {
    const text =
      "ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response',))"
    assert.equal(page(text), 'closed-without-response')
    assert.equal(first(text)?.name, 'RemoteDisconnected')
  })
  it('goes from fetch failed to its nested cause', () => {
    const text = [
      'TypeError: fetch failed',
      '    at node:internal/deps/undici/undici:13510:13',
      '    at async load (/srv/news/load.mjs:7:17) {',
      '  [cause]: Error: connect EHOSTUNREACH 10.1.2.3:80',
      '      at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16) {',
      '    errno: -113,',
      "    code: 'EHOSTUNREACH',",
      "    syscall: 'connect',",
      '  }',
      '}',
    ].join('\n')
    assert.equal(page(text), 'unreachable')
    assert.deepEqual(first(text)?.readersLine, { file: '/srv/news/load.mjs', line: 7 })
    assert.ok(first(text)?.alternatives.some((other) => other.page === 'fetch-failed'))
  })
  it('takes the last "Caused by" of a Java chain', () => {
    const text = [
      'javax.ws.rs.ProcessingException: java.net.SocketTimeoutException: Read timed out',
      '\tat org.example.Client.call(Client.java:20)',
      'Caused by: java.net.ConnectException: Connection refused',
    ].join('\n')
    assert.equal(page(text), 'connection-refused')
  })
  it('takes the innermost ---> of a .NET chain', () => {
    const text =
      'System.Net.Http.HttpRequestException: An error occurred while sending the request.\n' +
      ' ---> System.IO.IOException: Unable to read data from the transport connection\n' +
      ' ---> System.Net.Sockets.SocketException (10054): An existing connection was forcibly closed by the remote host.'
    assert.equal(page(text), 'connection-reset')
  })
  it('passes over SSLWantReadError in front of a chain', () => {
    const text =
      'ssl.SSLWantReadError: The operation did not complete (read) (_ssl.c:2580)\n\n' +
      'During handling of the above exception, another exception occurred:\n\n' +
      'TimeoutError: [Errno 110] Connection timed out'
    assert.equal(page(text), 'timed-out')
  })
  it('lets the proxy that does not answer win over the code npm set', () => {
    const text =
      'npm error code ECONNRESET\nnpm error network request to https://registry.example/left failed, ' +
      'reason: tunneling socket could not be established, cause=connect ETIMEDOUT 10.9.9.9:3128'
    assert.equal(page(text), 'timed-out')
  })
  it('lets the Windows number win over the class it is printed with', () => {
    assert.equal(page('ConnectionResetError: [WinError 64] O nome da rede'), 'network-name-deleted')
  })
})

describe('one code, several layers', () => {
  it('tells axios from the kernel by what stands beside ECONNABORTED', () => {
    assert.equal(
      page("AxiosError: timeout of 900ms exceeded\n  code: 'ECONNABORTED'"),
      'request-aborted',
    )
    assert.equal(page("Error: write ECONNABORTED\n  code: 'ECONNABORTED'"), 'connection-aborted')
    assert.equal(
      page("{ errno: -103, code: 'ECONNABORTED', syscall: 'read' }"),
      'connection-aborted',
    )
  })
  it('offers the other reading of a bare ECONNABORTED', () => {
    const finding = first('ECONNABORTED')
    assert.equal(finding?.page, 'connection-aborted')
    assert.ok(finding.alternatives.some((other) => other.page === 'request-aborted'))
  })
  it('tells a server that lost its visitor from a client that lost its body', () => {
    const aborted = (frame: string) => `Error: aborted\n    at ${frame} {\n  code: 'ECONNRESET'\n}`
    assert.equal(page(aborted('abortIncoming (node:_http_server:794:17)')), 'request-aborted')
    assert.equal(
      page(aborted('Socket.socketCloseListener (node:_http_client:473:19)')),
      'incomplete-response',
    )
  })
  it('tells botocore from websockets by their ConnectionClosedError', () => {
    assert.equal(
      page('botocore.exceptions.ConnectionClosedError: Connection was closed'),
      'closed-without-response',
    )
    assert.equal(
      page('websockets.exceptions.ConnectionClosedError: code = 1006, no reason'),
      'websocket-closed',
    )
  })
})

describe('dirty pastes', () => {
  const clean =
    "Error: connect ECONNREFUSED 127.0.0.1:5000\n    at TCPConnectWrap.afterConnect (node:net:1:1) {\n  code: 'ECONNREFUSED'\n}"
  const dirt: Record<string, (text: string) => string> = {
    'ANSI colours': (text) => text.replace(/^/gm, '\u001b[31m').replace(/$/gm, '\u001b[39m'),
    'broken ANSI': (text) => text.replace(/^/gm, '←[31m'),
    'ANSI written out': (text) => text.replace(/^/gm, String.raw`\x1b[1;31m`),
    'a glued code fence': (text) => `\`\`\`${text}\`\`\``,
    'full-width punctuation': (text) => text.replaceAll(': ', '：').replaceAll("'", '＇'),
    'HTML entities': (text) => text.replaceAll("'", '&#39;'),
    'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
    'a rich box': (text) => text.replace(/^/gm, '│ ').replace(/$/gm, ' │'),
    'JSON in JSON': (text) => JSON.stringify({ log: JSON.stringify({ message: text }) }),
    'a Python repr': (text) => `b"${text.replaceAll('\n', String.raw`\n`)}"`,
    'a wrap in the name': () =>
      'worker-3 could not hand the nightly report over to the printer: Error: connect ECONN\nREFUSED 127.0.0.1:5000',
  }
  for (const [kind, soil] of Object.entries(dirt))
    it(`reads through ${kind}`, () => {
      assert.equal(page(soil(clean)), 'connection-refused')
    })
  it('reads a name cut by an 80-column wrap', () => {
    const wrapped =
      "requests.exceptions.ConnectionError: ('Connection aborted.', ConnectionAbortedEr\nror(10053, 'x', None, 10053, None))"
    assert.equal(page(wrapped), 'connection-aborted')
  })
  it('reads a text that ends in the middle of a name', () => {
    assert.equal(page('    self._sock.sendall(data)\nConnectionAborte'), 'connection-aborted')
  })
  it('reads the raise under a frame when the message is gone', () => {
    const text =
      '  File "/usr/lib/python3.11/http/client.py", line 287, in _read_status\n    raise RemoteDisconnected('
    assert.equal(page(text), 'closed-without-response')
  })
  it('reads an empty AggregateError by its frames', () => {
    assert.equal(
      page(
        'AggregateError\n    at internalConnectMultiple (node:net:1117:18)\n    at afterConnectMultiple (node:net:1684:7)',
      ),
      'connection-refused',
    )
  })
  it('reads the errors inside an AggregateError', () => {
    const text =
      "AggregateError [ENETUNREACH]:\n    at internalConnectMultiple (node:net:1117:18) {\n  code: 'ENETUNREACH',\n  [errors]: [\n    Error: connect ENETUNREACH 2001:db8::5:443 - Local (:::0)"
    assert.equal(page(text), 'unreachable')
  })
  it('reads the gutters of an exception group', () => {
    const text =
      '  + Exception Group Traceback (most recent call last):\n  | ExceptionGroup: two (2 sub-exceptions)\n  +-+---------------- 1 ----------------\n    | BrokenPipeError: [Errno 32] Broken pipe\n    +------------------------------------'
    assert.equal(page(text), 'broken-pipe')
  })
})
