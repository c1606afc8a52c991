// The data for tools against its published schema, and the schema against what it once promised.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { z } from 'zod'
import { absoluteUnder, SCHEMAS } from '../../../../src/lib/data/addresses.ts'
import { errorDocument, indexOf } from '../../../../src/lib/data/documents.ts'
import { jsonSchema, promisesOf } from '../../../../src/lib/data/json-schema.ts'
import { errorSchema, indexSchema } from '../../../../src/lib/data/published.ts'
import { LANGS } from '../../../../src/lib/lang.ts'
import { ROOT } from '../../../../src/tools/places.ts'
import { absolute, catalog, SITE } from './context.ts'

const PROMISES = 'tests/unit/lib/data/promises.txt'
const DAY = /^\d{4}-\d{2}-\d{2}$/
const ajv = new Ajv2020({ formats: { uri: (text: string) => URL.canParse(text), date: DAY } })
/** As it is written into the file. */
const written = (value: object): unknown => JSON.parse(JSON.stringify(value))

const documents = [
  { name: 'index' as const, shape: indexSchema, of: 'index', value: indexOf(catalog, absolute) },
  ...catalog.errors.map((page) => ({
    ...{ name: 'error' as const, shape: errorSchema, of: page.slug },
    value: errorDocument(page, absolute),
  })),
]

for (const { name, shape, of, value } of documents) {
  test(`${of}: the JSON fits its published schema`, () => {
    const validate = ajv.compile(jsonSchema(name, absoluteUnder('https://example.org', `/${of}`)))
    assert.ok(validate(written(value)), ajv.errorsText(validate.errors))
  })

  test(`${of}: the JSON holds nothing that the schema does not name`, () => {
    const closed = ajv.compile(z.toJSONSchema(shape, { target: 'draft-2020-12', io: 'output' }))
    assert.ok(closed(written(value)), ajv.errorsText(closed.errors))
  })
}

test('the schema refuses what lacks a promised key', () => {
  const validate = ajv.compile(jsonSchema('index', absoluteUnder('https://a.example', '')))
  const { errors, ...rest } = indexOf(catalog, absolute)
  assert.ok(!validate(written(rest)))
  assert.ok(!validate(written({ ...rest, errors: [{ ...errors[0], slug: undefined }] })))
})

test('the schema takes keys that a later build adds', () => {
  const validate = ajv.compile(jsonSchema('index', absoluteUnder('https://b.example', '')))
  assert.ok(validate(written({ ...indexOf(catalog, absolute), tomorrow: true })))
})

const promises = SCHEMAS.flatMap((name) =>
  promisesOf(jsonSchema(name, absolute)).map((promise) => `${name}: ${promise}`),
)
const promised = readFileSync(join(ROOT, PROMISES), 'utf8').trim().split('\n')

test('version 1 keeps every required key, and its type, that it ever had', () => {
  const missing = promised.filter((line) => !promises.includes(line))
  assert.deepEqual(missing, [], 'others read these: keep them, and put what is new beside them')
})

test('every promise of today is written down', () => {
  const missing = promises.filter((line) => !promised.includes(line))
  assert.deepEqual(missing, [], `append these to ${PROMISES}`)
})

test('no promise was ever taken off the list', () => {
  const { stdout } = spawnSync('git', ['log', '--format=', '-p', 'HEAD', '--', PROMISES], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  const removed = [...stdout.matchAll(/^-((?:index|error): .*)$/gm)].map(([, line]) => line ?? '')
  assert.deepEqual(
    removed.filter((line) => !promised.includes(line)),
    [],
  )
})

test('every address of our own is whole and keeps the folder of the site', () => {
  for (const page of catalog.errors) {
    const own = errorDocument(page, absolute)
    for (const [url] of JSON.stringify({ ...own, sources: [] }).matchAll(/https?:\/\/[^"\\\s]+/g))
      if (url.includes('example.org')) assert.ok(url.startsWith(SITE), url)
    assert.equal(own.links.json, `${SITE}errors/${page.slug}.json`)
    assert.equal(own.links.md.vi, `${SITE}vi/${page.slug}.md`)
    for (const { url, file } of own.programs)
      assert.equal(url, `${SITE}errors/${page.slug}/${file}`)
  }
})

test('nothing of the content is left out', () => {
  for (const page of catalog.errors) {
    const { names, numbers, causes, programs, messages, sources } = errorDocument(page, absolute)
    const { facts } = page
    assert.deepEqual(
      [names, numbers, messages].map(({ length }) => length),
      [facts.names, facts.numbers, facts.messages].map(({ length }) => length),
    )
    assert.deepEqual(
      causes.map(({ id }) => id),
      Object.keys(facts.causes),
    )
    assert.deepEqual(
      sources.map(({ id }) => id),
      Object.keys(facts.sources),
    )
    for (const { file, runs } of programs) assert.deepEqual(runs, page.runs.get(file)?.runs)
    assert.deepEqual(programs.map(({ file }) => file).sort(), [...page.runs.keys()].sort())
    for (const lang of LANGS)
      assert.deepEqual(
        causes.map(({ title }) => title[lang]),
        Object.keys(facts.causes).map((id) => page.prose[lang].causes[id]),
      )
  }
})

test('a site without an address of its own is refused', () => {
  assert.throws(() => absoluteUnder(undefined, '/'), /site is missing/)
})
