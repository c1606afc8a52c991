// Text in, findings out. Scan every line once, look again at what is ambiguous, rank, describe.
import { contextOf } from './context.ts'
import { describe } from './describe.ts'
import { eachLine } from './lines.ts'
import { chooseMeaning } from './meanings.ts'
import { readBare } from './number-forms.ts'
import { isListing, rankSignals } from './rank.ts'
import { aroundOf, refine } from './refine.ts'
import { remainingSignals } from './remains.ts'
import { scanLine } from './scan.ts'
import type { Signal } from './signal.ts'
import { countSteps, type Steps } from './steps.ts'
import { translatedSignals } from './translated.ts'
import type { DiagnoseCatalog, Finding } from './types.ts'
import { seamSignals } from './wraps.ts'

export type { Alternative, DiagnoseCatalog, Finding, ReadersLine, System } from './types.ts'
export { countSteps, type Steps } from './steps.ts'

/** Occurrences kept of the same evidence; a log repeats itself. */
const KEPT = 4
/** Above this the seams are not read again: a wrapped paste is a short one. */
const LONGEST_WRAPPED = 200_000
const MOST_FINDINGS = 4

/**
 * What failed, best first; empty where the text shows no connection error.
 * @param text anything: a traceback, a log, one line, a number
 * @param catalog the pages written so far; `cause` is set only to ids found there
 * @param steps counts the work done, for tests
 */
export function diagnose(
  text: string,
  catalog: DiagnoseCatalog,
  steps: Steps = countSteps(),
): Finding[] {
  const signals = collect(text, steps)
  if (isListing(signals)) return []
  const ranked = rankSignals(signals).slice(0, MOST_FINDINGS)
  const [best] = ranked
  if (!best) return []
  const worth = ranked.filter(
    (signal) => signal === best || (signal.rank >= 2 && best.rank - signal.rank <= 1),
  )
  return worth.map((signal, at) =>
    describe(signal, text, catalog, at === 0 ? ranked.slice(1) : [best]),
  )
}

function collect(text: string, steps: Steps): Signal[] {
  const bag = new Bag()
  eachLine(text, steps, (line) => {
    for (const signal of scanLine(line, steps)) bag.add(signal)
  })
  let signals = settleAll(bag, text)
  if (!signals.some(({ rank }) => rank === 3) && text.length <= LONGEST_WRAPPED) {
    for (const signal of seamSignals(text, steps)) bag.add(signal)
    signals = settleAll(bag, text)
  }
  if (signals.length === 0) signals = bare(text)
  if (signals.length === 0) {
    eachLine(text, steps, (line) => {
      for (const signal of translatedSignals(line)) bag.add(signal)
    })
    signals = settleAll(bag, text)
  }
  return signals.length > 0 || text.length > LONGEST_WRAPPED
    ? signals
    : remainingSignals(text, steps)
}

/** Keeps the first occurrences of each kind of evidence, so that a long log stays small. */
class Bag {
  readonly #kept = new Map<string, Signal[]>()

  add(signal: Signal): void {
    const key = `${signal.page} ${signal.name} ${signal.form} ${String(signal.rank)}`
    const kept = this.#kept.get(key)
    if (!kept) this.#kept.set(key, [signal])
    else if (kept.length < KEPT) kept.push(signal)
  }

  all(): Signal[] {
    return [...this.#kept.values()].flat()
  }
}

function settleAll(bag: Bag, text: string): Signal[] {
  return bag.all().flatMap((signal) => {
    const open =
      signal.refine !== undefined ||
      (signal.form === 'number' && (signal.meanings?.length ?? 0) > 1)
    if (!open) return [signal]
    const around = aroundOf(text, signal.start, signal.end)
    const refined = refine(signal, around)
    if (!refined) return []
    const ambiguous = refined.form === 'number' && (refined.meanings?.length ?? 0) > 1
    return [ambiguous ? chooseMeaning(refined, contextOf(text, refined).system) : refined]
  })
}

/** A number that is all there is: `10053`, `-4079`, `0x80072745`. */
function bare(text: string): Signal[] {
  if (text.length > 80) return []
  const trimmed = text
    .trim()
    .toLowerCase()
    .replace(/^(?:[>|#│] ?|[\w.-]{1,30} {0,9}\| ?)/, '')
    .replace(/^["'`]{1,3}|["'`]{1,3}$/g, '')
  const number = readBare(trimmed)
  const [likeliest] = number?.meanings ?? []
  if (!number || !likeliest) return []
  const start = text.length - text.trimStart().length
  return [
    {
      page: likeliest.page,
      name: number.name,
      rank: 3,
      form: 'number',
      start,
      end: start + text.trim().length,
      index: 0,
      order: 0,
      at: 0,
      line: trimmed,
      meanings: number.meanings,
      inner: false,
    },
  ]
}
