// Words as outlines: what a picture shows must not depend on the fonts of the machine that builds it.

export type Weight = 400 | 600

/** A face that can be measured and drawn; the build hands one in. */
export interface Face {
  /** Advance in em. @throws Error naming a character it does not have */
  width: (text: string, weight: Weight) => number
  /** SVG path data at 1 em = 1 unit, the origin on the baseline, y downwards. */
  outline: (text: string, weight: Weight) => string
}

export interface Style {
  size: number
  weight: Weight
  colour: string
}

type Measure = (text: string) => number

/** Lines as full as they can be. A word wider than a line has one to itself. */
function greedy(words: readonly string[], measure: Measure, width: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The same number of lines, of about one length: no last line of a single word. */
function balanced(words: readonly string[], measure: Measure, width: number): string[] {
  const full = greedy(words, measure, width)
  let best = full
  for (let narrower = width * 0.98; narrower > width / 2; narrower *= 0.98) {
    const lines = greedy(words, measure, narrower)
    if (lines.length > full.length) break
    best = lines
  }
  return best
}

/**
 * Text broken into lines at its blanks; what does not fit into `most` lines ends in an ellipsis.
 * @param width of a line, in the unit of `size`
 */
export function wrap(
  face: Face,
  text: string,
  { size, weight }: Pick<Style, 'size' | 'weight'>,
  width: number,
  most = Infinity,
): string[] {
  // A line is its words and the blanks between: each is shaped once, however often a line is tried.
  const advances = new Map<string, number>()
  const advance = (word: string): number => {
    const known = advances.get(word) ?? face.width(word, weight) * size
    advances.set(word, known)
    return known
  }
  const measure: Measure = (line) =>
    line.split(' ').reduce((sum, word) => sum + advance(word), 0) +
    (line.split(' ').length - 1) * advance(' ')
  const words = text.split(/[ \n]+/).filter((each) => each !== '')
  const lines = greedy(words, measure, width)
  if (lines.length <= most) return balanced(words, measure, width)
  const last = lines[most - 1]?.split(' ') ?? []
  const cut = () => `${last.join(' ').replace(/[\s,.;:–—-]+$/, '')}…`
  while (last.length > 1 && measure(cut()) > width) last.pop()
  return [...lines.slice(0, most - 1), cut()]
}

/** Three decimals are finer than a pixel here and keep the SVG short. */
const round = (value: number): string => String(Math.round(value * 1000) / 1000)

/** One line of text as a path; `y` is its baseline. */
export const drawLine = (face: Face, text: string, x: number, y: number, style: Style): string =>
  `<path fill="${style.colour}" transform="translate(${round(x)} ${round(y)}) scale(${round(style.size)})" d="${face.outline(text, style.weight)}"/>`
