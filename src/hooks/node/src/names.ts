// Which codes are connection errors.

/** Codes that nothing but a connection or a name look-up has. */
export const CODES: ReadonlySet<string> = words(`
  ECONNABORTED ECONNRESET ECONNREFUSED EPIPE ESHUTDOWN ENOTCONN ETIMEDOUT ESOCKETTIMEDOUT
  EADDRINUSE EADDRNOTAVAIL EHOSTUNREACH EHOSTDOWN ENETUNREACH ENETDOWN ENETRESET ENONET ENOBUFS
  ENOTFOUND EAI_AGAIN EAI_FAIL EAI_NODATA EAI_NONAME ESERVFAIL EPROTO
  UND_ERR_SOCKET UND_ERR_CONNECT_TIMEOUT UND_ERR_HEADERS_TIMEOUT UND_ERR_BODY_TIMEOUT
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH UND_ERR_CLOSED UND_ERR_DESTROYED ERR_NETWORK
  ENOTSOCK EISCONN EDESTADDRREQ PROTOCOL_CONNECTION_LOST
  ERR_SOCKET_CLOSED ERR_SOCKET_CLOSED_BEFORE_CONNECTION ERR_SOCKET_DGRAM_NOT_RUNNING ERR_SOCKET_CONNECTION_TIMEOUT ERR_TLS_HANDSHAKE_TIMEOUT
  ERR_TLS_CERT_ALTNAME_INVALID DEPTH_ZERO_SELF_SIGNED_CERT SELF_SIGNED_CERT_IN_CHAIN
  UNABLE_TO_VERIFY_LEAF_SIGNATURE UNABLE_TO_GET_ISSUER_CERT UNABLE_TO_GET_ISSUER_CERT_LOCALLY
  CERT_HAS_EXPIRED CERT_NOT_YET_VALID CERT_UNTRUSTED CERT_REJECTED CERT_REVOKED
  CERT_SIGNATURE_FAILURE CERT_CHAIN_TOO_LONG HOSTNAME_MISMATCH
`)

/** Files have these too: they count with a system call of sockets. */
export const SHARED_CODES: ReadonlySet<string> = words('EACCES EPERM EMFILE ENFILE EBADF')
export const SOCKET_CALLS: ReadonlySet<string> = words('connect bind listen accept getaddrinfo')

/** Every stream has these: they count where a socket stands in the stack. */
export const STREAM_CODES: ReadonlySet<string> = words(
  'ERR_STREAM_WRITE_AFTER_END ERR_STREAM_DESTROYED ERR_STREAM_PREMATURE_CLOSE',
)
export const namesSocket = (stack: string): boolean =>
  /\bat (?:async )?(?:Socket|TLSSocket)\.|\(node:(?:net|_?tls)/.test(stack)

/** Libraries by the name of their error. */
export const LIBRARIES: ReadonlyMap<string, string> = new Map([
  ['AxiosError', 'axios'],
  ['FetchError', 'node-fetch'],
])
/** got's errors have common names; `options` and `timings` beside them tell them apart. */
export const GOT_ERRORS: ReadonlySet<string> = words(
  'RequestError ReadError TimeoutError UploadError RetryError',
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
