// Packet captures as libpcap writes them (draft-ietf-opsawg-pcap), link type Linux cooked v2: just as
// much as loopback TCP in a namespace of our own needs.
const MAGIC_NANO = 0xa1b23c4d
const LINKTYPE_SLL2 = 276
const HEADER = 24
const RECORD = 16
const SLL2 = 20
const FLAGS = { FIN: 1, SYN: 2, RST: 4, PSH: 8, ACK: 16 } as const

export type Flag = keyof typeof FLAGS

export interface Segment {
  /** Microseconds since the epoch. */
  at: number
  from: number
  to: number
  flags: Flag[]
  seq: number
  length: number
}

interface Captured {
  at: number
  /** Offset of the record's header, and its length with it. */
  start: number
  size: number
  /** Offset and length of the TCP segment; undefined where it is none. */
  tcp: { at: number; size: number } | undefined
}

function* records(file: Buffer): Generator<Captured> {
  if (file.readUInt32LE(0) !== MAGIC_NANO || file.readUInt32LE(20) !== LINKTYPE_SLL2)
    throw new Error('not a capture in nanoseconds of link type LINUX_SLL2')
  for (let start = HEADER; start + RECORD <= file.length;) {
    const size = file.readUInt32LE(start + 8)
    const link = start + RECORD
    const at = file.readUInt32LE(start) * 1e6 + file.readUInt32LE(start + 4) / 1e3
    yield {
      ...{ at, start, size: RECORD + size },
      tcp: tcpOf(file, link),
    }
    start = link + size
  }
}

function tcpOf(file: Buffer, link: number): Captured['tcp'] {
  const ip = link + SLL2
  const protocol = file.readUInt16BE(link)
  if (protocol === 0x0800 && file[ip + 9] === 6) {
    const header = ((file[ip] ?? 0) & 0xf) * 4
    return { at: ip + header, size: file.readUInt16BE(ip + 2) - header }
  }
  if (protocol === 0x86dd && file[ip + 6] === 6)
    return { at: ip + 40, size: file.readUInt16BE(ip + 4) }
  return undefined
}

/** The TCP segments of a capture, in its order. */
export function segments(file: Buffer): Segment[] {
  return [...records(file)].flatMap(({ at, tcp }) => {
    if (tcp === undefined) return []
    const bits = file[tcp.at + 13] ?? 0
    const header = ((file[tcp.at + 12] ?? 0) >> 4) * 4
    return {
      at,
      from: file.readUInt16BE(tcp.at),
      to: file.readUInt16BE(tcp.at + 2),
      flags: (Object.keys(FLAGS) as Flag[]).filter((flag) => (bits & FLAGS[flag]) !== 0),
      seq: file.readUInt32BE(tcp.at + 4),
      length: tcp.size - header,
    }
  })
}

/** A copy with TCP only, whose clock starts at nought: it holds nothing of the machine it came from. */
export function sanitised(file: Buffer): Buffer {
  const kept = [...records(file)].filter(({ tcp }) => tcp !== undefined)
  const first = kept[0]?.at ?? 0
  const parts = kept.map(({ at, start, size }) => {
    const copy = Buffer.from(file.subarray(start, start + size))
    const since = at - first
    copy.writeUInt32LE(Math.floor(since / 1e6), 0)
    copy.writeUInt32LE(Math.round((since % 1e6) * 1e3), 4)
    return copy
  })
  return Buffer.concat([file.subarray(0, HEADER), ...parts])
}
