// The picture of a page in a link preview: name, answer, and client | wire | server with the side that
// broke the connection crossed out. The same strip as on the page, in the same colours.
import { SIDES } from '../../schema.ts'
import { COLOURS } from './colours.ts'
import { drawLine, type Face, type Style, wrap } from './type.ts'

type Side = (typeof SIDES)[number]

export interface Lane {
  name: string
  /** `asked`: the page is about finding out. */
  mark: 'broke' | 'asked' | 'none'
  remark: string
}

export interface PictureText {
  site: string
  title: string
  text: string
  lanes: Record<Side, Lane>
}

export const WIDTH = 1200
export const HEIGHT = 630
const MARGIN = 64
const LANE = WIDTH / SIDES.length
const STRIP_TOP = 456
/** A title is as large as fits on one line, and no smaller than this; then it wraps. */
const TITLE = { largest: 92, smallest: 60 }

const cross = (x: number, y: number, reach: number, thick: number): string =>
  `<path stroke="${COLOURS.break}" stroke-width="${String(thick)}" stroke-linecap="round" d="M${String(x - reach)} ${String(y - reach)}l${String(2 * reach)} ${String(2 * reach)}m0 ${String(-2 * reach)}l${String(-2 * reach)} ${String(2 * reach)}"/>`

/** The mark of the site's header. */
const brand = `<g fill="none" stroke-width="3" stroke-linecap="round" transform="translate(${String(MARGIN - 2)} 44) scale(1.9)"><path stroke="${COLOURS.client}" d="M2 12h7"/><path stroke="${COLOURS.break}" stroke-width="2" d="m10 8 4 8m0-8-4 8"/><path stroke="${COLOURS.server}" d="M15 12h7"/></g>`

function lane(face: Face, side: Side, index: number, { lanes }: PictureText): string {
  const { name, mark, remark } = lanes[side]
  const broke = mark === 'broke'
  const colour = COLOURS[side]
  const left = index * LANE
  const inner = left + (index === 0 ? MARGIN : 36)
  const room = left + LANE - inner - (broke ? 116 : 24)
  const small: Style = { size: 27, weight: 400, colour: COLOURS.ink }
  const question: Style = { size: 104, weight: 600, colour }
  const dashes = side === 'wire' ? ' stroke-dasharray="26 8"' : ''
  return [
    `<rect x="${String(left)}" y="${String(STRIP_TOP)}" width="${String(LANE)}" height="${String(HEIGHT - STRIP_TOP)}" fill="${colour}" fill-opacity="${broke ? '0.2' : '0.07'}"/>`,
    `<path stroke="${colour}" stroke-width="9"${dashes} d="M${String(left)} ${String(STRIP_TOP + 4.5)}h${String(LANE)}"/>`,
    drawLine(face, name, inner, STRIP_TOP + 70, { size: 42, weight: 600, colour }),
    ...(remark === '' ? [] : wrap(face, remark, small, room, 2)).map((line, row) =>
      drawLine(face, line, inner, STRIP_TOP + 112 + row * 34, small),
    ),
    broke ? cross(left + LANE - 58, STRIP_TOP + 88, 34, 11) : '',
    mark === 'asked' ? drawLine(face, '?', left + LANE - 92, STRIP_TOP + 124, question) : '',
  ].join('')
}

/** @returns an SVG of {@link WIDTH} × {@link HEIGHT} without a single character of text */
export function drawPicture(face: Face, picture: PictureText): string {
  const room = WIDTH - 2 * MARGIN
  const wide = face.width(picture.title, 600)
  const size = Math.max(TITLE.smallest, Math.min(TITLE.largest, Math.floor(room / wide)))
  const title: Style = { size, weight: 600, colour: COLOURS.ink }
  const text: Style = { size: 36, weight: 400, colour: COLOURS.ink }
  const lines = wrap(face, picture.title, title, room, 2)
  // The strip is at the bottom: a title of two lines leaves one line less for the text.
  const leading = size * 1.12
  const below = 132 + size + (lines.length - 1) * leading
  const most = Math.floor((STRIP_TOP - 16 - below - 24) / 48)
  const site: Style = { size: 30, weight: 600, colour: COLOURS.quiet }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}" fill="none">`,
    `<rect width="${String(WIDTH)}" height="${String(HEIGHT)}" fill="${COLOURS.paper}"/>`,
    brand,
    drawLine(face, picture.site, MARGIN + 58, 77, site),
    ...lines.map((line, row) =>
      drawLine(face, line, MARGIN - 3, 120 + 0.82 * size + row * leading, title),
    ),
    ...wrap(face, picture.text, text, room, most).map((line, row) =>
      drawLine(face, line, MARGIN, below + 44 + row * 48, text),
    ),
    ...SIDES.map((side, index) => lane(face, side, index, picture)),
    '</svg>',
  ].join('')
}
