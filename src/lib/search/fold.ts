// How words are made comparable. A Vietnamese reader types `loi ket noi`, `lỗi kết nối` or `bị huỷ`,
// and means the same; who types the marks gets the marked words first.

const MARKS = /\p{Diacritic}/gu
/** Letters and digits apart, so that `WinError10053` is also `WinError 10053`; `0x80072745` stays. */
const WORD = /0x[0-9a-f]+|[\p{L}_]+|\p{N}+/giu

/** Lower case, without marks; `đ` is a letter of its own and not a marked `d`: folded by hand. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('đ', 'd')
    .normalize('NFC')
}

/** `ConnectionAbortedError` is also found by its parts. */
const partsOf = (word: string): string[] => {
  const parts = word.split(/(?<=[a-z])(?=[A-Z])/)
  return parts.length > 1 ? [word, ...parts] : [word]
}

/** Words of a text as they are written, `-4079` with its sign. */
export function wordsOf(text: string): string[] {
  const words = text.normalize('NFC').match(WORD) ?? []
  const negative = [...text.matchAll(/(?<![\p{L}\p{N}])-\d+/gu)].map(([number]) => number)
  return [...words.flatMap(partsOf), ...negative]
}

/** What a word is indexed and looked up as: folded, and with its marks where it has any. */
export function termsOf(word: string): string[] {
  const marked = word.toLowerCase().normalize('NFC')
  const folded = fold(word)
  return marked === folded ? [folded] : [folded, marked]
}
