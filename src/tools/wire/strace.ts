// What `strace -f -yy -T --absolute-timestamps` prints, line by line: calls put together again where
// another thread came between, the marks of our own, signals.

export interface Call {
  kind: 'call'
  thread: number
  /** Microseconds since the epoch: when the call began and when it came back. */
  at: number
  until: number
  /** Microseconds inside the kernel, as strace measured. */
  took: number
  name: string
  args: string
  /** `0`, `5<TCP:[…]>`, `-1`; empty for a call that never came back. */
  result: string
  errno: string | null
}
export interface Mark {
  kind: 'mark'
  thread: number
  at: number
  words: string[]
}
export interface Signal {
  kind: 'signal'
  thread: number
  at: number
  name: string
}
export type Traced = Call | Mark | Signal

const LINE = /^(\d+)\s+(\d+)\.(\d{9}) (.*)$/
const DONE = /^(.*)\)\s+= (\?|-?\d+(?:<.*?>)?(?=\s|$)|0x[0-9a-f]+)(.*)$/
const MARK = /"WIRE:([^"]*)"/

interface Begun {
  at: number
  name: string
  args: string
}

/** @returns calls, marks and signals in the order in which they began */
export function readStrace(text: string): Traced[] {
  const out: Traced[] = []
  const open = new Map<number, Begun>()
  const finish = (thread: number, { at, name, args: before }: Begun, rest: string) => {
    const match = DONE.exec(rest)
    if (match === null) return
    const [, args = '', result = '', after = ''] = match
    const all = before + args
    const mark = name === 'write' ? MARK.exec(all) : null
    if (mark !== null) {
      out.push({ kind: 'mark', thread, at, words: (mark[1] ?? '').split(' ') })
      return
    }
    const took = Number(/<(\d+\.\d+)>$/.exec(after)?.[1] ?? 0) * 1e6
    const errno = /^ (E[A-Z0-9]+)\b/.exec(after)?.[1] ?? null
    const until = at + took
    out.push({ kind: 'call', thread, at, until, took, name, args: all, result, errno })
  }
  for (const line of text.split('\n')) {
    const [, pid = '', seconds = '', nanos = '', rest = ''] = LINE.exec(line) ?? []
    if (pid === '') continue
    const thread = Number(pid)
    const at = Number(seconds) * 1e6 + Number(nanos) / 1e3
    const signal = /^--- (SIG\w+)/.exec(rest)?.[1]
    const resumed = /^<\.\.\. (\w+) resumed>(.*)$/.exec(rest)
    const begun = /^(\w+)\((.*)$/.exec(rest)
    if (signal !== undefined) out.push({ kind: 'signal', thread, at, name: signal })
    else if (resumed !== null) {
      const call = open.get(thread)
      open.delete(thread)
      if (call !== undefined) finish(thread, call, resumed[2] ?? '')
    } else if (begun !== null) {
      const [, name = '', args = ''] = begun
      const unfinished = /^(.*?),? ?<unfinished \.\.\.>$/.exec(args)
      if (unfinished === null) finish(thread, { at, name, args: '' }, args)
      else open.set(thread, { at, name, args: `${unfinished[1] ?? ''}, ` })
    }
  }
  // A call that waited for ever, as in a thread that was left behind.
  for (const [thread, { at, name, args }] of open)
    out.push({
      kind: 'call',
      thread,
      at,
      until: Infinity,
      took: 0,
      name,
      args,
      result: '',
      errno: null,
    })
  return out.sort((a, b) => a.at - b.at)
}
