// What a schema cannot see: things that must agree between files. Build and tests ask the same list.
import type { Catalog, ErrorPage } from './catalog.ts'
import { LANGS } from './lang.ts'
import { isHeld, isRan } from './runs.ts'
import { SECTIONS, type Ui } from './schema.ts'
import { causesOf, programsOf, sectionsOf, skeletonOf } from './sections.ts'

/** Hash of a program's text, hex; injected, because the browser's and Node's differ. */
export type Hash = (text: string) => string

const missing = (have: Iterable<string>, want: Iterable<string>): string[] => {
  const set = new Set(have)
  return [...want].filter((key) => !set.has(key))
}

/** Where a TODO is left: `causes.gone.title`, `line 12`. */
function todosIn(value: unknown, path: string[] = []): string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => [
      ...(/todo/i.test(key) ? [[...path, key].join('.')] : []),
      ...todosIn(inner, [...path, key]),
    ])
  if (typeof value !== 'string') return []
  const lines = value.split('\n')
  return lines.flatMap((line, index) =>
    /\btodo\b/i.test(line)
      ? [[...path, ...(lines.length > 1 ? [`line ${String(index + 1)}`] : [])].join('.')]
      : [],
  )
}

function todoProblems(page: ErrorPage, at: (file: string) => string): string[] {
  const places: [string, unknown][] = [
    ['facts.yaml', page.facts],
    ...LANGS.map((lang): [string, unknown] => [`${lang}.mdx`, page.prose[lang]]),
    ...[...page.snippets].map(([file, text]): [string, unknown] => [`snippets/${file}`, text]),
  ]
  return places.flatMap(([file, value]) =>
    todosIn(value).map((place) => `${at(file)}: TODO left at ${place}`),
  )
}

/** All that is wrong with one error's folder: each a sentence with path and mend. */
export function problemsOf(page: ErrorPage, hash: Hash): string[] {
  const at = (file: string) => `content/errors/${page.slug}/${file}`
  return [
    ...todoProblems(page, at),
    ...proseProblems(page, at),
    ...factProblems(page, at),
    ...runProblems(page, at, hash),
  ]
}

function proseProblems({ facts, prose }: ErrorPage, at: (file: string) => string): string[] {
  const out: string[] = []
  for (const lang of LANGS) {
    const file = at(`${lang}.mdx`)
    const { body, causes } = prose[lang]
    const sections = sectionsOf(body)
    for (const name of missing(SECTIONS, sections))
      out.push(
        `${file}: <Section name="${name}"> is not a section; use one of ${SECTIONS.join(', ')}`,
      )
    const ordered = SECTIONS.filter((name) => sections.includes(name))
    if (sections.join() !== ordered.join())
      out.push(`${file}: sections must stand once each in the order ${ordered.join(', ')}`)
    const ids = Object.keys(facts.causes)
    for (const id of missing(causesOf(body), ids))
      out.push(`${file}: cause "${id}" of facts.yaml has no <Cause id="${id}">`)
    for (const id of missing(ids, causesOf(body)))
      out.push(`${file}: <Cause id="${id}"> is not in facts.yaml; add it under causes`)
    for (const id of missing(Object.keys(causes), ids))
      out.push(`${file}: front matter lacks a title for cause "${id}" under causes`)
    for (const id of missing(ids, Object.keys(causes)))
      out.push(`${file}: front matter names cause "${id}", which facts.yaml does not have`)
    for (const id of missing(Object.keys(facts.programs), programsOf(body)))
      out.push(`${file}: shows "${id}", which facts.yaml does not list under programs`)
    if (body !== body.normalize('NFC')) out.push(`${file}: is not Unicode NFC`)
  }
  const [vi, en] = [skeletonOf(prose.vi.body), skeletonOf(prose.en.body)]
  const differs = Array.from({ length: Math.max(vi.length, en.length) }, (_, i) => i).find(
    (i) => vi[i] !== en[i],
  )
  if (differs !== undefined)
    out.push(
      `${at('vi.mdx')} and en.mdx differ in what they show: ` +
        `vi has <${vi[differs] ?? 'nothing more'}> where en has <${en[differs] ?? 'nothing more'}>`,
    )
  return out
}

function factProblems(
  { facts, snippets, runs }: ErrorPage,
  at: (file: string) => string,
): string[] {
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
  for (const name of missing(snippets.keys(), Object.keys(facts.programs)))
    out.push(`${file}: program "${name}" has no file ${at(`snippets/${name}`)}`)
  for (const name of missing(Object.keys(facts.programs), snippets.keys()))
    out.push(`${at(`snippets/${name}`)}: is not listed in facts.yaml under programs`)
  return out
}

function runProblems(
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

/** Keys that only one language has, and values left empty of their placeholders. */
export function uiProblems(strings: Record<'vi' | 'en', Ui>): string[] {
  const placeholders = (value: string) =>
    [...value.matchAll(/\{\w+\}/g)]
      .map((m) => m[0])
      .sort()
      .join()
  return [
    ...missing(Object.keys(strings.en), Object.keys(strings.vi)).map(
      (k) => `content/ui/en.json: lacks "${k}"`,
    ),
    ...missing(Object.keys(strings.vi), Object.keys(strings.en)).map(
      (k) => `content/ui/vi.json: lacks "${k}"`,
    ),
    ...Object.entries(strings.en)
      .filter(([k, v]) => placeholders(v) !== placeholders(strings.vi[k] ?? v))
      .map(([k]) => `content/ui: "${k}" has other {placeholders} in vi than in en`),
  ]
}

/** All that is wrong with the content as a whole. */
export function catalogProblems(catalog: Catalog, hash: Hash): string[] {
  const out = catalog.errors.flatMap((page) => problemsOf(page, hash))
  const owners = new Map<string, string>()
  for (const { slug, facts } of catalog.errors)
    for (const { name, runtime } of facts.names) {
      const key = `${runtime ?? ''}/${name}`
      const other = owners.get(key)
      if (other !== undefined && other !== slug)
        out.push(`content/errors/${slug}/facts.yaml: name "${name}" belongs to ${other} already`)
      owners.set(key, slug)
    }
  return out
}
