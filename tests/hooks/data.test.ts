import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Data } from '../../src/hooks/node/src/explain.ts'
import { addressOf, everybodys } from '../../src/lib/permalinks.ts'
import { DATA_FILES, hooksData } from '../../src/tools/hooks-data.ts'
import { ROOT } from '../../src/tools/places.ts'
import { readCatalog } from '../../src/tools/read-catalog.ts'

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const data = JSON.parse(read(DATA_FILES[1])) as Data

for (const file of DATA_FILES)
  test(`${file} says what content/ says`, async () => {
    assert.equal(read(file), await hooksData(), 'run: node src/tools/hooks-data.ts')
  })

test('every name and number of every page is a key that leads to it', () => {
  const owners = everybodys(readCatalog())
  for (const { slug, facts } of readCatalog().errors) {
    const numbers = facts.numbers.flatMap(({ name, system, value }) => [
      name,
      String(value),
      `${system}/${String(value)}`,
    ])
    for (const name of [facts.title, ...facts.names.map((entry) => entry.name), ...numbers]) {
      const key = name.toLowerCase().replace(/[^a-z0-9]/g, '')
      // axios's own ECONNABORTED: the bare name is the system's.
      if ((owners.get(addressOf(name)) ?? slug) !== slug) continue
      assert.ok(data.keys[key]?.includes(slug), `${name} → ${slug}`)
    }
  }
})

test('every cause has a title in both languages', () => {
  for (const [slug, { causes, vi, en }] of Object.entries(data.pages))
    for (const own of [vi, en]) {
      assert.equal(own.causes.length, causes.length, slug)
      assert.ok(own.causes.every((title, at) => title !== causes[at]))
    }
})
