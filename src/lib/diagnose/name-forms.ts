// How a name stands in its line decides whether it is an error at all: `Error: read ECONNRESET` is,
// `if (code === 'ECONNRESET')` is not.
import type { Form } from './signal.ts'

const SYSCALL =
  /(?:^|[^\w.])(?:read|write|writev|connect|connectx|listen|bind|accept4?|getaddrinfo|getnameinfo|send|sendto|sendmsg|recv|recvfrom|recvmsg|shutdown|query\w{0,6}|socket|setsockopt|getsockopt|epoll_wait|epoll_ctl|kevent|poll|lookup) ["'`([]?$/i
const PROPERTY =
  /(?:^|[^\w.])(?:\w{0,20}code|errno|reason|cause|name|type|kind|error|err|status|exception|errortype|exc_type|class|ErrorKind)["'`]?(?: ?[:=] ?|: :| is | )["'`([<:]?(?:[\w.]{1,60}\.)?$/i
const LEAD_IN =
  /(?:^|[:>|\]).!→⇒»*✗✖×⨯#│┃❱-] ?|[([{"'`<] ?|, ?|:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)? |\b(?:ERROR|WARN(?:ING)?|FATAL|CRITICAL|INFO|DEBUG|error|warn|info|E) )$/
const CUE =
  /\b(?:get|gets|got|getting|gives?|gave|receiv(?:e|ed|ing)|threw|throws|says|said|seeing|sees|saw|(?:fail(?:s|ed|ing)?|dies|died|crash(?:es|ed|ing)?|exits|exited|ends|ended|drops|dropped|rejects|stops|stopped|goes down|went down|comes? back|came back|blows up|aborts|aborted|quits|breaks) with|hit|hits|báo|lỗi|bị|gặp|报错?|提示|出现|ошибка|Fehler|erreur|error) (?:an? |the |this |this error:? |error |Error |of )?["'`(]?(?:[\w.]{1,60}\.)?$/
const BLAME =
  /(?:===?|!==?|\bcase|\bin|\bnot|\bor|\band|\bon|\bfor|\|\||&&|\[|, ?['"]|errno\.|\.E|(?<!net)::) ?["'(]{0,2}$/
const CLASS_CODE =
  /\b(?:except|catch|rescue|raise|raising|isinstance|issubclass|instanceof|import|extends|new|class|throw)\b ?[\w.,: (|*]{0,60}$/

// The interpreter does not know the name: a spelling error, not a connection error.
const UNKNOWN_NAME =
  /(?:has no attribute|[Cc]annot find (?:name|symbol)|[Cc]annot import name|\bname|undefined name) ?["'(`‘]{1,2}$/

/** Left and right of `line[start…end)`, as far as a form reaches. */
interface Sides {
  left: string
  right: string
}

function sides(line: string, start: number, end: number): Sides {
  return { left: line.slice(Math.max(0, start - 80), start), right: line.slice(end, end + 40) }
}

/** The form of an `ECONNRESET`-like code, or null where it is only talked about. */
export function codeForm(line: string, start: number, end: number): Form | null {
  const { left, right } = sides(line, start, end)
  if (/[\w/\\]$|[A-Za-z]-$|[a-z]\.$/.test(left) || /^[\w/\\]|^-[A-Za-z]|^\.[a-z(]/.test(right))
    return null
  if (/^["']? ?(?:\|\||&&|===?|!==)/.test(right)) return null
  if (/^["'] ?[,\]]/.test(right) && /[[,] ?["']$/.test(left) && !/\{.{0,79}$/.test(left))
    return null
  if (SYSCALL.test(left)) return 'name'
  if (PROPERTY.test(left)) return 'property'
  if (/\bspawn(?:sync)? (?:[^ ]{1,60} )?$/i.test(left)) return null
  if (left.endsWith('net::') || /Errno::$|\{:?error, ?:?$|\(:?\w{0,20}_?err(?:or)?, ?$/.test(left))
    return 'name'
  if (right.startsWith(']') && /(?:^|[\w\s:>])\[$/.test(left)) return 'name'
  if (/\(\d{1,5}, ?u?["']$/.test(left)) return 'name'
  if (BLAME.test(left) || UNKNOWN_NAME.test(left)) return null
  if (/^:(?: |$)|^ \(\w/.test(right) && LEAD_IN.test(left)) return 'name'
  if (/^(?:$|["'`)\]}.,;!<]|\\)/.test(right) && LEAD_IN.test(left)) return 'name'
  if (/^ (?:[\w.[-]{1,80}:\d|\d|::)/.test(right) && LEAD_IN.test(left)) return 'name'
  if (
    /^\W{0,3}$/.test(right) &&
    /(?:^|[\s`'"])$/.test(left) &&
    stripPrefix(left).split(' ').length <= 3 &&
    left.length < 80
  )
    return 'mention'
  return CUE.test(left) ? 'mention' : null
}

/** The form of a `ConnectionResetError`-like class, or null. */
export function classForm(line: string, start: number, end: number): Form | null {
  const { left, right } = sides(line, start, end)
  if (/^[\w/\\-]|^\.[a-z(]/.test(right) || /[\w/\\]$/.test(left)) return null
  if (/^["'`)\]>]{0,2}$/.test(right) && /^[^\w]{0,3}(?:[\w.:]{1,80}[.:])?$/.test(left))
    return 'name'
  if (UNKNOWN_NAME.test(left)) return null
  if (CLASS_CODE.test(left) && !/<class ["'][\w.]{0,60}$/.test(left)) return null
  if (/^: |^:$/.test(right)) return 'name'
  if (/^\((?: ?(?:u|b)?["'[(]| ?-?\d|\)| ?<| ?None|\w{1,30}=|$|[A-Z])/.test(right)) return 'name'
  if (/<class ["'][\w.]{0,60}$|exception=[\w.]{0,60}$|[Cc]aused by:? [\w.]{0,60}$/.test(left))
    return 'name'
  if (/^ at \/|^ (?:-|–|—) |^ \(|^ with #</.test(right) && LEAD_IN.test(stripModule(left)))
    return 'name'
  if (/^ {1,40}Traceback/.test(right)) return 'name'
  // the heading of an entry in Python's documentation
  if (/^exception (?:[\w.]{1,60}\.)?$/.test(stripPrefix(left))) return null
  if (PROPERTY.test(left)) return 'property'
  if (/^(?:$|["'`)\]}>,;.!])/.test(right) && LEAD_IN.test(stripModule(left))) return 'name'
  if (
    /^["'`)\]>.]{0,3}$/.test(right) &&
    stripModule(left).length < 60 &&
    !/[a-z,] $/.test(stripModule(left))
  )
    return 'name'
  return CUE.test(left) ? 'mention' : null
}

/** Without what a log puts in front of a line. */
function stripPrefix(left: string): string {
  return left.replace(/^.{0,80}(?:[|\]:>!│#] |\dZ? |^E )/, '')
}

function stripModule(left: string): string {
  return left.replace(/(?:^|[^\w.:])(?:[\w]{1,40}(?:\.|::)){1,6}$/, (match) =>
    /^\w/.test(match) ? '' : match.slice(0, 1),
  )
}

/** `kind: ConnectionReset`, `SocketErrorCode: ConnectionReset`, `(ConnectionRefused)`. */
export function kindForm(line: string, start: number, end: number): Form | null {
  const { left, right } = sides(line, start, end)
  if (/^: [A-Z]/.test(right) && /(?:^|[:)] |\w\.)$/.test(left)) return 'name'
  if (!/^(?:$|[,})\s"'\]])/.test(right)) return null
  return /(?:kind|source|SocketErrorCode|ErrorCode|SocketError|Kind)["']?(?: ?[:=] ?|\()["']?$|[a-z.] \($/.test(
    left,
  )
    ? 'name'
    : null
}

/** Whether ordinary words stand on their own between punctuation. */
export function standsAlone(line: string, start: number, end: number): boolean {
  const left = line.slice(Math.max(0, start - 24), start)
  const right = line.slice(end, end + 12)
  if (
    !/^(?:$|["'`)\]}.,;:!?<>|\\/*]| ?[([{|]| ?$| (?:- |→|while |at |to |in |from \d|for |after ))/.test(
      right,
    )
  )
    return false
  return (
    /(?:^|[:;>|\])("'`[{,!.→⇒*=<–—/-] ?|[→⇒] )$/.test(left) ||
    /(?:errno|error|winerror) ?\d{1,5}[\])]? $/i.test(left) ||
    /\b(?:got|was|error|err|failed|exception|reason|because|with|fatal|panic) ["'`]?$/i.test(left)
  )
}

/** `Connection reset count: 0`, `read timeout = 30`: a figure or a setting, not a failure. */
export function isCountOfNone(line: string, start: number, end: number): boolean {
  return (
    /^(?:e?s)?["'`]?(?: ?(?:count|total|errors?|events?))?["'`]? ?[:=] ?0 ?(?:$|[,;)\]}|])/.test(
      line.slice(end, end + 32),
    ) ||
    (line.slice(start, end).endsWith('timeout') &&
      /^["']? ?[:=] ?\d/.test(line.slice(end, end + 8))) ||
    /(?:^|[^\w.])(?:0|no|zero|without|never|not) (?:a |any )?$/.test(
      line.slice(Math.max(0, start - 24), start),
    )
  )
}
