// From the deciding signal to what a reader is told.
import { causeOf } from './cause.ts'
import { contextOf } from './context.ts'
import { otherMeanings } from './meanings.ts'
import type { Form, Signal } from './signal.ts'
import type { Alternative, DiagnoseCatalog, Finding } from './types.ts'

const CONFIDENCE: Readonly<Record<Form, number>> = {
  numbered: 0.97,
  name: 0.92,
  number: 0.9,
  phrase: 0.85,
  property: 0.75,
  mention: 0.6,
  translated: 0.45,
}

/** The finding a signal makes; `others` are the runners-up. */
export function describe(
  signal: Signal,
  text: string,
  catalog: DiagnoseCatalog,
  others: readonly Signal[],
): Finding {
  const context = contextOf(text, signal)
  const meanings = signal.form === 'number' ? otherMeanings(signal) : []
  const also: Alternative[] = others
    .filter(({ page }) => page !== signal.page)
    .map(({ page, name, rank }) => ({
      page,
      name,
      reason: rank === 1 ? 'wrapper-without-cause' : 'also-in-text',
    }))
  return {
    page: signal.page,
    name: signal.name,
    cause: causeOf(signal, context, catalog),
    confidence: confidenceOf(signal, meanings.length > 0, context.system === null),
    line: text.slice(signal.start, signal.end),
    lineIndex: signal.index,
    start: signal.start,
    end: signal.end,
    system: context.system,
    library: context.library,
    readersLine: context.readersLine,
    alternatives: distinct([...meanings, ...also, ...knownDoubles(signal)]),
  }
}

/** By form and rank, less where a number had to be chosen among systems. */
function confidenceOf(signal: Signal, ambiguous: boolean, systemUnknown: boolean): number {
  const form = CONFIDENCE[signal.form]
  const base = signal.rank === 1 ? 0.4 : signal.rank === 2 ? form - 0.15 : form
  const doubt = !ambiguous ? 0 : systemUnknown ? 0.25 : 0.1
  return Math.round((base - doubt) * 100) / 100
}

/** Names that more than one layer uses for different things. */
function knownDoubles(signal: Signal): Alternative[] {
  const double = (page: Alternative['page']): Alternative[] =>
    page === signal.page ? [] : [{ page, name: signal.name, reason: 'same-name-other-origin' }]
  if (signal.name === 'ECONNABORTED')
    return [...double('request-aborted'), ...double('connection-aborted')]
  if (signal.name === 'socket hang up') return double('connection-reset')
  if (signal.name.startsWith('timeout of')) return double('timed-out')
  return []
}

function distinct(alternatives: readonly Alternative[]): Alternative[] {
  return alternatives.filter(
    ({ page }, at) => alternatives.findIndex((other) => other.page === page) === at,
  )
}
