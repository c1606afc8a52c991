// Runs programs with and without the hooks, and says what the hooks added.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { after } from 'node:test'
import { buildNodeHooks } from '../../src/tools/hooks-build.ts'
import { ROOT } from '../../src/tools/places.ts'
import type { Runtime } from '../../src/tools/runtimes.ts'

export const SITE = 'https://connection-errors.example'
/** The wrappers below are shell scripts. */
export const noShell = process.platform === 'win32' ? 'needs a POSIX shell' : false

export interface Ended {
  exit: number | string | null
  stdout: string
  stderr: string
}

export type Env = Record<string, string>

const folders: string[] = []
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is removed after the tests of this file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hooks-'))
  folders.push(folder)
  return folder
}

/** Nothing of the caller's settings gets in: no hook, no language, no colour. */
function environment(env: Env): Env {
  const kept = ['PATH', 'HOME', 'TEMP', 'SystemRoot'].flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value]]
  })
  const calm = { LC_ALL: 'C.UTF-8', NO_COLOR: '1', PYTHONDONTWRITEBYTECODE: '1' }
  return { ...(Object.fromEntries(kept) as Env), ...calm, ...env }
}

interface Options {
  env?: Env
  cwd?: string
  input?: string
}

export function run(argv: string[], { env = {}, cwd, input = '' }: Options = {}): Promise<Ended> {
  const [command = '', ...args] = argv
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: environment(env), timeout: 60_000 })
    const parts = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => (parts[stream] += text))
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ exit: code ?? signal, ...parts }))
    child.stdin.on('error', () => undefined) // a program need not read it
    child.stdin.end(input)
  })
}

/** The source tree of the Python package, as an import path. */
export const PYTHON_PATH = join(ROOT, 'src', 'hooks', 'python')
export const python = (...paths: string[]): Env => ({
  PYTHONPATH: [...paths, PYTHON_PATH].join(delimiter),
})

let project: string | undefined
/** A folder whose `node_modules` holds the Node package, built as it is published. */
export function nodeProject(): string {
  if (project !== undefined) return project
  project = temporaryFolder()
  const target = join(project, 'node_modules', 'connection-errors')
  mkdirSync(target, { recursive: true })
  for (const file of ['package.json', 'data.json'])
    cpSync(join(ROOT, 'src', 'hooks', 'node', file), join(target, file))
  buildNodeHooks(join(target, 'dist'))
  return project
}

/** A runtime whose `bin` puts the hooks in front of every program, for `runProgram`. */
export function hooked(runtime: Runtime): Runtime {
  const bin = join(temporaryFolder(), runtime.kind)
  const register = join(nodeProject(), 'node_modules', 'connection-errors', 'dist', 'register.js')
  const command =
    runtime.kind === 'python'
      ? `PYTHONDONTWRITEBYTECODE=1 PYTHONPATH='${PYTHON_PATH}' exec '${runtime.bin}' -m connection_errors`
      : `exec '${runtime.bin}' --import '${register}'`
  writeFileSync(bin, `#!/bin/sh\n${command} "$@"\n`)
  chmodSync(bin, 0o755)
  return { ...runtime, bin }
}

/**
 * Holds the hooks to one line: everything else must be as it was.
 * @returns index of the line added, and the line
 */
export function addedLine(before: Ended, hookedRun: Ended, where: string): [number, string] {
  assert.equal(hookedRun.exit, before.exit, `${where}: exit code`)
  assert.equal(hookedRun.stdout, before.stdout, `${where}: stdout`)
  const [old, now] = [lines(before.stderr), lines(hookedRun.stderr)]
  const at = now.findIndex((line) => line.includes('↳'))
  assert.notEqual(at, -1, `${where}: no line was added to\n${hookedRun.stderr}`)
  const line = now[at] ?? ''
  assert.deepEqual(now.toSpliced(at, 1), old, `${where}: the rest of stderr`)
  return [at, line.replace(/^[\s|]*↳ /, '')]
}

/** Holds the hooks to no line at all. */
export function addedNothing(before: Ended, hookedRun: Ended, where: string): void {
  assert.equal(hookedRun.exit, before.exit, `${where}: exit code`)
  assert.equal(hookedRun.stdout, before.stdout, `${where}: stdout`)
  assert.deepEqual(lines(hookedRun.stderr), lines(before.stderr), `${where}: stderr`)
}

/** Ports, addresses in memory and places inside emit() change from run to run. */
const lines = (text: string) =>
  text
    .replace(/\(node:events:[\d:]+\)/g, '(node:events)')
    .replace(/\b\d{5}\b/g, 'PORT')
    .replace(/0x[0-9a-f]{6,}/g, '0x…')
    .replace(/^\(node:\d+\)/gm, '(node:PID)')
    .split('\n')

/** Whether a Python can import a module. */
export const canImport = ({ bin }: Runtime, module: string): boolean =>
  spawnSync(bin, ['-c', `import ${module}`], { stdio: 'ignore' }).status === 0
