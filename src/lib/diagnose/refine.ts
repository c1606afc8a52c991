// Second look at signals whose page depends on what stands around them.
import { clean } from './clean.ts'
import { SHARED_WITH_FILES } from './knowledge/errno.ts'
import type { Signal } from './signal.ts'

/** Text around a signal, clean and lower case. */
export interface Around {
  before: string
  after: string
  all: string
}

const REACH = 1500

/** What stands around the range, as far as refining looks. */
export function aroundOf(text: string, start: number, end: number): Around {
  const fold = (piece: string) => clean(piece).toLowerCase()
  const before = fold(text.slice(Math.max(0, start - REACH), start))
  const after = fold(text.slice(end, end + REACH))
  const line = fold(text.slice(start, Math.min(end, start + 4000)))
  return { before, after, all: `${before}\n${line}\n${after}` }
}

const NETWORK =
  /socket|connect|zmq|https?:|urlopen|\bssl|\btls|recv|request|aiohttp|asyncio|\bdns|\btcp|\bhost|\bproxy|upstream|\brpc|redis|smtp|mysql|fetch|download|stream|\bnet\b/
const FAILURE =
  /error|exception|fail|fatal|panic|errno|unable|cannot|can't|could not|couldn't|traceback|\berr\b|✗|✖|⨯|❌|warn|abort|lost|refused|dropp|rpc|recv|lỗi|fehler|ошибк|错误/
const SOCKET_CALL =
  /\b(?:listen|bind|connect|accept|send|sendto|sendmsg|recvfrom|socket|server_bind|create_server)\b|\.(?:bind|connect|accept|sock)\b|syscall: '(?:listen|bind|connect)'/
const FILE_CALL =
  /, (?:open|mkdir|unlink|rename|stat|lstat|watch|scandir|copyfile|rmdir|access|chmod|spawn)\b|\b(?:open|fork|lock|watch|exec)\(|could not get lock|fork:|spawn |\bdpkg\b|\/bin\/|publickey/

/** A class, its number and its words, and no file: whoever asks it here asks about a connection. */
const WHOLE_MESSAGE =
  /(?:^|["'])\s*(?:[a-z.]{0,30}error: ?\[errno \d{1,3}\] ?[a-z ]{5,40}|valueerror: i\/o operation on closed file)\.?\s*(?:$|["'])|^\s*["']?e[a-z]{3,12}["']?\s*$/

/** The signal with its page fixed, or null where the surroundings speak against it. */
export function refine(signal: Signal, around: Around): Signal | null {
  const rule = signal.refine
  if (rule === undefined) return signal
  if (SHARED_WITH_FILES.has(rule)) return sharedWithFiles(signal, rule, around)
  const { line } = signal
  const { all, after } = around
  switch (rule) {
    case 'unproven':
      return FAILURE.test(line) || aloneInText(all, line) ? signal : null
    case 'timeout-class':
      if (
        /playwright|puppeteer|selenium|multiprocessing\.|waiting for (?:selector|locator|element)|jest|vitest/.test(
          all,
        )
      )
        return null
      return NETWORK.test(all) || signal.form !== 'phrase' ? signal : null
    case 'eof':
      if (all.includes('websocket: close')) return { ...signal, page: 'websocket-closed' }
      // pyOpenSSL's SysCallError(-1, 'Unexpected EOF'): the peer went before a word was said
      if (/-1, ?['"]unexpected eof/.test(line))
        return { ...signal, page: 'closed-without-response' }
      if (/syntax ?error|while (?:parsing|looking)|json|yaml/.test(line)) return null
      return /eof ?$|eof["'),\]}]|end of (?:file|stream)|eof:|eof \(|partial/.test(line) &&
        NETWORK.test(all)
        ? signal
        : null
    case 'ECONNABORTED':
      return econnaborted(signal, all)
    case 'aborted':
      if (line.includes('while trying to fetch')) return { ...signal, page: 'incomplete-response' }
      if (!/(?:error|reason|message)["'\]]?: ?["']?aborted["']?/.test(line)) return null
      if (/_http_server|abortincoming/.test(all)) return { ...signal, rank: 3 }
      if (/_http_client|socketcloselistener|incomingmessage/.test(all))
        return { ...signal, page: 'incomplete-response', rank: 3 }
      return all.includes('econnreset')
        ? { ...signal, page: 'incomplete-response', rank: 2 }
        : signal
    case 'terminated':
      if (!/typeerror: ?["'([]?terminated|\[typeerror: terminated/.test(line)) return null
      return /onparsertimeout|und_err_body_timeout|bodytimeout|headerstimeout/.test(all)
        ? { ...signal, page: 'timed-out', rank: 3 }
        : { ...signal, rank: 2 }
    case 'closed-class':
      if (/botocore|boto3|endpoint url/.test(all))
        return { ...signal, page: 'closed-without-response' }
      return /pika|aiormq|amqp|asyncpg|psycopg|redis/.test(all) && !all.includes('websocket')
        ? { ...signal, page: 'session-ended-by-server' }
        : signal
    case 'library-timer':
      // mocha says the same of a slow test
      return /async tests and hooks|done\(\)|mocha/.test(all) ? null : signal
    case 'close-code':
      return /websocket|\bws\b|wss?:|gateway|socket\.io/.test(all) ? signal : null
    case 'incomplete-read':
      return /websockets[\\/]|no close frame/.test(all)
        ? { ...signal, page: 'websocket-closed' }
        : signal
    case 'ended-session':
      if (!FAILURE.test(line)) return null
      return all.includes('websocket') ? { ...signal, page: 'websocket-closed' } : signal
    case 'closed-stream':
      return all.includes('websocket') ? { ...signal, page: 'websocket-closed' } : signal
    case 'und-err-socket':
      return all.includes('typeerror: terminated')
        ? { ...signal, page: 'incomplete-response' }
        : signal
    case 'aggregate':
      return /internalconnectmultiple|afterconnectmultiple/.test(after) ? signal : null
    default:
      return signal
  }
}

/** axios, superagent and Express set this code themselves. */
function econnaborted(signal: Signal, all: string): Signal {
  const system = /(?:read|write|connect|accept) econnaborted|errno["']?: ?-(?:4079|103|53)/.test(
    all,
  )
  const library =
    /timeout of \d{1,12} ?ms exceeded|request aborted|request\.aborted|axioserror|isaxioserror|axios\/|'etime'|maxcontentlength/
  return !system && signal.form !== 'number' && library.test(all)
    ? { ...signal, page: 'request-aborted' }
    : signal
}

function sharedWithFiles(signal: Signal, rule: string, { all }: Around): Signal | null {
  const { line } = signal
  if (signal.meanings?.some(({ space }) => space === 'wsa')) return signal
  if (WHOLE_MESSAGE.test(line)) return { ...signal, rank: 2 }
  switch (rule) {
    case 'EACCES':
    case 'EPERM':
      return SOCKET_CALL.test(line) ||
        (!/: ?['"/]|open/.test(line.slice(signal.at)) &&
          SOCKET_CALL.test(all) &&
          !FILE_CALL.test(line))
        ? signal
        : null
    case 'EMFILE':
    case 'ENFILE':
      return /accept|socket|connect|listener|http|getaddrinfo/.test(line) ||
        (/accept|socket|connect|getaddrinfo/.test(all) && !FILE_CALL.test(line))
        ? signal
        : null
    case 'EBADF':
      return /socket|recv|send|accept|select|asyncio|connect|selectors/.test(all) &&
        !all.includes('close failed in file')
        ? signal
        : null
    case 'ENODATA':
    case 'EPROTO':
      return rule === 'ENODATA'
        ? /query|dns/.test(all)
          ? signal
          : null
        : /ssl|tls|write eproto/.test(all)
          ? signal
          : null
    default:
      // Node's own words for a standard stream that another program set non-blocking
      if (/eagain: [a-z ]{1,40}, (?:read|write)\b/.test(line)) return signal
      return NETWORK.test(all) && !FILE_CALL.test(line) && !/fork|lock|thread/.test(line)
        ? signal
        : null
  }
}

/** The text is hardly more than this line: somebody typed the phrase itself. */
function aloneInText(all: string, line: string): boolean {
  return all.trim().length <= line.trim().length + 8 && line.trim().split(' ').length <= 6
}
