// Small pieces of Markdown that hold any text.

/** The longest run of backticks in a text. */
const longestRun = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))

/** Inline code; its ticks are longer than any inside. */
export function code(text: string): string {
  const ticks = '`'.repeat(longestRun(text) + 1)
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${ticks}${pad}${text}${pad}${ticks}`
}

/** A fenced block. @param language `python`, `diff`, `console` … */
export function fence(text: string, language: string): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${ticks}${language}\n${text.replace(/\n$/, '')}\n${ticks}`
}

/** A table; pipes in cells are escaped, also in code, as GFM wants it. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Every line that holds something, behind the same prefix. */
export const prefixed = (text: string, prefix: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? prefix.trimEnd() : prefix + line))
    .join('\n')

/** A list; further lines of an item stand below its text. Its stars keep it apart from lists of the prose. */
export const list = (items: string[], numbered = false): string =>
  items
    .map((item, index) => {
      const mark = numbered ? `${String(index + 1)}. ` : '* '
      return mark + prefixed(item, ' '.repeat(mark.length)).trimStart()
    })
    .join('\n')

/** Blocks with a blank line between them; empty ones fall out. */
export const blocks = (...parts: string[]): string =>
  parts
    .map((part) => part.replace(/^\n+/, '').trimEnd())
    .filter((part) => part !== '')
    .join('\n\n')
