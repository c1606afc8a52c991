// Which signal decides. The root counts, not the wrapper; of equals the first in the text, because
// in a chain the later ones are its consequences.
import type { Signal } from './signal.ts'

/** `Caused by:` this far below still belongs to the same error, in physical lines. */
const SAME_CHAIN = 120

/** Signals, the deciding one first, one per page. */
export function rankSignals(signals: readonly Signal[]): Signal[] {
  const sorted = [...signals].sort(
    (a, b) => weight(b) - weight(a) || a.start - b.start || a.order - b.order,
  )
  const [first] = sorted
  if (!first) return []
  const root = sorted.findLast(
    (signal) =>
      signal.inner &&
      weight(signal) === weight(first) &&
      signal.index >= first.index &&
      signal.index - first.index < SAME_CHAIN,
  )
  const ordered = root && !first.inner ? [root, ...sorted] : sorted
  return ordered.filter(
    (signal, at) => ordered.findIndex((other) => other.page === signal.page) === at,
  )
}

/** A socket that would block is almost always noise in front of the real failure. */
function weight(signal: Signal): number {
  return signal.rank - (signal.page === 'would-block' ? 0.5 : 0)
}

/** Many pages, each named once, and no error among them: a table of error codes, not a failure. */
export function isListing(signals: readonly Signal[]): boolean {
  const pages = new Set(signals.map(({ page }) => page))
  return pages.size >= 6 && signals.length < pages.size * 3
}
