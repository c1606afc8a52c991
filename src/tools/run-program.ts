// Runs one program of a page on one runtime, in the surroundings it needs. Recording and testing
// both come through here, so that what is checked is what was recorded.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { stripTypeScriptTypes } from 'node:module'
import { arch, release } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import process from 'node:process'
import { mask } from '../lib/mask.ts'
import { compareVersions } from '../lib/runs.ts'
import {
  type NEEDS,
  type ProgramFacts,
  type RanRun,
  type Run,
  SERVER_NEEDS,
} from '../lib/schema.ts'
import { pageFolder, ROOT } from './places.ts'
import type { Runtime } from './runtimes.ts'
import { lackOfServer, RECIPES, type ServerKind, withServer } from './servers.ts'

const LIMIT_MS = 30_000
const STRIPS_TYPES = '22.18.0'
const SYSTEM = { linux: 'linux', darwin: 'macos', win32: 'windows' } as const
const ENTER = ['unshare', '--user', '--map-root-user', '--net']
const UP = 'ip link set lo up && exec'

const tries = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 10_000 }).status === 0

/** Why this machine cannot give a program what it needs, or nothing where it can. */
const LACKS: Record<(typeof NEEDS)[number], () => string | undefined> = {
  'own-network': () => {
    const [enter = '', ...args] = ENTER
    if (process.platform !== 'linux') return 'needs a Linux network namespace'
    if (!tries('ss', '-V') || !tries('ip', '-V')) return 'needs ss and ip (package iproute2)'
    return tries(enter, ...args, 'true') ? undefined : 'needs the right to make a network namespace'
  },
  'own-mounts': () =>
    tries('unshare', '--user', '--map-root-user', '--mount', 'true')
      ? undefined
      : 'needs the right to make a mount namespace',
  fuse: () =>
    existsSync('/dev/fuse') && tries('unshare', '--user', '--mount', 'true')
      ? undefined
      : 'needs /dev/fuse and the right to make a mount namespace',
  strace: () => (tries('strace', '-qq', '-o', '/dev/null', 'true') ? undefined : 'needs strace'),
  openssl: () => {
    const { stdout } = spawnSync('openssl', ['version'], { encoding: 'utf8', timeout: 10_000 })
    // LibreSSL and OpenSSL 1.1.1 lack options that the programs use (req -CA).
    return /^OpenSSL (?:[3-9]|\d\d)/.test(stdout) ? undefined : 'needs openssl 3 or later'
  },
  nftables: () => (tries('nft', '--version') ? undefined : 'needs nft (package nftables)'),
  postgresql: () => lackOfServer('postgresql'),
  mariadb: () => lackOfServer('mariadb'),
  redis: () => lackOfServer('redis'),
}

/** Needs that put a program into namespaces of its own; the others are tools. */
const NAMESPACED: ReadonlySet<string> = new Set(['own-network', 'own-mounts', 'fuse'])

const asked = new Map<string, string | undefined>()
export function lackOf(facts: ProgramFacts): string | undefined {
  for (const need of facts.needs) {
    if (!asked.has(need)) asked.set(need, LACKS[need]())
    const lack = asked.get(need)
    if (lack !== undefined) return lack
  }
  for (const name of facts.packages) if (!hasPackage(name)) return `needs Debian's package ${name}`
  return undefined
}

/** Whether Debian's package is installed. */
export function hasPackage(name: string): boolean {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], {
    encoding: 'utf8',
  })
  return stdout === 'installed'
}

/** The command line around `python3 fail.py`: argv to spawn, and the words a reader types. */
function surround(facts: ProgramFacts, argv: string[], typed: string): [string[], string] {
  if (facts.inject !== undefined) {
    const wrap = ['strace', '-f', '-qq', '-o', '/dev/null', '-e', `inject=${facts.inject}`]
    return [[...wrap, ...argv], `${wrap.join(' ')} ${typed}`]
  }
  if (facts.needs.includes('own-network')) {
    const enter = [...ENTER, ...(facts.needs.includes('own-mounts') ? ['--mount'] : [])]
    return [
      [...enter, 'sh', '-c', `${UP} "$0" "$@"`, ...argv],
      `${enter.join(' ')} sh -c '${UP} ${typed}'`,
    ]
  }
  return [argv, typed]
}

/** What leads to a server of the reader's own, without the numbers that are new in every run. */
function typedEnvironment(server: ServerKind): string {
  const told = { ...RECIPES[server].tell('PORT'), SERVER_PID: 'PID' }
  return Object.entries(told)
    .map(([name, value]) => `${name}=${value} `)
    .join('')
}

/** Node before 22.18 cannot read TypeScript: it gets the same lines without the types. */
function runnable(slug: string, file: string, runtime: Runtime): { folder: string; file: string } {
  const folder = pageFolder(slug, 'snippets')
  if (!file.endsWith('.ts') || compareVersions(runtime.version, STRIPS_TYPES) >= 0)
    return { folder, file }
  const stripped = join(ROOT, 'node_modules', '.cache', 'stripped', slug)
  mkdirSync(stripped, { recursive: true })
  const name = file.replace(/\.ts$/, '.mjs')
  writeFileSync(
    join(stripped, name),
    stripTypeScriptTypes(readFileSync(join(folder, file), 'utf8')),
  )
  return { folder: stripped, file: name }
}

interface Ended {
  exit: number | null
  signal: string | null
  stdout: string
  stderr: string
}

function spawned(
  argv: string[],
  cwd: string,
  surroundings: Record<string, string>,
): Promise<Ended> {
  const [command = '', ...args] = argv
  const { PATH, HOME, SystemRoot, TEMP } = process.env
  const env = {
    PATH: [PATH, '/usr/sbin', '/sbin'].join(delimiter),
    HOME,
    SystemRoot,
    TEMP,
    NO_COLOR: '1',
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    ...surroundings,
  }
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      timeout: LIMIT_MS,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const parts = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => (parts[stream] += text))
    child.on('error', reject)
    child.on('close', (exit, signal) => resolve({ exit, signal, ...parts }))
  })
}

/**
 * Runs `content/errors/<slug>/snippets/<file>` once.
 * @returns the masked run, or `not-run` with the reason where the machine lacks what it needs
 */
export async function runProgram(
  slug: string,
  file: string,
  facts: ProgramFacts,
  runtime: Runtime,
): Promise<Run> {
  const about = {
    runtime: runtime.kind,
    version: runtime.version,
    system: SYSTEM[process.platform as keyof typeof SYSTEM],
    date: new Date().toISOString().slice(0, 10),
  }
  const reason = lackOf(facts)
  if (reason !== undefined) return { status: 'not-run', ...about, reason }
  const program = runnable(slug, file, runtime)
  const server = SERVER_NEEDS.find((need) => facts.needs.includes(need))
  const environment = server === undefined ? '' : typedEnvironment(server)
  const typed = `${environment}${runtime.kind === 'python' ? 'python3' : 'node'} ${program.file}`
  const [argv, command] = surround(facts, [runtime.bin, program.file], typed)
  const run = (env: Record<string, string>) => spawned(argv, program.folder, env)
  const ended = await (server === undefined ? run({}) : withServer(server, run))
  const places = { work: program.folder, runtime: runtime.home, project: ROOT }
  return {
    status: 'ran',
    ...about,
    command,
    kernel: release(),
    arch: arch(),
    privileges: facts.needs.some((need) => NAMESPACED.has(need)) ? 'own-namespace' : 'none',
    exit: ended.exit,
    signal: ended.signal,
    stdout: mask(ended.stdout, places),
    stderr: mask(ended.stderr, places),
  } satisfies RanRun
}

/** SHA-256 of a program's text, the hash its recording carries. */
export const hashOf = (slug: string, file: string): string =>
  createHash('sha256')
    .update(readFileSync(pageFolder(slug, 'snippets', basename(file)), 'utf8'))
    .digest('hex')
