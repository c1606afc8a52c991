// What a paste still shows when its message was cut off: the `raise` under a frame, a frame that
// makes only one error, the first letters of a class at the very end.
import { clean } from './clean.ts'
import { NAMES, type NameEntry } from './knowledge/names.ts'
import { TELLTALE_FRAMES } from './knowledge/telltale-frames.ts'
import type { Slug } from './knowledge/slugs.ts'
import { eachLine, type Line } from './lines.ts'
import type { Signal } from './signal.ts'
import { isCode } from './source.ts'
import type { Steps } from './steps.ts'

const FRAME = /file "[^"]{1,300}", line \d{1,7}|^\W{0,4}at [^ ].{0,200}[:)]/
/** Another error with a message of its own: then the frames belong to it. */
const OTHER_ERROR = /(?:^|[\s(['"])[A-Za-z_.]{2,80}(?:Error|Exception|Warning)\]?: \S/
const SHORTEST_STUMP = 8

/** Signals from what is left of an error without its message. */
export function remainingSignals(text: string, steps: Steps): Signal[] {
  const raised: Signal[] = []
  const told: Signal[] = []
  const seen = { afterFrame: false, otherError: false, last: null as Line | null }
  eachLine(text, steps, (line) => {
    const now = clean(line.raw)
    const lower = now.toLowerCase()
    seen.otherError ||= OTHER_ERROR.test(now)
    const name = seen.afterFrame ? raisedName(now) : undefined
    if (name) raised.push(signal(line, lower, name.page, name.name))
    const frame = TELLTALE_FRAMES.find(([pattern]) => pattern.test(lower))
    if (frame && told.length < 8)
      told.push(signal(line, lower, frame[1], frame[0].exec(lower)?.[0] ?? ''))
    seen.afterFrame = FRAME.test(lower)
    seen.last = line
  })
  const [first] = raised
  if (first && !seen.otherError) return [first]
  const stump = seen.last && stumpOf(seen.last, text)
  if (stump) return [stump]
  return seen.otherError ? [] : told.slice(0, 1)
}

function raisedName(line: string): NameEntry | undefined {
  const match = /^\W{0,8}(?:-{1,4}> \d{1,6} )?raise (?:[\w]{1,40}\.){0,4}(\w{1,60})(?:\(|$)/.exec(
    line,
  )
  return match?.[1] === undefined ? undefined : NAMES.get(match[1].toLowerCase())
}

/** `ConnectionAbor` at the very end: enough letters to be only one page's names. */
function stumpOf(line: Line, text: string): Signal | null {
  if (line.end < text.trimEnd().length) return null
  const now = clean(line.raw).trimEnd()
  const stump = /(?:^|[\s.(:'"])([A-Z][A-Za-z]{1,60}|E[A-Z]{4,20})$/.exec(now)?.[1]
  if (stump === undefined || stump.length < SHORTEST_STUMP) return null
  // whole, it had its chance
  if (NAMES.has(stump.toLowerCase()) || isCode(now)) return null
  const pages = new Set<Slug>()
  let name = ''
  for (const entry of NAMES.values())
    if (entry.kindOnly !== true && entry.name.startsWith(stump)) {
      pages.add(entry.page)
      name ||= entry.name
    }
  const [page] = pages
  return page !== undefined && pages.size === 1 ? signal(line, now.toLowerCase(), page, name) : null
}

function signal(line: Line, lower: string, page: Slug, name: string): Signal {
  return {
    page,
    name,
    rank: 1,
    form: 'mention',
    start: line.start,
    end: line.end,
    index: line.index,
    order: 0,
    at: 0,
    line: lower,
    inner: false,
  }
}
