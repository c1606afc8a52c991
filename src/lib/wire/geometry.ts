// Events → rows: what stands where in the picture. One event, one row, time running down; five lanes
// fit a phone, so that there is one picture for every width.
import type { End, WireEvent, WireRecording } from './recording.ts'

export const WIDTH = 340
/** Your code, your kernel, the wire, their kernel, their code: from left to right. */
export const LANES = [16, 96, 170, 244, 324] as const
export const HEAD = 40
const ROW = 32
const STATE = 13
const GAP = 22
/** Microseconds: a longer silence is drawn as a break in time, with its length. */
export const SILENCE = 100_000
/** Letters of a label that fit between the edges, also with the wide spacing some readers need. */
const LETTERS = 38

export interface Row {
  /** Index of the event in the recording: the row's number is one more. */
  index: number
  event: WireEvent
  y: number
  height: number
  /** In the lanes, from and to; equal for what stays at one place. */
  from: number
  to: number
  label: string
  /** Which edge the label hangs on. */
  anchor: 'start' | 'middle' | 'end'
  /** States that the kernels changed to meanwhile. */
  states: { lane: number; name: string }[]
  /** Microseconds of silence before it, where they are drawn. */
  silence: number
  /** Something failed here. */
  bad: boolean
  /** The moment the page is about. */
  broke: boolean
}

export interface Picture {
  rows: Row[]
  height: number
}

const shorten = (text: string): string =>
  text.length <= LETTERS ? text : `${text.slice(0, LETTERS - 1)}…`

/** What the picture says of an event; technical, the same in every language. */
export function labelOf(event: WireEvent): string {
  const line = 'line' in event && event.line !== null ? `${String(event.line)}: ` : ''
  switch (event.kind) {
    case 'call':
      return shorten(
        `${line}${event.name}(${event.args})${event.result === null ? ' …' : ` = ${event.errno ?? event.result}`}${event.times > 1 ? ` ×${String(event.times)}` : ''}`,
      )
    case 'return':
      return shorten(`${line}${event.name} = ${event.errno ?? event.result}`)
    case 'packet':
      return [
        event.flags.join(' '),
        ...(event.length > 0 ? [`${String(event.length)} B`] : []),
        ...(event.again ? ['↻'] : []),
        ...(event.lost ? ['✕'] : []),
      ].join(' ')
    case 'state':
      return event.is
    case 'exception':
      return `${line}${event.name}`
    case 'signal':
      return event.name
    case 'event':
      return `on ${event.name}`
    case 'process':
      return shorten(`${line}$ ${event.command}`)
  }
}

/** Errors that are none: a call that does not wait says so. */
const BY_DESIGN = new Set(['EINPROGRESS', 'EAGAIN'])

function isBad(event: WireEvent): boolean {
  if (event.kind === 'packet') return event.flags.includes('RST') || event.lost
  if (event.kind === 'exception' || event.kind === 'signal') return true
  if (event.kind === 'event') return event.name.startsWith('error')
  return 'errno' in event && event.errno !== null && !BY_DESIGN.has(event.errno)
}

/** Names that an event gives to a failure. */
export const failuresOf = (event: WireEvent): string[] => {
  if (event.kind === 'exception') return [event.name]
  if (event.kind === 'event') return event.name.split(' ').slice(1)
  return []
}

/**
 * @param you the end that stands on the left
 * @param names what the page's error is called; the first event that names it is the break
 */
export function layOut(recording: WireRecording, you: End, names: ReadonlySet<string>): Picture {
  const lane = (end: End, code: boolean): number => (end === you ? (code ? 0 : 1) : code ? 4 : 3)
  const rows: Row[] = []
  let y = HEAD
  let last = 0
  const named = recording.events.findIndex((event) =>
    failuresOf(event).some((name) => names.has(name)),
  )
  // An error without a class of its own is known by its errno.
  const broke =
    named >= 0
      ? named
      : recording.events.findIndex((event) => 'errno' in event && names.has(event.errno ?? ''))
  for (const [index, event] of recording.events.entries()) {
    const previous = rows.at(-1)
    if (event.kind === 'state' && previous !== undefined) {
      if (previous.states.length === 0) {
        previous.height += STATE
        y += STATE
      }
      const at = lane(event.end, false)
      previous.states = [
        ...previous.states.filter((state) => state.lane !== at),
        { lane: at, name: event.is },
      ]
      continue
    }
    const silence = rows.length > 0 && event.at - last > SILENCE ? event.at - last : 0
    last = event.at
    if (silence > 0) y += GAP
    const [from, to] = path(event, lane)
    const middle = event.kind === 'packet' || event.kind === 'process'
    rows.push({
      ...{ index, event, y, height: ROW, from, to, label: labelOf(event), states: [], silence },
      anchor: middle ? 'middle' : from < 2 ? 'start' : 'end',
      bad: isBad(event),
      broke: index === broke,
    })
    y += ROW
  }
  return { rows, height: y + 6 }
}

function path(event: WireEvent, lane: (end: End, code: boolean) => number): [number, number] {
  switch (event.kind) {
    case 'call':
      return [lane(event.end, true), lane(event.end, false)]
    case 'return':
    case 'signal':
    case 'event':
      return [lane(event.end, false), lane(event.end, true)]
    case 'packet': {
      const [from, to] = [lane(event.from, false), lane(event.from, false) === 1 ? 3 : 1]
      return [from, event.lost ? 2 : to]
    }
    case 'exception':
      return [lane(event.end, true), lane(event.end, true)]
    case 'state':
      return [lane(event.end, false), lane(event.end, false)]
    case 'process':
      return [2, 2]
  }
}
