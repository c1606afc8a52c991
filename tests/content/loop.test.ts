// What our own programs print must lead back to their own page: the reader pastes nothing else.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { diagnose } from '../../src/lib/diagnose/diagnose.ts'
import { isRan } from '../../src/lib/runs.ts'
import { readCatalog } from '../../src/tools/read-catalog.ts'

const { errors } = readCatalog()
const pages = errors.map(({ slug, facts }) => ({ slug, causes: Object.keys(facts.causes) }))

for (const { slug, runs } of errors)
  for (const [file, recorded] of runs)
    if (file.startsWith('fail.'))
      for (const run of recorded.runs.filter(isRan))
        test(`${slug}/${file} on ${run.runtime} ${run.version} is diagnosed as its own page`, () => {
          assert.equal(diagnose(run.stdout + run.stderr, { pages })[0]?.page, slug)
        })
