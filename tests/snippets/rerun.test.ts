// Runs every program of every page again and holds it to its recording, line by line.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { compareVersions, isHeld, isRan, minorOf } from '../../src/lib/runs.ts'
import type { RanRun, Runs } from '../../src/lib/schema.ts'
import { readCatalog } from '../../src/tools/read-catalog.ts'
import { lackOf, runProgram } from '../../src/tools/run-program.ts'
import { defaultRuntime, type Runtime } from '../../src/tools/runtimes.ts'

const runtimes = {
  python: defaultRuntime('python'),
  debian: defaultRuntime('python', ['any']),
  node: defaultRuntime('node'),
}

/** The recording of this very runtime, else of the nearest one of the same minor version. */
function recordingFor({ runs }: Runs, { version }: Runtime): RanRun | undefined {
  const here = process.platform === 'win32' ? 'windows' : process.platform
  return runs
    .filter(isRan)
    .filter((run) => run.system === here && minorOf(run.version) === minorOf(version))
    .sort((a, b) => Number(b.version === version) - Number(a.version === version))[0]
}

function compare(actual: string, expected: string, where: string) {
  const [got, want] = [actual.split('\n'), expected.split('\n')]
  for (let i = 0; i < Math.max(got.length, want.length); i++)
    assert.equal(got[i], want[i], `${where}, line ${String(i + 1)}`)
}

const { errors, guides } = readCatalog()
for (const page of [...errors, ...guides]) {
  const { slug, facts, runs } = page

  describe(slug, { concurrency: 2 }, () => {
    for (const [file, program] of Object.entries(facts.programs)) {
      const kind = file.endsWith('.py') ? 'python' : 'node'
      const runtime = runtimes[program.packages.length > 0 ? 'debian' : kind]
      const recorded = runs.get(file)
      const recording = runtime && recorded && recordingFor(recorded, runtime)
      const skip =
        runtime === undefined
          ? `no ${kind} on this machine`
          : recording === undefined
            ? `not recorded on ${process.platform} with ${kind} ${minorOf(runtime.version)}`
            : (lackOf(program) ?? false)
      test(`${file} does again what its recording says`, { skip }, async () => {
        assert.ok(runtime && recording)
        const run = await runProgram(slug, file, program, runtime)
        assert.ok(isRan(run), 'the program was not run')
        const where = `${slug}/${file} on ${kind} ${run.version}`
        assert.equal(run.exit, recording.exit, `${where}: exit code\n${run.stdout}${run.stderr}`)
        compare(run.stdout, recording.stdout, `${where}: stdout`)
        // Between patch releases only the runtime's own frames move; the error may not.
        if (run.version === recording.version)
          compare(run.stderr, recording.stderr, `${where}: stderr`)
        else if (program.error !== undefined)
          assert.ok((run.stderr + run.stdout).includes(program.error), `${where}: ${program.error}`)
      })
    }

    const ends = 'fail.* was recorded failing with this error, fix.* ending well, on every runtime'
    test(ends, () => {
      // A guide is of no single error: its programs are held to their exit codes alone.
      if (page.kind === 'guides') return
      const names = new Set(page.facts.names.map(({ name }) => name))
      for (const [file, recorded] of runs) {
        const program = facts.programs[file]
        for (const run of recorded.runs.filter(isRan)) {
          if (program !== undefined && !isHeld(program, run)) continue
          const where = `${file} on ${run.runtime} ${run.version}`
          if (file.startsWith('fix.')) assert.equal(run.exit, 0, where)
          if (!file.startsWith('fail.')) continue
          assert.notEqual(run.exit, 0, where)
          // `socket.timeout: timed out`: with its module or without.
          const said = /^([\w.]+)(?:: |$)/m.exec(run.stderr.split('\n').reverse().join('\n'))?.[1]
          const code = /code: '(\w+)'/.exec(run.stderr)?.[1]
          // An error without a class of its own is known by its number: `OSError: [Errno 98] …`.
          const number = /^[\w.]+: \[((?:Errno|WinError) \d+)\]/m.exec(run.stderr)?.[1]
          assert.ok(
            names.has(number ?? '') ||
              names.has(code ?? said ?? '') ||
              names.has(said?.split('.').at(-1) ?? ''),
            `${where} failed with ${code ?? said ?? 'nothing'}`,
          )
        }
      }
    })

    test('every CPython since 3.8 and a Node of today were recorded', () => {
      const versions = [...runs.values()].flatMap((each) => each.runs.filter(isRan))
      const pythons = new Set(
        versions.filter((r) => r.runtime === 'python').map((r) => minorOf(r.version)),
      )
      for (const wanted of ['3.8', '3.9', '3.10', '3.11', '3.12', '3.13'])
        assert.ok(pythons.has(wanted), wanted)
      const newest = versions.filter((r) => r.runtime === 'node').map((r) => r.version)
      assert.ok(newest.some((version) => compareVersions(version, '24.0.0') >= 0))
    })
  })
}
