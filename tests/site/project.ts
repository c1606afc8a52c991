// A copy of the project that a test may spoil and build.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../src/tools/places.ts'

const PARTS = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']

export interface Project {
  folder: string
  /** Runs a program of `node_modules/.bin` in it. */
  run: (
    program: string,
    args: string[],
    env?: Record<string, string>,
  ) => { status: number | null; output: string }
  remove: () => void
}

export function copyProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'connection-errors-'))
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  return {
    folder,
    run: (program, args, env = {}) => {
      const { status, stdout, stderr } = spawnSync(
        join(ROOT, 'node_modules', '.bin', program),
        args,
        {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
        },
      )
      return { status, output: stdout + stderr }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
