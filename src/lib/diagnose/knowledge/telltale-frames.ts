// Frames in which a runtime makes one particular error. They speak where the paste lost its message.
// Frames that also run on good days (onStreamRead, emit) are not among them.
import type { Slug } from './slugs.ts'

export const TELLTALE_FRAMES: readonly (readonly [RegExp, Slug])[] = [
  [
    /createhangup|socketonend \(node:_http_client|socketonend \(_http_client/,
    'closed-without-response',
  ],
  [/abortincoming \(/, 'request-aborted'],
  [/socketcloselistener \(/, 'incomplete-response'],
  [/setuplistenhandle|listenincluster/, 'address-in-use'],
  [/internalconnectmultiple|afterconnectmultiple/, 'connection-refused'],
  [/getaddrinforeqwrap\.onlookup/, 'name-not-resolved'],
  [/onparsertimeout/, 'timed-out'],
  [/onsocketend \(node:internal\/deps\/undici/, 'closed-without-response'],
  [/(?:onclose|onpremature) \((?:node:)?internal\/streams\/end-of-stream/, 'incomplete-response'],
  [/fetch\.onaborted \(/, 'incomplete-response'],
  [/_check_handshake_timeout/, 'connection-aborted'],
  [/in (?:socket\.)?getaddrinfo$/, 'name-not-resolved'],
]
