// From outlines to the bytes of the file.
import sharp from 'sharp'

/** A flat picture needs no more, and no dither: it keeps the file at two thirds of the size. */
const COLOURS = 64

/** The same SVG gives the same bytes: no date, no name of a program is written into them. */
export const toPng = (svg: string): Promise<Uint8Array<ArrayBuffer>> =>
  sharp(new TextEncoder().encode(svg))
    .png({ palette: true, colours: COLOURS, dither: 0, effort: 1 })
    .toBuffer()
    .then((bytes) => new Uint8Array(bytes))
