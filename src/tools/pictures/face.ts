// The face of the site, whole and not cut, for outlines: HarfBuzz shapes and draws it, so the fonts of
// the machine play no part.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { convert } from 'fontverter'
import { Blob, Buffer as Shaped, Face as HbFace, Font, shape, Variation } from 'harfbuzzjs'
import type { Face, Weight } from '../../lib/data/picture/type.ts'

/** The package splits the face by letters; a text takes each from the first that has it. */
const SUBSETS = ['latin', 'vietnamese', 'latin-ext']
const WEIGHTS: readonly Weight[] = [400, 600]

const require = createRequire(import.meta.url)

async function load(subset: string): Promise<HbFace> {
  const file = `@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`
  return new HbFace(new Blob(await convert(readFileSync(require.resolve(file)), 'sfnt')))
}

function fontOf(face: HbFace, weight: Weight): Font {
  const font = new Font(face)
  font.setVariations([new Variation('wght', weight)])
  return font
}

/** Pieces of a text that one font can draw, in order. */
function pieces(fonts: readonly Font[], text: string): { font: Font; text: string }[] {
  const out: { font: Font; text: string }[] = []
  for (const character of text) {
    const has = (font: Font) => font.nominalGlyph(character.codePointAt(0) ?? 0) !== undefined
    const last = out.at(-1)
    const font = last !== undefined && has(last.font) ? last.font : fonts.find(has)
    if (font === undefined)
      throw new Error(`Source Sans 3 has no “${character}”, which “${text}” needs for its picture`)
    if (last?.font === font) last.text += character
    else out.push({ font, text: character })
  }
  return out
}

interface Glyph {
  font: Font
  id: number
  /** In font units. */
  x: number
  y: number
  advance: number
}

function shaped(fonts: readonly Font[], text: string): Glyph[] {
  return pieces(fonts, text).flatMap(({ font, text: piece }) => {
    const buffer = new Shaped()
    buffer.addText(piece)
    buffer.guessSegmentProperties()
    shape(font, buffer)
    const positions = buffer.getGlyphPositions()
    return buffer.getGlyphInfos().map(({ codepoint }, index) => ({
      ...{ font, id: codepoint },
      x: positions[index]?.xOffset ?? 0,
      y: positions[index]?.yOffset ?? 0,
      advance: positions[index]?.xAdvance ?? 0,
    }))
  })
}

/** `M` or a coordinate in font units, x and y in turns. */
type Path = readonly (string | number)[]

/** The same letters come again in every picture. */
const paths = new WeakMap<Font, Map<number, Path>>()

function pathOf({ font, id }: Glyph): Path {
  const ofFont = paths.get(font) ?? new Map<number, Path>()
  paths.set(font, ofFont)
  const known = ofFont.get(id)
  if (known !== undefined) return known
  const tokens = font.glyphToPath(id).match(/[A-Z]|-?\d+(?:\.\d+)?/g) ?? []
  const path = tokens.map((token) => (/[A-Z]/.test(token) ? token : Number(token)))
  ofFont.set(id, path)
  return path
}

/** Font units up, SVG down; one em becomes 1. */
function placed(path: Path, x: number, y: number, em: number): string {
  let isX = true
  return path
    .map((token) => {
      if (typeof token === 'string') {
        isX = true
        return token
      }
      const value = isX ? (token + x) / em : -(token + y) / em
      isX = !isX
      return ` ${String(Math.round(value * 10000) / 10000)}`
    })
    .join('')
}

/** @throws Error where the package of the face is not installed */
export async function loadFace(): Promise<Face> {
  // One after the other: the decoder below has one memory and mixes up two at a time.
  const faces: HbFace[] = []
  for (const subset of SUBSETS) faces.push(await load(subset))
  const em = faces[0]?.upem ?? 1000
  const byWeight = new Map(
    WEIGHTS.map((weight) => [weight, faces.map((face) => fontOf(face, weight))]),
  )
  const glyphs = (text: string, weight: Weight) => shaped(byWeight.get(weight) ?? [], text)
  return {
    width: (text, weight) =>
      glyphs(text, weight).reduce((sum, { advance }) => sum + advance, 0) / em,
    outline: (text, weight) => {
      let pen = 0
      return glyphs(text, weight)
        .map((glyph) => {
          const path = placed(pathOf(glyph), pen + glyph.x, glyph.y, em)
          pen += glyph.advance
          return path
        })
        .join('')
    },
  }
}
