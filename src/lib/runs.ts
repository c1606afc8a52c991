// Reading recorded runs: which one to show first, and how the others differ from it.
import type { ProgramFacts, RanRun, Run, Runs } from './schema.ts'

/** Numeric order of version strings such as `3.8.18`. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((v) => v.split('.').map(Number))
  for (let i = 0; i < 3; i++) {
    const difference = (x?.[i] ?? 0) - (y?.[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** `3.8.18` → `3.8`: the same program prints the same on all of a minor version, but for frames. */
export const minorOf = (version: string): string => version.split('.').slice(0, 2).join('.')

export const isRan = (run: Run): run is RanRun => run.status === 'ran'

/** The run a page prints in full: the newest runtime, on the system it was recorded on first. */
export function shownRun(runs: Runs): RanRun {
  const shown = runs.runs.filter(isRan).sort((a, b) => compareVersions(b.version, a.version))[0]
  if (shown === undefined) throw new Error(`${runs.program}: no run was recorded`)
  return shown
}

/** Whether facts.yaml says how a program must end on the system of this run. */
export const isHeld = (facts: ProgramFacts, run: Run): boolean =>
  facts.systems?.includes(run.system) ?? true

/** The last line that is not blank: where a traceback names its error. */
export function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? ''
}

/** What a run came to, in one line: its error where it failed, else its last output. */
export function outcome(run: RanRun): string {
  if (run.exit === 0) return lastLine(run.stdout)
  const thrown = run.stderr
    .split('\n')
    .filter((line) => /^(\w+\.)*\w*(Error|Exception|timeout)\b/.test(line))
  return thrown.at(-1) ?? lastLine(run.stderr)
}

/** `same`: every character; `outcome`: the same result, other words around it (a traceback's layout). */
export type Likeness = 'same' | 'outcome' | 'different'

export function likeness(a: RanRun, b: RanRun): Likeness {
  if (a.exit !== b.exit || a.stdout !== b.stdout) return 'different'
  if (a.stderr === b.stderr) return 'same'
  return outcome(a) === outcome(b) ? 'outcome' : 'different'
}
