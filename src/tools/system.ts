// What the tests need from the system beyond npm: a browser, and the tools that some programs run
// under. Found, else installed where we may (Debian as root), else said to be missing.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { Fault } from './data-file.ts'
import { SERVER_NEEDS } from '../lib/schema.ts'
import { readPrograms, slugs } from './places.ts'
import { hasPackage } from './run-program.ts'
import { lackOfServer } from './servers.ts'

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']

const find = (names: string[]): string | undefined =>
  names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync)

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/** Debian's packages of the servers that programs speak to. */
const PACKAGES = { postgresql: 'postgresql', mariadb: 'mariadb-server', redis: 'redis-server' }

let updated = false
function aptInstall(name: string): boolean {
  if (process.getuid?.() !== 0 || find(['apt-get']) === undefined) return false
  console.log(`Installing ${name} (apt-get) …`)
  updated ||= run('apt-get', 'update', '-qq')
  return run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', name)
}

/** Installs what programs run under; without it they are skipped, and say why. */
export function ensureTools(): void {
  if (process.platform !== 'linux') return
  if (find(['ss']) === undefined || find(['ip']) === undefined) aptInstall('iproute2')
  for (const name of ['strace', 'tcpdump', 'openssl'])
    if (find([name]) === undefined) aptInstall(name)
  if (find(['nft']) === undefined) aptInstall('nftables')
  const programs = slugs().flatMap((slug) => Object.values(readPrograms(slug)))
  const packages = new Set(programs.flatMap((program) => program.packages))
  for (const name of packages) if (!hasPackage(name)) aptInstall(name)
  const needed = programs.flatMap(({ needs }) => needs)
  for (const server of SERVER_NEEDS)
    if (needed.includes(server) && lackOfServer(server) !== undefined) aptInstall(PACKAGES[server])
}

/**
 * Path of a Chromium: CHROMIUM_PATH, one that is installed, Playwright's download, Debian's package.
 * @throws Error saying how to get one
 */
export function ensureChromium(): string {
  const named = process.env.CHROMIUM_PATH ?? find(BROWSERS)
  if (named !== undefined) return named
  // `playwright install` puts it where Playwright itself looks: then no path is needed.
  if (run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium'))
    return ''
  if (aptInstall('chromium')) return find(BROWSERS) ?? ''
  throw new Fault('No Chromium: install one, or set CHROMIUM_PATH to its program, and run again.')
}
