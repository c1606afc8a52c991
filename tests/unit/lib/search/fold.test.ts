import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold, termsOf, wordsOf } from '../../../../src/lib/search/fold.ts'

test('marks, case and đ are folded; both spellings of huỷ are one', () => {
  assert.equal(fold('Đường'), 'duong')
  assert.equal(fold('huỷ'), fold('hủy'))
  assert.equal(fold('KẾT NỐI'.normalize('NFD')), 'ket noi')
})

test('a marked word is indexed as it stands and folded', () => {
  assert.deepEqual(termsOf('Lỗi'), ['loi', 'lỗi'])
  assert.deepEqual(termsOf('loi'), ['loi'])
})

test('names come apart where people part them', () => {
  assert.deepEqual(wordsOf('WinError10053'), ['WinError', 'Win', 'Error', '10053'])
  assert.deepEqual(wordsOf('errno -4079'), ['errno', '4079', '-4079'])
  assert.deepEqual(wordsOf('0x80072745'), ['0x80072745'])
  assert.deepEqual(wordsOf('Wi-Fi'), ['Wi', 'Fi', 'WiFi'])
  assert.deepEqual(wordsOf('UND_ERR_SOCKET'), ['UND_ERR_SOCKET'])
})

test('folding any text twice is folding it once', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)))
})
