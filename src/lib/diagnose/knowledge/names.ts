// Classes and codes → page. One row a page and rank; the names are what runtimes print.
import { ERRNO_PAGES, WINDOWS_PAGES } from './errno.ts'
import type { Slug } from './slugs.ts'

/**
 * How near a name is to the root: 3 the system or the deciding layer said it, 2 a generic or
 * second-hand name, 1 a wrapper whose page counts only where nothing else is there.
 */
export type Rank = 1 | 2 | 3

/** `refine` names a rule of refine.ts that looks at the surroundings before the page is fixed. */
export interface NameEntry {
  name: string
  page: Slug
  rank: Rank
  refine?: string
  /** The name is an ordinary word: it counts only as `kind: Name` or `SocketErrorCode: Name`. */
  kindOnly?: boolean
}

type Row = [page: Slug, rank: Rank, names: string, options?: Partial<NameEntry>]

const rows: Row[] = [
  // Python
  ['connection-aborted', 3, 'ConnectionAbortedError'],
  ['connection-reset', 3, 'ConnectionResetError'],
  ['connection-refused', 3, 'ConnectionRefusedError'],
  ['broken-pipe', 3, 'BrokenPipeError'],
  ['timed-out', 2, 'TimeoutError', { refine: 'timeout-class' }],
  ['timed-out', 2, 'TimeoutException', { refine: 'timeout-class' }],
  [
    'timed-out',
    3,
    'ConnectTimeout ReadTimeout WriteTimeout PoolTimeout ConnectTimeoutError ReadTimeoutError ' +
      'ServerTimeoutError SocketTimeoutError ConnectionTimeoutError SMTPTimeoutError ' +
      'APITimeoutError APIConnectTimeout DeadlineExceeded DEADLINE_EXCEEDED ERR_SOCKET_TIMEOUT KafkaTimeoutError RequestTimedOutError',
  ],
  ['timed-out', 1, 'ServerSelectionTimeoutError MongoServerSelectionError NetworkTimeout'],
  ['closed-without-response', 3, 'RemoteDisconnected NoHttpResponseException ERR_EMPTY_RESPONSE'],
  ['closed-without-response', 2, 'BadStatusLine ServerDisconnectedError ERR_CONNECTION_CLOSED'],
  ['closed-without-response', 1, 'RemoteProtocolError LocalProtocolError ClientConnectionError'],
  [
    'incomplete-response',
    3,
    'IncompleteRead InvalidChunkLength ERR_STREAM_PREMATURE_CLOSE ' +
      'ERR_INCOMPLETE_CHUNKED_ENCODING ERR_CONTENT_LENGTH_MISMATCH TransferEncodingError ' +
      'ContentLengthError UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  ],
  ['incomplete-response', 3, 'IncompleteReadError', { refine: 'incomplete-read' }],
  ['incomplete-response', 2, 'ClientPayloadError ContentTooShortError TruncatedChunkException'],
  ['incomplete-response', 1, 'ChunkedEncodingError StreamConsumedError'],
  ['name-not-resolved', 3, 'gaierror NameResolutionError UnknownHostException ServerNotFoundError'],
  ['name-not-resolved', 3, 'ERR_NAME_NOT_RESOLVED DNS_PROBE_FINISHED_NXDOMAIN'],
  ['name-not-resolved', 3, 'ClientConnectorDNSError ResolutionError nxdomain'],
  [
    'certificate-rejected',
    3,
    'SSLCertVerificationError CERTIFICATE_VERIFY_FAILED CertificateError',
  ],
  ['certificate-rejected', 3, 'ClientConnectorCertificateError SSLCertVerifyError UnknownIssuer'],
  [
    'certificate-rejected',
    3,
    'DEPTH_ZERO_SELF_SIGNED_CERT SELF_SIGNED_CERT_IN_CHAIN UNABLE_TO_VERIFY_LEAF_SIGNATURE ' +
      'UNABLE_TO_GET_ISSUER_CERT UNABLE_TO_GET_ISSUER_CERT_LOCALLY CERT_HAS_EXPIRED ' +
      'CERT_NOT_YET_VALID CERT_UNTRUSTED CERT_REJECTED CERT_REVOKED CERT_SIGNATURE_FAILURE ' +
      'CERT_CHAIN_TOO_LONG HOSTNAME_MISMATCH ERR_TLS_CERT_ALTNAME_INVALID UNABLE_TO_GET_CRL ' +
      'ERR_CERT_AUTHORITY_INVALID ERR_CERT_COMMON_NAME_INVALID ERR_CERT_DATE_INVALID ' +
      'ERR_CERT_INVALID ERR_CERT_REVOKED SEC_ERROR_UNKNOWN_ISSUER SEC_ERROR_EXPIRED_CERTIFICATE ' +
      'SSL_ERROR_BAD_CERT_DOMAIN MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT ' +
      'SunCertPathBuilderException CertPathValidatorException CertificateException ' +
      'CertificateExpiredException ValidatorException RemoteCertificateNameMismatch ' +
      'RemoteCertificateChainErrors RemoteCertificateNotAvailable SSLPeerUnverifiedException ' +
      'TLSV1_ALERT_UNKNOWN_CA SSLV3_ALERT_CERTIFICATE_UNKNOWN SSLV3_ALERT_BAD_CERTIFICATE ' +
      'SSLV3_ALERT_CERTIFICATE_EXPIRED UnknownAuthorityError CERT_E_UNTRUSTEDROOT',
  ],
  [
    'tls-broken',
    3,
    'SSLEOFError SSLZeroReturnError UNEXPECTED_EOF_WHILE_READING WRONG_VERSION_NUMBER ' +
      'UNSUPPORTED_PROTOCOL TLSV1_ALERT_PROTOCOL_VERSION TLSV1_ALERT_INTERNAL_ERROR ' +
      'TLSV1_UNRECOGNIZED_NAME SSLV3_ALERT_HANDSHAKE_FAILURE SSLV3_ALERT_BAD_RECORD_MAC ' +
      'DECRYPTION_FAILED_OR_BAD_RECORD_MAC UNSAFE_LEGACY_RENEGOTIATION_DISABLED DH_KEY_TOO_SMALL ' +
      'NO_SHARED_CIPHER HTTP_REQUEST UNKNOWN_PROTOCOL ERR_SSL_WRONG_VERSION_NUMBER ' +
      'ERR_SSL_PROTOCOL_ERROR ERR_SSL_VERSION_OR_CIPHER_MISMATCH ERR_SSL_UNSUPPORTED_PROTOCOL ' +
      'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION ' +
      'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR ' +
      'ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED ERR_SSL_HTTP_REQUEST ' +
      'ERR_SSL_NO_SHARED_CIPHER ERR_SSL_BAD_RECORD_MAC ERR_TLS_HANDSHAKE_TIMEOUT ' +
      'SSL_ERROR_SYSCALL SSL_ERROR_ZERO_RETURN SSL_ERROR_RX_RECORD_TOO_LONG PR_END_OF_FILE_ERROR ' +
      'SSL_ERROR_NO_CYPHER_OVERLAP SSL_ERROR_UNSUPPORTED_VERSION SSLSyscallError ' +
      'ERR_BAD_SSL_CLIENT_AUTH_CERT ERR_SSL_TLSV1_UNRECOGNIZED_NAME HandshakeFailure',
  ],
  ['tls-broken', 2, 'SSLHandshakeException TlsHandshakeError SSLProtocolException'],
  ['tls-broken', 1, 'SSLException HandshakeException SSLError AuthenticationException'],
  [
    'websocket-closed',
    3,
    'WebSocketClosedError WebSocketConnectionClosedException WebSocketDisconnect ' +
      'ConnectionClosedOK WebSocketBadStatusException WS_ERR_INVALID_CLOSE_CODE',
  ],
  ['websocket-closed', 2, 'ConnectionClosedError ConnectionClosed', { refine: 'closed-class' }],
  ['websocket-closed', 2, 'WebSocketException WebSocketError WSServerHandshakeError'],
  ['session-ended-by-server', 2, 'SMTPServerDisconnected PROTOCOL_CONNECTION_LOST'],
  ['session-ended-by-server', 2, 'ConnectionDoesNotExistError ConnectionForced CONNECTION_FORCED'],
  ['session-ended-by-server', 2, 'StreamLostError ConnectionClosedByBroker PoolClearedError'],
  ['session-ended-by-server', 2, 'AutoReconnect DisconnectException SMTPConnectError'],
  [
    'session-ended-by-server',
    1,
    'KafkaConnectionError KafkaJSConnectionError KafkaJSConnectionClosedError AMQPConnectionError',
  ],
  ['session-ended-by-server', 1, 'AdminShutdown AMQPError MongoNetworkError AMQConnectionError'],
  ['socket-closed', 3, 'ERR_SOCKET_CLOSED ERR_STREAM_DESTROYED ERR_STREAM_WRITE_AFTER_END'],
  ['socket-closed', 3, 'ERR_SOCKET_DGRAM_NOT_RUNNING ERR_SERVER_NOT_RUNNING'],
  ['socket-closed', 1, 'BrokenResourceError'],
  ['socket-closed', 2, 'ClosedResourceError ClosedChannelException AsynchronousCloseException'],
  ['socket-closed', 2, 'ClosedConnectionException'],
  ['socket-closed', 3, 'UND_ERR_CLOSED UND_ERR_DESTROYED'],
  ['socket-closed', 2, 'StreamClosedError', { refine: 'closed-stream' }],
  ['broken-pipe', 1, 'ClientAbortException'],
  ['would-block', 2, 'BlockingIOError SSLWantReadError SSLWantWriteError'],
  ['connection-reset', 2, 'ClientConnectionResetError'],
  ['connection-refused', 3, 'ERR_CONNECTION_REFUSED NS_ERROR_CONNECTION_REFUSED'],
  ['connection-refused', 2, 'HttpHostConnectException NoBrokersAvailable NoValidConnectionsError'],
  ['connection-refused', 2, 'SequelizeConnectionRefusedError'],
  ['connection-refused', 1, 'MaxRetriesPerRequestError'],
  ['name-not-resolved', 2, 'SequelizeHostNotFoundError'],
  ['timed-out', 2, 'SequelizeConnectionTimedOutError'],
  ['connection-reset', 2, 'ConnectionLost'],
  ['connection-refused', 1, 'NewConnectionError ClientConnectorError EndpointConnectionError'],
  ['connection-refused', 1, 'ConnectException ConnectError APIConnectionError'],
  // Node and browsers
  ['timed-out', 3, 'UND_ERR_CONNECT_TIMEOUT UND_ERR_HEADERS_TIMEOUT UND_ERR_BODY_TIMEOUT'],
  ['timed-out', 3, 'HeadersTimeoutError BodyTimeoutError ERR_CONNECTION_TIMED_OUT ERR_TIMED_OUT'],
  ['timed-out', 3, 'ERR_SOCKET_CONNECTION_TIMEOUT NS_ERROR_NET_TIMEOUT ERR_HTTP_REQUEST_TIMEOUT'],
  ['closed-without-response', 2, 'UND_ERR_SOCKET', { refine: 'und-err-socket' }],
  ['request-aborted', 3, 'AbortError ERR_CANCELED CanceledError ABORT_ERR UND_ERR_ABORTED'],
  ['request-aborted', 3, 'CancelledError'],
  ['request-aborted', 3, 'NS_BINDING_ABORTED ERR_FR_MAX_BODY_LENGTH_EXCEEDED ClientDisconnect'],
  ['request-aborted', 3, 'UnreadablePostError RequestAbortedError ERR_ABORTED'],
  ['request-aborted', 2, 'TaskCanceledException OperationCanceledException'],
  ['fetch-failed', 1, 'ERR_NETWORK'],
  ['connection-refused', 1, 'AggregateError', { refine: 'aggregate' }],
  ['connection-reset', 3, 'ERR_CONNECTION_RESET PR_CONNECT_RESET_ERROR NS_ERROR_NET_RESET'],
  ['connection-reset', 2, 'StreamResetException NS_ERROR_NET_PARTIAL_TRANSFER'],
  ['connection-aborted', 3, 'ERR_CONNECTION_ABORTED ERR_NETWORK_CHANGED'],
  ['unreachable', 3, 'ERR_ADDRESS_UNREACHABLE ERR_INTERNET_DISCONNECTED NoRouteToHostException'],
  ['unreachable', 3, 'ERR_NETWORK_IO_SUSPENDED PortUnreachableException'],
  ['access-denied', 3, 'ERR_NETWORK_ACCESS_DENIED'],
  ['address-in-use', 3, 'ERR_ADDRESS_IN_USE'],
  ['broken-pipe', 2, 'SIGPIPE'],
  ['name-not-resolved', 3, 'NS_ERROR_UNKNOWN_HOST'],
  ['unreachable', 3, 'NS_ERROR_OFFLINE'],
  ['closed-without-response', 2, 'NS_ERROR_NET_INTERRUPT ERR_HTTP2_GOAWAY_SESSION'],
  ['connection-reset', 2, 'ERR_HTTP2_STREAM_ERROR ERR_HTTP2_SESSION_ERROR NGHTTP2_REFUSED_STREAM'],
  ['incomplete-response', 3, 'ERR_HTTP2_PROTOCOL_ERROR ERR_QUIC_PROTOCOL_ERROR'],
  ['request-aborted', 2, 'ERR_HTTP2_STREAM_CANCEL ECANCELED'],
  // JVM, .NET, Ruby
  ['timed-out', 3, 'SocketTimeoutException HttpConnectTimeoutException ConnectTimeoutException'],
  ['timed-out', 3, 'HttpTimeoutException ReadTimeoutException OpenTimeout SQLTimeoutException'],
  // Rust std::io::ErrorKind and .NET SocketError share these words
  ['connection-aborted', 3, 'ConnectionAborted', { kindOnly: true }],
  ['connection-reset', 3, 'ConnectionReset NetworkReset', { kindOnly: true }],
  ['connection-refused', 3, 'ConnectionRefused', { kindOnly: true }],
  ['broken-pipe', 3, 'BrokenPipe', { kindOnly: true }],
  ['timed-out', 3, 'TimedOut', { kindOnly: true }],
  ['address-in-use', 3, 'AddrInUse AddressAlreadyInUse', { kindOnly: true }],
  ['address-not-available', 3, 'AddrNotAvailable AddressNotAvailable', { kindOnly: true }],
  ['unreachable', 3, 'HostUnreachable NetworkUnreachable NetworkDown', { kindOnly: true }],
  ['socket-closed', 3, 'NotConnected NotSocket', { kindOnly: true }],
  ['would-block', 2, 'WouldBlock', { kindOnly: true }],
  ['name-not-resolved', 3, 'HostNotFound', { kindOnly: true }],
  ['incomplete-response', 2, 'UnexpectedEof', { kindOnly: true }],
  ['out-of-sockets', 3, 'TooManyOpenSockets NoBufferSpaceAvailable', { kindOnly: true }],
]

function expand(): Map<string, NameEntry> {
  const names = new Map<string, NameEntry>()
  for (const [page, rank, list, options] of rows)
    for (const name of list.split(' '))
      names.set(name.toLowerCase(), { name, page, rank, ...options })
  for (const [name, page] of WINDOWS_PAGES) names.set(name.toLowerCase(), { name, page, rank: 3 })
  for (const [name, page] of ERRNO_PAGES) {
    const rank = page === 'would-block' ? 2 : 3
    for (const spelling of [name, `WSA${name}`])
      names.set(spelling.toLowerCase(), { name: spelling, page, rank, refine: name })
  }
  return names
}

/** Lower-cased name → entry. Built once. */
export const NAMES: ReadonlyMap<string, NameEntry> = expand()
