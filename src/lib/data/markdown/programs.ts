// Programs and what they printed.
import { programOf, programPath } from '../../page.ts'
import { isRan, likeness, outcome, shownRun } from '../../runs.ts'
import type { Runs } from '../../schema.ts'
import { runtimeName, systemName } from '../../wording.ts'
import { longDate, type Twin } from './context.ts'
import { difference } from './difference.ts'
import { blocks, code, fence, list } from './text.ts'

export interface RemarkOnLine {
  /** Text of the line. */
  at: string
  /** Markdown. */
  says: string
}

const link = ({ own, absolute }: Twin, file: string): string =>
  `[${file}](${absolute(programPath(own, file))})`

/** How the other runtimes compare with the run that is shown: only those that differ get words. */
function matrix({ t }: Twin, runs: Runs): string {
  const shown = shownRun(runs)
  const ran = runs.runs.filter(isRan)
  const differing = ran.filter((run) => likeness(run, shown) === 'different')
  const systems = new Set(ran.map(({ system }) => system))
  const unrun = (['windows', 'macos'] as const).filter((system) => !systems.has(system))
  return list([
    t(differing.length === 0 ? 'matrix.same' : 'matrix.differ', {
      count: ran.length,
      differing: differing.length,
      runtime: runtimeName(shown.runtime),
    }) + ` (${ran.map(({ version }) => version).join(', ')})`,
    ...differing.map(
      (run) =>
        `${runtimeName(run.runtime)} ${run.version}, ${systemName(run.system)}, ` +
        `${t('program.exit', { code: String(run.exit) })}: ${code(outcome(run))}`,
    ),
    ...runs.runs.flatMap((run) =>
      run.status === 'not-run'
        ? [
            `${runtimeName(run.runtime)} ${run.version}, ${systemName(run.system)}: ` +
              t('matrix.not-run', { reason: run.reason }),
          ]
        : [],
    ),
    ...(unrun.length > 0 ? [`${unrun.map(systemName).join(', ')}: ${t('matrix.documented')}`] : []),
  ])
}

/** The run a page shows, as a terminal shows it, and how the others compare. */
function recorded(twin: Twin, file: string): string {
  const { t, lang, own } = twin
  const { runs } = programOf(own, file)
  const run = shownRun(runs)
  const about = [
    t('program.exit', { code: String(run.exit) }),
    `${runtimeName(run.runtime)} ${run.version}`,
    `${systemName(run.system)} ${run.kernel.split('-')[0] ?? ''}`,
    t(`program.privileges.${run.privileges}`),
    longDate(run.date, lang),
  ]
  return blocks(
    fence(`$ ${run.command}\n${run.stdout}${run.stderr}`, 'console'),
    about.join(' · '),
    matrix(twin, runs),
  )
}

/** Only what a program printed; its code is at the link. */
export const output = (twin: Twin, file: string): string =>
  blocks(`**${link(twin, file)}** ${twin.t('program.printed')}`, recorded(twin, file))

/**
 * A program, the notes on its lines, what it printed.
 * @throws Error where a note fits no line or several
 */
export function program(twin: Twin, file: string, notes: readonly RemarkOnLine[]): string {
  const { source, language } = programOf(twin.own, file)
  const lines = source.split('\n')
  const remarks = notes.map(({ at, says }) => {
    const fits = lines.flatMap((line, index) => (line.includes(at) ? [index] : []))
    const [first] = fits
    if (first === undefined || fits.length > 1)
      throw new Error(`${file}: <Note at="${at}"> fits ${String(fits.length)} lines`)
    return `${String(first + 1)}: ${code((lines[first] ?? '').trim())}\n${says}`
  })
  return blocks(
    `**${link(twin, file)}**`,
    fence(source, language),
    list(remarks),
    recorded(twin, file),
  )
}

/** Two programs as a diff, and what the second printed. */
export function diff(twin: Twin, from: string, to: string): string {
  const [before, after] = [programOf(twin.own, from), programOf(twin.own, to)]
  return blocks(
    `**${link(twin, from)} → ${link(twin, to)}**`,
    fence(difference(before.source, after.source), 'diff'),
    recorded(twin, to),
  )
}
