// Whole English sentences of systems and libraries, and fragments nobody writes by accident. Weaker
// than a class or a code. Lower case, single spaces: the scanner folds the text so.
import type { PhraseRow } from './phrase-row.ts'

export const SENTENCES: readonly PhraseRow[] = [
  [
    'connection-aborted',
    3,
    'software caused connection abort|an established connection was aborted|' +
      'connection was aborted by the software in your host|connection aborted by local system|' +
      'the network connection was aborted by the local system|' +
      'aborted by the software in your host machine',
  ],
  [
    'connection-aborted',
    3,
    'ssl handshake is taking longer than',
    { name: 'SSL handshake is taking longer' },
  ],
  [
    'connection-reset',
    3,
    'connection reset by peer|an existing connection was forcibly closed|connection reset by remote|' +
      'forcibly closed by the remote host|the connection was reset by|the connection was reset|' +
      'recv failure: connection was reset|stream was reset|connection reset by server',
  ],
  [
    'connection-refused',
    3,
    'no connection could be made because the target|target machine actively refused|' +
      'connection was refused by other side|connection refused by server|connection refused by the server|' +
      'the remote computer refused the network connection|connection refused: connect|' +
      'could not connect to the endpoint url',
  ],
  [
    'connection-refused',
    2,
    'connect call failed|refused to connect|error during connect|failed to connect to all addresses|broker may not be available|was refused - did you specify|reach database server at|' +
      'is the server running on|is the docker daemon running|connect to the docker daemon|unable to connect to the server|' +
      'no connections available|could not connect to redis at',
  ],
  [
    'connection-refused',
    1,
    'failed to establish a new connection|failed to open tcp connection to|' +
      'network-related or instance-specific error|connection failed for url',
  ],
  [
    'broken-pipe',
    3,
    'write: broken pipe|broken pipe (write failed)|the pipe has been ended|the pipe is being closed|' +
      'this socket has been ended by the other party|send disconnect: broken pipe|' +
      'writing to a closed pipe/socket/fd',
  ],
  [
    'timed-out',
    3,
    'a connection attempt failed because the connected party|the semaphore timeout period|' +
      'the read operation timed out|the write operation timed out|' +
      'context deadline exceeded|tls handshake timeout|connection to server timed out|' +
      'upstream timed out|net/http: request canceled while waiting for connection|' +
      'headers timeout error|body timeout error|connect timeout error|the request timed out|' +
      'operation was aborted due to timeout|operation timed out after|connection timeout to host|timeout was reached|' +
      'ssl connection timeout|' +
      'timeout waiting for connection from pool|timeout on reading data from socket|timeout reading from socket|the operation has timed out|deadline exceeded|timeout during reading attempt|' +
      'connection attempt timed out|read timeout on endpoint url|connect timeout on endpoint url|' +
      'network read timeout|connect timed out|connection timed out: connect|' +
      'your socket connection to the server was not read from|handshake timed out|took too long to respond',
  ],
  [
    'closed-without-response',
    3,
    'remote end closed connection without|server disconnected without sending|' +
      'connection was closed before we received a valid response|empty reply from server|' +
      'connection closed before message completed|connection closed before full header|' +
      'unexpected end of file from server|unexpected end of stream on|' +
      'prematurely closed connection while reading response header|' +
      'prematurely closed before response|the response ended prematurely. (responseended)|' +
      'the connection was closed unexpectedly|that was expected to be kept alive was closed|' +
      'connection was expected to be kept alive|server closed idle connection|' +
      'the server closed the connection without|without sending any data|' +
      'error reading from remote server|error reading status line from remote server|the network connection was lost|' +
      'premature end of script headers|the remote server closed the connection before|' +
      'http/1.1 header parser received no bytes|unexpectedly closed the connection|connection closed by peer before|server sent goaway',
  ],
  [
    'closed-without-response',
    2,
    'server disconnected|other side closed|socket connection was closed unexpectedly',
  ],
  ['closed-without-response', 3, 'peer closed connection without sending complete message body'],
  [
    'incomplete-response',
    3,
    'transfer closed with outstanding|premature end of content-length|' +
      'premature end of chunk|prematurely closed during response|closed while receiving data|' +
      'response ended prematurely, with at least|the remote end hung up unexpectedly|' +
      'unexpected disconnect while reading sideband packet|premature close|' +
      'prematurely closed connection while reading upstream|connection broken: incompleteread|' +
      'response payload is not completed|not enough data for satisfy content length|' +
      'not enough data to satisfy|unexpected end of request content|body ended prematurely|' +
      'connection broken: invalidchunklength|error decoding response body|' +
      'the server aborted pending request|' +
      'end of file before message length reached|connection closed before message body completed',
  ],
  [
    'incomplete-response',
    2,
    'response ended prematurely|incomplete chunked read|stream has been aborted',
  ],
  [
    'request-aborted',
    3,
    'the user aborted a request|this operation was aborted|the operation was aborted(?! due to timeout)|' +
      'signal is aborted without reason|the operation was canceled by the user|' +
      'the client has disconnected|client disconnected before|request data read error|' +
      'client prematurely closed connection|client closed connection while|' +
      'request body larger than maxbodylength|context canceled|async operation was aborted|' +
      'the request was aborted: the request was canceled|fetch is aborted',
  ],
  ['request-aborted', 2, 'a task was canceled|the operation was canceled'],
  [
    'fetch-failed',
    2,
    'blocked by cors policy|cross-origin request blocked|err_blocked_by_client|' +
      'duplex option is required|failed to parse url from|redirect count exceeded|' +
      'request body length does not match content-length header',
  ],
  [
    'fetch-failed',
    1,
    'fetch failed|failed to fetch|networkerror when attempting to fetch|network request failed|' +
      'error sending request for url',
  ],
  [
    'name-not-resolved',
    3,
    'getaddrinfo failed|name or service not known|temporary failure in name resolution|' +
      'nodename nor servname provided|no such host is known|could not resolve host|' +
      'could not resolve proxy|temporary failure resolving|failed host lookup|' +
      'failed to lookup address information|could not translate host name|' +
      'no address associated with hostname|unable to find the server at|' +
      'name resolution failed|dns error|dns lookup failed|host not found|' +
      'unknown mysql server host|the remote name could not be resolved|no such host|' +
      'non-recoverable failure in name resolution|nameresolutionfailure|' +
      'server ip address could not be found|server misbehaving|unable to resolve host|' +
      'a server with the specified hostname could not be found|name does not resolve|' +
      'no data of the requested type was found|could not resolve hostname|unknown host',
  ],
  [
    'address-in-use',
    3,
    'address already in use|only one usage of each socket address|port is already allocated|' +
      'is in use by another program|port already in use|is already in use by another process|' +
      'something is already running on port|bind: address in use|address in use|' +
      'connection in use: (|failed to bind to address',
  ],
  // asyncio says it of every reason; the reason stands behind.
  ['address-in-use', 2, 'error while attempting to bind on address'],
  [
    'address-not-available',
    3,
    "cannot assign requested address|can't assign requested address|cannot assign to address|" +
      'the requested address is not valid in its context|address not available|' +
      'could not bind on any address out of',
  ],
  [
    'unreachable',
    3,
    'no route to host|network is unreachable|host is unreachable|destination host unreachable|' +
      'a socket operation was attempted to an unreachable|a socket operation encountered a dead|' +
      'the network location cannot be reached|network is down|host is down|' +
      'internet connection appears to be offline|destination net unreachable',
  ],
  [
    'certificate-rejected',
    3,
    'certificate verify failed|certificate_verify_failed|self signed certificate|' +
      'self-signed certificate|unable to get local issuer certificate|certificate has expired|' +
      'unable to verify the first certificate|x509: certificate|x509: cannot validate|' +
      'failed to verify certificate|pkix path building failed|pkix path validation failed|' +
      'unable to find valid certification path|the remote certificate is invalid|' +
      'invalid peer certificate|ssl certificate problem|server certificate verification failed|' +
      'server certificate validation failed|no required ssl certificate was sent|' +
      "hostname/ip does not match certificate|hostname/ip doesn't match|doesn't match either of|" +
      'no alternative certificate subject name matches|no subject alternative|certificate unknown|' +
      'certificate is not trusted|certificate not trusted|unknown ca|tls: unknown certificate|' +
      'could not establish trust relationship|certificate chain was issued by an authority that|' +
      'could not find a suitable tls ca certificate bundle|trust anchor for certification path not found|certificate is not valid for|' +
      'issuer certificate is unknown|bad certificate|certificate signed by unknown authority|' +
      'peer certificate cannot be authenticated|certificate required|' +
      'certificate is not yet valid|missing authority key identifier|' +
      'certificate is not valid before|hostname mismatch, certificate|ip address mismatch, certificate',
  ],
  [
    'tls-broken',
    3,
    'eof occurred in violation of protocol|tls/ssl connection has been closed|wrong version number|' +
      'handshake failure|sslv3 alert|tlsv1 alert|decryption failed or bad record mac|' +
      'before secure tls connection was established|first record does not look like a tls|' +
      'gave http response to https client|remote host closed connection during handshake|' +
      'remote host terminated the handshake|received an unexpected eof or 0 bytes|' +
      'could not create ssl/tls secure channel|gnutls_handshake() failed|ssl_error_syscall|' +
      'unexpected eof while reading|the pull function|record layer failure|the handshake operation timed out|' +
      'ssl module is not available|connection terminated during handshake|tls handshake eof|tls handshake: eof|received fatal alert|unrecognized ssl|' +
      'no cipher suites in common|no appropriate protocol|peer shut down incorrectly|' +
      'unsupported or unrecognized ssl message|ssl handshake failed|tls connection was non-properly|' +
      'unable to negotiate secure|next initializesecuritycontext failed|record overflow|' +
      'ssl peer shut down|error in the pull function|connection closed during tls handshake',
  ],
  ['tls-broken', 2, 'ssl routines|bad handshake'],
  [
    'network-name-deleted',
    3,
    'the specified network name is no longer available|an unexpected network error occurred|' +
      'accept failed on a socket|the i/o operation has been aborted because of',
  ],
  [
    'socket-closed',
    3,
    'use of closed network connection|socket is not connected|endpoint is not connected|' +
      'not a socket|cannot call write after a stream was destroyed|write after end|' +
      'the socket is not connected|socket is closed|this socket is closed|socket closed|' +
      'cannot send a request, as the client has been closed|cannot reopen a client instance|' +
      'attempted on something that is not a socket|connection is already closed|' +
      'connection has been closed locally',
  ],
  ['socket-closed', 2, 'cannot write to closing transport|transport is closing'],
  [
    'socket-closed',
    2,
    'event loop is closed|attached to a different loop|the handler is closed|connector is closed|' +
      'runtimeerror: session is closed|transport endpoint is already connected|' +
      'destination address required|file descriptor cannot be a negative integer',
  ],
  ['socket-closed', 2, 'stream is closed', { refine: 'closed-stream' }],
  [
    'websocket-closed',
    3,
    'no close frame received|websocket closed with|websocket: close|abnormal closure|' +
      'keepalive ping timeout|websocket is already in closing or closed|websocket ping timeout|' +
      'remote party closed the websocket|websocket is not open|websocket connection is closed|' +
      'websocket was closed before|connection to remote host was lost|' +
      'websocket is closed before the connection is established|' +
      'websocket connection closed|websocket closed|rsv1 must be clear|max payload size exceeded',
  ],
  ['websocket-closed', 2, 'unexpected server response:|websocket connection to'],
  [
    'would-block',
    2,
    'resource temporarily unavailable|operation now in progress|operation would block|' +
      'operation already in progress|could not be completed immediately',
    { refine: 'EAGAIN' },
  ],
  [
    'session-ended-by-server',
    3,
    'server closed the connection unexpectedly|lost connection to mysql server|' +
      'server has gone away|lost connection to server|connection terminated unexpectedly|' +
      'connection unexpectedly closed|connection <monitor> to|' +
      'terminating connection due to|connection closed by server|server unexpectedly closed|' +
      'connection was closed in the middle of operation|connection lost: the server closed|' +
      'ssl connection has been closed unexpectedly|ssl syscall error: eof detected|' +
      'communications link failure|connection_forced|kex_exchange_identification: connection closed|' +
      'the client was disconnected by the server|end-of-file on communication channel|' +
      'connection lost contact|not connected to oracle|server closed connection|' +
      'server terminated abnormally|connection already closed|connection was killed|' +
      'i/o error occurred while sending to the backend|missed heartbeats|missed server heartbeat|' +
      'closing connection: heartbeat|socket closed unexpectedly|server has closed the connection|' +
      'eof: server closed|connection closed unexpectedly|command not sent: connection closed|' +
      'connection is closed by server|connection closed by remote host|disconnected (after|' +
      'connection killed|server shutdown in progress|remote side unexpectedly closed network|' +
      'server connection dropped|disconnected from node|connection to broker lost|' +
      'error reading ssh protocol banner|connection closed by foreign host|connection-forced|unexpected close',
  ],
  [
    'out-of-sockets',
    3,
    'no buffer space available|lacked sufficient buffer space|too many file descriptors in select|' +
      'filedescriptor out of range in select|socket.accept() out of system resource|accept: too many open files|socket: too many open files',
  ],
  ['out-of-sockets', 3, 'too many open files', { refine: 'EMFILE' }],
  [
    'access-denied',
    3,
    'an attempt was made to access a socket in a way forbidden|bind: permission denied|' +
      'permission denied (missing internet permission|bind: operation not permitted|' +
      'connect: permission denied|connect: operation not permitted',
  ],
  ['connection-reset', 2, 'connection closed by peer|closed by remote peer|received rst_stream'],
  [
    'timed-out',
    3,
    'timeout: request failed to complete in|the configured httpclient.timeout of|buffering timed out after|network timeout at|connecting timed out|receiving data timeout',
  ],
  ['session-ended-by-server', 2, 'connection is in closed state'],
  ['connection-refused', 2, 'could not connect to any servers'],
  // httpx and httpcore give only the class where the system's error said no more.
  ['connection-reset', 1, 'httpx.readerror|httpcore.readerror'],
  ['broken-pipe', 1, 'httpx.writeerror|httpcore.writeerror'],
  ['connection-refused', 1, 'httpx.connecterror|httpcore.connecterror'],
  ['incomplete-response', 2, 'fatal: early eof'],
  ['tls-broken', 1, 'the ssl connection could not be established'],
  ['address-in-use', 3, 'that port is already in use'],
  ['fetch-failed', 1, 'xmlhttprequest error|is the computer able to access the url'],
  ['broken-pipe', 2, 'exception ignored on flushing sys.stdout'],
  ['socket-closed', 2, 'i/o operation on closed file', { refine: 'EBADF' }],
  ['websocket-closed', 3, 'reset without closing handshake'],
  ['closed-without-response', 3, 'server broke connection'],
  ['closed-without-response', 2, 'connection closed gracefully'],
  ['tls-broken', 3, 'unexpected tls packet was received'],
  ['timed-out', 2, 'request timeout error'],
  ['session-ended-by-server', 2, 'server closed the connection'],
  ['incomplete-response', 2, 'bytes read on a total of'],
]
