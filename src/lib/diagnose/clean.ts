// Makes a dirty line readable: colours, control characters, full-width punctuation, gutters.
/* eslint-disable no-control-regex -- they are what it looks for */

// ESC may have been lost on the way: ←[31m, ^[[31m, \x1b[31m, [31m
const COLOURS =
  /(?:\\x1b|\\u001b|\\u001B|\\033|\\e|\^\[|\u001b|\u241b|\u2190|\ufffd)?\[[0-9;]{0,16}m|\u001b\[[0-9;?]{0,16}[A-Za-z]/g
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '：': ': ',
  '（': '(',
  '）': ')',
  '，': ', ',
  '．': '.',
  '；': '; ',
  '＂': '"',
  '＇': "'",
  '［': '[',
  '］': ']',
  '｛': '{',
  '｝': '}',
  '＝': '=',
  '。': '.',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '「': '"',
  '」': '"',
  '«': '"',
  '»': '"',
  '【': '[',
  '】': ']',
  '‑': '-',
  '−': '-',
}
const ODD = /[：（），．；＂＇［］｛｝＝。“”‘’「」«»【】‑−]/g

const CONTROL =
  /[\u0000-\u001a\u001c-\u001f\u007f\u00a0\u200b\u200e\u200f\u2028\u2029\u3000\ufeff]/g

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&nbsp;': ' ',
}
const ENTITY = /&(?:quot|apos|lt|gt|amp|nbsp|#34|#39|#x27);/g

/** One line, ready for scanning: single spaces, ASCII punctuation, no colours, no escaped quotes. */
export function clean(raw: string): string {
  let text = raw
  if (text.includes('m')) text = text.replace(COLOURS, '')
  if (/[^\x20-\x7e]/.test(text))
    text = text.replace(CONTROL, ' ').replace(ODD, (odd) => FULL_WIDTH[odd] ?? odd)
  if (text.includes('\\')) text = unescape(text)
  if (text.includes('&')) text = text.replace(ENTITY, (entity) => ENTITIES[entity] ?? entity)
  if (text.includes('  ')) text = text.replace(/ {2,}/g, ' ')
  return text.startsWith(' ') ? text.slice(1) : text
}

/** `\"` → `"`, `\\` → `\`, `\t` before a word → space: one look, whatever the nesting was. */
function unescape(text: string): string {
  return text
    .replace(/\\{1,16}(["'`])/g, '$1')
    .replace(/\\{2,16}/g, '\\')
    .replace(/\\t(?![a-z_])/g, ' ')
}
