// Which Pythons and Nodes this machine has.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { compareVersions } from '../lib/runs.ts'

export interface Runtime {
  kind: 'python' | 'node'
  version: string
  bin: string
  /** Folder it is installed in: masked in what programs print. */
  home: string
}

const OLDEST = { python: '3.8.0', node: '20.0.0' }
const ASK = {
  python: ['-c', 'import platform, sys; print(platform.python_version()); print(sys.prefix)'],
  node: ['-p', 'process.versions.node'],
}
const exe = process.platform === 'win32' ? '.exe' : ''
const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')

function ask(kind: Runtime['kind'], bin: string): Runtime | undefined {
  const { status, stdout } = spawnSync(bin, ASK[kind], { encoding: 'utf8', timeout: 10_000 })
  if (status !== 0) return undefined
  const [version = '', prefix = ''] = stdout.trim().split(/\r?\n/)
  if (!/^\d+\.\d+\.\d+$/.test(version) || compareVersions(version, OLDEST[kind]) < 0)
    return undefined
  return {
    kind,
    version,
    bin,
    home: kind === 'python' ? prefix : dirname(dirname(realpathSync(bin))),
  }
}

function candidates(kind: Runtime['kind']): string[] {
  const names = kind === 'python' ? ['python3', 'python'] : ['node']
  const versions =
    kind === 'python'
      ? join(process.env.PYENV_ROOT ?? join(homedir(), '.pyenv'), 'versions')
      : join(process.env.NVM_DIR ?? join(homedir(), '.nvm'), 'versions', 'node')
  const managed = existsSync(versions)
    ? readdirSync(versions).map((version) => join(versions, version, 'bin', names[0] ?? ''))
    : []
  const found = onPath.flatMap((folder) => names.map((name) => join(folder, name + exe)))
  return [...(kind === 'node' ? [process.execPath] : []), ...found, ...managed].filter(existsSync)
}

/** With packages of Debian, a program runs on Debian's own Python alone. */
const canImport = ({ home }: Runtime, packages: readonly string[]): boolean =>
  packages.length === 0 || home === '/usr'

/** The first one on PATH (Python), the one that came with the project (Node). */
export function defaultRuntime(
  kind: Runtime['kind'],
  packages: readonly string[] = [],
): Runtime | undefined {
  for (const bin of candidates(kind)) {
    const runtime = ask(kind, bin)
    if (runtime !== undefined && canImport(runtime, packages)) return runtime
  }
  return undefined
}

/** All of a kind, one for each version, oldest first. */
export function allRuntimes(kind: Runtime['kind'], packages: readonly string[] = []): Runtime[] {
  const byVersion = new Map<string, Runtime>()
  for (const bin of candidates(kind)) {
    const runtime = ask(kind, bin)
    if (runtime !== undefined && canImport(runtime, packages) && !byVersion.has(runtime.version))
      byVersion.set(runtime.version, runtime)
  }
  return [...byVersion.values()].sort((a, b) => compareVersions(a.version, b.version))
}
