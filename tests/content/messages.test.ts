// What a page says the error looks like, pasted, leads to that page.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { diagnose } from '../../src/lib/diagnose/diagnose.ts'
import { readCatalog } from '../../src/tools/read-catalog.ts'

/** Lines that say too little alone, or as much about another page, which then comes first. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'Try again': 'musl says no more than this',
  '"GET / HTTP/1.1" 499 0': 'a line of an access log, not of a program',
  'I/O operation on closed file.': 'files say it, too; with its class in front it is found',
  'Error: aborted': 'a server that is left says the same: request-aborted',
  'httpx.RemoteProtocolError: peer closed connection without sending complete message body (incomplete chunked read)':
    'its class is at home in closed-without-response',
  'SQLSTATE[HY000] [2002] Resource temporarily unavailable':
    "2002 is MySQL's number of a refused connection",
}

const { errors } = readCatalog()
const catalog = {
  pages: errors.map(({ slug, facts }) => ({ slug, causes: Object.keys(facts.causes) })),
}
const ownersOf = (text: string) =>
  errors.filter(({ facts }) => facts.messages.some((each) => each.text === text))

for (const { slug, facts } of errors)
  test(`${slug}: its messages, pasted, lead to it`, () => {
    const astray = facts.messages
      .filter(({ text }) => ELSEWHERE[text] === undefined)
      .map(({ text }) => ({ text, page: diagnose(text, catalog)[0]?.page ?? 'nothing' }))
      .filter(({ text, page }) => !ownersOf(text).some((owner) => owner.slug === page))
    assert.deepEqual(astray, [], `${slug}/facts.yaml: mend src/lib/diagnose/knowledge/`)
  })

test('no exception is left over', () => {
  const texts = errors.flatMap(({ facts }) => facts.messages.map(({ text }) => text))
  assert.deepEqual(
    Object.keys(ELSEWHERE).filter((text) => !texts.includes(text)),
    [],
  )
})
