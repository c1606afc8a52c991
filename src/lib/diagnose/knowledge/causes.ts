// Causes of pages, by evidence around the deciding line. In order: the first that fits wins.
import type { Slug } from './slugs.ts'

/** What a cause may look at. Everything is lower case. */
export interface CauseEvidence {
  name: string
  line: string
  /** Text around the deciding line. */
  around: string
  system: string | null
}

interface CauseRule {
  page: Slug
  cause: string
  fits: (evidence: CauseEvidence) => boolean
}

const SERVER_FRAMES =
  /wsgiref|socketserver|werkzeug|basehttp|eventlet[/\\]wsgi|pywsgi|hypercorn|uvicorn|waitress|cheroot|cherrypy|http[/\\]server\.py|basehttpserver|web_protocol|exception happened during processing of request|tornado[/\\](?:web|http1connection)|openerp\.service|websocket_server|_server_callback/

const CONNECT_AGAIN = /\.connect\(|in connect\b|create_connection|sock_connect/

const ABORTED: readonly CauseRule[] = of('connection-aborted', [
  rule('tls-handshake-timeout', ({ line }) => line.includes('ssl handshake is taking longer')),
  rule(
    'network-changed',
    ({ line, name }) =>
      /winerror 1236|0x800704d4|\b1236\b/.test(line) || name.includes('network_changed'),
  ),
  rule(
    'fuse',
    ({ line, around }) =>
      /: ?['"]\/[\w./-]{1,200}['"]/.test(line) ||
      (/\bos\.(?:stat|listdir|scandir|open|walk)\(|shutil\.|\bfuse\b/.test(around) &&
        line.includes('errno 103')),
  ),
  rule(
    'accept',
    ({ around }) =>
      /in accept\b|\.accept\(|_accept_connection|syscall: 'accept'|accept econnaborted/.test(
        around,
      ) && !around.includes('accept_coro'),
  ),
  rule('peer-left', ({ around }) => SERVER_FRAMES.test(around)),
  rule(
    'reused-socket',
    ({ line, around, system }) =>
      system !== 'windows' && CONNECT_AGAIN.test(around) && /errno 103|econnaborted/.test(line),
  ),
  rule(
    'by-hand',
    ({ line, around }) =>
      around.includes('raise connectionabortederror(') && !/errno|winerror|\(\d/.test(line),
  ),
  rule('peer-left', ({ line }) => line.includes('write econnaborted')),
  rule('peer-left', ({ line }) =>
    /(?:read|write) tcp (?:127\.0\.0\.1|\[::1\])[^ ]{0,10}->/.test(line),
  ),
  rule('upload-refused', ({ around }) =>
    /\b413\b|payload too large|entity too large|upload|multipart/.test(around),
  ),
  rule('stale-keep-alive', ({ around }) =>
    /selenium|webdriver|geckodriver|\.getresponse\(|_read_status/.test(around),
  ),
  rule(
    'destroyed',
    ({ system, line }) =>
      system === 'android' ||
      (system !== 'windows' && /read econnaborted|errno["']?: ?-103/.test(line)),
  ),
])

const RESET: readonly CauseRule[] = of('connection-reset', [
  rule(
    'by-hand',
    ({ line }) =>
      /connection lost|closing transport|connectionreseterror:?\s*$/.test(line) &&
      !/errno \d|winerror/.test(line),
  ),
  rule('local-process', ({ around }) => /multiprocessing[/\\]|dataloader/.test(around)),
  rule('udp', ({ around }) => /recvfrom|datagramtransport|datagram_received/.test(around)),
  rule(
    'peer-left',
    ({ around }) =>
      SERVER_FRAMES.test(around) ||
      (around.includes("unhandled 'error' event") &&
        !/node_modules[/\\](?:pg|mysql|redis)/.test(around)),
  ),
  rule('stale-keep-alive', ({ around }) =>
    /pymysql|ioredis|pg-pool|idle client|_pool\.py/.test(around),
  ),
  rule('middlebox', ({ around }) =>
    /do_handshake|ssl_connect|bad handshake|behind a proxy/.test(around),
  ),
])

const REFUSED: readonly CauseRule[] = of('connection-refused', [
  rule('dead-proxy', ({ around }) =>
    /proxyerror|(?:unable|cannot) (?:to )?connect to proxy|tunneling socket/.test(around),
  ),
  rule('missing-setting', ({ line }) => /econnrefused (?:127\.0\.0\.1|::1):80\b/.test(line)),
  rule('unix-socket', ({ around }) => /unix:\/|econnrefused \/|\.sock\b/.test(around)),
  rule('helper-died', ({ around }) =>
    /\/session\/[0-9a-f]|webdriver|chromedriver|geckodriver/.test(around),
  ),
  rule('localhost', ({ line }) => line.includes('econnrefused ::1:')),
])

const PIPE: readonly CauseRule[] = of('broken-pipe', [
  rule('windows-pipe', ({ line }) => /winerror (?:109|232)\b/.test(line)),
  rule('own-shutdown', ({ line }) => /errno 108|eshutdown|winerror 10058/.test(line)),
  rule('ssh-idle', ({ around }) => /client_loop: send disconnect|packet_write_wait/.test(around)),
  rule('reader-left', ({ around }) =>
    /name='<stdout>'|writewrap|tty_wrap|syncwritestream|process\.stdout/.test(around),
  ),
  rule('worker-died', ({ around }) => /multiprocessing[/\\]/.test(around)),
  rule('child-died', ({ around }) => /subprocess\.py|child_process|stdin\.write/.test(around)),
  rule('client-left', ({ around }) => SERVER_FRAMES.test(around)),
  rule('upload-refused', ({ around }) => /\b413\b|entity too large|upload|multipart/.test(around)),
])

const CERTIFICATE: readonly CauseRule[] = of('certificate-rejected', [
  rule('expired', ({ line }) => /has expired|cert_has_expired|cert_date_invalid/.test(line)),
  rule('clock', ({ line }) => /not yet valid|cert_not_yet_valid/.test(line)),
  rule('wrong-name', ({ line }) =>
    /hostname mismatch|ip address mismatch|altname_invalid|doesn't match|common_name_invalid|is not valid for/.test(
      line,
    ),
  ),
  rule('strict', ({ line }) =>
    /missing (?:authority|subject) key identifier|basic constraints of ca cert not marked critical/.test(
      line,
    ),
  ),
  rule('client-certificate', ({ line }) =>
    /alert unknown ca|alert certificate required|did not return a certificate|alert bad certificate/.test(
      line,
    ),
  ),
  rule('inspecting-proxy', ({ line }) => /self[- _]signed[ _]cert(?:ificate)?[ _]in/.test(line)),
  rule('private-ca', ({ line }) => /depth_zero_self_signed|self[- ]signed certificate/.test(line)),
  rule('missing-intermediate', ({ line }) =>
    /unable_to_verify_leaf|unable to verify the first certificate/.test(line),
  ),
  rule(
    'no-bundle',
    ({ line, system }) =>
      system === 'macos' && /unable[ _]to[ _]get[ _](?:local[ _]issuer|issuer)/.test(line),
  ),
])

const NAME: readonly CauseRule[] = of('name-not-resolved', [
  rule('srv', ({ line }) => line.includes('querysrv')),
  rule('proxy', ({ around }) => /proxyerror|connect to proxy|tunneling socket/.test(around)),
  rule('not-a-host-name', ({ line }) =>
    /(?:enotfound|host(?:name)?[=:]) ?['"]?(?:https?\b|[^\s'"]*(?::\/\/|["'@])|undefined\b|none\b)/.test(
      line,
    ),
  ),
  rule('ipv6-only', ({ line }) => line.includes('supabase.co')),
  rule('own-name', ({ around }) => around.includes('gethostname(')),
  rule('out-of-files', ({ around }) => /too many open files|emfile/.test(around)),
  rule('no-answer', ({ line }) =>
    /eai_again|temporary failure in name resolution|\b11002\b|errno -3\b/.test(line),
  ),
])

const IN_USE: readonly CauseRule[] = of('address-in-use', [
  rule('container', ({ around }) =>
    /port is already allocated|ports are not available|docker/.test(around),
  ),
  rule(
    'known-service',
    ({ line, system }) => system === 'macos' && /[:, ](?:5000|7000)\b/.test(line),
  ),
  rule('unix-file', ({ line }) => /\.sock\b|address already in use:? \//.test(line)),
  rule('starts-twice', ({ around }) =>
    /multiprocessing[/\\]|beforeall|beforeeach|jest|mocha/.test(around),
  ),
])

const HUNG_UP: readonly CauseRule[] = of('closed-without-response', [
  rule('behind-balancer', ({ line }) => line.includes('upstream prematurely closed')),
  rule('own-destroy', ({ around }) => around.includes('socketcloselistener')),
  rule('connection-close', ({ line }) => /fetcherror: request to .* socket hang up/.test(line)),
  rule('worker-killed', ({ around }) =>
    /worker timeout|sigkill|signal 9\b|out of memory/.test(around),
  ),
  rule('no-backend', ({ around }) => around.includes('http_proxy.py')),
])

const GIVEN_UP: readonly CauseRule[] = of('request-aborted', [
  rule('own-timer', ({ line }) => /timeout of \d+ ?ms exceeded/.test(line)),
  rule('visitor-upload', ({ around }) => /request\.aborted|raw-body|badrequesterror/.test(around)),
  rule('visitor-download', ({ around }) =>
    /express[/\\]lib[/\\]response\.js|sendfile/.test(around),
  ),
  rule('size-limit', ({ line }) => /maxcontentlength|maxbodylength/.test(line)),
  rule('server-cancelled', ({ line }) => /clientdisconnect|unreadableposterror/.test(line)),
  rule('page-left', ({ line }) => /net::err_aborted|ns_binding_aborted|page\.goto/.test(line)),
  rule('task-cancelled', ({ line }) => /\bcancellederror\b/.test(line)),
])

const TIMED: readonly CauseRule[] = of('timed-out', [
  rule('semaphore', ({ line }) => /winerror 121\b|semaphore timeout/.test(line)),
  rule(
    'happy-eyeballs',
    ({ line, around }) => around.includes('aggregateerror') && line.includes('etimedout'),
  ),
  rule('long-stream', ({ around }) => /und_err_(?:headers|body)_timeout/.test(around)),
  rule('half-request', ({ around }) => around.includes('err_http_request_timeout')),
  rule('pool', ({ line }) => /pooltimeout|queuepool limit/.test(line)),
  rule('proxy', ({ around }) => /tunneling socket|connect to proxy/.test(around)),
  rule('dead-path', ({ line }) => line.includes('read etimedout')),
  rule('slow-answer', ({ line }) => /read timed out|readtimeout/.test(line)),
  rule('dropped', ({ line }) =>
    /connect etimedout|connecttimeout|connection to .* timed out/.test(line),
  ),
])

const UNREACHABLE: readonly CauseRule[] = of('unreachable', [
  rule(
    'second-address',
    ({ around }) => around.includes('etimedout') && around.includes('enetunreach'),
  ),
  rule('lost-while-open', ({ line }) => line.includes('read ehostunreach')),
  rule('host-down', ({ line }) => line.includes('host is down')),
  rule(
    'macos-permission',
    ({ line, system }) =>
      system === 'macos' && /\b(?:192\.168|10\.\d+|172\.(?:1[6-9]|2\d|3[01]))\./.test(line),
  ),
  rule('ipv6', ({ line }) => /local \(:::|e(?:net|host)unreach [0-9a-f]*:[0-9a-f:]*:/.test(line)),
])

const FETCH: readonly CauseRule[] = of('fetch-failed', [
  rule('url', ({ around }) =>
    /\bbad port\b|error: unknown scheme|failed to parse url from/.test(around),
  ),
  rule('redirects', ({ around }) =>
    /redirect count exceeded|error: unexpected redirect/.test(around),
  ),
  rule('options', ({ around }) =>
    /duplex option is required|request with get\/head method cannot have body|cannot convert argument to a bytestring|content_length_mismatch|expect header not supported/.test(
      around,
    ),
  ),
  rule('browser', ({ around }) =>
    /blocked by cors policy|cross-origin request blocked|err_blocked_by_client/.test(around),
  ),
])

const CLOSED: readonly CauseRule[] = of('socket-closed', [
  rule(
    'select-on-windows',
    ({ around }) => around.includes('select.select(') && around.includes('10038'),
  ),
  rule('after-end', ({ line }) =>
    /err_stream_(?:write_after_end|destroyed)|write after end/.test(line),
  ),
  rule('client-closed', ({ line }) =>
    /as the client has been closed|cannot reopen a client|(?:session|connector) is closed|und_err_(?:closed|destroyed)/.test(
      line,
    ),
  ),
  rule('other-task', ({ line }) => /the handler is closed|closedresourceerror/.test(line)),
  rule('other-loop', ({ line }) => /event loop is closed|attached to a different loop/.test(line)),
  rule('fuse', ({ line }) => /transport endpoint is not connected: ?'\//.test(line)),
  rule(
    'other-thread',
    ({ line, around }) => around.includes('exception in thread thread-') && /errno 9\b/.test(line),
  ),
  rule('used-after-close', ({ line }) => /negative integer|invalid file descriptor: -1/.test(line)),
])

const CUT: readonly CauseRule[] = of('incomplete-response', [
  rule('own-protocol', ({ line }) => line.includes('0 bytes read on a total of')),
  rule('visitor-left', ({ around }) =>
    /serverresponse\.onclose|onserverresponseclose/.test(around),
  ),
  rule('proxy-disk', ({ line }) => /proxy_temp.*(?:permission denied|no space)/.test(line)),
  rule('idle-limit', ({ line }) => /upstream timed out.*while reading upstream/.test(line)),
  rule(
    'handler-crash',
    ({ around }) =>
      around.includes('exception in asgi application') &&
      around.includes('incomplete chunked read'),
  ),
  rule(
    'worker-killed',
    ({ around }) => around.includes('worker timeout') && around.includes('while reading upstream'),
  ),
])

const SESSION: readonly CauseRule[] = of('session-ended-by-server', [
  rule('idle-limit', ({ around }) =>
    /57p05|idle-session timeout|er_client_interaction_timeout|disconnected by the server because of inactivity/.test(
      around,
    ),
  ),
  rule('killed', ({ around }) => /25p03|idle-in-transaction timeout/.test(around)),
  rule('crashed', ({ around }) =>
    /57p02|crash of another server process|terminated by signal (?:9|11)\b/.test(around),
  ),
  rule('restarted', ({ around }) =>
    /57p01|due to administrator command|connection_forced.*shutdown/.test(around),
  ),
  rule(
    'forked',
    ({ line, around }) => line.includes('bad record mac') && /psycopg|celery|postgres/.test(around),
  ),
  rule('too-big', ({ around }) => /max_allowed_packet|er_net_packet_too_large/.test(around)),
  rule('not-connected', ({ line }) =>
    /please run connect\(\) first|client was closed and is not queryable/.test(line),
  ),
  rule(
    'login',
    ({ line, around }) =>
      line.includes('smtpserverdisconnected') &&
      /smtplib\.py", line \d+, in (?:login|auth)\b/.test(around),
  ),
])

const TLS: readonly CauseRule[] = of('tls-broken', [
  rule('proxy-scheme', ({ around }) =>
    /proxyerror|appears to only use http|_connect_tls_proxy/.test(around),
  ),
  rule(
    'starttls',
    ({ line, around }) =>
      line.includes('wrong_version_number') && /smtplib\.py|imaplib\.py|poplib\.py/.test(around),
  ),
  rule('forked', ({ line }) => /bad[ _]record[ _]mac/.test(line)),
  rule('legacy-server', ({ line }) => /unsafe[ _]legacy[ _]renegotiation/.test(line)),
  rule('unknown-name', ({ line }) => /unrecognized[ _]name/.test(line)),
  rule('http-to-tls', ({ line }) => /\bssl: http_request|err_ssl_http_request/.test(line)),
  rule('no-common-version', ({ line }) =>
    /unsupported_protocol|alert_protocol_version|no_shared_cipher|handshake_failure/.test(line),
  ),
  rule('slow-handshake', ({ line }) =>
    /handshake operation timed out|err_tls_handshake_timeout/.test(line),
  ),
  rule(
    'cut-handshake',
    ({ line, around }) =>
      line.includes('before secure tls connection') ||
      (/eof occurred|ssleoferror|sslzeroreturnerror/.test(line) && around.includes('do_handshake')),
  ),
  rule('plain-port', ({ line }) => /wrong[_ ]version[_ ]number/.test(line)),
])

const NETNAME: readonly CauseRule[] = of('network-name-deleted', [
  rule('accept-loop', ({ around }) =>
    /iocpproactor\.accept|accept failed on a socket/.test(around),
  ),
  rule('self-pipe', ({ around }) => /event loop self pipe|_loop_self_reading/.test(around)),
  rule('self-cancelled', ({ line }) => /winerror 995\b/.test(line)),
  rule('shares', ({ around }) => /\\\\[\w.-]+\\|os\.listdir|shutil\./.test(around)),
  rule('peer-gone', ({ line }) => line.includes('connectionreseterror')),
])

const SOCKETS: readonly CauseRule[] = of('out-of-sockets', [
  rule('server-full', ({ around }) =>
    /accept\(\) out of system resource|accept emfile|accept4?(?:\(\) failed \(24)?: too many open files/.test(
      around,
    ),
  ),
  rule('system-full', ({ line }) => /enfile|errno 23\b|open files in system|file-max/.test(line)),
  rule('disguised', ({ line }) => line.includes('getaddrinfo emfile')),
  rule('select', ({ line }) => line.includes('in select()')),
  rule('windows-ports', ({ line }) => line.includes('10055')),
  rule('no-buffers', ({ line }) => /enobufs|errno (?:105|55)\b|no buffer space/.test(line)),
  rule('leak', ({ line }) => /too many open files|connect emfile/.test(line)),
])

const WEBSOCKET: readonly CauseRule[] = of('websocket-closed', [
  rule('ping-timeout', ({ line }) =>
    /keepalive ping timeout|ping\/pong timed out|ping timeout/.test(line),
  ),
  rule('not-upgraded', ({ line }) =>
    /unexpected server response: \d{3}|unexpected response code: \d{3}|rejected websocket connection: http \d{3}/.test(
      line,
    ),
  ),
  rule('too-big', ({ line }) =>
    /ws_err_unsupported_message_length|max payload size exceeded|1009 \(message too big\)/.test(
      line,
    ),
  ),
  rule('closed-early', ({ line }) =>
    /closed before the connection (?:was|is) established|readystate 0 \(connecting\)/.test(line),
  ),
  rule('bad-frame', ({ line }) =>
    /invalid websocket frame|ws_err_(?:unexpected_rsv|invalid_opcode|expected_mask|unexpected_mask)/.test(
      line,
    ),
  ),
  rule('told-why', ({ line }) =>
    /received (?:1008|101[123]|4\d{3}) \(|websocket closed with 4\d{3}/.test(line),
  ),
  rule('server-gone', ({ line }) => /received (?:1001|1012) \(/.test(line)),
  rule('server-gone', ({ name }) => /^websocket 10(?:01|12)$/.test(name)),
  rule('too-big', ({ name }) => name === 'websocket 1009'),
  rule('bad-frame', ({ name }) => name === 'websocket 1002'),
  rule('told-why', ({ name }) => /^websocket 10(?:00|0[378]|1[0134])$/.test(name)),
])

const AVAILABLE: readonly CauseRule[] = of('address-not-available', [
  rule('no-ipv6', ({ line }) =>
    /eaddrnotavail \[?::1|\('::1', \d+|\[::1\]:\d+ failed \(99:/.test(line),
  ),
  rule(
    'zero-target',
    ({ line, around }) => line.includes('10049') && /connect\(\(?["']0\.0\.0\.0/.test(around),
  ),
  rule('ports-used-up', ({ line }) =>
    /connect eaddrnotavail [\d.]+:\d+ - local \(0\.0\.0\.0:0\)/.test(line),
  ),
  rule('source-address', ({ line }) => /\bbind eaddrnotavail [\d.]+(?![\d.:])/.test(line)),
  rule(
    'foreign-address',
    ({ line, around }) =>
      /listen eaddrnotavail|attempting to bind|userland proxy: listen/.test(line) ||
      /\.bind\(|create_server/.test(around),
  ),
])

const DENIED: readonly CauseRule[] = of('access-denied', [
  rule('unix-socket', ({ line }) =>
    /docker daemon socket|dial unix \S+: connect: permission denied|connect eacces \//.test(line),
  ),
  rule('selinux', ({ line }) =>
    /\(13: permission denied\) while connecting to upstream|name_(?:connect|bind)/.test(line),
  ),
  rule('android', ({ line }) => /socket failed: e(?:perm|acces)|missing internet/.test(line)),
  rule('sandbox', ({ line }) => /(?:listen|connect) eperm/.test(line)),
  rule('firewall', ({ line }) =>
    /send eperm|send(?:to|msg): operation not permitted|nf_conntrack: table full/.test(line),
  ),
  rule('windows-firewall', ({ line }) =>
    /err_network_access_denied|urlopen error \[winerror 10013\]/.test(line),
  ),
  rule('prohibited-route', ({ line }) => /connect eacces \S+ - local \(/.test(line)),
  rule('broadcast', ({ line }) => /send eacces \S+\.255:\d+/.test(line)),
  rule('low-port', ({ line }) => /eacces\b.*:(?:[1-9]\d{0,2}|10[01]\d|102[0-3])(?!\d)/.test(line)),
  rule('windows-reserved', ({ line }) => line.includes('listen eacces')),
])

const NOT_YET: readonly CauseRule[] = of('would-block', [
  rule('tls-want', ({ line }) =>
    /sslwant(?:read|write)error|ssl_error_want|wantreaderror/.test(line),
  ),
  rule('unix-backlog', ({ line }) =>
    /connect eagain [^\s:]*\/|connect\(\) to unix:\S+ failed \((?:11|35):/.test(line),
  ),
  rule('stdout', ({ around }) =>
    /could not complete without blocking|unavailable, write|write eagain/.test(around),
  ),
  rule('stdin', ({ around }) => /unavailable, read\b|\bread eagain/.test(around)),
  rule(
    'timeout-zero',
    ({ line, around }) =>
      /einprogress|operation now in progress|10035/.test(line) && /timeout ?= ?0\b/.test(around),
  ),
  rule('connect-started', ({ line }) => /einprogress|operation now in progress/.test(line)),
  rule('partial-send', ({ around }) => /\.send(?:all|to|msg)?\(/.test(around)),
  rule('accept', ({ around }) => /\.accept\(|in accept\b/.test(around)),
  rule('nothing-yet', ({ around }) => /\.recv(?:from|_into)?\(|\.read\(/.test(around)),
])

export const CAUSE_RULES: readonly CauseRule[] = [
  ...[
    ABORTED,
    RESET,
    REFUSED,
    PIPE,
    CERTIFICATE,
    NAME,
    IN_USE,
    HUNG_UP,
    GIVEN_UP,
    TIMED,
    UNREACHABLE,
    CLOSED,
    FETCH,
    CUT,
    SESSION,
    TLS,
    NETNAME,
    SOCKETS,
    WEBSOCKET,
    AVAILABLE,
    DENIED,
    NOT_YET,
  ].flat(),
]

type Rule = Omit<CauseRule, 'page'>

function rule(cause: string, fits: CauseRule['fits']): Rule {
  return { cause, fits }
}

function of(page: Slug, rules: readonly Rule[]): CauseRule[] {
  return rules.map((each) => ({ page, ...each }))
}
