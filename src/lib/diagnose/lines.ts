// Cuts a text into logical lines without holding them: physical lines, lines hidden behind `\n`
// inside JSON or a repr, and windows of lines too long to look at in one piece.
import type { Steps } from './steps.ts'

/** A logical line. `raw` is decoded; `start`…`end` is where it came from in the original text. */
export interface Line {
  raw: string
  start: number
  end: number
  /** 0-based physical line. */
  index: number
}

/** Longest piece looked at in one go, and how much the next one repeats. */
const WINDOW = 4000
const OVERLAP = 300
const MAX_DEPTH = 3

/** Calls `visit` for every non-empty logical line, in order. Linear in `text`. */
export function eachLine(text: string, steps: Steps, visit: (line: Line) => void): void {
  let index = 0
  let start = 0
  while (start <= text.length) {
    let end = start
    while (end < text.length) {
      const code = text.charCodeAt(end)
      if (code === 10 || code === 13) break
      end += 1
    }
    if (end > start)
      unfold(text.slice(start, end), start, end, index, MAX_DEPTH, true, steps, visit)
    if (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10) end += 1
    start = end + 1
    index += 1
  }
}

/** `exact`: `raw` is still the original slice, so its pieces have ranges of their own. */
function unfold(
  raw: string,
  start: number,
  end: number,
  index: number,
  depth: number,
  exact: boolean,
  steps: Steps,
  visit: (line: Line) => void,
): void {
  steps.lines += 1
  if (depth > 0 && raw.includes('\\n')) {
    for (const piece of cut(raw)) {
      const from = exact ? start + piece.from : start
      const to = exact ? start + piece.to : end
      if (piece.decoded === null)
        emitWindows(raw.slice(piece.from, piece.to), from, to, index, exact, visit)
      else
        for (const [text, at, until] of piece.decoded)
          unfold(
            text,
            exact ? start + at : start,
            exact ? start + until : end,
            index,
            depth - 1,
            false,
            steps,
            visit,
          )
    }
    return
  }
  emitWindows(raw, start, end, index, exact, visit)
}

function emitWindows(
  raw: string,
  start: number,
  end: number,
  index: number,
  exact: boolean,
  visit: (line: Line) => void,
): void {
  if (raw.length <= WINDOW) {
    if (raw.length > 0) visit({ raw, start, end, index })
    return
  }
  for (let at = 0; at < raw.length; at += WINDOW - OVERLAP) {
    const piece = raw.slice(at, at + WINDOW)
    const from = exact ? start + at : start
    visit({ raw: piece, start: from, end: exact ? from + piece.length : end, index })
    if (at + WINDOW >= raw.length) break
  }
}

interface Piece {
  from: number
  to: number
  /** Decoded lines with their ranges in `raw`, or null where the piece stands as it is. */
  decoded: [text: string, from: number, to: number][] | null
}

/** Strings that hold an escaped newline are decoded; the text between them stays. */
function cut(raw: string): Piece[] {
  const pieces: Piece[] = []
  let plain = 0
  let at = 0
  while (at < raw.length) {
    const open = raw.indexOf('"', at)
    if (open < 0) break
    const string = decodeString(raw, open + 1)
    if (!string?.folded) {
      // a quote that opens nothing useful: the next one may
      at = string === null ? open + 1 : string.end + 1
      continue
    }
    if (open > plain) cutBare(raw, plain, open + 1, pieces)
    pieces.push({ from: open + 1, to: string.end, decoded: string.lines })
    plain = string.end
    at = string.end + 1
  }
  if (plain < raw.length) cutBare(raw, plain, raw.length, pieces)
  return pieces
}

/** A JSON string from `from` to its closing quote or the end. Null where it cannot be one. */
function decodeString(
  raw: string,
  from: number,
): { end: number; lines: [string, number, number][]; folded: boolean } | null {
  // "C:\new\x.py": a Windows path in quotes, not JSON
  if (/^[A-Za-z]:\\[^\\]/.test(raw.slice(from, from + 4))) return null
  const lines: [string, number, number][] = []
  let parts = ''
  let lineStart = from
  let copied = from
  let i = from
  for (; i < raw.length; i += 1) {
    const code = raw.charCodeAt(i)
    if (code === 34) break
    if (code !== 92) continue
    const escape = raw[i + 1] ?? ''
    parts += raw.slice(copied, i)
    if (escape === 'n' || escape === 'r') {
      if (parts !== '') lines.push([parts, lineStart, i])
      parts = ''
      lineStart = i + 2
      i += 1
    } else if (escape === 'u' && /^[0-9a-fA-F]{4}$/.test(raw.slice(i + 2, i + 6))) {
      parts += String.fromCharCode(Number.parseInt(raw.slice(i + 2, i + 6), 16))
      i += 5
    } else if (escape !== '' && '"\\/bft'.includes(escape)) {
      parts += escape === 't' ? '\t' : 'bf'.includes(escape) ? ' ' : escape
      i += 1
    } else if (escape !== '') return null
    copied = i + 1
  }
  parts += raw.slice(Math.min(copied, i), i)
  if (parts !== '') lines.push([parts, lineStart, i])
  // more than one line, or an escaped string within this one
  return { end: i, lines, folded: lines.length > 1 || parts.includes('\\n') }
}

/** Cuts `raw` between two offsets at `\n` as a repr prints it, sparing Windows paths. */
function cutBare(raw: string, from: number, to: number, pieces: Piece[]): void {
  let start = from
  for (let at = raw.indexOf('\\n', from); at >= 0 && at < to; at = raw.indexOf('\\n', at + 2)) {
    const next = raw[at + 2] ?? ''
    // C:\node_modules and \\nas\ go on in lower case; a new line of an error rarely does
    if (
      /[a-z_-]/.test(next) &&
      !/^(?:at |[a-z.]{0,30}error: |[a-z_]{1,20}\.[a-z_.]{0,40}[A-Z])/.test(
        raw.slice(at + 2, at + 70),
      )
    )
      continue
    if (at > start) pieces.push({ from: start, to: at, decoded: null })
    start = at + 2
  }
  if (start < to) pieces.push({ from: start, to, decoded: null })
}
