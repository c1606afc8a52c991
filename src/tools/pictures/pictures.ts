// The pictures of all pages for link previews: drawn in a thread of their own, while Astro does its work.
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type Catalog } from '../../lib/catalog.ts'
import type { PictureText } from '../../lib/data/picture/draw.ts'
import { pictureTexts } from '../../lib/data/picture/pages.ts'
import { LANGS } from '../../lib/lang.ts'
import { translator } from '../../lib/ui.ts'
import { readUi } from '../read-catalog.ts'

/** By path below the site's root: `og/vi/connection-aborted.png`. */
export const picturesOf = (catalog: Catalog): Record<string, PictureText> =>
  Object.fromEntries(
    LANGS.flatMap((lang) =>
      Object.entries(pictureTexts(catalog, lang, translator(readUi(lang), lang))).map(
        ([page, text]) => [join('og', lang, `${page}.png`), text] as const,
      ),
    ),
  )

/** What the thread is told when it may write: the folder of the finished build. */
export interface Place {
  dist: string
}

/**
 * Begins to draw.
 * @returns writes the pictures into a finished build; rejects with what went wrong in the thread
 */
export function startPictures(
  pictures: Record<string, PictureText>,
): (dist: string) => Promise<void> {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: pictures })
  const ended = new Promise<void>((resolve, reject) => {
    worker.once('error', reject)
    worker.once('exit', () => {
      resolve()
    })
  })
  // A build that fails before must not wait for its pictures, nor say twice that something failed.
  worker.unref()
  ended.catch(() => undefined)
  return async (dist) => {
    worker.ref()
    worker.postMessage({ dist } satisfies Place)
    await ended
  }
}
