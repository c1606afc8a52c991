// Causes of pages, by evidence around the deciding line. In order: the first that fits wins.
import type { Slug } from './slugs.ts'

/** What a cause may look at. Everything is lower case. */
export interface CauseEvidence {
  name: string
  line: string
  /** Text around the deciding line. */
  around: string
  system: string | null
}

interface CauseRule {
  page: Slug
  cause: string
  fits: (evidence: CauseEvidence) => boolean
}

const SERVER_FRAMES =
  /wsgiref|socketserver|werkzeug|basehttp|eventlet[/\\]wsgi|pywsgi|hypercorn|uvicorn|waitress|cheroot|cherrypy|http[/\\]server\.py|basehttpserver|web_protocol|exception happened during processing of request|tornado[/\\](?:web|http1connection)|openerp\.service|websocket_server|_server_callback/

const CONNECT_AGAIN = /\.connect\(|in connect\b|create_connection|sock_connect/

export const CAUSE_RULES: readonly CauseRule[] = [
  rule('tls-handshake-timeout', ({ line }) => line.includes('ssl handshake is taking longer')),
  rule(
    'network-changed',
    ({ line, name }) =>
      /winerror 1236|0x800704d4|\b1236\b/.test(line) || name.includes('network_changed'),
  ),
  rule(
    'fuse',
    ({ line, around }) =>
      /: ?['"]\/[\w./-]{1,200}['"]/.test(line) ||
      (/\bos\.(?:stat|listdir|scandir|open|walk)\(|shutil\.|\bfuse\b/.test(around) &&
        line.includes('errno 103')),
  ),
  rule(
    'accept',
    ({ around }) =>
      /in accept\b|\.accept\(|_accept_connection|syscall: 'accept'|accept econnaborted/.test(
        around,
      ) && !around.includes('accept_coro'),
  ),
  rule('peer-left', ({ around }) => SERVER_FRAMES.test(around)),
  rule(
    'reused-socket',
    ({ line, around, system }) =>
      system !== 'windows' && CONNECT_AGAIN.test(around) && /errno 103|econnaborted/.test(line),
  ),
  rule(
    'by-hand',
    ({ line, around }) =>
      around.includes('raise connectionabortederror(') && !/errno|winerror|\(\d/.test(line),
  ),
  rule('peer-left', ({ line }) => line.includes('write econnaborted')),
  rule('peer-left', ({ line }) =>
    /(?:read|write) tcp (?:127\.0\.0\.1|\[::1\])[^ ]{0,10}->/.test(line),
  ),
  rule('upload-refused', ({ around }) =>
    /\b413\b|payload too large|entity too large|upload|multipart/.test(around),
  ),
  rule('stale-keep-alive', ({ around }) =>
    /selenium|webdriver|geckodriver|\.getresponse\(|_read_status/.test(around),
  ),
  rule(
    'destroyed',
    ({ system, line }) =>
      system === 'android' ||
      (system !== 'windows' && /read econnaborted|errno["']?: ?-103/.test(line)),
  ),
]

function rule(cause: string, fits: CauseRule['fits']): CauseRule {
  return { page: 'connection-aborted', cause, fits }
}
