// Errno-like names → page. Which number carries a name is in numbers.ts.
import type { Slug } from './slugs.ts'

/** POSIX and c-ares names. Winsock's `WSAE…` twins are derived from them. */
export const ERRNO_PAGES: ReadonlyMap<string, Slug> = pages({
  'connection-aborted': 'ECONNABORTED',
  'connection-reset': 'ECONNRESET ENETRESET',
  'connection-refused': 'ECONNREFUSED',
  'broken-pipe': 'EPIPE ESHUTDOWN EPROTOTYPE',
  'timed-out': 'ETIMEDOUT ESOCKETTIMEDOUT ETIMEOUT',
  'address-in-use': 'EADDRINUSE',
  'address-not-available': 'EADDRNOTAVAIL',
  unreachable: 'EHOSTUNREACH ENETUNREACH ENETDOWN EHOSTDOWN ENONET',
  'name-not-resolved': 'ENOTFOUND EAI_AGAIN EAI_NONAME EAI_NODATA EAI_FAIL ESERVFAIL ENODATA',
  'socket-closed': 'ENOTCONN ENOTSOCK EBADF',
  'would-block': 'EAGAIN EWOULDBLOCK EINPROGRESS EALREADY',
  'out-of-sockets': 'ENOBUFS EMFILE ENFILE',
  'access-denied': 'EACCES EPERM',
  'tls-broken': 'EPROTO',
})

/** Windows codes that have no POSIX twin. */
export const WINDOWS_PAGES: ReadonlyMap<string, Slug> = pages({
  'name-not-resolved':
    'WSAHOST_NOT_FOUND WSATRY_AGAIN WSANO_RECOVERY WSANO_DATA ERROR_INTERNET_NAME_NOT_RESOLVED',
  'network-name-deleted': 'ERROR_NETNAME_DELETED ERROR_UNEXP_NET_ERR ERROR_OPERATION_ABORTED',
  'broken-pipe': 'ERROR_BROKEN_PIPE ERROR_NO_DATA ERROR_PIPE_NOT_CONNECTED',
  'timed-out': 'ERROR_SEM_TIMEOUT WAIT_TIMEOUT ERROR_INTERNET_TIMEOUT',
  'connection-refused':
    'ERROR_CONNECTION_REFUSED ERROR_PORT_UNREACHABLE ERROR_INTERNET_CANNOT_CONNECT',
  unreachable: 'ERROR_NETWORK_UNREACHABLE ERROR_HOST_UNREACHABLE',
  'connection-aborted': 'ERROR_CONNECTION_ABORTED ERROR_INTERNET_CONNECTION_ABORTED',
  'connection-reset': 'ERROR_INTERNET_CONNECTION_RESET',
  'request-aborted': 'ERROR_REQUEST_ABORTED',
  'closed-without-response': 'ERROR_HTTP_INVALID_SERVER_RESPONSE',
  'tls-broken': 'ERROR_INTERNET_SECURE_CHANNEL_ERROR',
})

/** Files and processes print these too: they count only with a socket call beside them. */
export const SHARED_WITH_FILES: ReadonlySet<string> = new Set(
  'EACCES EPERM EMFILE ENFILE EBADF EAGAIN EALREADY ENODATA EPROTO'.split(' '),
)

/** The page of an errno or Windows name. */
export function pageOfCode(name: string): Slug | undefined {
  return ERRNO_PAGES.get(name) ?? WINDOWS_PAGES.get(name)
}

function pages(lists: Partial<Record<Slug, string>>): ReadonlyMap<string, Slug> {
  const map = new Map<string, Slug>()
  for (const [slug, list] of Object.entries(lists))
    for (const name of list.split(' ')) map.set(name, slug as Slug)
  return map
}
