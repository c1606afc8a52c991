// How long a build takes, and how much memory it and its children hold at the worst moment.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'

export interface Built {
  seconds: number
  /** MB of resident memory of the whole process tree; null outside Linux. */
  peak: number | null
}

/** @throws Error with the end of what the build printed, if it fails */
export function build(folder: string, command: string[], out: string): Promise<Built> {
  for (const left of [out, '.astro', '.docusaurus', '.vitepress/cache', 'node_modules/.cache'])
    rmSync(join(folder, left), { recursive: true, force: true })
  const start = performance.now()
  const child = spawn(process.execPath, command, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      DOCUSAURUS_NO_TELEMETRY: '1',
      // A thousand pages need more than the engine's own limit.
      NODE_OPTIONS: '--max-old-space-size=12000',
    },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-4000)))
  let peak: number | null = null
  const look = setInterval(() => {
    const now = memoryOf(child.pid ?? 0)
    if (now !== null) peak = Math.max(peak ?? 0, now)
  }, 250)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(look)
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, peak })
      else reject(new Error(`The build in ${folder} failed:\n${printed}`))
    })
  })
}

function memoryOf(root: number): number | null {
  try {
    const statuses = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        try {
          return [readFileSync(`/proc/${pid}/status`, 'utf8')]
        } catch {
          return [] // It has just ended.
        }
      })
    const field = (status: string, name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
    const family = new Set([root])
    // A parent may stand behind its child in the list: twice is deep enough for a build.
    for (let round = 0; round < 3; round++)
      for (const status of statuses)
        if (family.has(field(status, 'PPid'))) family.add(field(status, 'Pid'))
    const kilobytes = statuses
      .filter((status) => family.has(field(status, 'Pid')))
      .reduce((sum, status) => sum + field(status, 'VmRSS'), 0)
    return kilobytes / 1000
  } catch {
    return null
  }
}
