// Last resort: translated system messages, looked for only where nothing else was found.
import { clean } from './clean.ts'
import { LOCALIZED } from './knowledge/localized.ts'
import type { Line } from './lines.ts'
import type { Signal } from './signal.ts'
import { isCode } from './source.ts'

/** Signals from translated sentences on one line. */
export function translatedSignals(line: Line): Signal[] {
  if (!/[^\x20-\x7e]/.test(line.raw) && !/[a-z] [a-z]/.test(line.raw)) return []
  const text = clean(line.raw)
  const lower = text.toLowerCase()
  if (isCode(text)) return []
  const found: Signal[] = []
  for (const [page, pattern] of LOCALIZED) {
    const match = pattern.exec(lower)
    if (match)
      found.push({
        page,
        name: match[0],
        rank: 2,
        form: 'translated',
        start: line.start,
        end: line.end,
        index: line.index,
        order: match.index,
        at: match.index,
        line: lower,
        inner: false,
      })
  }
  return found
}
