// One of everything a recording can hold, for the tests of the picture.
import { wireSchema } from '../../../../src/lib/wire/recording.ts'

const call = {
  kind: 'call',
  connection: 1,
  line: 3,
  took: 40,
  times: 1,
  errno: null,
  result: '0',
  args: '',
}

export const kitchenSink = wireSchema.parse({
  ...{ program: 'sink.py', sha256: '0'.repeat(64), runtime: 'python', version: '3.13.0' },
  ...{ tied: 'every', system: 'linux', kernel: '6.18.0', date: '2026-11-22', exit: 1, acks: 2 },
  events: [
    { ...call, at: 0, end: 'server', connection: 0, name: 'listen', args: '128' },
    { ...call, at: 10, end: 'client', name: 'socket', result: 'socket' },
    { ...call, at: 20, end: 'client', name: 'connect', args: '127.0.0.1:PORT', result: null },
    packet(30, 'client', ['SYN']),
    packet(31, 'server', ['SYN', 'ACK']),
    state(32, 'client', 'SYN_SENT', 'ESTABLISHED'),
    packet(33, 'client', ['ACK']),
    state(34, 'server', 'LISTEN', 'SYN_RECV'),
    state(35, 'server', 'SYN_RECV', 'ESTABLISHED'),
    { ...returned('connect'), at: 40, end: 'client' },
    { ...call, at: 50, end: 'server', connection: 0, name: 'accept4', result: 'socket' },
    { ...call, at: 60, end: 'client', name: 'sendto', args: '"hello"', result: '5' },
    { ...packet(61, 'client', ['PSH', 'ACK']), length: 5 },
    { ...packet(400_000, 'client', ['PSH', 'ACK']), length: 5, again: true, lost: true },
    { kind: 'process', at: 400_100, line: 9, command: `ss -tK src ${'127.0.0.1:PORT '.repeat(5)}` },
    packet(400_200, 'server', ['RST', 'ACK']),
    { kind: 'event', at: 400_300, end: 'server', name: 'error ECONNRESET' },
    { ...call, at: 400_400, end: 'client', name: 'recvfrom', result: '-1', errno: 'ECONNRESET' },
    { kind: 'exception', at: 400_500, end: 'client', line: 12, name: 'ConnectionResetError' },
    { ...call, at: 400_600, end: 'client', name: 'sendto', result: '-1', errno: 'EPIPE' },
    { kind: 'signal', at: 400_700, end: 'client', line: 14, name: 'SIGPIPE' },
    { kind: 'exception', at: 400_800, end: 'client', line: 14, name: 'BrokenPipeError' },
  ],
})

function packet(at: number, from: string, flags: string[]) {
  const plain = { length: 0, seq: 0, again: false, lost: false }
  return { kind: 'packet', at, connection: 1, from, flags, ...plain }
}
function state(at: number, end: string, was: string, is: string) {
  return { kind: 'state', at, end, connection: 1, was, is }
}
function returned(name: string) {
  return { kind: 'return', connection: 1, line: 3, name, result: '0', errno: null }
}
