// Which connection a file descriptor stands for, and which end of it: read from the calls themselves.
import type { Call } from './strace.ts'

export interface TcpSocket {
  end: 'client' | 'server'
  listening: boolean
  /** The client's port names the connection; unknown until a packet or an annotation tells. */
  clientPort: number | undefined
}

const FD = /^(\d+)<TCP(?:v6)?:\[(.*?)\]>(?=,|$| )/
const PORTS = /:(\d+)->.*?:(\d+)$/
const TO = /sin6?_port=htons\((\d+)\)/

/** Threads that share their descriptors share a table; a forked child begins with a copy. */
export class Sockets {
  readonly servers = new Set<number>()
  private readonly tables = new Map<number, Map<number, TcpSocket>>()
  private readonly parents = new Map<number, { parent: number; shares: boolean }>()

  constructor(calls: readonly Call[]) {
    for (const { name, thread, args, result } of calls) {
      if (/^(?:clone3?|v?fork)$/.test(name) && /^\d+/.test(result))
        this.parents.set(Number.parseInt(result), {
          parent: thread,
          shares: args.includes('CLONE_FILES') || args.includes('CLONE_THREAD'),
        })
      const port = TO.exec(args)?.[1]
      if (name === 'bind' && port !== undefined && port !== '0') this.servers.add(Number(port))
      const listening = /^\d+<TCP(?:v6)?:\[[^\]>]*?:(\d+)\]>/.exec(args)?.[1]
      if (name === 'listen' && listening !== undefined) this.servers.add(Number(listening))
      if (name === 'connect' && port !== undefined) this.servers.add(Number(port))
    }
  }

  private table(thread: number): Map<number, TcpSocket> {
    const known = this.tables.get(thread)
    if (known !== undefined) return known
    const born = this.parents.get(thread)
    const from = born === undefined ? undefined : this.table(born.parent)
    const table = born?.shares === true && from !== undefined ? from : new Map(from)
    this.tables.set(thread, table)
    return table
  }

  /** The descriptor that the first argument of a call is, whatever it stands for. */
  private static fdOf({ args }: Call): number | undefined {
    const fd = FD.exec(args)?.[1]
    return fd === undefined ? undefined : Number(fd)
  }

  /** The TCP socket of a call, after what the call itself says of it. */
  of(
    call: Call,
    portAt: (call: Call, server: number) => number | undefined,
  ): TcpSocket | undefined {
    const table = this.table(call.thread)
    if (call.name === 'socket') {
      const made = FD.exec(call.result)?.[1]
      if (made === undefined) return undefined
      const socket: TcpSocket = { end: 'client', listening: false, clientPort: undefined }
      table.set(Number(made), socket)
      return socket
    }
    const fd = Sockets.fdOf(call)
    if (fd === undefined) return undefined
    const socket = table.get(fd) ?? { end: 'client', listening: false, clientPort: undefined }
    table.set(fd, socket)
    const [, local, remote] = (PORTS.exec(FD.exec(call.args)?.[2] ?? '') ?? []).map(Number)
    if (local !== undefined && remote !== undefined) {
      socket.end = this.servers.has(local) ? 'server' : 'client'
      socket.clientPort = socket.end === 'server' ? remote : local
    }
    if (call.name === 'bind' || call.name === 'listen') {
      socket.end = 'server'
      socket.listening = true
    }
    const to = TO.exec(call.args)?.[1]
    if (call.name === 'connect' && to !== undefined) {
      socket.end = 'client'
      socket.clientPort ??= portAt(call, Number(to))
    }
    if (/^accept4?$/.test(call.name)) {
      const [, made, ends = ''] = FD.exec(call.result) ?? []
      const client = PORTS.exec(ends)?.[2]
      if (made !== undefined)
        table.set(Number(made), {
          ...{ end: 'server', listening: false },
          clientPort: client === undefined ? undefined : Number(client),
        })
    }
    return socket
  }
}
