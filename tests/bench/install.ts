// What the bench compares with is installed for the bench alone, outside the project.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../src/tools/places.ts'

/**
 * Copies tests/bench/<name>/ to a folder and installs what its lock file says, unless it is there.
 * @throws Error with npm's words if it fails
 */
export function install(name: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  cpSync(join(ROOT, 'tests/bench', name), folder, { recursive: true })
  if (existsSync(join(folder, 'node_modules'))) return
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund'],
    { cwd: folder, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`npm install failed in ${folder}:\n${stderr}`)
}
