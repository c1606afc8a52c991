import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { CAUSE_RULES } from '../../../../src/lib/diagnose/knowledge/causes.ts'
import { readCatalog } from '../../../../src/tools/read-catalog.ts'
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

/** The catalog as it is written today. */
const WRITTEN = {
  pages: readCatalog().errors.map(({ slug, facts }) => ({
    slug,
    causes: Object.keys(facts.causes),
  })),
}

it('every rule leads to a cause that its page has, once the page is written', () => {
  for (const { page, cause: id } of CAUSE_RULES) {
    const written = WRITTEN.pages.find(({ slug }) => slug === page)
    if (written !== undefined) assert.ok(written.causes.includes(id), `${page}#cause-${id}`)
  }
})

const TOLD: [string, string][] = [
  ['ConnectionResetError: Connection lost', 'connection-reset#by-hand'],
  [
    "events.js:182\n      throw er; // Unhandled 'error' event\nError: read ECONNRESET\n    at TCP.onStreamRead (node:internal/stream_base_commons:216:20)",
    'connection-reset#peer-left',
  ],
  [
    '  File "/usr/lib/python3.11/multiprocessing/connection.py", line 378, in _recv\nConnectionResetError: [Errno 104] Connection reset by peer',
    'connection-reset#local-process',
  ],
  ['Error: connect ECONNREFUSED ::1:5432', 'connection-refused#localhost'],
  ['Error: connect ECONNREFUSED 127.0.0.1:80', 'connection-refused#missing-setting'],
  ['BrokenPipeError: [WinError 232] The pipe is being closed', 'broken-pipe#windows-pipe'],
  [
    "Exception ignored in: <_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>\nBrokenPipeError: [Errno 32] Broken pipe",
    'broken-pipe#reader-left',
  ],
  [
    'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired (_ssl.c:1007)',
    'certificate-rejected#expired',
  ],
  [
    "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for 'a.example'. (_ssl.c:1007)",
    'certificate-rejected#wrong-name',
  ],
  [
    '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate in certificate chain (_ssl.c:1006)',
    'certificate-rejected#inspecting-proxy',
  ],
  [
    "Error: unable to verify the first certificate\n  code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'",
    'certificate-rejected#missing-intermediate',
  ],
  ['Error: getaddrinfo EAI_AGAIN db.example', 'name-not-resolved#no-answer'],
  ['Error: getaddrinfo ENOTFOUND http://api.example', 'name-not-resolved#not-a-host-name'],
  ['Error: querySrv ENOTFOUND _mongodb._tcp.a.example', 'name-not-resolved#srv'],
  [
    'Error response from daemon: Bind for 0.0.0.0:8080 failed: port is already allocated',
    'address-in-use#container',
  ],
  [
    'upstream prematurely closed connection while reading response header from upstream',
    'closed-without-response#behind-balancer',
  ],
  ["AxiosError: timeout of 5000ms exceeded\n  code: 'ECONNABORTED'", 'request-aborted#own-timer'],
  [
    "BadRequestError: request aborted\n    at IncomingMessage.onAborted (node_modules/raw-body/index.js:245:10)\n  code: 'ECONNABORTED', type: 'request.aborted'",
    'request-aborted#visitor-upload',
  ],
  ['OSError: [WinError 121] The semaphore timeout period has expired', 'timed-out#semaphore'],
  ['Error: connect ETIMEDOUT 203.0.113.7:443', 'timed-out#dropped'],
  ['Error: read EHOSTUNREACH', 'unreachable#lost-while-open'],
  ['Error [ERR_STREAM_WRITE_AFTER_END]: write after end', 'socket-closed#after-end'],
  ['TypeError: fetch failed\n  [cause]: Error: bad port', 'fetch-failed#url'],
  ['TypeError: fetch failed\n  [cause]: Error: redirect count exceeded', 'fetch-failed#redirects'],
  [
    'TypeError: RequestInit: duplex option is required when sending a body.',
    'fetch-failed#options',
  ],
  [
    "Access to fetch at 'https://api.test/' from origin 'https://app.test' has been blocked by CORS policy",
    'fetch-failed#browser',
  ],
  [
    'asyncio.exceptions.IncompleteReadError: 0 bytes read on a total of 4 expected bytes',
    'incomplete-response#own-protocol',
  ],
  [
    'error: terminating connection due to idle-session timeout',
    'session-ended-by-server#idle-limit',
  ],
  [
    'FATAL: terminating connection due to administrator command\nserver closed the connection unexpectedly',
    'session-ended-by-server#restarted',
  ],
  [
    'smtplib.SMTPServerDisconnected: please run connect() first',
    'session-ended-by-server#not-connected',
  ],
  [
    'ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1131)',
    'tls-broken#plain-port',
  ],
  [
    'Error: Client network socket disconnected before secure TLS connection was established',
    'tls-broken#cut-handshake',
  ],
  [
    'ssl.SSLError: [SSL: NO_SHARED_CIPHER] no shared cipher (_ssl.c:1020)',
    'tls-broken#no-common-version',
  ],
  [
    'Accept failed on a socket\nTraceback (most recent call last):\nOSError: [WinError 64] The specified network name is no longer available',
    'network-name-deleted#accept-loop',
  ],
  ['Error: connect EMFILE 127.0.0.1:443 - Local (undefined:undefined)', 'out-of-sockets#leak'],
  ['Error: getaddrinfo EMFILE backend-service', 'out-of-sockets#disguised'],
  ['OSError: [Errno 105] No buffer space available', 'out-of-sockets#no-buffers'],
  ['socket.error: [Errno 23] Too many open files in system', 'out-of-sockets#system-full'],
  [
    'http: Accept error: accept tcp [::]:443: accept4: too many open files; retrying in 1s',
    'out-of-sockets#server-full',
  ],
  ['accept4() failed (24: Too many open files) on 0.0.0.0:443', 'out-of-sockets#server-full'],
  [
    'Error: WebSocket was closed before the connection was established',
    'websocket-closed#closed-early',
  ],
  [
    'websockets.exceptions.ConnectionClosedError: sent 1011 (internal error) keepalive ping timeout; no close frame received',
    'websocket-closed#ping-timeout',
  ],
  [
    'Error: listen EADDRNOTAVAIL: address not available 198.51.100.7:8080',
    'address-not-available#foreign-address',
  ],
  ['Error: listen EACCES: permission denied 0.0.0.0:80', 'access-denied#low-port'],
  ['RuntimeError: Event loop is closed', 'socket-closed#other-loop'],
  ['RuntimeError: Session is closed', 'socket-closed#client-closed'],
  [
    'Exception in thread Thread-3:\nTraceback (most recent call last):\n    data = sock.recv(1024)\nOSError: [Errno 9] Bad file descriptor',
    'socket-closed#other-thread',
  ],
  [
    'Error: EAGAIN: resource temporarily unavailable, read\n    at Object.readSync (node:fs:723:18) {\n  errno: -11,',
    'would-block#stdin',
  ],
  ['BlockingIOError: [Errno 11] write could not complete without blocking', 'would-block#stdout'],
  ['Error: connect EAGAIN /var/run/app.sock', 'would-block#unix-backlog'],
  [
    'ssl.SSLWantReadError: The operation did not complete (read) (_ssl.c:2580)',
    'would-block#tls-want',
  ],
  [
    '    data = sock.recv(10)\nBlockingIOError: [Errno 11] Resource temporarily unavailable',
    'would-block#nothing-yet',
  ],
]
for (const [text, wanted] of TOLD)
  it(`${text.split('\n').at(-1)?.slice(0, 70) ?? ''} → ${wanted}`, () => {
    const [finding] = diagnose(text, WRITTEN)
    assert.equal(`${finding?.page ?? ''}#${finding?.cause ?? ''}`, wanted)
  })
