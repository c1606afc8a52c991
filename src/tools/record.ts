// npm run record [slug] [program …] — runs the programs of a page on every runtime that is present
// and writes content/errors/<slug>/runs/. The only way an output gets onto a page.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import process from 'node:process'
import { compareVersions, isHeld, minorOf } from '../lib/runs.ts'
import { type ProgramFacts, type Run, runsSchema } from '../lib/schema.ts'
import { Fault, readData, sayFaultsPlainly } from './data-file.ts'
import { pageFolder, readPrograms, ROOT, slugs } from './places.ts'
import { hashOf, runProgram } from './run-program.ts'
import { allRuntimes, type Runtime } from './runtimes.ts'

const AT_ONCE = 2

/** Runs twice: what is not the same twice cannot be tested, so it is not recorded. */
async function recordedRun(
  slug: string,
  file: string,
  facts: ProgramFacts,
  runtime: Runtime,
): Promise<Run> {
  const first = await runProgram(slug, file, facts, runtime)
  const second = await runProgram(slug, file, facts, runtime)
  if (JSON.stringify(first) !== JSON.stringify(second))
    throw new Error(
      `${slug}/${file} on ${runtime.kind} ${runtime.version} is not repeatable:\n` +
        `${JSON.stringify(first, null, 1)}\n${JSON.stringify(second, null, 1)}`,
    )
  if (first.status === 'ran' && isHeld(facts, first) && first.exit !== facts.exit)
    throw new Error(
      `${slug}/${file} on ${runtime.kind} ${runtime.version} ended with ${String(first.exit)}, ` +
        `facts.yaml expects ${String(facts.exit)}:\n${first.stdout}${first.stderr}`,
    )
  return first
}

/** What was recorded elsewhere, or with a version that is not here, stays as long as it is of this program. */
function keptRuns(path: string, sha256: string, fresh: readonly Run[]): Run[] {
  if (!existsSync(path)) return []
  const old = readData(runsSchema, ROOT, relative(ROOT, path), 'delete it and record again')
  const placeOf = ({ system, version }: Run) => `${system} ${minorOf(version)}`
  const again = new Set(fresh.map(placeOf))
  const others = old.runs.filter((run) => !again.has(placeOf(run)))
  if (old.sha256 === sha256) return others
  for (const { system, version } of others)
    console.log(`  dropped the ${system} ${version} run of an older ${old.program}`)
  return []
}

async function record(slug: string, file: string, facts: ProgramFacts): Promise<void> {
  const kind = file.endsWith('.py') ? 'python' : 'node'
  const runtimes = allRuntimes(kind, facts.packages)
  if (runtimes.length === 0)
    throw new Fault(
      facts.packages.length > 0
        ? `${slug}/${file}: it imports ${facts.packages.join(', ')}; record it on Debian, with its Python (package python3)`
        : `${slug}/${file}: no ${kind === 'python' ? 'Python from 3.8 on' : 'Node from 20 on'} is on PATH; install one and record again`,
    )
  const runs: Run[] = []
  for (const runtime of runtimes) runs.push(await recordedRun(slug, file, facts, runtime))
  const sha256 = hashOf(slug, file)
  const path = pageFolder(slug, 'runs', `${file}.json`)
  const order = (a: Run, b: Run) =>
    a.system.localeCompare(b.system) || compareVersions(a.version, b.version)
  const all = [...keptRuns(path, sha256, runs), ...runs].sort(order)
  writeFileSync(
    path,
    `${JSON.stringify(runsSchema.parse({ program: file, sha256, runs: all }), null, 2)}\n`,
  )
  const lacking = runs.find((run) => run.status === 'not-run')
  console.log(
    `${slug}/${file}: ${lacking === undefined ? runs.map((run) => run.version).join(' ') : `not run: ${lacking.reason}`}`,
  )
}

async function recordAll(slug: string, wanted: string[]): Promise<string[]> {
  const programs = Object.entries(readPrograms(slug))
  const queue = programs.filter(([file]) => wanted.length === 0 || wanted.includes(file))
  for (const file of wanted.filter((name) => !programs.some(([known]) => known === name)))
    throw new Error(`facts.yaml of ${slug} lists no program "${file}"`)
  mkdirSync(pageFolder(slug, 'runs'), { recursive: true })
  const failures: string[] = []
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      await record(slug, ...next).catch((error: unknown) =>
        failures.push(error instanceof Fault ? error.message : String(error)),
      )
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return failures
}

sayFaultsPlainly()
const [slug, ...wanted] = process.argv.slice(2)
if (slug !== undefined && !slugs().includes(slug)) {
  console.error(`There is no page ${slug}. Known: ${slugs().join(', ')}`)
  process.exit(2)
}
const failures = []
for (const each of slug === undefined ? slugs() : [slug])
  failures.push(...(await recordAll(each, wanted)))
rmSync('node_modules/.cache/stripped', { recursive: true, force: true })
for (const failure of failures) console.error(`\nnot recorded: ${failure}`)
process.exitCode = failures.length > 0 ? 1 : 0
