import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressUnder } from '../../../src/lib/address.ts'
import { otherLang, pagePath } from '../../../src/lib/lang.ts'

test('addresses stand under the base, however it is written', () => {
  assert.equal(addressUnder('/')('/vi/'), '/vi/')
  assert.equal(addressUnder('/docs')('/vi/'), '/docs/vi/')
  assert.equal(addressUnder('/docs/')('/vi/'), '/docs/vi/')
})

test('a page has one address per language', () => {
  assert.equal(pagePath('vi', 'connection-aborted'), '/vi/connection-aborted/')
  assert.equal(pagePath('en'), '/en/')
  assert.equal(otherLang('vi'), 'en')
})
