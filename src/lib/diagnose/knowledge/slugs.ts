// Every page a finding may lead to, written or not.
export const SLUGS = [
  'connection-aborted',
  'connection-reset',
  'connection-refused',
  'broken-pipe',
  'timed-out',
  'closed-without-response',
  'incomplete-response',
  'request-aborted',
  'fetch-failed',
  'name-not-resolved',
  'address-in-use',
  'address-not-available',
  'unreachable',
  'certificate-rejected',
  'tls-broken',
  'network-name-deleted',
  'socket-closed',
  'websocket-closed',
  'would-block',
  'session-ended-by-server',
  'out-of-sockets',
  'access-denied',
] as const

export type Slug = (typeof SLUGS)[number]
