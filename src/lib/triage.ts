// "Who hung up?" as data: a tree of questions that ends in verdicts. Walked at build into a page that
// reads without JavaScript; the path taken is the fragment of its address.
import { z } from 'zod'
import type { Catalog } from './catalog.ts'
import { SYSTEMS } from './schema.ts'

const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/)
const bilingual = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })

const answer = z.strictObject({
  id,
  says: bilingual,
  next: id.optional(),
  verdict: id.optional(),
})
const question = z.strictObject({
  ask: bilingual,
  hint: bilingual.optional(),
  commands: z
    .array(
      z.strictObject({
        systems: z.array(z.enum(SYSTEMS)).min(1),
        shell: z.enum(['sh', 'powershell']),
        run: z.string().min(1),
      }),
    )
    .default([]),
  answers: z.array(answer).min(2),
})
const verdict = z.strictObject({
  title: bilingual,
  says: bilingual,
  /** `slug#cause-id`, likeliest first. */
  causes: z.array(z.string().regex(/^[a-z-]+#cause-[a-z0-9-]+$/)).default([]),
  /** Errors by name; a link where a page is written. */
  names: z.array(z.string().min(1)).default([]),
})
export const triageSchema = z.strictObject({
  start: id,
  questions: z.record(id, question),
  verdicts: z.record(id, verdict),
})
export type Triage = z.infer<typeof triageSchema>
export type Question = z.infer<typeof question>
export type Verdict = z.infer<typeof verdict>

const FILE = 'content/who-hung-up.yaml'
/** More questions than this nobody answers at 3 a.m. */
const LONGEST = 6

/** All that does not lead anywhere, leads in a circle or is never reached. */
export function triageProblems(triage: Triage, catalog: Catalog): string[] {
  const out: string[] = []
  const reached = new Set<string>()
  const walk = (name: string, path: string[]) => {
    const here = triage.questions[name]
    if (here === undefined) out.push(`${FILE}: question "${name}" is missing`)
    else if (path.includes(name)) out.push(`${FILE}: "${name}" leads back to itself`)
    else if (path.length >= LONGEST)
      out.push(`${FILE}: more than ${String(LONGEST)} questions on the way to "${name}"`)
    for (const { id: answered, next, verdict: end } of here?.answers ?? []) {
      if ((next === undefined) === (end === undefined))
        out.push(`${FILE}: answer "${answered}" of "${name}" needs either next or verdict`)
      if (end !== undefined) {
        reached.add(end)
        if (triage.verdicts[end] === undefined) out.push(`${FILE}: verdict "${end}" is missing`)
      }
      if (next !== undefined && !path.includes(name)) walk(next, [...path, name])
    }
    reached.add(name)
  }
  walk(triage.start, [])
  for (const name of [...Object.keys(triage.questions), ...Object.keys(triage.verdicts)])
    if (!reached.has(name)) out.push(`${FILE}: no answer leads to "${name}"`)
  const known = new Set(
    catalog.errors.flatMap(({ slug, facts }) =>
      Object.keys(facts.causes).map((cause) => `${slug}#cause-${cause}`),
    ),
  )
  for (const [name, { causes, names }] of Object.entries(triage.verdicts)) {
    for (const cause of causes)
      if (!known.has(cause)) out.push(`${FILE}: verdict "${name}" names the unknown ${cause}`)
    if (causes.length + names.length === 0) out.push(`${FILE}: verdict "${name}" leads to nothing`)
  }
  return out
}
