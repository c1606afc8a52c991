// Terminals wrap at their width and cut names in two. Where nothing was decided, the seams between
// lines are read once more, joined.
import { clean } from './clean.ts'
import { eachLine, type Line } from './lines.ts'
import { scanText } from './scan.ts'
import type { Signal } from './signal.ts'
import type { Steps } from './steps.ts'

const SEAM = 120
const SHORTEST_WRAPPED = 40
/** How far into the second line a name may start whose context stands in the first. */
const REACH = 12

/** Signals that only show where two neighbouring lines are read as one. */
export function seamSignals(text: string, steps: Steps): Signal[] {
  const found: Signal[] = []
  let last: Line | null = null
  let lastText = ''
  eachLine(text, steps, (line) => {
    const now = clean(line.raw).trim()
    if (last && lastText.length >= SHORTEST_WRAPPED && line.index - last.index <= 1) {
      const tail = lastText.slice(-SEAM)
      for (const glue of ['', ' ']) {
        const joined = tail + glue + unquote(now).slice(0, SEAM)
        for (const signal of scanText(joined, last, steps))
          if (signal.at < tail.length + REACH) found.push(signal)
      }
    }
    last = line
    lastText = now
  })
  return found
}

/** Without the mark a mail or a log puts in front of every line. */
function unquote(line: string): string {
  return line.replace(/^(?:> ?|[\w.-]{1,40} {0,20}\| )/, '')
}
