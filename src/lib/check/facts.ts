// facts.yaml against its own sources, programs and runs.
import type { ContentPage, ErrorPage } from '../catalog.ts'
import { isRan } from '../runs.ts'
import { missing } from './missing.ts'

/** What facts.yaml cites, names or claims without having it. */
export function factProblems({ facts, runs }: ErrorPage, at: (file: string) => string): string[] {
  const out: string[] = []
  const file = at('facts.yaml')
  const cited = [
    ...facts.names.flatMap((n) => n.source ?? []),
    ...facts.numbers.map((n) => n.source),
    ...facts.messages.flatMap((m) => m.source ?? []),
    ...Object.values(facts.causes).flatMap((c) => c.sources),
  ]
  for (const id of new Set(missing(Object.keys(facts.sources), cited)))
    out.push(`${file}: cites source "${id}", which is not under sources`)
  for (const message of facts.messages)
    if ((message.source === undefined) === (message.program === undefined))
      out.push(`${file}: message "${message.text}" needs either a source or a program`)
    else if (message.program !== undefined) {
      const printed = (runs.get(message.program)?.runs ?? []).filter(isRan)
      if (!printed.some((run) => (run.stdout + run.stderr).includes(message.text)))
        out.push(`${file}: no run of ${message.program} printed the message "${message.text}"`)
    }
  for (const [id, cause] of Object.entries(facts.causes)) {
    if (cause.badge === 'reproduced' && cause.programs.length === 0)
      out.push(`${file}: cause "${id}" has the badge "reproduced" but no programs`)
    for (const name of missing(Object.keys(facts.programs), cause.programs))
      out.push(`${file}: cause "${id}" names program "${name}", which is not under programs`)
  }
  return out
}

/** Programs without a file, and files without a word in facts.yaml. */
export function programProblems(
  { facts, snippets }: ContentPage,
  at: (file: string) => string,
): string[] {
  const out: string[] = []
  const file = at('facts.yaml')
  for (const name of missing(snippets.keys(), Object.keys(facts.programs)))
    out.push(`${file}: program "${name}" has no file ${at(`snippets/${name}`)}`)
  for (const name of missing(Object.keys(facts.programs), snippets.keys()))
    out.push(`${at(`snippets/${name}`)}: is not listed in facts.yaml under programs`)
  return out
}
