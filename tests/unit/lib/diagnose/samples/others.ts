// Everything else that opens sockets.
import type { Sample } from './types.ts'

export const others: Sample[] = [
  // Rust
  [
    'Error: Os { code: 104, kind: ConnectionReset, message: "Connection reset by peer" }',
    'connection-reset',
  ],
  [
    'thread \'main\' panicked at src/main.rs:4:50:\ncalled `Result::unwrap()` on an `Err` value: Os { code: 111, kind: ConnectionRefused, message: "Connection refused" }',
    'connection-refused',
  ],
  ['Custom { kind: UnexpectedEof, error: "tls handshake eof" }', 'tls-broken'],
  ['Os { code: 98, kind: AddrInUse, message: "Address already in use" }', 'address-in-use'],
  ['Os { code: 10013, kind: PermissionDenied, message: "…" }', 'access-denied'],
  ['Os { code: 32, kind: BrokenPipe, message: "Broken pipe" }', 'broken-pipe'],
  ['Connection reset by peer (os error 104)', 'connection-reset'],
  ['Connection refused (os error 61)', 'connection-refused'],
  ['error trying to connect: invalid peer certificate: UnknownIssuer', 'certificate-rejected'],
  ['reqwest::Error { kind: Request, url: "https://a.example/", source: TimedOut }', 'timed-out'],
  [
    'hyper::Error(IncompleteMessage): connection closed before message completed',
    'closed-without-response',
  ],
  [
    'error sending request for url (https://a.example/): error trying to connect: dns error: failed to lookup address information: Name or service not known',
    'name-not-resolved',
  ],
  ['warning: spurious network error (3 tries remaining): [28] Timeout was reached', 'timed-out'],
  // Go
  ['dial tcp 127.0.0.1:5432: connect: connection refused', 'connection-refused'],
  ['dial tcp: lookup db on 127.0.0.11:53: no such host', 'name-not-resolved'],
  ['Get "https://a.example": dial tcp 10.0.0.1:443: i/o timeout', 'timed-out'],
  ['read tcp 10.0.0.2:5000->10.0.0.3:443: read: connection reset by peer', 'connection-reset'],
  ['write tcp 10.0.0.2:5000->10.0.0.3:443: write: broken pipe', 'broken-pipe'],
  ['accept tcp [::]:80: use of closed network connection', 'socket-closed'],
  [
    'Get "https://a.example": x509: certificate signed by unknown authority',
    'certificate-rejected',
  ],
  [
    'tls: failed to verify certificate: x509: certificate is valid for a, not b',
    'certificate-rejected',
  ],
  ['Get "https://localhost:80": http: server gave HTTP response to HTTPS client', 'tls-broken'],
  ['tls: first record does not look like a TLS handshake', 'tls-broken'],
  ['net/http: TLS handshake timeout', 'timed-out'],
  [
    'Get "http://a.example": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
    'timed-out',
  ],
  ['Get "http://a.example": context canceled', 'request-aborted'],
  ['Post "http://a.example": EOF', 'closed-without-response'],
  ['Get "http://a.example": unexpected EOF', 'incomplete-response'],
  ['listen tcp :8080: bind: address already in use', 'address-in-use'],
  ['listen tcp :80: bind: permission denied', 'access-denied'],
  ['listen tcp 10.9.9.9:80: bind: cannot assign requested address', 'address-not-available'],
  ['dial tcp 10.0.0.1:80: connect: no route to host', 'unreachable'],
  ['dial tcp [2001:db8::1]:443: connect: network is unreachable', 'unreachable'],
  [
    'dial tcp 1.2.3.4:80: connectex: No connection could be made because the target machine actively refused it.',
    'connection-refused',
  ],
  [
    'dial tcp 1.2.3.4:80: connectex: A connection attempt failed because the connected party did not properly respond after a period of time',
    'timed-out',
  ],
  [
    'read tcp 1.2.3.4:1->5.6.7.8:2: wsarecv: An existing connection was forcibly closed by the remote host.',
    'connection-reset',
  ],
  ['accept tcp [::]:8080: accept4: too many open files; retrying in 1s', 'out-of-sockets'],
  [
    'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:50051: connect: connection refused"',
    'connection-refused',
  ],
  ['rpc error: code = DeadlineExceeded desc = context deadline exceeded', 'timed-out'],
  ['rpc error: code = Canceled desc = context canceled', 'request-aborted'],
  [
    'websocket: close 1006 (abnormal closure): unexpected EOF',
    'websocket-closed',
    'incomplete-response',
  ],
  [
    'http2: server sent GOAWAY and closed the connection; LastStreamID=1, ErrCode=NO_ERROR',
    'closed-without-response',
  ],
  [
    'Unable to connect to the server: dial tcp: lookup cluster.example on 8.8.8.8:53: no such host',
    'name-not-resolved',
  ],
  [
    'The connection to the server localhost:8080 was refused - did you specify the right host or port?',
    'connection-refused',
  ],
  ['error: unable to upgrade connection: EOF', 'closed-without-response', 'incomplete-response'],
  // JVM
  ['java.net.SocketException: Connection reset', 'connection-reset'],
  ['java.net.SocketException: Connection reset by peer: socket write error', 'connection-reset'],
  ['java.net.SocketException: Software caused connection abort: recv failed', 'connection-aborted'],
  [
    'java.net.SocketException: Software caused connection abort: socket write error',
    'connection-aborted',
  ],
  ['java.net.SocketException: Broken pipe (Write failed)', 'broken-pipe'],
  ['java.net.SocketException: Socket closed', 'socket-closed'],
  ['java.net.ConnectException: Connection refused: connect', 'connection-refused'],
  ['java.net.ConnectException: Connection timed out: connect', 'timed-out'],
  ['java.net.SocketTimeoutException: Read timed out', 'timed-out'],
  ['java.net.UnknownHostException: nope.example', 'name-not-resolved'],
  ['java.net.NoRouteToHostException: No route to host (Host unreachable)', 'unreachable'],
  ['java.net.BindException: Address already in use: bind', 'address-in-use'],
  ['java.net.BindException: Cannot assign requested address', 'address-not-available'],
  ['java.net.SocketException: Too many open files', 'out-of-sockets'],
  ['java.net.SocketException: Network is unreachable', 'unreachable'],
  ['java.net.SocketException: Permission denied (missing INTERNET permission?)', 'access-denied'],
  [
    'javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target',
    'certificate-rejected',
  ],
  ['javax.net.ssl.SSLHandshakeException: Received fatal alert: handshake_failure', 'tls-broken'],
  ['javax.net.ssl.SSLHandshakeException: Remote host terminated the handshake', 'tls-broken'],
  ['javax.net.ssl.SSLException: Unsupported or unrecognized SSL message', 'tls-broken'],
  [
    'org.apache.http.NoHttpResponseException: a.example:443 failed to respond',
    'closed-without-response',
  ],
  [
    'org.apache.http.conn.ConnectTimeoutException: Connect to a.example:443 failed: connect timed out',
    'timed-out',
  ],
  [
    'org.apache.http.conn.HttpHostConnectException: Connect to localhost:8080 [localhost/127.0.0.1] failed: Connection refused (Connection refused)',
    'connection-refused',
  ],
  [
    'org.apache.http.ConnectionClosedException: Premature end of Content-Length delimited message body (expected: 5; received: 3)',
    'incomplete-response',
  ],
  [
    'java.io.IOException: unexpected end of stream on http://10.0.2.2/...',
    'closed-without-response',
  ],
  ['java.net.ProtocolException: unexpected end of stream', 'incomplete-response'],
  [
    'java.io.EOFException: \\n not found: limit=0 content=…\n\tat okhttp3.internal.http1',
    'closed-without-response',
  ],
  [
    'org.apache.catalina.connector.ClientAbortException: java.io.IOException: Broken pipe',
    'broken-pipe',
  ],
  [
    'java.io.IOException: An established connection was aborted by the software in your host machine',
    'connection-aborted',
  ],
  [
    'com.mysql.cj.jdbc.exceptions.CommunicationsException: Communications link failure\n\nThe last packet successfully received from the server was 10 milliseconds ago.',
    'session-ended-by-server',
  ],
  [
    'com.mysql.cj.jdbc.exceptions.CommunicationsException: Communications link failure\nCaused by: java.net.ConnectException: Connection refused',
    'connection-refused',
  ],
  [
    'org.postgresql.util.PSQLException: An I/O error occurred while sending to the backend.',
    'session-ended-by-server',
  ],
  [
    'org.postgresql.util.PSQLException: FATAL: terminating connection due to administrator command',
    'session-ended-by-server',
  ],
  [
    'io.netty.channel.unix.Errors$NativeIoException: readAddress(..) failed: Connection reset by peer',
    'connection-reset',
  ],
  [
    'io.netty.channel.AbstractChannel$AnnotatedConnectException: Connection refused: localhost/127.0.0.1:8080',
    'connection-refused',
  ],
  [
    'reactor.netty.http.client.PrematureCloseException: Connection prematurely closed BEFORE response',
    'closed-without-response',
  ],
  ['java.net.http.HttpConnectTimeoutException: HTTP connect timed out', 'timed-out'],
  [
    'java.net.SocketException: recvfrom failed: ECONNRESET (Connection reset by peer)',
    'connection-reset',
  ],
  [
    'java.net.ConnectException: failed to connect to /10.0.2.2 (port 8080) from /10.0.2.16 (port 40000): connect failed: ECONNREFUSED (Connection refused)',
    'connection-refused',
  ],
  ['android.system.ErrnoException: connect failed: EHOSTUNREACH (No route to host)', 'unreachable'],
  [
    'java.net.UnknownHostException: Unable to resolve host "api.example": No address associated with hostname',
    'name-not-resolved',
  ],
  [
    'okhttp3.internal.http2.StreamResetException: stream was reset: INTERNAL_ERROR',
    'connection-reset',
    'incomplete-response',
  ],
  ['java.nio.channels.ClosedChannelException: null', 'socket-closed'],
  [
    '[Producer clientId=producer-1] Connection to node -1 (localhost/127.0.0.1:9092) could not be established. Broker may not be available.',
    'connection-refused',
  ],
  // .NET
  [
    'System.Net.Sockets.SocketException (10061): No connection could be made because the target machine actively refused it.',
    'connection-refused',
  ],
  ['System.Net.Sockets.SocketException (111): Connection refused', 'connection-refused'],
  ['System.Net.Sockets.SocketException (104): Connection reset by peer', 'connection-reset'],
  [
    'System.Net.Sockets.SocketException (0x80004005): An existing connection was forcibly closed by the remote host',
    'connection-reset',
  ],
  [
    'System.Net.Http.HttpRequestException: No such host is known. (api.example:443)\n ---> System.Net.Sockets.SocketException (11001): No such host is known.',
    'name-not-resolved',
  ],
  [
    'System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception.\n ---> System.Security.Authentication.AuthenticationException: The remote certificate is invalid according to the validation procedure: RemoteCertificateNameMismatch',
    'certificate-rejected',
  ],
  [
    'System.Net.Http.HttpIOException: The response ended prematurely. (ResponseEnded)',
    'closed-without-response',
    'incomplete-response',
  ],
  [
    'System.IO.IOException: The response ended prematurely, with at least 100 additional bytes expected.',
    'incomplete-response',
  ],
  [
    'System.Threading.Tasks.TaskCanceledException: The request was canceled due to the configured HttpClient.Timeout of 100 seconds elapsing.',
    'timed-out',
    'request-aborted',
  ],
  ['System.Threading.Tasks.TaskCanceledException: A task was canceled.', 'request-aborted'],
  [
    'System.Net.WebException: The underlying connection was closed: The connection was closed unexpectedly.',
    'closed-without-response',
  ],
  [
    'System.Net.WebException: The underlying connection was closed: A connection that was expected to be kept alive was closed by the server.',
    'closed-without-response',
  ],
  [
    "System.Net.WebException: The remote name could not be resolved: 'api.example'",
    'name-not-resolved',
  ],
  ['System.Net.WebException: The operation has timed out', 'timed-out'],
  [
    'System.Net.WebException: The request was aborted: Could not create SSL/TLS secure channel.',
    'tls-broken',
  ],
  [
    'Unable to read data from the transport connection: An established connection was aborted by the software in your host machine.',
    'connection-aborted',
  ],
  [
    'System.Net.WebSockets.WebSocketException (0x80004005): The remote party closed the WebSocket connection without completing the close handshake.',
    'websocket-closed',
  ],
  [
    'Microsoft.Data.SqlClient.SqlException (0x80131904): A network-related or instance-specific error occurred while establishing a connection to SQL Server. The server was not found or was not accessible.',
    'connection-refused',
    'name-not-resolved',
    'unreachable',
  ],
  [
    "System.ObjectDisposedException: Cannot access a disposed object.\nObject name: 'System.Net.Sockets.Socket'.",
    'socket-closed',
  ],
  [
    'Npgsql.NpgsqlException (0x80004005): Exception while reading from stream\n ---> System.TimeoutException: Timeout during reading attempt',
    'timed-out',
  ],
  ['HRESULT: 0x80072745', 'connection-aborted'],
  ['Error 0x80072ee2', 'timed-out'],
  ['0x80072EFD', 'connection-refused'],
  [
    'Microsoft.AspNetCore.Server.Kestrel.Core.BadHttpRequestException: Unexpected end of request content.',
    'request-aborted',
    'incomplete-response',
  ],
  ['Failed to bind to address http://127.0.0.1:5000: address already in use.', 'address-in-use'],
  // Ruby
  [
    'Errno::ECONNREFUSED: Connection refused - connect(2) for "localhost" port 6379',
    'connection-refused',
  ],
  ['Errno::ECONNRESET (Connection reset by peer)', 'connection-reset'],
  ['Errno::EPIPE: Broken pipe', 'broken-pipe'],
  ['Net::ReadTimeout with #<TCPSocket:(closed)>', 'timed-out'],
  ['Net::OpenTimeout: execution expired', 'timed-out'],
  [
    'SocketError: Failed to open TCP connection to nope:80 (getaddrinfo: Name or service not known)',
    'name-not-resolved',
  ],
  [
    'OpenSSL::SSL::SSLError: SSL_connect returned=1 errno=0 state=error: certificate verify failed (unable to get local issuer certificate)',
    'certificate-rejected',
  ],
  [
    'OpenSSL::SSL::SSLError (SSL_connect returned=1 errno=0 peeraddr=1.2.3.4:443 state=error: wrong version number)',
    'tls-broken',
  ],
  ['EOFError: end of file reached\n\tfrom net/protocol.rb:227', 'closed-without-response'],
  [
    'Faraday::ConnectionFailed: Failed to open TCP connection to localhost:9200 (Connection refused - connect(2) for "localhost" port 9200)',
    'connection-refused',
  ],
  [
    'Errno::EADDRINUSE: Address already in use - bind(2) for "127.0.0.1" port 3000',
    'address-in-use',
  ],
  ['PG::ConnectionBad: could not connect to server: Connection refused', 'connection-refused'],
  ['PG::UnableToSend: server closed the connection unexpectedly', 'session-ended-by-server'],
  ['Errno::EHOSTUNREACH: No route to host - connect(2)', 'unreachable'],
  [
    'Mysql2::Error::ConnectionError: Lost connection to MySQL server during query',
    'session-ended-by-server',
  ],
  // Dart, Elixir, Erlang
  [
    'SocketException: Connection refused (OS Error: Connection refused, errno = 111), address = localhost, port = 8080',
    'connection-refused',
  ],
  [
    "SocketException: Failed host lookup: 'api.example' (OS Error: No address associated with hostname, errno = 7)",
    'name-not-resolved',
  ],
  [
    'SocketException: OS Error: Connection reset by peer, errno = 104, address = a.example, port = 443',
    'connection-reset',
  ],
  [
    'ClientException with SocketException: Software caused connection abort (OS Error: Software caused connection abort, errno = 103), address = a, port = 1',
    'connection-aborted',
  ],
  [
    'HttpException: Connection closed before full header was received, uri = http://a',
    'closed-without-response',
  ],
  [
    'HandshakeException: Handshake error in client (OS Error: CERTIFICATE_VERIFY_FAILED: unable to get local issuer certificate(handshake.cc:393))',
    'certificate-rejected',
  ],
  [
    'DioException [connection timeout]: The request connection took longer than 0:00:05.000000',
    'timed-out',
  ],
  [
    'DioException [receive timeout]: The request took longer than 0:00:03 to receive data.',
    'timed-out',
  ],
  [
    '** (MatchError) no match of right hand side value: {:error, :econnrefused}',
    'connection-refused',
  ],
  ['{error,econnrefused}', 'connection-refused'],
  [
    '{failed_connect,[{to_address,{"localhost",80}},{inet,[inet],econnrefused}]}',
    'connection-refused',
  ],
  ['{:error, %Mint.TransportError{reason: :timeout}}', 'timed-out'],
  ['{:error, %Mint.TransportError{reason: :closed}}', 'closed-without-response', 'socket-closed'],
  ['%HTTPoison.Error{id: nil, reason: :nxdomain}', 'name-not-resolved'],
  [
    '{error,{tls_alert,{unknown_ca,"TLS client: In state certify at ssl_handshake.erl:1 generated CLIENT ALERT: Fatal - Unknown CA"}}}',
    'certificate-rejected',
  ],
  [
    '** (DBConnection.ConnectionError) tcp recv: closed',
    'session-ended-by-server',
    'closed-without-response',
    'socket-closed',
  ],
  ['{error,eaddrinuse}', 'address-in-use'],
  // Swift
  ['Error Domain=NSURLErrorDomain Code=-1001 "The request timed out."', 'timed-out'],
  [
    'Error Domain=NSURLErrorDomain Code=-1004 "Could not connect to the server."',
    'connection-refused',
  ],
  [
    'Error Domain=NSURLErrorDomain Code=-1005 "The network connection was lost."',
    'closed-without-response',
    'connection-aborted',
  ],
  [
    'nw_socket_handle_socket_event [C1:1] Socket SO_ERROR [61: Connection refused]',
    'connection-refused',
  ],
  [
    'Error Domain=NSPOSIXErrorDomain Code=53 "Software caused connection abort"',
    'connection-aborted',
  ],
  // PHP
  [
    'cURL error 28: Operation timed out after 30001 milliseconds with 0 bytes received',
    'timed-out',
  ],
  ['cURL error 6: Could not resolve host: api.example', 'name-not-resolved'],
  [
    'cURL error 7: Failed to connect to localhost port 9200: Connection refused',
    'connection-refused',
  ],
  ['cURL error 56: OpenSSL SSL_read: Connection reset by peer, errno 104', 'connection-reset'],
  ['cURL error 52: Empty reply from server', 'closed-without-response'],
  [
    'cURL error 60: SSL certificate problem: unable to get local issuer certificate',
    'certificate-rejected',
  ],
  ['SQLSTATE[HY000] [2002] Connection refused', 'connection-refused'],
  ['SQLSTATE[HY000]: General error: 2006 MySQL server has gone away', 'session-ended-by-server'],
  [
    'PHP Warning:  fsockopen(): unable to connect to localhost:25 (Connection refused) in /var/www/a.php on line 3',
    'connection-refused',
  ],
  ['php_network_getaddresses: getaddrinfo failed: Name or service not known', 'name-not-resolved'],
  // C programs and tools
  [
    'curl: (7) Failed to connect to localhost port 8080 after 0 ms: Connection refused',
    'connection-refused',
  ],
  [
    "curl: (7) Failed to connect to localhost port 8080 after 0 ms: Couldn't connect to server",
    'connection-refused',
  ],
  ['curl: (6) Could not resolve host: nope.example', 'name-not-resolved'],
  ['curl: (28) Operation timed out after 5001 milliseconds with 0 bytes received', 'timed-out'],
  ['curl: (28) Connection timed out after 5001 milliseconds', 'timed-out'],
  [
    'curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to a.example:443',
    'tls-broken',
  ],
  [
    'curl: (35) OpenSSL SSL_connect: Connection reset by peer in connection to a.example:443',
    'connection-reset',
    'tls-broken',
  ],
  ['curl: (52) Empty reply from server', 'closed-without-response'],
  ['curl: (56) Recv failure: Connection reset by peer', 'connection-reset'],
  ['curl: (55) Send failure: Broken pipe', 'broken-pipe'],
  ['curl: (18) transfer closed with 100 bytes remaining to read', 'incomplete-response'],
  ['curl: (60) SSL certificate problem: self signed certificate', 'certificate-rejected'],
  [
    'curl: (92) HTTP/2 stream 0 was not closed cleanly: INTERNAL_ERROR (err 2)',
    'incomplete-response',
  ],
  [
    'psql: error: connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused',
    'connection-refused',
  ],
  [
    'psql: could not translate host name "db" to address: Name or service not known',
    'name-not-resolved',
  ],
  ['ssh: connect to host 10.0.0.9 port 22: Connection refused', 'connection-refused'],
  ['ssh: connect to host 10.0.0.9 port 22: Connection timed out', 'timed-out'],
  ['ssh: connect to host 10.0.0.9 port 22: No route to host', 'unreachable'],
  ['ssh: Could not resolve hostname srv: Name or service not known', 'name-not-resolved'],
  [
    'kex_exchange_identification: read: Connection reset by peer\nConnection reset by 10.0.0.9 port 22',
    'connection-reset',
  ],
  [
    'kex_exchange_identification: Connection closed by remote host',
    'session-ended-by-server',
    'closed-without-response',
  ],
  ['client_loop: send disconnect: Broken pipe', 'broken-pipe'],
  ['packet_write_wait: Connection to 10.0.0.9 port 22: Broken pipe', 'broken-pipe'],
  [
    'ssh_dispatch_run_fatal: Connection to 10.0.0.9 port 22: Software caused connection abort',
    'connection-aborted',
  ],
  ['Timeout, server 10.0.0.9 not responding.', 'timed-out'],
  ['PuTTY Fatal Error: Network error: Software caused connection abort', 'connection-aborted'],
  ['Network error: Connection refused', 'connection-refused'],
  [
    'Remote side unexpectedly closed network connection',
    'session-ended-by-server',
    'closed-without-response',
  ],
  [
    "fatal: unable to access 'https://github.com/a/b.git/': Could not resolve host: github.com",
    'name-not-resolved',
  ],
  [
    "fatal: unable to access 'https://github.com/a/b.git/': OpenSSL SSL_connect: Connection was reset in connection to github.com:443",
    'connection-reset',
  ],
  [
    "fatal: unable to access 'https://github.com/a/b.git/': Failed to connect to github.com port 443: Timed out",
    'timed-out',
  ],
  [
    "fatal: unable to access 'https://github.com/a/b/': Failed to connect to github.com port 443 after 21050 ms: Couldn't connect to server",
    'connection-refused',
    'timed-out',
  ],
  [
    'error: RPC failed; curl 56 OpenSSL SSL_read: Connection reset by peer, errno 104\nfatal: the remote end hung up unexpectedly',
    'connection-reset',
  ],
  [
    'error: RPC failed; curl 18 transfer closed with outstanding read data remaining\nfatal: early EOF',
    'incomplete-response',
  ],
  ['fatal: the remote end hung up unexpectedly', 'incomplete-response'],
  [
    'fatal: unable to access: gnutls_handshake() failed: The TLS connection was non-properly terminated.',
    'tls-broken',
  ],
  [
    "fatal: unable to access 'https://x/': SSL certificate problem: self signed certificate in certificate chain",
    'certificate-rejected',
  ],
  ['wget: unable to resolve host address \u2018nope.example\u2019', 'name-not-resolved'],
  [
    'Connecting to localhost (localhost)|127.0.0.1|:80... failed: Connection refused.',
    'connection-refused',
  ],
  [
    "E: Failed to fetch http://deb.debian.org/x.deb  Temporary failure resolving 'deb.debian.org'",
    'name-not-resolved',
  ],
  [
    'E: Failed to fetch http://deb.debian.org/x.deb  Connection failed [IP: 1.2.3.4 80]',
    'connection-refused',
    'fetch-failed',
    'timed-out',
  ],
  [
    'Err:1 http://archive.ubuntu.com/ubuntu jammy InRelease  Could not connect to archive.ubuntu.com:80 (1.2.3.4), connection timed out',
    'timed-out',
  ],
  [
    'docker: Error response from daemon: driver failed programming external connectivity on endpoint web: Bind for 0.0.0.0:80 failed: port is already allocated.',
    'address-in-use',
  ],
  [
    'Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    'timed-out',
  ],
  [
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    'connection-refused',
  ],
  ['dial unix /var/run/docker.sock: connect: permission denied', 'access-denied'],
  [
    '2024/01/01 00:00:00 [error] 7#7: *1 connect() failed (111: Connection refused) while connecting to upstream, client: 1.2.3.4',
    'connection-refused',
  ],
  [
    '2024/01/01 00:00:00 [error] 7#7: *1 recv() failed (104: Connection reset by peer) while reading response header from upstream',
    'connection-reset',
  ],
  [
    '2024/01/01 00:00:00 [error] 7#7: *1 upstream timed out (110: Connection timed out) while reading response header from upstream',
    'timed-out',
  ],
  [
    '2024/01/01 00:00:00 [error] 7#7: *1 upstream prematurely closed connection while reading response header from upstream',
    'closed-without-response',
  ],
  [
    '2024/01/01 00:00:00 [error] 7#7: *1 upstream prematurely closed connection while reading upstream',
    'incomplete-response',
  ],
  ['nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)', 'address-in-use'],
  ['nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)', 'access-denied'],
  [
    'nginx: [emerg] bind() to 0.0.0.0:80 failed (10013: An attempt was made to access a socket in a way forbidden by its access permissions)',
    'access-denied',
  ],
  [
    'nginx: [emerg] host not found in upstream "app" in /etc/nginx/conf.d/default.conf:3',
    'name-not-resolved',
  ],
  [
    '(98)Address already in use: AH00072: make_sock: could not bind to address [::]:80',
    'address-in-use',
  ],
  [
    '(111)Connection refused: AH00957: HTTP: attempt to connect to 127.0.0.1:8080 (localhost) failed',
    'connection-refused',
  ],
  [
    'AH01102: error reading status line from remote server localhost:8080',
    'closed-without-response',
  ],
  [
    "ERROR 2013 (HY000): Lost connection to MySQL server at 'reading initial communication packet', system error: 0",
    'session-ended-by-server',
  ],
  [
    "ERROR 2003 (HY000): Can't connect to MySQL server on '127.0.0.1:3306' (111)",
    'connection-refused',
  ],
  ['ERROR 2006 (HY000): MySQL server has gone away', 'session-ended-by-server'],
  // MariaDB's own words leave out "MySQL".
  ["(2006, 'Server has gone away')", 'session-ended-by-server'],
  ['Lost connection to server during query', 'session-ended-by-server'],
  [
    'MongoServerSelectionError: connection <monitor> to 127.0.0.1:27017 closed',
    'session-ended-by-server',
  ],
  ['SequelizeConnectionRefusedError', 'connection-refused'],
  ['Could not connect to Redis at 127.0.0.1:6379: Connection refused', 'connection-refused'],
  ['FATAL:  terminating connection due to idle-in-transaction timeout', 'session-ended-by-server'],
  ['LOG:  could not receive data from client: Connection reset by peer', 'connection-reset'],
  [
    'LOG:  could not receive data from client: An existing connection was forcibly closed by the remote host.',
    'connection-reset',
  ],
  [
    '%3|1|FAIL|rdkafka#producer-1| [thrd:localhost:9092/bootstrap]: localhost:9092/bootstrap: Connect to ipv4#127.0.0.1:9092 failed: Connection refused (after 0ms in state CONNECT)',
    'connection-refused',
  ],
  [
    'rsync: connection unexpectedly closed (0 bytes received so far) [sender]',
    'session-ended-by-server',
    'closed-without-response',
  ],
  ['telnet: Unable to connect to remote host: Connection refused', 'connection-refused'],
  ['nc: connect to localhost port 9 (tcp) failed: Connection refused', 'connection-refused'],
  ['Socket Error # 10061 Connection refused.', 'connection-refused'],
  ['Socket Error # 10054\r\nConnection reset by peer.', 'connection-reset'],
  ['WSAECONNRESET (10054)', 'connection-reset'],
  ['recv failed with error 10054', 'connection-reset'],
  ['WSAGetLastError() returned 10060', 'timed-out'],
  ['connect failed: WSAETIMEDOUT', 'timed-out'],
  ['winsock error 10049', 'address-not-available'],
  ['421 4.4.2 mail.example Error: timeout exceeded', 'session-ended-by-server'],
  ['mount.nfs: Connection timed out', 'timed-out'],
  ['ping: connect: Network is unreachable', 'unreachable'],
  ['ping: nope.example: Name or service not known', 'name-not-resolved'],
  // numbers and names alone
  ['10053', 'connection-aborted'],
  ['errno 104', 'connection-reset'],
  ['WinError 10061', 'connection-refused'],
  ['ECONNRESET', 'connection-reset'],
  ['econnaborted', 'connection-aborted'],
  ['ConnectionAbortedError', 'connection-aborted'],
  ['connectionreseterror', 'connection-reset'],
  ['socket hang up', 'closed-without-response'],
  ['broken pipe', 'broken-pipe'],
  ['connection refused', 'connection-refused'],
  // translated only
  ['Программа на вашем хост-компьютере разорвала установленное подключение', 'connection-aborted'],
  ['由于目标计算机积极拒绝，无法连接。', 'connection-refused'],
  ['Verbindungsaufbau abgelehnt', 'connection-refused'],
  ['既存の接続はリモート ホストに強制的に切断されました。', 'connection-reset'],
  ['Uma conexão estabelecida foi anulada pelo software no computador host.', 'connection-aborted'],
  ['Не удается найти хост: Этот хост неизвестен', 'name-not-resolved'],
]
