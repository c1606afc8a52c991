// The kernel's own word for what a connection is in: its tracepoint sock:inet_sock_set_state.
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const TRACEFS = '/sys/kernel/tracing'
const LINE =
  /(\d+\.\d+): inet_sock_set_state: .*protocol=IPPROTO_TCP sport=(\d+) dport=(\d+) .*oldstate=TCP_(\w+) newstate=TCP_(\w+)/

export interface StateChange {
  /** Microseconds since the epoch. */
  at: number
  local: number
  remote: number
  was: string
  is: string
}

/** Why the kernel's states cannot be seen here, or nothing where they can. */
export function lackOfStates(): string | undefined {
  if (!existsSync(join(TRACEFS, 'instances')))
    spawnSync('mount', ['-t', 'tracefs', 'tracefs', TRACEFS], { stdio: 'ignore' })
  return existsSync(join(TRACEFS, 'instances')) ? undefined : 'needs root and the kernel’s tracefs'
}

/** Starts to listen; what it returns stops and tells what was heard. */
export function listenToStates(): () => StateChange[] {
  const folder = join(TRACEFS, 'instances', `wire-${String(process.pid)}`)
  const set = (file: string, value: string) => writeFileSync(join(folder, file), value)
  mkdirSync(folder)
  // International Atomic Time: whole seconds off the wall clock, or not at all.
  set('trace_clock', 'tai')
  set('events/sock/inet_sock_set_state/enable', '1')
  const offset = taiOffset()
  return () => {
    set('events/sock/inet_sock_set_state/enable', '0')
    const text = readFileSync(join(folder, 'trace'), 'utf8')
    rmdirSync(folder)
    return text.split('\n').flatMap((line) => {
      const [, at = '', local = '', remote = '', was = '', is = ''] = LINE.exec(line) ?? []
      if (at === '') return []
      const seconds = {
        at: Number(at) * 1e6 - offset,
        local: Number(local),
        remote: Number(remote),
      }
      return [{ ...seconds, was, is }]
    })
  }
}

/** Microseconds by which TAI is ahead of the wall clock, as the kernel has it. */
function taiOffset(): number {
  const { stdout } = spawnSync(
    'python3',
    ['-c', 'import time; print(round(time.clock_gettime(11) - time.time()))'],
    { encoding: 'utf8' },
  )
  return Number(stdout) * 1e6
}
