// node src/tools/hooks-bench.ts — what the hooks cost at start-up, on every interpreter there is.
// Figures and the budget; nothing here passes or fails.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { buildNodeHooks } from './hooks-build.ts'
import { ROOT } from './places.ts'
import { allRuntimes } from './runtimes.ts'

const BUDGET_MS = 5
const ROUNDS = 30

const folder = mkdtempSync(join(tmpdir(), 'hooks-bench-'))
const library = join(folder, 'python')
const register = join(folder, 'node', 'dist', 'register.js')

/** Milliseconds from start to end of a process. */
function time(bin: string, args: string[]): number {
  const start = performance.now()
  const env = { ...process.env, PYTHONPATH: library }
  const { status } = spawnSync(bin, args, { cwd: folder, env, stdio: 'ignore' })
  if (status !== 0) throw new Error(`${bin} ${args.join(' ')} ended with ${String(status)}`)
  return performance.now() - start
}

/** The fastest of many runs, by turns: what is slower is the machine's other work. */
function compare(bin: string, without: string[], withHooks: string[]): [number, number] {
  const best: [number, number] = [Infinity, Infinity]
  for (let round = 0; round < ROUNDS; round++) {
    best[0] = Math.min(best[0], time(bin, without))
    best[1] = Math.min(best[1], time(bin, withHooks))
  }
  return best
}

function show(name: string, [without, withHooks]: [number, number]): void {
  const [a, b, more] = [without, withHooks, withHooks - without].map((ms) => ms.toFixed(1))
  console.log(
    `${name.padEnd(28)} ${(a ?? '').padStart(6)} → ${(b ?? '').padStart(6)} ms   +${more ?? ''} ms`,
  )
}

try {
  cpSync(join(ROOT, 'src/hooks/python/connection_errors'), join(library, 'connection_errors'), {
    recursive: true,
  })
  writeFileSync(join(library, 'empty.py'), '')
  mkdirSync(join(folder, 'node'))
  buildNodeHooks(join(folder, 'node', 'dist'))
  for (const name of ['app.py', 'app.mjs']) writeFileSync(join(folder, name), '')
  writeFileSync(
    join(folder, 'hooked.py'),
    'import connection_errors; connection_errors.install()\n',
  )
  console.log(`start-up, fastest of ${String(ROUNDS)} runs (budget: ${String(BUDGET_MS)} ms more)`)
  for (const { bin, version } of allRuntimes('python')) {
    show(`python ${version}`, compare(bin, ['app.py'], ['hooked.py']))
    const command = ['-m', 'connection_errors', 'app.py']
    show('  by -m, to a plain start', compare(bin, ['app.py'], command))
    show("  by -m, to Python's own -m", compare(bin, ['-m', 'empty'], command))
  }
  for (const { bin, version } of allRuntimes('node'))
    for (const by of ['--import', '--require'])
      show(`node ${version} ${by}`, compare(bin, ['app.mjs'], [by, register, 'app.mjs']))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
