// What `npm run record:wire` writes and the wire view draws: one run of one program, its source lines,
// system calls, packets, states and exceptions in the order in which they happened.
import { z } from 'zod'
import { SYSTEMS } from '../schema.ts'

/** The two ends of a connection. Which of them is “you” stands in `facts.yaml`. */
export const ENDS = ['client', 'server'] as const
const end = z.enum(ENDS)
export type End = (typeof ENDS)[number]

/** Microseconds since the first event; the only thing that two recordings may differ in. */
const at = z.int().min(0)
const line = z.int().min(1).nullable()
/** Which connection of the run, from 1; 0 is the listening socket. */
const connection = z.int().min(0)

const event = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('call'),
    ...{ at, end, connection, line },
    name: z.string(),
    /** The arguments that mean something: an address, the data, a flag. */
    args: z.string(),
    /** Absent where the call waits: its `return` comes later. */
    result: z.string().nullable(),
    errno: z.string().nullable(),
    /** Microseconds inside the kernel. */
    took: z.int().min(0),
    /** How often in a row, where the same line read piece by piece: `result` is all of it. */
    times: z.int().min(1),
  }),
  z.strictObject({
    kind: z.literal('return'),
    ...{ at, end, connection, line },
    name: z.string(),
    result: z.string(),
    errno: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal('packet'),
    ...{ at, connection },
    from: end,
    flags: z.array(z.enum(['SYN', 'FIN', 'RST', 'PSH', 'ACK'])).min(1),
    /** Bytes of data. */
    length: z.int().min(0),
    /** Relative to the first packet of its direction. */
    seq: z.int(),
    /** The same bytes were sent before. */
    again: z.boolean(),
    /** Nothing ever came back on this connection. */
    lost: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('state'),
    ...{ at, end, connection },
    was: z.string(),
    is: z.string(),
  }),
  z.strictObject({
    kind: z.literal('exception'),
    ...{ at, end, line },
    /** Class (Python), or code (Node). */
    name: z.string(),
  }),
  z.strictObject({ kind: z.literal('signal'), ...{ at, end, line }, name: z.string() }),
  /** Node: what a socket tells its program. */
  z.strictObject({ kind: z.literal('event'), ...{ at, end }, name: z.string() }),
  /** Another program that was started meanwhile. */
  z.strictObject({ kind: z.literal('process'), at, line, command: z.string() }),
])

export const wireSchema = z.strictObject({
  program: z.string(),
  /** SHA-256 of the program that was run. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  runtime: z.enum(['python', 'node']),
  version: z.string(),
  /**
   * `every`: each call carries the line that made it. `own`: only what a line did itself does; what
   * the event loop reads and accepts later belongs to no line.
   */
  tied: z.enum(['every', 'own']),
  system: z.enum(SYSTEMS),
  kernel: z.string(),
  date: z.iso.date(),
  exit: z.int().nullable(),
  /** Acknowledgements without data that were left out. */
  acks: z.int().min(0),
  events: z.array(event).min(1),
})
export type WireRecording = z.infer<typeof wireSchema>
export type WireEvent = z.infer<typeof event>
export type WireKind<K extends WireEvent['kind']> = Extract<WireEvent, { kind: K }>

/** Where an event happened. Two lanes run at the same time; within one the order is certain. */
const laneOf = (event: WireEvent): string => {
  if (event.kind === 'process') return 'programs'
  if (event.kind === 'packet') return `packets of the ${event.from}`
  return `${event.kind === 'state' ? 'states' : 'code'} of the ${event.end}`
}

/**
 * The recording without what no two runs share: times, the order of two lanes, and how many bare
 * acknowledgements were left out (a busy kernel joins them to data). For comparing recordings.
 */
export const repeatable = ({ events, ...rest }: WireRecording): object => ({
  ...rest,
  acks: 0,
  kernel: '',
  date: '',
  lanes: [...new Set(events.map(laneOf))].sort().map((lane) => ({
    lane,
    events: events
      .filter((each) => laneOf(each) === lane)
      .map((each) => ({ ...each, at: 0, took: 0 })),
  })),
})
