// One run of one program under strace and tcpdump, in a network namespace of its own.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { release, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { type WireRecording, wireSchema } from '../../lib/wire/recording.ts'
import { pageFolder } from '../places.ts'
import { hashOf } from '../run-program.ts'
import { allRuntimes } from '../runtimes.ts'
import { merge } from './merge.ts'
import { sanitised, segments } from './pcap.ts'
import { lackOfStates, listenToStates } from './states.ts'

const CALLS = 'trace=network,process,close,read,write,readv,writev,poll'
const MARKERS = { python: 'mark_lines.py', node: 'mark-lines.mjs' } as const
const here = (file: string) => join(import.meta.dirname, file)

const answers = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** Why nothing can be recorded on this machine, or nothing where it can. */
export function lackOfWire(): string | undefined {
  if (process.platform !== 'linux') return 'needs Linux'
  if (process.getuid?.() !== 0) return 'needs root'
  if (!answers('strace', '-V')) return 'needs strace'
  if (!answers('tcpdump', '--version')) return 'needs tcpdump'
  if (!answers('unshare', '--net', 'true')) return 'needs the right to make a network namespace'
  return lackOfStates()
}

/** Shell: loopback up, capture on, program under strace, capture off. */
const SCRIPT = `
ip link set lo up
tcpdump -i any -U --immediate-mode --time-stamp-precision=nano -Z root -w "$OUT/p.pcap" tcp 2>"$OUT/tcpdump" &
until grep -q listening "$OUT/tcpdump"; do sleep 0.05; done
strace -f -qq -yy -s 64 -T --absolute-timestamps=format:unix,precision:ns -e "$CALLS" -o "$OUT/strace" "$@" >"$OUT/stdout" 2>"$OUT/stderr"
echo $? > "$OUT/exit"
sleep 0.3
kill %1
wait
`

export interface Recorded {
  recording: WireRecording
  /** The packets, for Wireshark. */
  capture: Buffer
}

/** @throws Error where the program did not end by itself, or nothing was captured */
export async function recordWire(slug: string, program: string): Promise<Recorded> {
  const kind = program.endsWith('.py') ? 'python' : 'node'
  const runtime = allRuntimes(kind).at(-1)
  if (runtime === undefined) throw new Error(`no ${kind} on this machine`)
  const OUT = mkdtempSync(join(tmpdir(), 'wire-'))
  const argv =
    kind === 'python'
      ? [runtime.bin, here(MARKERS.python), program]
      : [runtime.bin, '--import', here(MARKERS.node), program]
  const { PATH, HOME } = process.env
  const env = {
    PATH: `${PATH ?? ''}:/usr/sbin:/sbin`,
    HOME,
    OUT,
    CALLS,
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
  }
  const stop = listenToStates()
  try {
    await ended('unshare', ['--net', 'bash', '-mc', SCRIPT, 'bash', ...argv], {
      cwd: pageFolder(slug, 'snippets'),
      env,
    })
    const changes = stop()
    const text = (file: string) => readFileSync(join(OUT, file), 'utf8')
    const packets = readFileSync(join(OUT, 'p.pcap'))
    const { events, acks } = merge(text('strace'), segments(packets), changes)
    const recording = wireSchema.parse({
      ...{ program, sha256: hashOf(slug, program), runtime: kind, version: runtime.version },
      ...{ tied: kind === 'python' ? 'every' : 'own', system: 'linux', kernel: release() },
      ...{ date: new Date().toISOString().slice(0, 10), exit: Number(text('exit')), acks, events },
    })
    return { recording, capture: sanitised(packets) }
  } finally {
    if (process.env.WIRE_KEEP === undefined) rmSync(OUT, { recursive: true, force: true })
    else console.log(OUT)
  }
}

function ended(
  command: string,
  args: string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, timeout: 60_000, stdio: 'ignore' })
    child.on('error', reject)
    child.on('close', () => resolve())
  })
}
