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

/** `Wi-Fi` is also `wifi`, `keep-alive` also `keepalive`. Tried once per word, not at each of its letters. */
const HYPHENED = /(?<!\p{L})\p{L}+(?:-\p{L}+)+/gu

/** `ConnectionAbortedError` is also found by its parts. */
const partsOf = (word: string): string[] => {
  const parts = word.split(/(?<=[a-z])(?=[A-Z])/)
  return parts.length > 1 ? [word, ...parts] : [word]
}

/** Words of a text as they are written, `-4079` with its sign. */
export function wordsOf(text: string): string[] {
  const words = text.normalize('NFC').match(WORD) ?? []
  const negative = [...text.matchAll(/(?<![\p{L}\p{N}])-\d+/gu)].map(([number]) => number)
  const joined = [...text.matchAll(HYPHENED)].map(([word]) => word.replaceAll('-', ''))
  return [...words.flatMap(partsOf), ...negative, ...joined]
}

/** What a word is indexed and looked up as: folded, and with its marks where it has any. */
export function termsOf(word: string): string[] {
  const marked = word.toLowerCase().normalize('NFC')
  const folded = fold(word)
  return marked === folded ? [folded] : [folded, marked]
}

/** Words that every page has: neither worth their weight nor worth asking for. */
const COMMON =
  `a an and are as at be but by can do does for from has have if in into is it its no not of on one or so that the their then there they this to was were what when which who with you your
bạn bị bởi các cái cho chỉ có của cũng do đã để đi đó được gì hay hoặc khi không là lại lên lỗi mà mỗi một nào này nếu như nhưng những nó ở ra rồi sẽ sau tại theo thì trên trong từ và vào với về vì việc xem`
    .normalize('NFC')
    .split(/\s+/)
const MARKED = new Set(COMMON)
const FOLDED = new Set(COMMON.map(fold))

/** Whether a word says nothing about where it stands: “tại” does not, “tải” does, “tai” may be either. */
export function isCommon(word: string): boolean {
  const marked = word.toLowerCase().normalize('NFC')
  return MARKED.has(marked) || (marked === fold(word) && FOLDED.has(marked))
}
