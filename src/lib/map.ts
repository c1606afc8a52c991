// The map: a connection's life from top to bottom, every failure at the moments it strikes, crossed out
// on the side that breaks it. Catalog → rows → SVG.
import type { Catalog, ErrorPage } from './catalog.ts'
import { type Facts, MOMENTS, SIDES } from './schema.ts'

type Moment = (typeof MOMENTS)[number]
type Side = (typeof SIDES)[number]

/** Pages in the order of a connection's life; those of one moment by title. */
export function byMoment({ errors }: Catalog): ErrorPage[] {
  const first = ({ facts }: ErrorPage) =>
    Math.min(...facts.moments.map((moment) => MOMENTS.indexOf(moment)))
  return errors.toSorted(
    (a, b) => first(a) - first(b) || a.facts.title.localeCompare(b.facts.title, 'en'),
  )
}

export interface MapMoment {
  moment: Moment
  failures: { slug: string; title: string; broke: Facts['broke'] }[]
}

/** Every moment with the failures that strike in it; all moments, so that the life has no gap. */
export function lifeOf(catalog: Catalog): MapMoment[] {
  return MOMENTS.map((moment) => ({
    moment,
    failures: byMoment(catalog)
      .filter(({ facts }) => facts.moments.includes(moment))
      .map(({ slug, facts }) => ({ slug, title: facts.title, broke: facts.broke })),
  }))
}

export interface MapWords {
  moment: (moment: Moment) => string
  side: (side: Side) => string
  href: (slug: string) => string
}

const WIDTH = 360
/** Where the crosses stand. */
const LANES: Record<Side, number> = { client: 246, wire: 292, server: 336 }
const TOP = 30
/** As high as a finger is wide. */
const ROW = 26

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The whole map as SVG; its text is text, its names are links. */
export function drawMap(life: readonly MapMoment[], words: MapWords): string {
  const parts: string[] = []
  let y = TOP
  for (const { moment, failures } of life) {
    parts.push(
      `<circle cx="9" cy="${String(y + 13)}" r="5"/>`,
      `<text class="moment" x="24" y="${String(y + 18)}">${escaped(words.moment(moment))}</text>`,
    )
    y += ROW
    for (const { slug, title, broke } of failures) {
      parts.push(
        `<a href="${words.href(slug)}"><rect x="20" y="${String(y)}" width="${String(WIDTH - 20)}" height="${String(ROW)}"/>`,
        `<text x="24" y="${String(y + 18)}">${escaped(title)}</text></a>`,
        ...broke.map((side) => {
          const [x, at] = [LANES[side] - 5, y + 8]
          return `<path class="broke" d="M${String(x)} ${String(at)}l10 10m-10 0 10-10"/>`
        }),
      )
      y += ROW
    }
    y += 6
  }
  const lanes = SIDES.map(
    (side) =>
      `<g class="${side}"><rect x="${String(LANES[side] - 22)}" y="0" width="44" height="${String(y)}"/>` +
      `<text x="${String(LANES[side])}" y="18" text-anchor="middle">${escaped(words.side(side))}</text></g>`,
  )
  return (
    `<svg viewBox="0 0 ${String(WIDTH)} ${String(y)}" role="group">` +
    `${lanes.join('')}<path class="life" d="M9 ${String(TOP + 13)}V${String(y)}"/>${parts.join('')}</svg>`
  )
}
