// The programs of the pages, on every interpreter, with and without the hooks.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { permalinks } from '../../src/lib/permalinks.ts'
import { isRan } from '../../src/lib/runs.ts'
import { readCatalog } from '../../src/tools/read-catalog.ts'
import { lackOf, runProgram } from '../../src/tools/run-program.ts'
import { allRuntimes, type Runtime } from '../../src/tools/runtimes.ts'
import { addedLine, addedNothing, type Ended, hooked, noShell, SITE } from './running.ts'

const LINK = /\/e\/([\w./-]+)\?os=\w+(&errno=-?\d+)?&rt=(python-3\.\d+|node-\d+)(&lib=\w+)?$/
const addresses = new Set(permalinks(readCatalog()).map(({ address }) => address))

/**
 * Pages on which the hooks have nothing to say, or no way to: `EAGAIN` is also what too many processes
 * get, without descriptors they cannot read their own data, and a program that starts itself again
 * with fewer rights does so without them.
 */
const SILENT: ReadonlySet<string> = new Set(['access-denied', 'out-of-sockets', 'would-block'])

/** Ended by an error that nobody caught. A cancelled task is no failure of a connection. */
const isUncaught = ({ stderr }: Ended, kind: Runtime['kind']): boolean =>
  kind === 'python'
    ? /^Traceback/m.test(stderr) && !/^(?:[\w.]+\.)?CancelledError\b/m.test(stderr)
    : /^Node\.js v/m.test(stderr)

for (const { slug, facts } of readCatalog().errors)
  describe(slug, { skip: noShell, concurrency: 2 }, () => {
    for (const kind of ['python', 'node'] as const) {
      const runtimes = allRuntimes(kind).map((runtime): [Runtime, Runtime] => [
        runtime,
        hooked(runtime),
      ])
      for (const [file, program] of Object.entries(facts.programs)) {
        if (file.endsWith('.py') !== (kind === 'python')) continue
        const fails = program.exit !== 0
        // Those that end well are told by one of each page: their number grows with the pages.
        if (!fails && !file.startsWith('fix.')) continue
        for (const [plain, withHooks] of telling(
          slug,
          file,
          fails,
          runtimes.filter(([{ home }]) => program.packages.length === 0 || home === '/usr'),
        ))
          test(`${file} on ${kind} ${plain.version} says ${fails ? 'one line more' : 'nothing more'}`, async (t) => {
            const reason = lackOf(program)
            if (reason !== undefined) {
              t.skip(reason)
              return
            }
            const before = await runProgram(slug, file, program, plain)
            const now = await runProgram(slug, file, program, withHooks)
            assert.ok(isRan(before) && isRan(now))
            const where = `${slug}/${file} on ${kind} ${plain.version}`
            const isTold = fails && before.exit !== 0 && isUncaught(before, kind)
            if (!isTold || SILENT.has(slug)) {
              addedNothing(before, now, where)
              return
            }
            const [at, link] = addedLine(before, now, where)
            assert.ok(link.startsWith(`${SITE}/e/`), link)
            const address = LINK.exec(link)?.[1] ?? ''
            assert.ok(addresses.has(address), `${link} leads to no page`)
            endsWith(before, at, kind)
          })
      }
    }
  })

/**
 * The runtimes that tell the story of a program. How each of them prints an uncaught error is one
 * story on all pages: one page tells it whole, the others by their oldest and their newest.
 */
function telling<T>(slug: string, file: string, fails: boolean, runtimes: T[]): T[] {
  if (!fails || !file.startsWith('fail.')) return runtimes.slice(-1)
  return slug === 'connection-aborted' || runtimes.length < 3
    ? runtimes
    : [...runtimes.slice(0, 1), ...runtimes.slice(-1)]
}

/** Python ends with the line; Node itself adds an empty line and its version below the error. */
function endsWith(before: Ended, at: number, kind: Runtime['kind']): void {
  const below = before.stderr.split('\n').slice(at)
  if (kind === 'python') assert.deepEqual(below, [''])
  else assert.match(below.join('\n'), /^\nNode\.js v[\d.]+\n$/)
}
