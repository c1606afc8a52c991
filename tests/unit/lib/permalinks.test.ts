// Which short addresses may be copies of one another.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alike, type Meaning } from '../../../src/lib/permalinks.ts'

const to = (page: string, fragment = '', by = ''): Meaning => ({
  ...{ page, fragment, by, systems: [], name: 'X' },
})

test('names of one page are alike; a section announces whose it is; two meanings stand alone', () => {
  const links = [
    { address: 'A', meanings: [to('one')] },
    { address: 'axios/A', meanings: [to('one', 'libraries', 'axios')] },
    { address: 'B', meanings: [to('one')] },
    { address: 'got/A', meanings: [to('one', 'libraries', 'got')] },
    { address: '110', meanings: [to('one'), to('two')] },
    { address: '111', meanings: [to('one'), to('two')] },
    { address: 'windows/1', meanings: [to('one', '', 'Windows')] },
  ]
  assert.deepEqual(
    alike(links).map((each) => each.map(({ address }) => address)),
    [['A', 'B', 'windows/1'], ['axios/A'], ['got/A'], ['110'], ['111']],
  )
})
