// Numbers in facts.yaml against those who define them: this machine's kernel and libuv, and the table
// that the diagnoser reads numbers by.
import assert from 'node:assert/strict'
import { constants } from 'node:os'
import process from 'node:process'
import { test } from 'node:test'
import { getSystemErrorMap } from 'node:util'
import { NUMBERS, type NumberSpace } from '../../src/lib/diagnose/knowledge/numbers.ts'
import type { NumberFact } from '../../src/lib/schema.ts'
import { readCatalog } from '../../src/tools/read-catalog.ts'

const all = readCatalog().errors.flatMap(({ slug, facts }) =>
  facts.numbers.map((number) => ({ ...number, slug })),
)
const where = ({ slug, name, system, layer, value }: NumberFact & { slug: string }) =>
  `content/errors/${slug}/facts.yaml: ${name} on ${system} (${layer}) is not ${String(value)}`

const onLinux = process.platform === 'linux' && process.arch === 'x64'

test(
  'Linux’s numbers are those of the kernel below us',
  { skip: !onLinux && 'not on Linux' },
  () => {
    const errno: Record<string, number> = constants.errno
    const ours = all.filter(
      ({ system, layer, cpu }) => system === 'linux' && layer === 'errno' && cpu === undefined,
    )
    assert.ok(ours.length > 0)
    for (const number of ours)
      if (errno[number.name] !== undefined)
        assert.equal(errno[number.name], number.value, where(number))
  },
)

test(
  'libuv’s numbers are those of the libuv below us',
  { skip: !onLinux && 'not on Linux' },
  () => {
    const uv = new Map([...getSystemErrorMap()].map(([value, [name]]) => [`UV_${name}`, value]))
    for (const number of all.filter(({ system, layer }) => system === 'linux' && layer === 'libuv'))
      assert.equal(uv.get(number.name), number.value, where(number))
  },
)

const SPACES: Partial<Record<string, NumberSpace>> = {
  'linux errno': 'linux',
  'macos errno': 'bsd',
  'windows winsock': 'wsa',
  'windows win32': 'win32',
}

test('page and diagnoser read a number as the same name', () => {
  for (const number of all.filter(({ cpu }) => cpu === undefined)) {
    const space = SPACES[`${number.system} ${number.layer}`]
    const name = space === undefined ? undefined : NUMBERS[space][number.value]
    if (name === undefined) continue
    const bare = (text: string) => text.replace(/^(?:WSA|UV_|ERROR_)/, '')
    assert.equal(bare(name), bare(number.name), where(number))
  }
})
