// Which numbers in a line are error numbers. `line 104`, `200 10053`, `port 10054` are not; what
// stands left and right of the number says so.
import { pageOfCode } from './knowledge/errno.ts'
import { NUMBERS, type NumberSpace } from './knowledge/numbers.ts'
import { CURL, MYSQL, NSURL, WEBSOCKET } from './knowledge/program-codes.ts'
import type { Slug } from './knowledge/slugs.ts'
import type { Meaning } from './signal.ts'

/** A number read as an error number. `sure`: the form says so; else something must agree with it. */
export interface NumberReading {
  name: string
  value: number
  meanings: Meaning[]
  sure: boolean
}

// Taken alone these say nothing about a network: EDEADLK, ENAMETOOLONG, ENOEXEC, ENOSYS … elsewhere
const NEEDS_AGREEMENT = new Set([
  8, 35, 36, 37, 38, 55, 64, 71, 88, 105, 107, 109, 118, 125, 126, 128,
])

const FOREIGN_ERROR =
  /(?:错误(?:代码|码|号)?|錯誤(?:代碼)?|エラー(?:コード)?|ошибк[аи]|fehler|erreur|hata|오류|lỗi|erro) ?[:#(]? ?$/
const UNIX: readonly NumberSpace[] = ['linux', 'bsd', 'cygwin']

/** Reads the number `line[start…end)`; `line` is lower case. Null where it is no error number. */
export function readNumber(line: string, start: number, end: number): NumberReading | null {
  const value = Number(line.slice(start, end))
  if (!KNOWN.has(value)) return null
  const left = line.slice(Math.max(0, start - 40), start)
  const right = line.slice(end, end + 24)
  const negative = left.endsWith('-') && !/\d-$/.test(left)
  const before = negative ? left.slice(0, -1) : left
  if (/^\.\d|^-\d/.test(right)) return null

  if (/(?:key|value|index|type|assertion|lookup)error: ?$/.test(before)) return null
  if (/winerror["'\]]? ?[:=]? ?$/.test(before))
    return reading(`WinError ${String(value)}`, value, ['wsa', 'win32'])
  if (before.endsWith('none, ') && right.startsWith(', none)'))
    return reading(`WinError ${String(value)}`, value, ['wsa', 'win32'])
  if (
    /curl: \($|curl error:? \(?$|curl_errno\D{0,8}$|curl(?: failed with(?: code)?)? $|failed; curl $/.test(
      before,
    )
  )
    return single('curl ', value, CURL[value])
  if (/nsurlerrordomain\D{0,20}$|cfnetwork\D{0,20}$/.test(before))
    return single('NSURLError -', value, NSURL[value])
  if (/(?:^|\W)(?:errno|os error|uv_errno)["'`\]]?(?: ?[:=#] ?|: errno | )?["'`(]?$/.test(before))
    return errno(value, negative)
  if (/wsagetlasterror(?:\(\))?\D{0,14}$/.test(before)) return errno(value, false)
  if (/\bos \{ code: $/.test(before)) return errno(value, false)
  if (
    MYSQL[value] &&
    /error $|\($|\[$/.test(before) &&
    /mysql|hy000|08s01|operationalerror|interfaceerror|databaseerror/.test(line)
  )
    return single('MySQL ', value, MYSQL[value])
  if (before.endsWith('(') && /^, ?(?:u|b)?["']|^, none|^, ?'?$/.test(right))
    return tuple(value, before)
  if (/\(os error $|oserror: $/.test(before)) return errno(value, false)
  if (before.endsWith('(') && /^: [a-z]/.test(right) && value < 200)
    return agreed(errno(value, false))
  if (before.endsWith('error ') && /^ (?:while|connecting|sending|reading|writing)/.test(right))
    return errno(value, negative)
  if (
    /(?:error|exception|code|err|errorcode|errcode)["'`]?(?: code| number| no\.?| id)?["'`]? ?[:=#([-]{0,2} ?["'`([]?$/.test(
      before,
    )
  ) {
    if (value >= 10000) return reading(String(value), value, ['wsa', 'inet'])
    return value < 200 ? agreed(errno(value, negative)) : null
  }
  if (value >= 10000 && FOREIGN_ERROR.test(before)) return reading(String(value), value, ['wsa'])
  if (value >= 10000 && /^ errors?\b/.test(right) && before.endsWith(' '))
    return agreed(reading(String(value), value, ['wsa']))
  if (value >= 10000 && /\($|: $|^$|\[$/.test(before) && /^\)|^: |^\]|^ ?- |^ error/.test(right))
    return agreed(reading(String(value), value, ['wsa']))
  if (value < 200 && /(?:^|\W)[[(]$/.test(before) && /^[\])]/.test(right))
    return agreed(errno(value, false))
  if (/(?:^|[:,)-] |errno )$/.test(before) && /^[:,]? ["'(]?[a-z]/.test(right))
    return agreed(errno(value, negative))
  return null
}

/** `0x80072745`: HRESULT of a Win32 or Winsock error. */
export function readHresult(word: string): NumberReading | null {
  if (!/^0x8007[0-9a-f]{4}$/.test(word)) return null
  const value = Number.parseInt(word.slice(6), 16)
  const found = reading(word, value, ['wsa', 'win32', 'inet'])
  return found
}

/** A number that is the whole text. */
export function readBare(text: string): NumberReading | null {
  const match =
    /^(?:errno|winerror|error|code|wsa|windows socket error|socket error|(?:websocket )?(?:closed? )?code|websocket(?: closed?)?)? ?[:#=([]? ?(-?)(\d{2,5})[)\]]?$/.exec(
      text,
    )
  if (!match) return readHresult(text)
  const value = Number(match[2])
  if (text.startsWith('winerror'))
    return reading(`WinError ${String(value)}`, value, ['wsa', 'win32'])
  const isClosing = match[1] === '' && !/^(?:errno|wsa|windows|socket)/.test(text)
  // -1001 is a NSURLError.
  if (isClosing && WEBSOCKET.has(value)) return single('WebSocket ', value, 'websocket-closed')
  return errno(value, match[1] === '-')
}

function errno(value: number, negative: boolean): NumberReading | null {
  const name = `errno ${negative ? '-' : ''}${String(value)}`
  if (value >= 10000) return reading(String(value), value, ['wsa', 'inet'])
  if (negative && value <= 5) return agreed(reading(name, value, ['gai']))
  if (negative && value > 1000) return reading(name, value, ['libuv'])
  const found = reading(name, value, value > 200 ? ['win32'] : [...UNIX, 'win32'])
  return NEEDS_AGREEMENT.has(value) ? agreed(found) : found
}

/** `(104, 'Connection reset by peer')`, with or without a class in front. */
function tuple(value: number, before: string): NumberReading | null {
  if (value >= 10000) return reading(String(value), value, ['wsa'])
  const found = errno(value, false)
  return /(?:error|exception|exc|timeout) ?\($/.test(before) ? found : agreed(found)
}

function agreed(found: NumberReading | null): NumberReading | null {
  return found && { ...found, sure: false }
}

function reading(
  name: string,
  value: number,
  spaces: readonly NumberSpace[],
): NumberReading | null {
  const meanings: Meaning[] = []
  for (const space of spaces) {
    const meant = NUMBERS[space][value]
    const page = meant === undefined ? undefined : pageOfCode(meant)
    if (meant !== undefined && page) meanings.push({ space, name: meant, page })
  }
  return meanings.length > 0 ? { name, value, meanings, sure: true } : null
}

function single(program: string, value: number, page: Slug | undefined): NumberReading | null {
  const name = `${program}${String(value)}`
  return page ? { name, value, meanings: [{ space: 'inet', name, page }], sure: true } : null
}

const KNOWN: ReadonlySet<number> = new Set(
  [...Object.values(NUMBERS), CURL, MYSQL, NSURL].flatMap((numbers) =>
    Object.keys(numbers).map(Number),
  ),
)
