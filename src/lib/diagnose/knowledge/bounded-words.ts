// Ordinary words that name a failure where they stand on their own: after a colon, in brackets.
import type { PhraseRow } from './phrase-row.ts'

/**
 * Ordinary words that mean a failure only when they stand on their own between punctuation.
 * `unproven` ones are printed on good days too: the line must speak of a failure.
 */
export const BOUNDED_WORDS: readonly PhraseRow[] = [
  ['connection-refused', 3, 'connection refused|connection was refused|refused the connection'],
  ['connection-reset', 2, 'connection reset|connection was reset', { refine: 'unproven' }],
  ['connection-reset', 1, 'connection aborted.', { name: 'Connection aborted.' }],
  ['connection-aborted', 2, 'connection aborted|connection abort', { refine: 'unproven' }],
  ['broken-pipe', 3, 'broken pipe'],
  ['timed-out', 3, 'connection timed out|i/o timeout|read timed out|operation timed out'],
  [
    'timed-out',
    2,
    'request timed out|connection timeout|connect timeout|read timeout',
    { refine: 'unproven' },
  ],
  ['timed-out', 2, 'timed out|has timed out', { refine: 'timeout-class' }],
  [
    'timed-out',
    2,
    'receive timeout|request timeout|timeout expired|response timeout|socket timeout|execution expired',
    { refine: 'unproven' },
  ],
  ['closed-without-response', 3, 'socket hang up|socket hung up|socket hangup'],
  ['closed-without-response', 2, 'connection closed|connection was closed', { refine: 'unproven' }],
  ['closed-without-response', 2, 'end of file reached|eof', { refine: 'eof' }],
  [
    'incomplete-response',
    3,
    'unexpected eof|early eof|partial file|premature eof|unexpected end of file|unexpected end of stream',
    { refine: 'eof' },
  ],
  ['incomplete-response', 1, 'terminated', { refine: 'terminated' }],
  ['request-aborted', 3, 'request aborted'],
  ['request-aborted', 2, 'aborted', { refine: 'aborted' }],
  ['fetch-failed', 1, 'network error|load failed', { refine: 'unproven' }],
  ['socket-closed', 2, 'bad file descriptor', { refine: 'EBADF' }],
  ['socket-closed', 2, 'not connected', { refine: 'unproven' }],
  ['websocket-closed', 2, 'transport close|ping timeout', { refine: 'unproven' }],
  [
    'session-ended-by-server',
    2,
    'connection is closed|heartbeat timeout',
    { refine: 'ended-session' },
  ],
  ['connection-reset', 2, 'rst_stream', { refine: 'unproven' }],
  ['access-denied', 2, 'permission denied|operation not permitted', { refine: 'EACCES' }],
  ['session-ended-by-server', 2, 'socket disconnected', { refine: 'unproven' }],
]
