// `npm run -s diagnose -- [--json | --corpus FILE] < text`: the diagnoser on the command line.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load as parse } from 'js-yaml'
import { diagnose, type DiagnoseCatalog, type Finding } from '../lib/diagnose/diagnose.ts'

const USAGE = 'usage: diagnose [--json] < text   or   diagnose --corpus FILE.jsonl'
const BAR = 0.97

interface Sample {
  id?: string
  text: string
  page: string | null
  alt_pages?: string[]
}

function main(args: readonly string[]): number {
  const [flag, file, ...rest] = args
  if (flag === undefined || (flag === '--json' && file === undefined))
    return print(
      diagnose(readFileSync(0, 'utf8'), readCatalog('content/errors')),
      flag === '--json',
    )
  if (flag === '--corpus' && file !== undefined && rest.length === 0) return measure(file)
  return fail(USAGE)
}

function print(findings: readonly Finding[], json: boolean): number {
  if (json) {
    const shown = findings.map(
      ({ page, name, cause, confidence, line, system, library, alternatives }) => ({
        page,
        name,
        cause,
        confidence,
        line,
        system,
        library,
        alternatives,
      }),
    )
    console.log(JSON.stringify({ findings: shown }))
    return 0
  }
  if (findings.length === 0) console.log('nothing found; paste the last lines of the error')
  for (const finding of findings) {
    const cause = finding.cause === null ? '' : `#cause-${finding.cause}`
    console.log(`${finding.page}${cause}  ${finding.name}  ${String(finding.confidence)}`)
    console.log(`  line ${String(finding.lineIndex + 1)}: ${finding.line.trim().slice(0, 160)}`)
    const seen = [finding.system, finding.library].filter((value) => value !== null)
    if (seen.length > 0) console.log(`  seen: ${seen.join(', ')}`)
    if (finding.readersLine)
      console.log(`  your line: ${finding.readersLine.file}:${String(finding.readersLine.line)}`)
    for (const { page, name, reason } of finding.alternatives)
      console.log(`  or: ${page} (${name}, ${reason})`)
  }
  return 0
}

function measure(file: string): number {
  if (!existsSync(file)) return fail(`diagnose: no such file: ${file}`)
  const catalog = readCatalog('content/errors')
  const samples: Sample[] = []
  for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue
    const sample = readSample(line)
    if (!sample)
      return fail(`diagnose: ${file}:${String(at + 1)}: not an object with "text" and "page"`)
    samples.push(sample)
  }
  if (samples.length === 0) return fail(`diagnose: ${file}: no samples`)
  let right = 0
  let guessed = 0
  for (const [at, sample] of samples.entries()) {
    const got = diagnose(sample.text, catalog)[0]?.page ?? null
    if (got === sample.page || (got !== null && sample.alt_pages?.includes(got) === true))
      right += 1
    else {
      if (sample.page === null) guessed += 1
      console.log(
        `${sample.id ?? String(at + 1)}\texpected ${sample.page ?? 'nothing'}\tgot ${got ?? 'nothing'}`,
      )
    }
  }
  const percent = ((100 * right) / samples.length).toFixed(1)
  console.log(
    `${String(right)}/${String(samples.length)} right, ${percent} %; ${String(guessed)} guessed where there is nothing`,
  )
  return right / samples.length < BAR || guessed > 0 ? 1 : 0
}

function readSample(line: string): Sample | null {
  try {
    const value = JSON.parse(line) as Partial<Sample> | null
    return typeof value?.text === 'string' && value.page !== undefined ? (value as Sample) : null
  } catch {
    return null
  }
}

/** Pages and their causes, from the folders; a folder without facts is no page yet. */
function readCatalog(root: string): DiagnoseCatalog {
  if (!existsSync(root)) return { pages: [] }
  return {
    pages: readdirSync(root).flatMap((slug) => {
      const file = join(root, slug, 'facts.yaml')
      if (!existsSync(file)) return []
      const facts = parse(readFileSync(file, 'utf8')) as { causes?: unknown } | null
      return [{ slug, causes: idsOf(facts?.causes) }]
    }),
  }
}

function idsOf(causes: unknown): string[] {
  if (Array.isArray(causes))
    return causes.flatMap((cause: { id?: unknown } | null) =>
      typeof cause?.id === 'string' ? [cause.id] : [],
    )
  return typeof causes === 'object' && causes !== null ? Object.keys(causes) : []
}

function fail(message: string): number {
  console.error(message)
  return 2
}

process.exitCode = main(process.argv.slice(2))
