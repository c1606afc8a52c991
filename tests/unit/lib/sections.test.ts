import assert from 'node:assert/strict'
import { test } from 'node:test'
import { causesOf, programsOf, sectionsOf, skeletonOf, termsOf } from '../../../src/lib/sections.ts'

const BODY = `
<Section name="messages"><Messages /></Section>
<Section name="causes">
<Cause id="a"><Term id="rst">RST</Term> <Term id="rst" /></Cause>
<Program file="fail.py"><Note at="x">Words.</Note></Program>
<Diff from="fail.py" to="fix.py" />
</Section>`

test('sections, causes, programs and terms are read from the text', () => {
  assert.deepEqual(sectionsOf(BODY), ['messages', 'causes'])
  assert.deepEqual(causesOf(BODY), ['a'])
  assert.deepEqual(new Set(programsOf(BODY)), new Set(['fail.py', 'fix.py']))
  assert.deepEqual(termsOf(BODY), ['rst'])
})

test('the skeleton is what two languages must share; words inside may differ', () => {
  assert.deepEqual(skeletonOf(BODY), skeletonOf(BODY.replace('Words.', 'Lời.')))
  assert.notDeepEqual(skeletonOf(BODY), skeletonOf(BODY.replace('"fix.py"', '"other.py"')))
})
