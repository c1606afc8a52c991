// Numbers that programs give failures of their own accord.
import type { Slug } from './slugs.ts'

/** curl's exit codes and libcurl's CURLE numbers. */
export const CURL: Readonly<Record<number, Slug>> = {
  5: 'name-not-resolved',
  6: 'name-not-resolved',
  7: 'connection-refused',
  18: 'incomplete-response',
  28: 'timed-out',
  35: 'tls-broken',
  51: 'certificate-rejected',
  52: 'closed-without-response',
  55: 'broken-pipe',
  56: 'connection-reset',
  60: 'certificate-rejected',
  77: 'certificate-rejected',
  92: 'incomplete-response',
}

/** MySQL client errors (CR_*) and 4031, the server's idle disconnect. */
export const MYSQL: Readonly<Record<number, Slug>> = {
  2002: 'connection-refused',
  2003: 'connection-refused',
  2005: 'name-not-resolved',
  2006: 'session-ended-by-server',
  2013: 'session-ended-by-server',
  2055: 'session-ended-by-server',
  4031: 'session-ended-by-server',
}

/** NSURLError, printed negative. */
export const NSURL: Readonly<Record<number, Slug>> = {
  999: 'request-aborted',
  1001: 'timed-out',
  1003: 'name-not-resolved',
  1004: 'connection-refused',
  1005: 'closed-without-response',
  1006: 'name-not-resolved',
  1009: 'unreachable',
  1200: 'tls-broken',
  1201: 'certificate-rejected',
  1202: 'certificate-rejected',
  1203: 'certificate-rejected',
  1204: 'certificate-rejected',
}

/** Close codes of a WebSocket (RFC 6455, 7.4.1; from 1012 on as IANA registered them). */
export const WEBSOCKET: ReadonlySet<number> = new Set([
  1000, 1001, 1002, 1003, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015,
])
