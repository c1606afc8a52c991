// Node, browsers, npm and their libraries.
import type { Sample } from './types.ts'

export const node: Sample[] = [
  [
    "Error: read ECONNRESET\n    at TCP.onStreamRead (node:internal/stream_base_commons:217:20) {\n  errno: -104,\n  code: 'ECONNRESET',\n  syscall: 'read'\n}",
    'connection-reset',
  ],
  ['Error: connect ECONNREFUSED 127.0.0.1:3000', 'connection-refused'],
  ['Error: connect ETIMEDOUT 10.0.0.1:443', 'timed-out'],
  ['Error: getaddrinfo ENOTFOUND nope.example', 'name-not-resolved'],
  ['Error: getaddrinfo EAI_AGAIN db', 'name-not-resolved'],
  ['Error: queryA ESERVFAIL nope.example', 'name-not-resolved'],
  ['Error: queryTxt ENODATA example.org', 'name-not-resolved'],
  ['Error: listen EADDRINUSE: address already in use :::3000', 'address-in-use'],
  ['Error: listen EADDRNOTAVAIL: address not available 10.1.1.1:3000', 'address-not-available'],
  ['Error: listen EACCES: permission denied 0.0.0.0:80', 'access-denied'],
  ['Error: bind EACCES 0.0.0.0:53', 'access-denied'],
  ['Error: connect EHOSTUNREACH 192.168.1.9:80 - Local (192.168.1.2:5555)', 'unreachable'],
  ['Error: connect EHOSTDOWN 192.168.1.9:80', 'unreachable'],
  ['Error: write EPIPE', 'broken-pipe'],
  ['Error: write ECONNABORTED', 'connection-aborted'],
  ['Error: read ENOTCONN', 'socket-closed'],
  ['Error: read EBADF\n    at TCP.onread socket', 'socket-closed'],
  ['Error: accept EMFILE', 'out-of-sockets'],
  ['Error: connect ENOBUFS 10.0.0.1:80 - Local (undefined:undefined)', 'out-of-sockets'],
  ['Error: connect EADDRNOTAVAIL 127.0.0.1:8080 - Local (127.0.0.1:0)', 'address-not-available'],
  [
    "Error: socket hang up\n    at connResetException (node:internal/errors:720:14)\n    at Socket.socketOnEnd (node:_http_client:525:23) {\n  code: 'ECONNRESET'\n}",
    'closed-without-response',
  ],
  [
    "Error: aborted\n    at connResetException (node:internal/errors:720:14)\n    at TLSSocket.socketCloseListener (node:_http_client:461:19) {\n  code: 'ECONNRESET'\n}",
    'incomplete-response',
  ],
  [
    "Error: aborted\n    at connResetException (node:internal/errors:787:14)\n    at abortIncoming (node:_http_server:794:17) {\n  code: 'ECONNRESET'\n}",
    'request-aborted',
  ],
  [
    "BadRequestError: request aborted\n    at IncomingMessage.onAborted (/app/node_modules/raw-body/index.js:245:10) {\n  type: 'request.aborted',\n  code: 'ECONNABORTED'\n}",
    'request-aborted',
  ],
  [
    "Error: Request aborted\n    at onaborted (/app/node_modules/express/lib/response.js:1052:15) {\n  code: 'ECONNABORTED'\n}",
    'request-aborted',
  ],
  [
    "AxiosError: timeout of 5000ms exceeded\n    at RedirectableRequest.handleRequestTimeout {\n  code: 'ECONNABORTED'\n}",
    'request-aborted',
  ],
  ["AxiosError: Network Error\n  code: 'ERR_NETWORK'", 'fetch-failed'],
  ["CanceledError: canceled\n  code: 'ERR_CANCELED'", 'request-aborted'],
  ['Error: maxContentLength size of 2000 exceeded', 'request-aborted'],
  [
    '{"message":"timeout of 1000ms exceeded","name":"AxiosError","code":"ECONNABORTED","status":null}',
    'request-aborted',
  ],
  [
    "TypeError: fetch failed\n    at node:internal/deps/undici/undici:12345:11 {\n  cause: Error: getaddrinfo ENOTFOUND api.example\n      errno: -3008,\n      code: 'ENOTFOUND'\n}",
    'name-not-resolved',
  ],
  [
    "TypeError: fetch failed\n  [cause]: SocketError: other side closed\n      at TLSSocket.onSocketEnd {\n    code: 'UND_ERR_SOCKET'\n",
    'closed-without-response',
  ],
  [
    "TypeError: fetch failed\n  [cause]: ConnectTimeoutError: Connect Timeout Error (attempted address: a.example:443, timeout: 10000ms)\n code: 'UND_ERR_CONNECT_TIMEOUT'",
    'timed-out',
  ],
  [
    "TypeError: fetch failed\n  [cause]: Error: self-signed certificate in certificate chain\n  code: 'SELF_SIGNED_CERT_IN_CHAIN'",
    'certificate-rejected',
  ],
  [
    'TypeError: fetch failed\n  [cause]: AggregateError [ECONNREFUSED]:\n      at internalConnectMultiple (node:net:1117:18)',
    'connection-refused',
  ],
  ['TypeError: fetch failed', 'fetch-failed'],
  ['TypeError: Failed to fetch', 'fetch-failed'],
  ['Uncaught (in promise) TypeError: Failed to fetch\n    at app.js:10:3', 'fetch-failed'],
  ['TypeError: NetworkError when attempting to fetch resource.', 'fetch-failed'],
  ['TypeError: Load failed', 'fetch-failed'],
  ['[TypeError: Network request failed]', 'fetch-failed'],
  [
    "TypeError: terminated\n  [cause]: BodyTimeoutError: Body Timeout Error\n code: 'UND_ERR_BODY_TIMEOUT'",
    'timed-out',
  ],
  [
    'TypeError: terminated\n    at Fetch.onAborted (node:internal/deps/undici/undici:11000:53)\n  [cause]: SocketError: other side closed',
    'incomplete-response',
    'closed-without-response',
  ],
  ['AbortError: This operation was aborted\n    at new DOMException', 'request-aborted'],
  ['DOMException [AbortError]: This operation was aborted', 'request-aborted'],
  ['DOMException [TimeoutError]: The operation was aborted due to timeout', 'timed-out'],
  [
    "Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames",
    'certificate-rejected',
  ],
  [
    "Error: unable to verify the first certificate\n  code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'",
    'certificate-rejected',
  ],
  [
    'Error: write EPROTO 140:error:1408F10B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/ssl_record.c:332:',
    'tls-broken',
  ],
  [
    "Error: Client network socket disconnected before secure TLS connection was established\n  code: 'ECONNRESET',",
    'tls-broken',
    'connection-reset',
  ],
  [
    'Error: 40E7A2:error:0A000410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure:../ssl/record.c:1590:SSL alert number 40',
    'tls-broken',
  ],
  ['Error [ERR_STREAM_PREMATURE_CLOSE]: Premature close', 'incomplete-response'],
  ['Error [ERR_STREAM_DESTROYED]: Cannot call write after a stream was destroyed', 'socket-closed'],
  ['Error [ERR_STREAM_WRITE_AFTER_END]: write after end', 'socket-closed'],
  ["Error: This socket has been ended by the other party\n  code: 'EPIPE'", 'broken-pipe'],
  ['Error: WebSocket was closed before the connection was established', 'websocket-closed'],
  ['Error: WebSocket is not open: readyState 3 (CLOSED)', 'websocket-closed'],
  [
    "WebSocket connection to 'ws://localhost:8080/' failed: Error in connection establishment: net::ERR_CONNECTION_REFUSED",
    'connection-refused',
    'websocket-closed',
  ],
  ['GET http://localhost:3000/api net::ERR_CONNECTION_REFUSED', 'connection-refused'],
  ['Failed to load resource: net::ERR_CONNECTION_RESET', 'connection-reset'],
  ['net::ERR_EMPTY_RESPONSE', 'closed-without-response'],
  ['net::ERR_NAME_NOT_RESOLVED', 'name-not-resolved'],
  ['net::ERR_CERT_AUTHORITY_INVALID', 'certificate-rejected'],
  ['net::ERR_SSL_PROTOCOL_ERROR', 'tls-broken'],
  ['net::ERR_INTERNET_DISCONNECTED', 'unreachable'],
  ['net::ERR_ABORTED 404', 'request-aborted'],
  [
    'This site can\u2019t be reached\nlocalhost refused to connect.\nERR_CONNECTION_REFUSED',
    'connection-refused',
  ],
  [
    'npm ERR! code ECONNRESET\nnpm ERR! syscall read\nnpm ERR! errno ECONNRESET\nnpm ERR! network read ECONNRESET',
    'connection-reset',
  ],
  [
    'npm error code ENOTFOUND\nnpm error syscall getaddrinfo\nnpm error errno ENOTFOUND',
    'name-not-resolved',
  ],
  [
    'npm ERR! code ECONNRESET\nnpm ERR! network tunneling socket could not be established, cause=connect ETIMEDOUT 10.1.1.1:8080',
    'timed-out',
  ],
  [
    'npm ERR! code SELF_SIGNED_CERT_IN_CHAIN\nnpm ERR! errno SELF_SIGNED_CERT_IN_CHAIN',
    'certificate-rejected',
  ],
  [
    'npm ERR! code ETIMEDOUT\nnpm ERR! errno ETIMEDOUT\nnpm ERR! network request to https://registry.example/x failed, reason: connect ETIMEDOUT 1.2.3.4:443',
    'timed-out',
  ],
  ['npm ERR! code ERR_SOCKET_TIMEOUT\nnpm ERR! network Socket timeout', 'timed-out'],
  [
    'yarn: An unexpected error occurred: "https://registry.example/x: ESOCKETTIMEDOUT".',
    'timed-out',
  ],
  [
    'FetchError: request to http://localhost:1/ failed, reason: connect ECONNREFUSED ::1:1',
    'connection-refused',
  ],
  ['RequestError: ETIMEDOUT', 'timed-out'],
  [
    "{ [Error: connect ECONNREFUSED 127.0.0.1:6379] errno: 'ECONNREFUSED', code: 'ECONNREFUSED' }",
    'connection-refused',
  ],
  [
    "Error: Connection lost: The server closed the connection.\n  fatal: true,\n  code: 'PROTOCOL_CONNECTION_LOST'",
    'session-ended-by-server',
  ],
  [
    'Error: Connection terminated unexpectedly\n    at Connection.<anonymous> (/app/node_modules/pg/lib/client.js:132:73)',
    'session-ended-by-server',
  ],
  ['MongoServerSelectionError: connect ECONNREFUSED 127.0.0.1:27017', 'connection-refused'],
  ['MongoNetworkError: connection 5 to 10.0.0.4:27017 closed', 'session-ended-by-server'],
  ['MongoNetworkTimeoutError: connection timed out', 'timed-out'],
  [
    '[ioredis] Unhandled error event: Error: connect ECONNREFUSED 127.0.0.1:6379',
    'connection-refused',
  ],
  [
    'Error: Redis connection to 127.0.0.1:6379 failed - connect ECONNREFUSED 127.0.0.1:6379',
    'connection-refused',
  ],
  [
    'SocketClosedUnexpectedlyError: Socket closed unexpectedly',
    'session-ended-by-server',
    'socket-closed',
  ],
  [
    'KafkaJSConnectionError: Connection error: connect ECONNREFUSED 10.0.0.1:9092',
    'connection-refused',
  ],
  ['KafkaJSRequestTimeoutError: Request Metadata(key: 3, version: 6) timed out', 'timed-out'],
  [
    'Error: 14 UNAVAILABLE: No connection established. Last error: connect ECONNREFUSED 127.0.0.1:50051',
    'connection-refused',
  ],
  ['Error: 4 DEADLINE_EXCEEDED: Deadline exceeded', 'timed-out'],
  ['Error: connect ENOENT /var/run/docker.sock', 'connection-refused'],
  [
    "PrismaClientInitializationError: Can't reach database server at `localhost`:`5432`",
    'connection-refused',
  ],
  ['SequelizeConnectionRefusedError: connect ECONNREFUSED 127.0.0.1:5432', 'connection-refused'],
  ["{ errno：-4079，代码：'ECONNABORTED'，系统调用：'write' }", 'connection-aborted'],
  ["{ errno: -4077, code: 'ECONNRESET', syscall: 'read' }", 'connection-reset'],
  ['-4079', 'connection-aborted'],
  [
    "Error: timeout of 8000ms exceeded\n code: 'ECONNABORTED', errno: 'ETIME', timeout: 8000",
    'request-aborted',
  ],
  [
    'HTTP Error: Response timeout while trying to fetch https://a.example/ (over 30000ms)',
    'timed-out',
    'request-aborted',
  ],
  ["Error: Greeting never received\n  code: 'ETIMEDOUT',\n  command: 'CONN'", 'timed-out'],
  [
    "node:events:491\n      throw er; // Unhandled 'error' event\n      ^\n\nError: connect ECONNREFUSED 127.0.0.1:8000",
    'connection-refused',
  ],
  ['Error: disconnected: transport close', 'websocket-closed'],
  [
    "Error: Parse Error: Expected HTTP/\n code: 'HPE_INVALID_CONSTANT'\nError: socket hang up",
    'closed-without-response',
  ],
  ['ERROR  [unhandledRejection] write ECONNABORTED', 'connection-aborted'],
  ['Error: read ECONNRESET    [12:00:01]', 'connection-reset'],
  [
    'bun: error: ConnectionRefused: Unable to connect. Is the computer able to access the url?',
    'connection-refused',
  ],
  [
    'error: Uncaught (in promise) TypeError: error sending request for url (http://localhost:1/): error trying to connect: tcp connect error: Connection refused (os error 111)',
    'connection-refused',
  ],
  [
    'Uncaught (in promise) ConnectionRefused: Connection refused (os error 111)',
    'connection-refused',
  ],
  [
    'error: Uncaught (in promise) Http: connection closed before message completed',
    'closed-without-response',
  ],
]
