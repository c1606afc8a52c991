// What stands around the deciding line: the system, the library, the reader's own line.
import { clean } from './clean.ts'
import { readersLine } from './frames.ts'
import { LIBRARY_TRACES } from './knowledge/libraries.ts'
import { DECISIVE_TRACES, SYSTEM_TRACES } from './knowledge/systems.ts'
import { eachLine } from './lines.ts'
import type { Signal } from './signal.ts'
import { countSteps } from './steps.ts'
import type { ReadersLine, System } from './types.ts'

/** How much text on each side is looked at; a traceback of sixty frames fits. */
const REACH = 8000

export interface Context {
  system: System | null
  library: string | null
  readersLine: ReadersLine | null
  /** Clean lower-case text around the line. */
  around: string
}

/** Reads the surroundings of a signal. Cost is bounded by REACH, whatever the text. */
export function contextOf(text: string, signal: Signal): Context {
  const from = Math.max(0, signal.start - REACH)
  const window = text.slice(
    from,
    Math.min(text.length, Math.min(signal.end, signal.start + REACH) + REACH),
  )
  const lines: string[] = []
  let decided = 0
  eachLine(window, countSteps(), (line) => {
    if (from + line.start <= signal.start) decided = lines.length
    lines.push(clean(line.raw))
  })
  const around = lines.join('\n').toLowerCase()
  return {
    system: systemOf(signal.line, around),
    library: libraryOf(around),
    readersLine: readersLine(lines, decided),
    around,
  }
}

/** The system: what the line itself says, else what the text around it says most often first. */
export function systemOf(line: string, around: string): System | null {
  for (const [system, trace] of DECISIVE_TRACES) if (trace.test(around)) return system
  for (const [system, trace] of SYSTEM_TRACES) if (trace.test(line)) return system
  for (const [system, trace] of SYSTEM_TRACES) if (trace.test(around)) return system
  return null
}

function libraryOf(around: string): string | null {
  return LIBRARY_TRACES.find(([, trace]) => trace.test(around))?.[0] ?? null
}
