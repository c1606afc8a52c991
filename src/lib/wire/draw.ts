// Rows → SVG. Text is text; colours and fonts come from the page's stylesheet by class.
import { HEAD, LANES, type Picture, type Row, WIDTH } from './geometry.ts'

export interface Heads {
  /** Above the two lanes on the left, the one in the middle, the two on the right. */
  you: string
  wire: string
  they: string
  code: string
  kernel: string
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const X = { start: 2, middle: WIDTH / 2, end: WIDTH - 2 }
const ARROW = 21

const label = (x: number, y: number, anchor: Row['anchor'], text: string, kind = ''): string =>
  `<text x="${String(x)}" y="${String(y)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${kind === '' ? '' : ` class="${kind}"`}>${escaped(text)}</text>`

function arrow({ event, from, to, y }: Row): string {
  const [a = 0, b = 0] = [LANES[from], LANES[to]]
  const at = y + ARROW
  if (from === to) return ''
  const way = b > a ? 1 : -1
  const head = `m${String(-5 * way)} -4 ${String(5 * way)} 4 ${String(-5 * way)} 4`
  const back =
    event.kind === 'call' && event.result !== null
      ? `M${String(a + 5 * way)} ${String(at - 4)} ${String(a)} ${String(at)} ${String(a + 5 * way)} ${String(at + 4)}`
      : ''
  const stop =
    event.kind === 'packet' && event.lost
      ? `M${String(b - 5)} ${String(at - 5)}l10 10m-10 0 10-10`
      : ''
  return `<path d="M${String(a)} ${String(at)}H${String(b)}${stop === '' ? head : ''}${back}${stop}"/>`
}

/** @param id fragment of a row by its number */
function row(
  each: Row,
  id: (number: number) => string,
  silence: (microseconds: number) => string,
): string {
  const { y, height, event, anchor, states, bad, broke, index } = each
  const kinds = [event.kind, ...(bad ? ['bad'] : []), ...(broke ? ['broke'] : [])].join(' ')
  const mark = broke ? '✕ ' : ''
  return [
    each.silence > 0
      ? `<g class="gap"><path d="M0 ${String(y - 10)}H${String(WIDTH)}"/>${label(WIDTH / 2, y - 6, 'middle', silence(each.silence))}</g>`
      : '',
    `<g id="${id(index + 1)}" class="${kinds}">`,
    `<rect y="${String(y)}" width="${String(WIDTH)}" height="${String(height)}"/>`,
    arrow(each),
    label(X[anchor], y + 13, anchor, mark + each.label),
    ...states.map(({ lane, name }) =>
      label(LANES[lane] ?? 0, y + height - 4, 'middle', name, 'state'),
    ),
    '</g>',
  ].join('')
}

/** The whole picture. Its table tells the same to those who do not see it. */
export function draw(
  { rows, height }: Picture,
  heads: Heads,
  id: (number: number) => string,
  silence: (microseconds: number) => string,
): string {
  const lanes = LANES.map((x) => `M${String(x)} ${String(HEAD - 4)}V${String(height)}`).join('')
  return [
    `<svg viewBox="0 0 ${String(WIDTH)} ${String(height)}" aria-hidden="true">`,
    `<path class="rails" d="${lanes}"/>`,
    '<g class="heads">',
    label(X.start, 14, 'start', heads.you),
    label(X.middle, 14, 'middle', heads.wire),
    label(X.end, 14, 'end', heads.they),
    label(X.start, 30, 'start', heads.code),
    label(LANES[1], 30, 'middle', heads.kernel),
    label(LANES[3], 30, 'middle', heads.kernel),
    label(X.end, 30, 'end', heads.code),
    '</g>',
    ...rows.map((each) => row(each, id, silence)),
    '</svg>',
  ].join('')
}
