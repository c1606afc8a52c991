// Phrases with a moving part: a number of milliseconds, a host. Sticky, every run bounded.
import type { Rank } from './names.ts'
import type { PhraseOptions } from './phrase-row.ts'
import type { Slug } from './slugs.ts'

type PatternRow = [anchor: string, page: Slug, rank: Rank, pattern: RegExp, options?: PhraseOptions]

/** The anchor is the word the pattern starts with. */
export const PATTERNS: readonly PatternRow[] = [
  ['connection', 'session-ended-by-server', 2, /connection to [^ ]{1,120} closed by remote host/y],
  [
    'timeout',
    'request-aborted',
    3,
    /timeout of \d{1,12} ?ms exceeded/y,
    { refine: 'library-timer' },
  ],
  ['timeout', 'timed-out', 3, /timeout awaiting '[a-z]{4,13}'/y],
  // Node's c-ares: it is the name server that refuses.
  ['querysrv', 'name-not-resolved', 3, /querysrv e[a-z]{4,12}/y],
  ['querytxt', 'name-not-resolved', 3, /querytxt e[a-z]{4,12}/y],
  ['exception', 'broken-pipe', 1, /exception ignored in: <_io\.textiowrapper name='<stdout>'/y],
  ['fetcherror', 'fetch-failed', 1, /fetcherror: request to [^ ]{1,200} failed/y],
  ['maxcontentlength', 'request-aborted', 3, /maxcontentlength size of -?\d{1,12} exceeded/y],
  ['maxbodylength', 'request-aborted', 3, /maxbodylength size of -?\d{1,12} exceeded/y],
  ['connection', 'connection-reset', 3, /connection reset by [\w.:-]{3,80} port \d{1,5}/y],
  ['connection', 'session-ended-by-server', 2, /connection closed by [\w.:-]{3,80} port \d{1,5}/y],
  ['connection', 'timed-out', 3, /connection to [\w.:-]{1,120} timed out/y],
  ['connection', 'timed-out', 3, /connection to [^ ]{1,120} port \d{1,5} timed out/y],
  [
    'failed',
    'connection-refused',
    1,
    /failed to connect to [\w.:/-]{1,120}(?: port |:|\)? \(port )\d{1,5}/y,
  ],
  ['createhanguperror', 'closed-without-response', 2, /createhanguperror/y],
  ['oserror', 'closed-without-response', 2, /oserror\(0, ?'error'/y],
  ['error', 'closed-without-response', 2, /error\(0, ?'error'/y],
  ['bootstrap', 'session-ended-by-server', 2, /bootstrap broker .{1,120} disconnected/y],
  ['aborted', 'session-ended-by-server', 2, /aborted connection \d{1,12} to db/y],
  [
    'tls',
    'tls-broken',
    3,
    /tls: (?:protocol version not|internal error|unrecognized name|no appl|overs|unexpected m|bad record)/y,
  ],
  ['ssl', 'tls-broken', 2, /ssl: [a-z0-9_]{4,60}\]/y],
  ['write', 'broken-pipe', 2, /write eof\b/y],
  ['getaddrinfo', 'name-not-resolved', 3, /getaddrinfo (?:enoent|eaddrinfo)/y],
  [
    'code',
    'websocket-closed',
    2,
    /code[:= ]{1,3}1(?:00[1-9]|01[0-5])\b/y,
    { refine: 'close-code' },
  ],
  ['connect', 'connection-refused', 2, /connect enoent /y],
  ['reason', 'timed-out', 2, /reason: :timeout\b/y],
  ['reason', 'closed-without-response', 2, /reason: :closed\b/y],
  ['error', 'timed-out', 2, /error, ?:?timeout\}/y],
  ['error', 'closed-without-response', 2, /error, ?:?closed\}/y],
  ['tcp', 'session-ended-by-server', 3, /tcp (?:recv|send)(?: \(idle\))?: closed/y],
  ['not', 'closed-without-response', 3, /not found: limit=\d/y],
  ['object', 'socket-closed', 3, /object name: '?system\.net\.sockets/y],
  ['timeout', 'timed-out', 3, /timeout, server [\w.:-]{1,80} not responding/y],
  ['received', 'websocket-closed', 3, /received 1\d{3} \(/y],
  ['sent', 'websocket-closed', 3, /sent 1\d{3} \(/y],
  ['node', 'session-ended-by-server', 2, /node -?\d{1,9} disconnected/y],
  ['port', 'address-in-use', 3, /port \d{1,5} (?:is )?(?:already )?in use/y],
  ['port', 'address-in-use', 3, /port \d{1,5} is already (?:in use|allocated|being used)/y],
  ['lookup', 'name-not-resolved', 3, /lookup [\w.-]{1,120}(?: on [\w.:-]{1,60})?: no such host/y],
  ['ora', 'session-ended-by-server', 3, /ora-(?:03113|03114|03135|02396|00028|12537|12547)/y],
  ['ora', 'connection-refused', 3, /ora-12541/y],
  ['ora', 'timed-out', 3, /ora-(?:12170|12535)/y],
  ['ora', 'name-not-resolved', 3, /ora-12545/y],
  ['57p01', 'session-ended-by-server', 3, /57p0[1-3]/y],
  ['421', 'session-ended-by-server', 2, /421[ -](?:4\.\d\.\d|too many|timeout|service not|idle)/y],
]
