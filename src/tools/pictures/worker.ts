// The thread that draws: keeps what it drew until it is told where to.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { drawPicture, type PictureText } from '../../lib/data/picture/draw.ts'
import { toPng } from './encode.ts'
import { loadFace } from './face.ts'
import type { Place } from './pictures.ts'

const face = await loadFace()
const drawn: [path: string, png: Uint8Array][] = []
for (const [path, text] of Object.entries(workerData as Record<string, PictureText>))
  drawn.push([path, await toPng(drawPicture(face, text))])
parentPort?.once('message', ({ dist }: Place) => {
  for (const [path, png] of drawn) {
    mkdirSync(dirname(join(dist, path)), { recursive: true })
    writeFileSync(join(dist, path), png)
  }
})
