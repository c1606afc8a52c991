// Lines as people carry them into a thread: cut short, prefixed, in their own language.
import type { Sample } from './types.ts'

export const threads: Sample[] = [
  ['This happens when I upload a big file: ConnectionAbortedError', 'connection-aborted'],
  ['Exception ignored in: <socket.socket fd=4> BrokenPipeError', 'broken-pipe'],
  ['Error handling request: ConnectionResetError', 'connection-reset'],
  [
    'server closed the connection unexpectedly This probably means the server terminated abnormally before or while processing the request.',
    'session-ended-by-server',
  ],
  [
    'flask_1  |  * Running on http://0.0.0.0:5000\nflask_1  | OSError: [Errno 98] Address already in use',
    'address-in-use',
  ],
  [
    "E       requests.exceptions.ConnectionError: HTTPConnectionPool(host='localhost', port=8000): Max retries exceeded with url: /health (Caused by NewConnectionError('<urllib3.connection.HTTPConnection object at 0x7f8>: Failed to establish a new connection: [Errno 111] Connection refused'))",
    'connection-refused',
  ],
  [
    '║ ConnectionResetError: [WinError 10054] Eine vorhandene Verbindung wurde vom Remotehost geschlossen ║',
    'connection-reset',
  ],
  [
    "During handling of the above exception, another exception occurred:\n\nrequests.exceptions.ConnectionError: ('Connection aborted.', ConnectionRese",
    'connection-reset',
  ],
  [
    '[17:04:11] [Server thread/WARN]: Failed to handle packet: java.io.IOException: Connection reset by peer',
    'connection-reset',
  ],
  ['io.netty.channel.ConnectTimeoutException: connection timed out: /10.0.0.1:25565', 'timed-out'],
  ['io.netty.handler.timeout.ReadTimeoutException: null', 'timed-out'],
  ['internal exception: java.net.SocketException: Connection reset', 'connection-reset'],
  [
    'Internal Exception: java.io.IOException: An established connection was aborted by the software in your host machine',
    'connection-aborted',
  ],
  ['Disconnected: Internal Exception: io.netty.handler.timeout.ReadTimeoutException', 'timed-out'],
  ['Mosquitto: Error: Connection refused', 'connection-refused'],
  ['paho.mqtt: [WinError 10061]', 'connection-refused'],
  [
    "telegram.error.NetworkError: urllib3 HTTPError HTTPSConnectionPool(host='api.telegram.org', port=443): Read timed out. (read timeout=5.0)",
    'timed-out',
  ],
  ['telegram.error.NetworkError: httpx.ConnectError: ', 'connection-refused'],
  ['telegram.error.TimedOut: Timed out', 'timed-out'],
  [
    'aiogram.exceptions.TelegramNetworkError: HTTP Client says - ServerDisconnectedError: Server disconnected',
    'closed-without-response',
  ],
  [
    'aiogram.exceptions.TelegramNetworkError: HTTP Client says - Request timeout error',
    'timed-out',
  ],
  [
    'telethon: Server closed the connection: 0 bytes read on a total of 8 expected bytes',
    'session-ended-by-server',
    'incomplete-response',
    'closed-without-response',
  ],
  ['discord.errors.ConnectionClosed: Shard ID 0 WebSocket closed with 1000', 'websocket-closed'],
  [
    "aiohttp.client_exceptions.WSServerHandshakeError: 504, message='Invalid response status'",
    'websocket-closed',
  ],
  [
    'ClientConnectorError: Cannot connect to host discord.com:443 ssl:default [The semaphore timeout period has expired]',
    'timed-out',
  ],
  [
    'ClientConnectorError: Cannot connect to host discord.com:443 ssl:default [Network is unreachable]',
    'unreachable',
  ],
  [
    'ClientConnectorError: Cannot connect to host discord.com:443 ssl:default [None]',
    'connection-refused',
    'name-not-resolved',
    'timed-out',
  ],
  [
    "ClientConnectorError: Cannot connect to host gateway.discord.gg:443 ssl:<ssl.SSLContext object at 0x7f> [Connect call failed ('162.159.133.234', 443)]",
    'connection-refused',
    'timed-out',
  ],
  [
    'asyncio.exceptions.IncompleteReadError: 0 bytes read on a total of 2 expected bytes',
    'incomplete-response',
  ],
  [
    'yt_dlp.utils.DownloadError: ERROR: unable to download video data: <urlopen error [Errno 104] Connection reset by peer>',
    'connection-reset',
  ],
  [
    'ERROR: [youtube] abc: Unable to download API page: HTTPSConnection object at 0x7f: Failed to establish a new connection: [WinError 10060] A connection attempt failed',
    'timed-out',
  ],
  ["OSError: [Errno 110] Connect call failed ('10.0.0.7', 1883)", 'timed-out'],
  ["OSError: [Errno 111] Connect call failed ('127.0.0.1', 1883)", 'connection-refused'],
  [
    "OSError: Multiple exceptions: [Errno 10061] Connect call failed ('::1', 5432, 0, 0), [Errno 10061] Connect call failed ('127.0.0.1', 5432)",
    'connection-refused',
  ],
  ['jupyter: zmq.error.ZMQError: Address already in use', 'address-in-use'],
  ["zmq.error.ZMQError: Address in use (addr='tcp://*:5555')", 'address-in-use'],
  ['zmq.error.Again: Resource temporarily unavailable', 'would-block'],
  [
    'ray: grpc_status:14, grpc_message:"failed to connect to all addresses; last error: UNAVAILABLE: ipv4:10.0.0.1:6379: Connection timed out"',
    'timed-out',
  ],
  ['RuntimeError: [enforce fail at ...] Connection reset by peer', 'connection-reset'],
  [
    'torch.distributed.DistNetworkError: The server socket has failed to listen on any local network address. port: 29500, useIpv6: false, code: -98, name: EADDRINUSE, message: address already in use',
    'address-in-use',
  ],
  [
    'RuntimeError: Connection closed by peer [127.0.0.1]:5029',
    'connection-reset',
    'closed-without-response',
    'session-ended-by-server',
  ],
  [
    'NCCL WARN socketProgress: Connection closed by remote peer',
    'connection-reset',
    'closed-without-response',
    'session-ended-by-server',
  ],
  [
    "huggingface_hub: requests.exceptions.ReadTimeout: (ReadTimeoutError(\"HTTPSConnectionPool(host='huggingface.co', port=443): Read timed out. (read timeout=10)\"), '(Request ID: x)')",
    'timed-out',
  ],
  [
    "openai.error.APIConnectionError: Error communicating with OpenAI: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))",
    'closed-without-response',
  ],
  [
    'Error: Error: self signed certificate in certificate chain at TLSSocket.onConnectSecure',
    'certificate-rejected',
  ],
  ['Error: unable to get local issuer certificate', 'certificate-rejected'],
  ['error: certificate has expired', 'certificate-rejected'],
  [
    'FATAL: SSL error: certificate verify failed: certificate is not yet valid',
    'certificate-rejected',
  ],
  ["ssl.CertificateError: hostname 'a.example' doesn't match 'b.example'", 'certificate-rejected'],
  [
    'ssl.SSLError: [SSL: TLSV1_ALERT_PROTOCOL_VERSION] tlsv1 alert protocol version (_ssl.c:661)',
    'tls-broken',
  ],
  [
    'ssl.SSLError: [SSL: DECRYPTION_FAILED_OR_BAD_RECORD_MAC] decryption failed or bad record mac (_ssl.c:2570)',
    'tls-broken',
  ],
  [
    "ssl.SSLError: (\"read error: Error([('SSL routines', '', 'unexpected eof while reading')])\",)",
    'tls-broken',
  ],
  ['ssl.SSLError: The read operation timed out', 'timed-out'],
  ["OpenSSL.SSL.SysCallError: (104, 'ECONNRESET')", 'connection-reset'],
  ["OpenSSL.SSL.SysCallError: (-1, 'Unexpected EOF')", 'closed-without-response', 'tls-broken'],
  ["OpenSSL.SSL.SysCallError: (10054, 'WSAECONNRESET')", 'connection-reset'],
  ["bad handshake: SysCallError(10054, 'WSAECONNRESET')", 'connection-reset', 'tls-broken'],
  ['Vite: [vite] ws proxy socket error:\nError: write EPIPE', 'broken-pipe'],
  [
    '[vite] http proxy error: /api/x\nError: connect ECONNREFUSED 127.0.0.1:8080',
    'connection-refused',
  ],
  [
    '[HPM] Error occurred while trying to proxy request /api from localhost:3000 to http://localhost:5000 (ECONNREFUSED) (https://nodejs.org/api/errors.html#errors_common_system_errors)',
    'connection-refused',
  ],
  [
    'Proxy error: Could not proxy request /api/users from localhost:3000 to http://localhost:5000/.\nSee https://nodejs.org/api/errors.html#errors_common_system_errors for more information (ECONNREFUSED).',
    'connection-refused',
  ],
  ['Error occurred while trying to proxy: localhost:3000/ws (ECONNRESET)', 'connection-reset'],
  [
    " ⨯ uncaughtException: Error: aborted\n    at abortIncoming (node:_http_server:794:17)\n    at socketOnClose (node:_http_server:788:3) {\n  code: 'ECONNRESET'\n}",
    'request-aborted',
  ],
  [
    "[Error: aborted] { code: 'ECONNRESET' }",
    'incomplete-response',
    'request-aborted',
    'connection-reset',
  ],
  [
    'Error [ConnectionError]: Failed to connect to localhost:1433 - connect ECONNREFUSED 127.0.0.1:1433',
    'connection-refused',
  ],
  ['ConnectionError: Connection lost - read ECONNRESET', 'connection-reset'],
  ['RequestError: Timeout: Request failed to complete in 15000ms', 'timed-out'],
  ['mysql: Error: read ETIMEDOUT at Protocol.Connection._handleTimeout', 'timed-out'],
  [
    "Error: Can't add new command when connection is in closed state",
    'session-ended-by-server',
    'socket-closed',
  ],
  [
    'MongooseError: Operation `users.find()` buffering timed out after 10000ms',
    'timed-out',
    'connection-refused',
  ],
  [
    'MongooseServerSelectionError: Could not connect to any servers in your MongoDB Atlas cluster.',
    'connection-refused',
    'timed-out',
  ],
  ['MongoNetworkError: read ECONNRESET', 'connection-reset'],
  ['MongoServerSelectionError: Server selection timed out after 30000 ms', 'timed-out'],
  [
    'GaxiosError: request to https://x failed, reason: getaddrinfo ENOTFOUND x',
    'name-not-resolved',
  ],
  ["code: 2, details: 'Received RST_STREAM with code 2'", 'connection-reset'],
  ['Error: Premature close', 'incomplete-response'],
  [
    'FetchError: Invalid response body while trying to fetch http://x: aborted',
    'incomplete-response',
    'request-aborted',
  ],
  ['FetchError: network timeout at: http://x', 'timed-out', 'request-aborted'],
  ['Error: net::ERR_CONNECTION_CLOSED at https://x', 'closed-without-response'],
  ['Error: net::ERR_TIMED_OUT', 'timed-out'],
  ['page.goto: net::ERR_CONNECTION_REFUSED at http://localhost:3000/', 'connection-refused'],
  ['XMLHttpRequest error.', 'fetch-failed'],
  [
    "Uncaught (in promise) AxiosError {message: 'Network Error', name: 'AxiosError', code: 'ERR_NETWORK'}",
    'fetch-failed',
  ],
  [
    'Uncaught (in promise) Error: Request aborted at createError (createError.js:16)',
    'request-aborted',
  ],
  [
    'Failed to load resource: The network connection was lost.',
    'closed-without-response',
    'connection-aborted',
  ],
  ['Uncaught DOMException: The user aborted a request.', 'request-aborted'],
  ['ERR! code ECONNREFUSED', 'connection-refused'],
  ['verbose stack Error: read ECONNRESET', 'connection-reset'],
  [
    '767 verbose stack FetchError: request to https://packages.example/x failed, reason: read ECONNRESET',
    'connection-reset',
  ],
  [
    'error An unexpected error occurred: "https://registry.yarnpkg.com/x: getaddrinfo ENOTFOUND registry.yarnpkg.com".',
    'name-not-resolved',
  ],
  [
    'pnpm ERR_PNPM_META_FETCH_FAIL  GET https://registry/x: request to https://registry/x failed, reason: connect ETIMEDOUT',
    'timed-out',
  ],
  [
    'gyp ERR! stack FetchError: request to https://nodejs.org/x failed, reason: unable to verify the first certificate',
    'certificate-rejected',
  ],
  [
    'sqlalchemy.exc.InterfaceError: (psycopg2.InterfaceError) connection already closed',
    'session-ended-by-server',
  ],
  [
    "django.db.utils.OperationalError: (2002, \"Can't connect to local MySQL server through socket '/var/run/mysqld/mysqld.sock' (2)\")",
    'connection-refused',
  ],
  [
    'django.db.utils.OperationalError: could not connect to server: No route to host',
    'unreachable',
  ],
  [
    'psycopg2.OperationalError: connection to server at "10.0.0.1", port 5432 failed: timeout expired',
    'timed-out',
  ],
  ['ORA-12170: TNS:Connect timeout occurred', 'timed-out'],
  [
    'pika.exceptions.ConnectionClosedByBroker: (320, "CONNECTION_FORCED - Closed via management plugin")',
    'session-ended-by-server',
  ],
  [
    'pika.exceptions.AMQPHeartbeatTimeout: No activity or too many missed heartbeats in the last 60 seconds',
    'session-ended-by-server',
    'timed-out',
  ],
  ['ERROR:kafka.conn:<BrokerConnection node_id=1>: socket disconnected', 'session-ended-by-server'],
  [
    '%4|1|FAIL|rdkafka| broker:9092/1: Disconnected (after 300000ms in state UP)',
    'session-ended-by-server',
  ],
  [
    'smtplib.SMTPServerDisconnected: Connection unexpectedly closed: timed out',
    'timed-out',
    'session-ended-by-server',
  ],
  [
    'thread \'main\' panicked at \'called `Result::unwrap()` on an `Err` value: reqwest::Error { kind: Request, url: Url {}, source: hyper::Error(Connect, ConnectError("tcp connect error", Os { code: 10061, kind: ConnectionRefused, message: "No connection could be made" })) }\'',
    'connection-refused',
  ],
  [
    'Error: hyper::Error(Io, Os { code: 103, kind: ConnectionAborted, message: "Software caused connection abort" })',
    'connection-aborted',
  ],
  [
    'Error: error communicating with database: Connection reset by peer (os error 54)',
    'connection-reset',
  ],
  [
    'websocket error: Connection reset without closing handshake',
    'websocket-closed',
    'connection-reset',
  ],
  ['panic: listen tcp :8080: bind: address already in use', 'address-in-use'],
  [
    '2024/01/01 http: TLS handshake error from 1.2.3.4:5: remote error: tls: bad certificate',
    'certificate-rejected',
  ],
  [
    '2024/01/01 http: TLS handshake error from 1.2.3.4:5: EOF',
    'tls-broken',
    'closed-without-response',
  ],
  ['http: proxy error: context canceled', 'request-aborted'],
  ['http: proxy error: dial tcp 127.0.0.1:3000: connect: connection refused', 'connection-refused'],
  ['caddy: dial tcp: lookup app: i/o timeout', 'timed-out', 'name-not-resolved'],
  [
    'traefik: 502 Bad Gateway caused by: dial tcp 172.18.0.3:80: connect: connection refused',
    'connection-refused',
  ],
  [
    'SocketException: Connection timed out (OS Error: Connection timed out, errno = 110), address = 10.0.0.1, port = 54321',
    'timed-out',
  ],
  ['DioError [DioErrorType.connectTimeout]: Connecting timed out [5000ms]', 'timed-out'],
  [
    "WebSocketException: Connection to 'http://x:0/ws#' was not upgraded to websocket",
    'websocket-closed',
  ],
  ['Unhandled Exception: HandshakeException: Connection terminated during handshake', 'tls-broken'],
  ['** (Mint.TransportError) connection refused', 'connection-refused'],
  ['** (RuntimeError) could not start: {:listen_error, :eaddrinuse}', 'address-in-use'],
  [
    '[error] Postgrex.Protocol (#PID<0.1.0>) disconnected: ** (DBConnection.ConnectionError) tcp recv (idle): closed',
    'session-ended-by-server',
  ],
  [
    '[error] Postgrex.Protocol (#PID<0.1.0>) failed to connect: ** (DBConnection.ConnectionError) tcp connect (localhost:5432): connection refused - :econnrefused',
    'connection-refused',
  ],
  [
    'Excon::Error::Socket: Connection refused - connect(2) for 127.0.0.1:2375 (Errno::ECONNREFUSED)',
    'connection-refused',
  ],
  [
    'Redis::CannotConnectError: Error connecting to Redis on localhost:6379 (Errno::ECONNREFUSED)',
    'connection-refused',
  ],
  ['Redis::TimeoutError: Connection timed out', 'timed-out'],
  ['Puma caught this error: Broken pipe @ io_writev - <STDOUT> (Errno::EPIPE)', 'broken-pipe'],
  ['RestClient::ServerBrokeConnection: Server broke connection', 'closed-without-response'],
  [
    'PHP Fatal error:  Uncaught PDOException: SQLSTATE[HY000] [2002] php_network_getaddresses: getaddrinfo for db failed: Name or service not known',
    'name-not-resolved',
  ],
  ['stream_socket_client(): unable to connect to ssl://x:443 (Connection timed out)', 'timed-out'],
  ['fwrite(): send of 8192 bytes failed with errno=32 Broken pipe', 'broken-pipe'],
  ['fwrite(): SSL: Broken pipe', 'broken-pipe'],
  [
    'GuzzleHttp\\Exception\\ConnectException: cURL error 7: Failed to connect to x port 443: Connection timed out',
    'timed-out',
  ],
  ['lftp: Fatal error: gnutls_handshake: An unexpected TLS packet was received.', 'tls-broken'],
  ['scp: Connection closed', 'session-ended-by-server', 'closed-without-response'],
  [
    'rsync error: error in rsync protocol data stream (code 12)\nclient_loop: send disconnect: Connection reset by peer',
    'connection-reset',
  ],
  ['sftp> Connection closed.', 'closed-without-response', 'session-ended-by-server'],
  [
    'Connection to example.org closed by remote host.',
    'session-ended-by-server',
    'closed-without-response',
  ],
  [
    'ssh_exchange_identification: Connection closed by remote host',
    'session-ended-by-server',
    'closed-without-response',
  ],
  ['ssh_exchange_identification: read: Connection reset by peer', 'connection-reset'],
  ['Read from remote host 10.0.0.1: Connection reset by peer', 'connection-reset'],
  ['Read from remote host 10.0.0.1: Operation timed out', 'timed-out'],
  ['Error 0x800704cf: The network location cannot be reached', 'unreachable'],
  ['Die Anforderung konnte nicht … (0x80072EE7)', 'name-not-resolved'],
  ['Error 12029: cannot connect', 'connection-refused'],
  ['Windows Sockets Fehler: (10054), on API recv', 'connection-reset'],
  [
    'Indy: EIdSocketError: Socket Error # 10053\nSoftware caused connection abort.',
    'connection-aborted',
  ],
  [
    'EIdConnClosedGracefully: Connection Closed Gracefully',
    'closed-without-response',
    'session-ended-by-server',
  ],
  ['Error -1 socket: recv returned 10054 (WSAECONNRESET)', 'connection-reset'],
  ['lost connection to server. Error: 10060', 'timed-out'],
  ['[WinError 10054] 远程主机强迫关闭了一个现有的连接。', 'connection-reset'],
  ['ConnectionAbortedError: [WinError 10053] 주문', 'connection-aborted'],
  ['远程主机强迫关闭了一个现有的连接', 'connection-reset'],
  [
    'Es konnte keine Verbindung hergestellt werden, da der Zielcomputer die Verbindung verweigerte',
    'connection-refused',
  ],
  [
    'Aucune connexion n’a pu être établie car l’ordinateur cible l’a expressément refusée',
    'connection-refused',
  ],
  ['Bestaande verbinding is door de externe host verbroken', 'connection-reset'],
  [
    'Varolan bir bağlantı uzaktaki bir ana bilgisayar tarafından zorla kapatıldı',
    'connection-reset',
  ],
  ['接続済みの呼び出し先が一定の時間を過ぎても正しく応答しなかったため', 'timed-out'],
  ['Mình bị lỗi ECONNREFUSED khi chạy docker', 'connection-refused'],
  ['mọi người ơi, em chạy server thì báo EADDRINUSE :::3000', 'address-in-use'],
  ['báo lỗi ConnectionResetError', 'connection-reset'],
  ['Lỗi: Kết nối bị từ chối', 'connection-refused'],
]
