// Python: the interpreter's own errors and those of its libraries.
import type { Sample } from './types.ts'

export const python: Sample[] = [
  ['ConnectionResetError: [Errno 104] Connection reset by peer', 'connection-reset'],
  ['ConnectionResetError: [Errno 54] Connection reset by peer', 'connection-reset'],
  ['socket.error: [Errno 111] Connection refused', 'connection-refused'],
  ['error: (10061, "No connection could be made")', 'connection-refused'],
  ['OSError: [Errno 113] No route to host', 'unreachable'],
  ['OSError: [Errno 101] Network is unreachable', 'unreachable'],
  ['OSError: [Errno 51] Network is unreachable', 'unreachable'],
  ['OSError: [Errno 65] No route to host', 'unreachable'],
  ['OSError: [Errno 98] Address already in use', 'address-in-use'],
  [
    "OSError: [Errno 48] error while attempting to bind on address ('127.0.0.1', 8000): address already in use",
    'address-in-use',
  ],
  ['OSError: [Errno 99] Cannot assign requested address', 'address-not-available'],
  ["OSError: [Errno 49] Can't assign requested address", 'address-not-available'],
  [
    'OSError: [Errno 9] Bad file descriptor\n  File "/usr/lib/python3.11/socket.py", line 293, in accept',
    'socket-closed',
  ],
  ['OSError: [Errno 107] Transport endpoint is not connected', 'socket-closed'],
  [
    'OSError: [WinError 10038] An operation was attempted on something that is not a socket',
    'socket-closed',
  ],
  [
    'OSError: [WinError 10057] A request to send or receive data was disallowed because the socket is not connected',
    'socket-closed',
  ],
  [
    'BlockingIOError: [Errno 11] Resource temporarily unavailable\n    data = sock.recv(10)',
    'would-block',
  ],
  [
    'BlockingIOError: [WinError 10035] A non-blocking socket operation could not be completed immediately',
    'would-block',
  ],
  ['BlockingIOError: [Errno 115] Operation now in progress', 'would-block'],
  [
    'PermissionError: [WinError 10013] An attempt was made to access a socket in a way forbidden by its access permissions',
    'access-denied',
  ],
  [
    '  File "app.py", line 3, in <module>\n    s.bind(("", 80))\nPermissionError: [Errno 13] Permission denied',
    'access-denied',
  ],
  [
    'OSError: [WinError 10055] An operation on a socket could not be performed because the system lacked sufficient buffer space or because a queue was full',
    'out-of-sockets',
  ],
  ['ValueError: too many file descriptors in select()', 'out-of-sockets'],
  [
    '  File "/usr/lib/python3.8/socket.py", line 292, in accept\n    fd, addr = self._accept()\nOSError: [Errno 24] Too many open files',
    'out-of-sockets',
  ],
  [
    'OSError: [WinError 64] The specified network name is no longer available',
    'network-name-deleted',
  ],
  [
    "OSError(22, 'Le nom réseau spécifié n’est plus disponible', None, 64, None)",
    'network-name-deleted',
  ],
  ['OSError: [WinError 121] The semaphore timeout period has expired', 'timed-out'],
  [
    'ConnectionRefusedError: [WinError 1225] The remote computer refused the network connection',
    'connection-refused',
  ],
  [
    'ConnectionAbortedError: [WinError 1236] The network connection was aborted by the local system',
    'connection-aborted',
  ],
  ['OSError: [WinError 1231] The network location cannot be reached', 'unreachable'],
  ['BrokenPipeError: [WinError 232] The pipe is being closed', 'broken-pipe'],
  ['BrokenPipeError: [Errno 32] Broken pipe', 'broken-pipe'],
  [
    "Exception ignored in: <_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>\nBrokenPipeError: [Errno 32] Broken pipe",
    'broken-pipe',
  ],
  ['socket.timeout: timed out', 'timed-out'],
  ['TimeoutError: [Errno 110] Connection timed out', 'timed-out'],
  ['TimeoutError: [Errno 60] Operation timed out', 'timed-out'],
  ['TimeoutError: The read operation timed out', 'timed-out'],
  ['asyncio.exceptions.TimeoutError', 'timed-out'],
  ['urllib.error.URLError: <urlopen error timed out>', 'timed-out'],
  [
    'urllib.error.URLError: <urlopen error [Errno -2] Name or service not known>',
    'name-not-resolved',
  ],
  [
    'urllib.error.URLError: <urlopen error [Errno 8] nodename nor servname provided, or not known>',
    'name-not-resolved',
  ],
  [
    'urllib.error.URLError: <urlopen error [Errno -3] Temporary failure in name resolution>',
    'name-not-resolved',
  ],
  [
    'urllib.error.URLError: <urlopen error [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired (_ssl.c:1007)>',
    'certificate-rejected',
  ],
  [
    "requests.exceptions.SSLError: HTTPSConnectionPool(host='a.example', port=443): Max retries exceeded with url: / (Caused by SSLError(SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1129)')))",
    'tls-broken',
  ],
  [
    "requests.exceptions.SSLError: HTTPSConnectionPool(host='a.example', port=443): Max retries exceeded with url: / (Caused by SSLError(SSLEOFError(8, '[SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred in violation of protocol (_ssl.c:1007)')))",
    'tls-broken',
  ],
  [
    "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='nope.example', port=443): Max retries exceeded with url: / (Caused by NameResolutionError(\"<urllib3.connection.HTTPSConnection object at 0x7f>: Failed to resolve 'nope.example' ([Errno -2] Name or service not known)\"))",
    'name-not-resolved',
  ],
  [
    "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='a.example', port=443): Read timed out. (read timeout=5)",
    'timed-out',
  ],
  [
    "requests.exceptions.ConnectTimeout: HTTPConnectionPool(host='10.0.0.1', port=80): Max retries exceeded with url: / (Caused by ConnectTimeoutError(<urllib3.connection.HTTPConnection object at 0x7f>, 'Connection to 10.0.0.1 timed out. (connect timeout=3)'))",
    'timed-out',
  ],
  [
    "requests.exceptions.ChunkedEncodingError: ('Connection broken: InvalidChunkLength(got length b\\'\\', 0 bytes read)', InvalidChunkLength(got length b'', 0 bytes read))",
    'incomplete-response',
  ],
  ['requests.exceptions.ChunkedEncodingError: Response ended prematurely', 'incomplete-response'],
  [
    "requests.exceptions.ProxyError: HTTPSConnectionPool(host='a.example', port=443): Max retries exceeded with url: / (Caused by ProxyError('Cannot connect to proxy.', RemoteDisconnected('Remote end closed connection without response')))",
    'closed-without-response',
  ],
  [
    "requests.exceptions.ConnectionError: ('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer'))",
    'connection-reset',
  ],
  [
    "requests.exceptions.ConnectionError: ('Connection aborted.', BrokenPipeError(32, 'Broken pipe'))",
    'broken-pipe',
  ],
  ["('Connection aborted.', OSError(0, 'Error'))", 'closed-without-response'],
  ["('Connection aborted.', BadStatusLine(\"''\",))", 'closed-without-response'],
  ["('Connection aborted.', TimeoutError(110, 'Connection timed out'))", 'timed-out'],
  [
    "('Connection aborted.', ConnectionAbortedError(103, 'Software caused connection abort'))",
    'connection-aborted',
  ],
  [
    'urllib3.exceptions.IncompleteRead: IncompleteRead(1024 bytes read, 4096 more expected)',
    'incomplete-response',
  ],
  [
    'aiohttp.client_exceptions.ServerDisconnectedError: Server disconnected',
    'closed-without-response',
  ],
  [
    'aiohttp.client_exceptions.ClientPayloadError: Response payload is not completed',
    'incomplete-response',
  ],
  [
    "aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host localhost:8080 ssl:default [Connect call failed ('127.0.0.1', 8080)]",
    'connection-refused',
  ],
  [
    'aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host x.example:443 ssl:default [Name or service not known]',
    'name-not-resolved',
  ],
  [
    "aiohttp.client_exceptions.ClientConnectorCertificateError: Cannot connect to host x.example:443 ssl:True [SSLCertVerificationError: (1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed')]",
    'certificate-rejected',
  ],
  [
    'aiohttp.client_exceptions.ClientOSError: [Errno 104] Connection reset by peer',
    'connection-reset',
  ],
  [
    'aiohttp.client_exceptions.ServerTimeoutError: Timeout on reading data from socket',
    'timed-out',
  ],
  [
    'aiohttp.client_exceptions.ConnectionTimeoutError: Connection timeout to host https://x.example',
    'timed-out',
  ],
  ['httpx.ConnectError: [Errno 111] Connection refused', 'connection-refused'],
  ['httpx.ConnectError: All connection attempts failed', 'connection-refused'],
  [
    'httpx.ConnectError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1006)',
    'certificate-rejected',
  ],
  ['httpx.ReadTimeout', 'timed-out'],
  ['httpcore.ConnectTimeout: timed out', 'timed-out'],
  ['httpx.ReadError: [Errno 104] Connection reset by peer', 'connection-reset'],
  [
    'httpx.RemoteProtocolError: Server disconnected without sending a response.',
    'closed-without-response',
  ],
  [
    'httpcore.RemoteProtocolError: peer closed connection without sending complete message body (received 10 bytes, expected 20)',
    'closed-without-response',
    'incomplete-response',
  ],
  [
    'websockets.exceptions.ConnectionClosedError: sent 1011 (internal error) keepalive ping timeout; no close frame received',
    'websocket-closed',
  ],
  [
    'websockets.exceptions.ConnectionClosedOK: received 1000 (OK); then sent 1000 (OK)',
    'websocket-closed',
  ],
  [
    'websockets.exceptions.ConnectionClosedError: code = 1006 (connection closed abnormally [internal]), no reason',
    'websocket-closed',
  ],
  [
    'websocket._exceptions.WebSocketConnectionClosedException: Connection to remote host was lost.',
    'websocket-closed',
  ],
  ["starlette.websockets.WebSocketDisconnect: (1001, '')", 'websocket-closed'],
  [
    'asyncpg.exceptions.ConnectionDoesNotExistError: connection was closed in the middle of operation',
    'session-ended-by-server',
  ],
  [
    'psycopg2.OperationalError: could not connect to server: Connection refused\n\tIs the server running on host "localhost" (127.0.0.1) and accepting\n\tTCP/IP connections on port 5432?',
    'connection-refused',
  ],
  [
    'psycopg2.OperationalError: SSL connection has been closed unexpectedly',
    'session-ended-by-server',
  ],
  [
    'psycopg2.errors.AdminShutdown: terminating connection due to administrator command\nSSL connection has been closed unexpectedly',
    'session-ended-by-server',
  ],
  [
    'psycopg.OperationalError: consuming input failed: server closed the connection unexpectedly',
    'session-ended-by-server',
  ],
  ['psycopg2.InterfaceError: connection already closed', 'session-ended-by-server'],
  [
    "pymysql.err.OperationalError: (2013, 'Lost connection to MySQL server during query')",
    'session-ended-by-server',
  ],
  ["MySQLdb.OperationalError: (2006, 'MySQL server has gone away')", 'session-ended-by-server'],
  [
    "pymysql.err.OperationalError: (2003, \"Can't connect to MySQL server on 'db' ([Errno 111] Connection refused)\")",
    'connection-refused',
  ],
  [
    "MySQLdb._exceptions.OperationalError: (2003, \"Can't connect to MySQL server on 'db' (110)\")",
    'timed-out',
    'connection-refused',
  ],
  [
    "mysql.connector.errors.DatabaseError: 2003 (HY000): Can't connect to MySQL server on 'localhost:3306' (10061)",
    'connection-refused',
  ],
  [
    'redis.exceptions.ConnectionError: Error 111 connecting to localhost:6379. Connection refused.',
    'connection-refused',
  ],
  ['redis.exceptions.ConnectionError: Connection closed by server.', 'session-ended-by-server'],
  [
    'redis.exceptions.ConnectionError: Error -2 connecting to redis:6379. Name or service not known.',
    'name-not-resolved',
  ],
  ['redis.exceptions.TimeoutError: Timeout reading from socket', 'timed-out'],
  [
    "redis.exceptions.ConnectionError: Error while reading from socket: (104, 'Connection reset by peer')",
    'connection-reset',
  ],
  ['kombu.exceptions.OperationalError: [Errno 111] Connection refused', 'connection-refused'],
  [
    "amqp.exceptions.ConnectionForced: (0, 0): (320) CONNECTION_FORCED - broker forced connection closure with reason 'shutdown'",
    'session-ended-by-server',
  ],
  [
    "pika.exceptions.StreamLostError: Stream connection lost: ConnectionResetError(104, 'Connection reset by peer')",
    'connection-reset',
  ],
  [
    "aio_pika.exceptions.AMQPConnectionError: [Errno 111] Connect call failed ('127.0.0.1', 5672)",
    'connection-refused',
  ],
  ['kafka.errors.NoBrokersAvailable: NoBrokersAvailable', 'connection-refused'],
  [
    'kafka.errors.KafkaTimeoutError: KafkaTimeoutError: Failed to update metadata after 60.0 secs.',
    'timed-out',
  ],
  ['smtplib.SMTPServerDisconnected: Connection unexpectedly closed', 'session-ended-by-server'],
  ['smtplib.SMTPServerDisconnected: please run connect() first', 'session-ended-by-server'],
  [
    'botocore.exceptions.EndpointConnectionError: Could not connect to the endpoint URL: "http://localhost:4566/"',
    'connection-refused',
  ],
  [
    'botocore.exceptions.ConnectTimeoutError: Connect timeout on endpoint URL: "https://s3.example/"',
    'timed-out',
  ],
  [
    'botocore.exceptions.ReadTimeoutError: Read timeout on endpoint URL: "https://lambda.example/"',
    'timed-out',
  ],
  [
    'botocore.exceptions.ConnectionClosedError: Connection was closed before we received a valid response from endpoint URL: "https://s3.example/".',
    'closed-without-response',
  ],
  ['pymongo.errors.AutoReconnect: connection closed', 'session-ended-by-server'],
  [
    'pymongo.errors.ServerSelectionTimeoutError: localhost:27017: [Errno 111] Connection refused, Timeout: 30s',
    'connection-refused',
  ],
  [
    'paramiko.ssh_exception.NoValidConnectionsError: [Errno None] Unable to connect to port 22 on 10.0.0.5',
    'connection-refused',
  ],
  [
    'Twisted: twisted.internet.error.ConnectionLost: Connection to the other side was lost in a non-clean fashion.',
    'connection-reset',
    'closed-without-response',
  ],
  [
    'grpc._channel._InactiveRpcError: status = StatusCode.UNAVAILABLE\n\tdetails = "failed to connect to all addresses; last error: UNKNOWN: ipv4:127.0.0.1:50051: Failed to connect to remote host: Connection refused"',
    'connection-refused',
  ],
  ['grpc status = StatusCode.DEADLINE_EXCEEDED\n details = "Deadline Exceeded"', 'timed-out'],
  ['openai.APIConnectionError: Connection error.', 'connection-refused', 'fetch-failed'],
  ['openai.APITimeoutError: Request timed out.', 'timed-out'],
  [
    "pip._vendor.urllib3.exceptions.ReadTimeoutError: HTTPSConnectionPool(host='files.pythonhosted.org', port=443): Read timed out.",
    'timed-out',
  ],
  [
    "WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f>: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')': /simple/flask/",
    'name-not-resolved',
  ],
  [
    "WARNING: Retrying (Retry(total=4)) after connection broken by 'SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate in certificate chain (_ssl.c:1125)'))': /simple/flask/",
    'certificate-rejected',
  ],
  [
    'CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://repo.example/main/noarch/repodata.json>',
    'connection-refused',
    'fetch-failed',
  ],
  ['django.http.request.UnreadablePostError: request data read error', 'request-aborted'],
  ['starlette.requests.ClientDisconnect', 'request-aborted'],
  [
    '  + Exception Group Traceback (most recent call last):\n  |   File "t.py", line 9, in main\n  | ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)\n  +-+---------------- 1 ----------------\n    | Traceback (most recent call last):\n    |   File "t.py", line 4, in go\n    |     await asyncio.open_connection("127.0.0.1", 9)\n    | ConnectionRefusedError: [Errno 111] Connect call failed (\'127.0.0.1\', 9)\n    +------------------------------------',
    'connection-refused',
  ],
  [
    "OSError: Multiple exceptions: [Errno 111] Connect call failed ('::1', 9, 0, 0), [Errno 111] Connect call failed ('127.0.0.1', 9)",
    'connection-refused',
  ],
  [
    'ssl.SSLWantReadError: The operation did not complete (read) (_ssl.c:2635)\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\n  File "x.py", line 2, in <module>\nConnectionResetError: [Errno 104] Connection reset by peer',
    'connection-reset',
  ],
  ['anyio.ClosedResourceError', 'socket-closed'],
  ['ConnectionResetError: Cannot write to closing transport', 'connection-reset'],
  [
    'http.client.CannotSendRequest: Request-sent\nConnectionAbortedError: [WinError 10053] アプリ',
    'connection-aborted',
  ],
  [
    'EOFError\nparamiko.ssh_exception.SSHException: Error reading SSH protocol banner',
    'session-ended-by-server',
    'closed-without-response',
  ],
  [
    'ftplib.error_temp: 421 Timeout (600 seconds): closing control connection.',
    'session-ended-by-server',
  ],
  ['imaplib.IMAP4.abort: socket error: EOF', 'session-ended-by-server', 'closed-without-response'],
  ['socket.gaierror: [Errno -5] No address associated with hostname', 'name-not-resolved'],
  ['socket.gaierror: [Errno 11001] getaddrinfo failed', 'name-not-resolved'],
  [
    'httplib2.ServerNotFoundError: Unable to find the server at oauth2.example.com',
    'name-not-resolved',
  ],
  ["http.client.BadStatusLine: ''", 'closed-without-response'],
  ['tornado.websocket.WebSocketClosedError', 'websocket-closed'],
  [
    'tornado.iostream.StreamClosedError: Stream is closed',
    'socket-closed',
    'closed-without-response',
    'connection-reset',
  ],
  ['gevent: error: [Errno 10054] ', 'connection-reset'],
  ["eventlet: (32, 'EPIPE')", 'broken-pipe'],
  [
    'cx_Oracle.DatabaseError: ORA-03113: end-of-file on communication channel',
    'session-ended-by-server',
  ],
  [
    'sqlalchemy.exc.OperationalError: (psycopg2.OperationalError) could not translate host name "db" to address: Name or service not known',
    'name-not-resolved',
  ],
  [
    "sqlalchemy.exc.DBAPIError: (pyodbc.Error) ('08S01', '[08S01] [Microsoft][ODBC Driver 17 for SQL Server]TCP Provider: An existing connection was forcibly closed by the remote host.\\r\\n (10054) (SQLExecDirectW)')",
    'connection-reset',
  ],
  [
    "pyodbc.OperationalError: ('08001', '[08001] [Microsoft][ODBC Driver 17 for SQL Server]TCP Provider: Error code 0x2749 (10057) (SQLDriverConnect)')",
    'socket-closed',
  ],
]
