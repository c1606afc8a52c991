// Recorded runs against their programs and what facts.yaml expects of them.
import type { ErrorPage } from '../catalog.ts'
import { isHeld, isRan } from '../runs.ts'
import type { Hash } from './check.ts'
import { missing } from './missing.ts'

/** Runs that are missing, stale or ended otherwise than expected. */
export function runProblems(
  { slug, facts, snippets, runs }: ErrorPage,
  at: (file: string) => string,
  hash: Hash,
): string[] {
  const out: string[] = []
  for (const name of missing(runs.keys(), Object.keys(facts.programs)))
    out.push(`${at(`runs/${name}.json`)}: is missing; run "npm run record ${slug}"`)
  for (const [name, recorded] of runs) {
    const file = at(`runs/${name}.json`)
    const program = facts.programs[name]
    const source = snippets.get(name)
    if (program === undefined || source === undefined) {
      out.push(`${file}: its program is gone; delete the file`)
      continue
    }
    if (recorded.program !== name) out.push(`${file}: says it is of "${recorded.program}"`)
    if (recorded.sha256 !== hash(source))
      out.push(`${file}: is stale, ${name} has changed since; run "npm run record ${slug}"`)
    const ran = recorded.runs.filter(isRan)
    if (ran.length === 0) out.push(`${file}: no runtime has run it; run "npm run record ${slug}"`)
    for (const run of ran.filter((each) => isHeld(program, each))) {
      const where = `${file}: ${run.runtime} ${run.version}`
      if (run.exit !== program.exit)
        out.push(
          `${where} ended with ${String(run.exit)}, facts.yaml expects ${String(program.exit)}`,
        )
      if (program.error !== undefined && !(run.stderr + run.stdout).includes(program.error))
        out.push(`${where} did not print "${program.error}", which facts.yaml expects`)
    }
  }
  return out
}
