// One number, several systems: the system seen in the text decides, and the rest become
// alternatives that say so.
import type { Meaning, Signal } from './signal.ts'
import type { Alternative, System } from './types.ts'

const SPACE_OF: Partial<Record<System, Meaning['space']>> = {
  macos: 'bsd',
  freebsd: 'bsd',
  cygwin: 'cygwin',
  linux: 'linux',
  android: 'linux',
}

/** The meaning on the system seen; without one the likeliest, which is Linux's where it has any. */
export function chooseMeaning(signal: Signal, system: System | null): Signal {
  const { meanings } = signal
  if (!meanings || meanings.length < 2) return signal
  const space = system === null ? undefined : SPACE_OF[system]
  const chosen = meanings.find((meaning) => meaning.space === space)
  return chosen ? { ...signal, page: chosen.page } : signal
}

/** The pages the same number leads to elsewhere. */
export function otherMeanings(signal: Signal): Alternative[] {
  const others = (signal.meanings ?? []).filter(({ page }) => page !== signal.page)
  return others.map(({ page, name }) => ({ page, name, reason: 'same-number-elsewhere' }))
}
