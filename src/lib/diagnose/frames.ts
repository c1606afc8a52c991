// Stack frames: which ones are the reader's own.
import type { ReadersLine } from './types.ts'

// Both bounded and anchored by a literal: nothing to backtrack over.
const PYTHON = /File "([^"\n]{1,300})", line (\d{1,7})/
const NODE =
  /(?:^|[\s│|>])at (?:[^()\n]{1,200} \()?(?:file:\/\/)?((?:[A-Za-z]:)?[^():\s][^():\n]{0,300}):(\d{1,7}):\d{1,7}\)?/
const OTHER_LANGUAGES =
  /(?:^|[\s(])((?:[A-Za-z]:)?[\w./\\-]{1,200}\.(?:go|rb|rs|cs|dart|ex|java|kt)):(?:line )?(\d{1,7})/

const LIBRARY_PATH =
  /site-packages|dist-packages|node_modules|node:|internal\/|[/\\]lib(?:64)?[/\\]python|[/\\]python\d{2,3}(?:-\d{2})?[/\\]lib[/\\]|\.framework[/\\]|[/\\]lib[/\\](?:asyncio|http|urllib|socketserver|wsgiref|multiprocessing|concurrent|ssl|socket|json|threading|logging|email|xmlrpc|encodings)\b|[/\\](?:mini|ana)conda|<frozen|^<|^webpack|\/usr\/(?:local\/)?(?:lib|go)\/|[/\\]pkg[/\\]mod[/\\]|\.pyenv|\.cargo|\/rustc\/|gems[/\\]/i
// node prints its own files bare: events.js:287, net.js:1141
const BARE_LIBRARY =
  /^(?:_?(?:events|net|http|https|stream|tls|dns|util|timers|fs|domain|dgram|zlib|module|buffer)\w*|socket|ssl|selectors|threading|asyncore|smtplib|socketserver|queue|codecs)\.(?:js|py[co]?)$|^_\w+\.js$|^(?:urllib3|requests|http|asyncio|httplib2|aiohttp|site-packages|django|concurrent|multiprocessing|googleapiclient|oauth2client|urllib|wsgiref|discord|websockets|botocore|boto3|redis|pymysql)[/\\]/i

/** Own frames of one stack are seldom further apart, in lines. */
const NEAR = 10

interface Frame extends ReadersLine {
  at: number
  own: boolean
  python: boolean
}

/**
 * The last frame outside libraries: nearest before the decision for Python, which prints the most
 * recent call last, first after it for the others.
 */
export function readersLine(lines: readonly string[], decided: number): ReadersLine | null {
  const own = lines.map(readFrame).filter((frame) => frame?.own === true)
  const frames = own.filter((frame) => frame !== null)
  const before = frames.filter((frame) => frame.at <= decided && frame.python)
  const after = frames.filter((frame) => frame.at >= decided)
  const chosen = before.at(-1) ?? lastOfRun(after) ?? headOfRun(frames)
  if (!chosen) return null
  const code = chosen.python ? sourceAfter(lines, chosen.at) : undefined
  return { file: chosen.file, line: chosen.line, ...(code === undefined ? {} : { code }) }
}

function lastOfRun(frames: readonly Frame[]): Frame | undefined {
  const [first] = frames
  return first?.python === true ? frames.filter((frame) => frame.python).at(-1) : first
}

/** The wrapper's stack stands above its `[cause]`: its first own frame, if it ends near by. */
function headOfRun(frames: readonly Frame[]): Frame | undefined {
  let head = frames.at(-1)
  for (const frame of frames.toReversed()) if (head && head.at - frame.at <= NEAR) head = frame
  return head
}

function readFrame(line: string, at: number): Frame | null {
  const python = PYTHON.exec(line)
  const match = python ?? NODE.exec(line) ?? OTHER_LANGUAGES.exec(line)
  const file = match?.[1]?.trim()
  if (file === undefined || !/[A-Za-z]/.test(file)) return null
  return {
    file,
    line: Number(match?.[2]),
    at,
    own: !LIBRARY_PATH.test(file) && !BARE_LIBRARY.test(file),
    python: python !== null,
  }
}

/** Python prints the source under its frame. */
function sourceAfter(lines: readonly string[], at: number): string | undefined {
  const next = lines[at + 1]?.trim()
  if (
    next === undefined ||
    next === '' ||
    PYTHON.test(next) ||
    /^[\w.]{1,80}(?:Error|Exception|error)\b|errno|winerror/i.test(next)
  )
    return undefined
  return next
}
