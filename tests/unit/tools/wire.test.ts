// Reading what strace and tcpdump wrote.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { pageFolder } from '../../../src/tools/places.ts'
import { readCatalog } from '../../../src/tools/read-catalog.ts'
import { merge } from '../../../src/tools/wire/merge.ts'
import { sanitised, segments } from '../../../src/tools/wire/pcap.ts'
import { readStrace } from '../../../src/tools/wire/strace.ts'

const TRACE = `
7  100.000000000 write(5</dev/null<char 1:3>>, "WIRE:START", 10) = 10 <0.000010>
7  100.000100000 write(5</dev/null<char 1:3>>, "WIRE:LINE 4", 11) = 11 <0.000010>
7  100.000200000 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = 3<TCP:[11]> <0.000010>
7  100.000300000 connect(3<TCP:[11]>, {sa_family=AF_INET, sin_port=htons(50000), sin_addr=inet_addr("127.0.0.1")}, 16) = -1 ECONNREFUSED (Connection refused) <0.000100>
7  100.001000000 write(5</dev/null<char 1:3>>, "WIRE:EXC 4 ConnectionRefusedError", 33) = 33 <0.000010>
8  100.001100000 recvfrom(4<TCP:[127.0.0.1:50000->127.0.0.1:40000]>,  <unfinished ...>
7  100.001200000 read(6</etc/hosts>, "127.0.0.1", 4096) = 9 <0.000010>
8  100.001300000 <... recvfrom resumed>"a \\"b\\")", 100, 0, NULL, NULL) = 6 <0.000200>
7  100.001400000 --- SIGPIPE {si_signo=SIGPIPE, si_code=SI_USER, si_pid=7, si_uid=0} ---
7  100.001500000 write(5</dev/null<char 1:3>>, "WIRE:END", 8) = 8 <0.000010>
`

test('calls are read with arguments, result and error, put together where a thread came between', () => {
  const all = readStrace(TRACE)
  const calls = all.filter((each) => each.kind === 'call')
  assert.deepEqual(
    calls.map(({ name, errno }) => [name, errno]),
    [
      ['socket', null],
      ['connect', 'ECONNREFUSED'],
      ['recvfrom', null],
      ['read', null],
    ],
  )
  assert.match(calls[2]?.args ?? '', /^4<TCP.*"a \\"b\\"\)"/)
  assert.equal(calls[2]?.result, '6')
})

test('a line of the program is tied to its calls, files are noise, signals and errors stay', () => {
  const { events } = merge(TRACE, [], [])
  const told = events.map((event) => [
    event.kind,
    'line' in event ? event.line : null,
    'name' in event ? event.name : '',
  ])
  assert.deepEqual(told.slice(0, 3), [
    ['call', 4, 'socket'],
    ['call', 4, 'connect'],
    ['exception', 4, 'ConnectionRefusedError'],
  ])
  assert.ok(!told.some(([, , name]) => name === 'read'))
  assert.ok(told.some(([kind]) => kind === 'signal'))
})

const recorded = readCatalog().errors.flatMap(({ slug, wires }) =>
  [...wires].map(([program, recording]) => ({ slug, program, recording })),
)

test('there is a recording of the wire', () => {
  assert.ok(recorded.length > 0)
})

for (const { slug, program, recording } of recorded) {
  const file = pageFolder(slug, 'wire', `${program}.pcap`)

  test(`${slug}/${program}: the capture holds the packets of the recording, and the acknowledgements left out`, () => {
    const all = segments(readFileSync(file))
    const packets = recording.events.filter((event) => event.kind === 'packet')
    const flags = all.map((each) => each.flags.toSorted().join(' '))
    let at = 0
    for (const packet of packets) {
      const wanted = packet.flags.toSorted().join(' ')
      const found = flags.indexOf(wanted, at)
      assert.ok(found >= at, `${wanted} is missing`)
      at = found + 1
    }
    assert.ok(all.length >= packets.length + recording.acks)
  })

  test(`${slug}/${program}: the capture tells nothing of the machine: only TCP, and a clock from nought`, () => {
    const bytes = readFileSync(file)
    assert.deepEqual(sanitised(bytes), bytes)
    assert.equal(Math.floor(segments(bytes)[0]?.at ?? 0), 0)
  })
}

test('every capture belongs to a recording', () => {
  for (const slug of new Set(recorded.map((each) => each.slug)))
    for (const file of readdirSync(pageFolder(slug, 'wire')))
      assert.ok(
        recorded.some((each) => each.slug === slug && file.startsWith(each.program)),
        file,
      )
})
