// strace, tcpdump and the kernel's states of one run, put into one order and freed from noise by rule.
import type { End, WireEvent, WireKind } from '../../lib/wire/recording.ts'
import { isNoise, meaning, resultOf } from './meaning.ts'
import type { Segment } from './pcap.ts'
import { Sockets, type TcpSocket } from './sockets.ts'
import type { StateChange } from './states.ts'
import { type Call, readStrace, type Traced } from './strace.ts'

/** Longer than this a call has waited, whatever came meanwhile. */
const WAITED = 20_000
/** As long as strace may take to write a call down before it lets it go. */
const WRITTEN_DOWN = 2_000

export interface Merged {
  events: WireEvent[]
  acks: number
}

/**
 * @param strace text of `strace -f -yy -T --absolute-timestamps=format:unix,precision:ns`
 * @returns events in order, times in microseconds from the first
 */
export function merge(
  strace: string,
  captured: readonly Segment[],
  changes: readonly StateChange[],
): Merged {
  const traced = withEnds(readStrace(strace))
  const sockets = new Sockets(traced.filter((each) => each.kind === 'call'))
  const started = traced.find((each) => each.kind === 'mark' && each.words[0] === 'START')?.at ?? 0
  const ended =
    traced.findLast((each) => each.kind === 'mark' && each.words[0] === 'END')?.at ?? Infinity
  const inside = ({ at }: { at: number }) => at >= started && at <= ended

  const claimed = new Set<number>()
  const portAt = (call: Call, server: number): number | undefined => {
    const syn = captured.find(
      ({ at, to, from, flags }) =>
        at >= call.at &&
        to === server &&
        flags.length === 1 &&
        flags[0] === 'SYN' &&
        !claimed.has(from),
    )
    if (syn !== undefined) claimed.add(syn.from)
    return syn?.from
  }
  const numbers = new Map<number, number>()
  const numberOf = (port: number | undefined): number => {
    if (port === undefined) return 0
    const known = numbers.get(port) ?? numbers.size + 1
    numbers.set(port, known)
    return known
  }

  const out: WireEvent[] = []
  const push = (event: WireEvent) => out.push(event)
  calls(traced.filter(inside), sockets, portAt, numberOf, captured, push)
  const acks = packets(captured.filter(inside), sockets.servers, numberOf, push)
  states(changes.filter(inside), sockets.servers, numbers, push)

  const kept = tidied(out.sort((a, b) => a.at - b.at))
  const first = kept[0]?.at ?? 0
  return { acks, events: kept.map((event) => ({ ...event, at: Math.round(event.at - first) })) }
}

/**
 * strace stamps a call before it writes it down, and measures it after: a short call lies somewhere
 * between its stamp and the next thing its thread does. Only a long one can be trusted to its length.
 */
function withEnds(traced: readonly Traced[]): Traced[] {
  const next = new Map<number, number>()
  return traced
    .toReversed()
    .map((each) => {
      const before = next.get(each.thread) ?? Infinity
      next.set(each.thread, each.at)
      if (each.kind !== 'call' || each.took > WAITED || each.until === Infinity) return each
      const latest = Math.min(before - 1, each.until + WRITTEN_DOWN)
      return { ...each, until: Math.max(each.until, latest) }
    })
    .reverse()
}

type Push = (event: WireEvent) => void

function calls(
  traced: readonly Traced[],
  sockets: Sockets,
  portAt: (call: Call, server: number) => number | undefined,
  numberOf: (port: number | undefined) => number,
  captured: readonly Segment[],
  push: Push,
): void {
  const lines = new Map<number, number | null>()
  const ends = new Map<number, End>()
  let seen: End = 'client'
  const known = new Map<Call, TcpSocket>()
  // First all of it, so that a socket made early knows the end and the port it gets later.
  for (const each of traced)
    if (each.kind === 'call') {
      const socket = sockets.of(each, portAt)
      if (socket !== undefined) known.set(each, socket)
    }
  for (const each of traced) {
    const line = lines.get(each.thread) ?? null
    if (each.kind === 'mark') {
      const [word, a = '', b = '', c = ''] = each.words
      if (word === 'LINE') lines.set(each.thread, Number(a) || null)
      const end = ends.get(each.thread) ?? seen
      if (word === 'EXC')
        push({ kind: 'exception', at: each.at, end, line: Number(a) || null, name: b })
      if (word === 'EVENT')
        push({
          kind: 'event',
          at: each.at,
          end: a === 'server' ? 'server' : 'client',
          name: [b, c].filter(Boolean).join(' '),
        })
      continue
    }
    if (each.kind === 'signal') {
      if (each.name === 'SIGPIPE')
        push({
          kind: 'signal',
          at: each.at,
          end: ends.get(each.thread) ?? seen,
          line,
          name: each.name,
        })
      continue
    }
    if (each.name === 'execve' && each.errno === null) {
      const argv = [...(/\[(.*?)\]/.exec(each.args)?.[1] ?? '').matchAll(/"([^"]*)"/g)].map(
        (m) => m[1] ?? '',
      )
      push({
        kind: 'process',
        at: each.at,
        line,
        command: argv.join(' ').replace(/:\d{4,5}\b/g, ':PORT'),
      })
      continue
    }
    const socket = known.get(each)
    if (socket === undefined || isNoise(each)) continue
    // A server's socket shows itself when it listens, and its end tells nothing.
    if (socket.end === 'server' && each.name === 'socket') continue
    if (socket.listening && each.name === 'close') continue
    ends.set(each.thread, socket.end)
    seen = socket.end
    pushCall(each, socket, line, socket.listening ? 0 : numberOf(socket.clientPort), captured, push)
  }
}

function pushCall(
  call: Call,
  socket: TcpSocket,
  line: number | null,
  connection: number,
  captured: readonly Segment[],
  push: Push,
): void {
  const about = { end: socket.end, connection, line, name: call.name }
  const result = resultOf(call)
  // SO_ERROR hands the error over as its value.
  const errno = call.errno ?? (/^E[A-Z]+$/.test(result) ? result : null)
  const arrives = captured.some(({ at, from, to, flags, length }) => {
    const mine = socket.end === 'client' ? to === socket.clientPort : from === socket.clientPort
    const tells = length > 0 || flags.some((flag) => flag !== 'ACK' && flag !== 'PSH')
    return (
      at > call.at && at < call.until && tells && (socket.listening ? flags.join() === 'SYN' : mine)
    )
  })
  const forEver = !Number.isFinite(call.until)
  const waits =
    forEver ||
    (!/^(?:close|shutdown|write|send|setsockopt)/.test(call.name) &&
      (arrives || call.took > WAITED))
  push({
    ...{ kind: 'call', at: call.at, ...about, args: meaning(call) },
    ...{ result: waits ? null : result, errno: waits ? null : errno },
    took: Math.round(call.took),
    times: 1,
  })
  if (waits && !forEver) push({ kind: 'return', at: call.until, ...about, result, errno })
}

/** @returns how many acknowledgements were left out: those that carry nothing and close no handshake */
function packets(
  captured: readonly Segment[],
  servers: ReadonlySet<number>,
  numberOf: (port: number) => number,
  push: Push,
): number {
  const first = new Map<string, number>()
  const seen = new Set<string>()
  const heard = new Set(captured.map(({ from, to }) => `${String(from)}>${String(to)}`))
  const shaken = new Set<number>()
  let acks = 0
  for (const { at, from, to, flags, seq, length } of captured) {
    const end: End = servers.has(to) ? 'client' : 'server'
    const client = end === 'client' ? from : to
    const flow = `${String(from)}>${String(to)}`
    if (!first.has(flow)) first.set(flow, seq)
    const relative = (seq - (first.get(flow) ?? seq)) | 0
    const bare = flags.join() === 'ACK' && length === 0
    if (bare && (end === 'server' || shaken.has(client))) {
      acks += 1
      continue
    }
    if (bare) shaken.add(client)
    const key = `${flow} ${flags.join()} ${String(relative)} ${String(length)}`
    const packet: WireKind<'packet'> = {
      ...{ kind: 'packet', at, connection: numberOf(client), from: end, flags, length },
      // A reset in answer to nothing counts from no start.
      ...{ seq: flags.includes('RST') ? 0 : relative, again: seen.has(key) && !bare },
      lost: !heard.has(`${String(to)}>${String(from)}`),
    }
    seen.add(key)
    push(packet)
  }
  return acks
}

function states(
  changes: readonly StateChange[],
  servers: ReadonlySet<number>,
  numbers: ReadonlyMap<number, number>,
  push: Push,
): void {
  for (const { at, local, remote, was, is } of changes) {
    const end: End | undefined = servers.has(local)
      ? 'server'
      : servers.has(remote)
        ? 'client'
        : undefined
    const connection = numbers.get(end === 'server' ? remote : local)
    if (end !== undefined && connection !== undefined)
      push({ kind: 'state', at, end, connection, was, is })
  }
}

/** `bind` before `listen` says nothing that `listen` does not; a socket's end of life after `close` neither. */
function tidied(events: readonly WireEvent[]): WireEvent[] {
  return inOnePiece(events).filter((event, index) => {
    if (event.kind !== 'call' || event.name !== 'bind' || event.errno !== null) return true
    const next = events.slice(index + 1).find(({ kind }) => kind === 'call')
    return next?.kind !== 'call' || next.name !== 'listen'
  })
}

/** Reads of one line after another, each a piece of the same data, become one. */
function inOnePiece(events: readonly WireEvent[]): WireEvent[] {
  const out: WireEvent[] = []
  for (const event of events) {
    const last = out.at(-1)
    if (
      isPiece(last) &&
      isPiece(event) &&
      event.end === last.end &&
      event.connection === last.connection &&
      event.line === last.line
    )
      out[out.length - 1] = {
        ...last,
        result: joined(last.result ?? '', event.result ?? ''),
        ...{ took: last.took + event.took, times: last.times + 1 },
      }
    else out.push(event)
  }
  return out
}

const isPiece = (event: WireEvent | undefined): event is WireKind<'call'> =>
  event?.kind === 'call' && /^(?:recv|read)/.test(event.name) && /^[1-9]/.test(event.result ?? '')

/** `1 "P"` and `1 "O"` → `2 "PO"`. */
function joined(one: string, other: string): string {
  const [a, b] = [one, other].map((text) => /^(\d+)(?: "(.*?)"(…)?)?$/.exec(text) ?? [])
  const data = (a?.[2] ?? '') + (a?.[3] === undefined ? (b?.[2] ?? '') : '')
  const shown = data.length > 40 ? `"${data.slice(0, 40)}"…` : `"${data}"${a?.[3] ?? ''}`
  return `${String(Number(a?.[1]) + Number(b?.[1]))}${data === '' ? '' : ` ${shown}`}`
}
