// Recorded runs against their programs and what facts.yaml expects of them.
import type { ContentPage, ErrorPage } from '../catalog.ts'
import { isHeld, isRan } from '../runs.ts'
import type { Hash } from './check.ts'
import { missing } from './missing.ts'

/** Recordings of the wire that are missing, stale or of no program that asks for one. */
export function wireProblems(
  { slug, facts, snippets, wires }: ErrorPage,
  at: (file: string) => string,
  hash: Hash,
): string[] {
  const asked = Object.entries(facts.programs).filter(([, { wire }]) => wire !== undefined)
  const again = `run "npm run record:wire ${slug}"`
  return [
    ...missing(
      wires.keys(),
      asked.map(([name]) => name),
    ).map((name) => `${at(`wire/${name}.json`)}: is missing; ${again}`),
    ...[...wires].flatMap(([name, { program, sha256 }]) => {
      const file = at(`wire/${name}.json`)
      const source = snippets.get(name)
      if (source === undefined || facts.programs[name]?.wire === undefined)
        return `${file}: facts.yaml asks for no such recording; delete it, or say "wire" there`
      if (program !== name) return `${file}: says it is of "${program}"`
      return sha256 === hash(source) ? [] : `${file}: is stale, ${name} has changed since; ${again}`
    }),
  ]
}

/** Runs that are missing, stale or ended otherwise than expected. */
export function runProblems(
  { slug, facts, snippets, runs }: ContentPage,
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
