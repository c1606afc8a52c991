// npm test — builds the site, runs every test there is and ends with one line of totals.
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import process from 'node:process'
import { run } from 'node:test'
import { inspect } from 'node:util'
import { z } from 'zod'
import { sayFaultsPlainly } from './data-file.ts'
import { ROOT } from './places.ts'
import { ensureChromium, ensureTools } from './system.ts'

interface Totals {
  passed: number
  failed: number
  /** One sentence each: which test, and why. */
  skipped: string[]
}

sayFaultsPlainly()
const bin = (name: string) => join(ROOT, 'node_modules', '.bin', name)
process.chdir(ROOT)
process.env.ASTRO_TELEMETRY_DISABLED = '1'
// Where issues would be opened: the link to it is tested too.
process.env.REPOSITORY_URL ??= 'https://example.net/repository'

function build(): void {
  const { status, stdout, stderr } = spawnSync(bin('astro'), ['build'], { encoding: 'utf8' })
  if (status === 0) return
  console.error(stdout + stderr)
  console.error('The build failed; no test was run.\n0 passed, 1 failed, 0 skipped')
  process.exit(1)
}

/** The slowest first: none is left alone at the end. Programs mostly wait for a time limit, so three files share two cores. */
const FOLDERS = ['snippets', 'hooks', 'site', 'house', 'content', 'unit']

/** Everything but the browser, in node's own runner: one line a file, and every failure in full. */
function runNode(): Promise<Totals> {
  const totals: Totals = { passed: 0, failed: 0, skipped: [] }
  const files = FOLDERS.flatMap((folder) => globSync(`tests/${folder}/**/*.test.ts`).sort())
  const stream = run({ files: files.map((file) => join(ROOT, file)), concurrency: 3 })
  stream.on('test:pass', ({ name, skip, details }) => {
    if (details.type === 'suite') return
    if (skip === undefined) totals.passed += 1
    else totals.skipped.push(`${name}: ${skip === true ? 'no reason given' : String(skip)}`)
  })
  stream.on('test:fail', ({ name, file, details }) => {
    if (details.type === 'suite') return
    totals.failed += 1
    const place = file === undefined ? name : `${relative(ROOT, file)}: ${name}`
    console.log(`✖ ${place}\n${inspect(details.error.cause)}\n`)
  })
  stream.on('test:stdout', ({ message }) => process.stdout.write(message))
  stream.on('test:stderr', ({ message }) => process.stderr.write(message))
  stream.on('test:summary', ({ file, counts, duration_ms }) => {
    if (file === undefined) return
    const seconds = (duration_ms / 1000).toFixed(1)
    console.log(`${relative(ROOT, file)}: ${String(counts.passed)} passed, ${seconds} s`)
  })
  return new Promise((resolve) => {
    stream.on('end', () => resolve(totals))
    stream.resume()
  })
}

const reportSchema = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
})

function runBrowser(): Totals {
  const report = join(ROOT, 'test-results', 'browser.json')
  mkdirSync(join(ROOT, 'test-results'), { recursive: true })
  rmSync(report, { force: true })
  const { status } = spawnSync(
    bin('playwright'),
    ['test', '--config', 'tests/browser/playwright.config.ts', '--reporter', 'dot,json'],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        CHROMIUM_PATH: ensureChromium(),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    },
  )
  const { stats } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')))
  return {
    passed: stats.expected,
    // A run that ends badly without a failed test (no server, no browser) has failed too.
    failed: Math.max(stats.unexpected + stats.flaky, status === 0 ? 0 : 1),
    skipped: Array.from({ length: stats.skipped }, () => 'a browser test; see its line above'),
  }
}

ensureTools()
build()
const all = [await runNode(), runBrowser()]
const skipped = all.flatMap((totals) => totals.skipped)
const sum = (key: 'passed' | 'failed') => all.reduce((total, each) => total + each[key], 0)
for (const reason of skipped) console.log(`skipped: ${reason}`)
console.log(
  `${String(sum('passed'))} passed, ${String(sum('failed'))} failed, ${String(skipped.length)} skipped`,
)
process.exitCode = sum('failed') > 0 ? 1 : 0
