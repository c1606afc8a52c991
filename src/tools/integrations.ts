// Our own steps of `astro build`.
import { accessSync, constants } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Permalink, permalinks } from '../lib/permalinks.ts'
import { type Copy, copyInto, programCopies, writeAddresses } from './copies.ts'
import { Fault } from './data-file.ts'
import { writeServiceWorker } from './offline.ts'
import { picturesOf, startPictures } from './pictures/pictures.ts'
import { ROOT } from './places.ts'
import { readCatalog } from './read-catalog.ts'

/** @throws Fault where nothing can be written: else the first tool to notice would say it in its own way */
function ensureWritable(): void {
  try {
    accessSync(ROOT, constants.W_OK)
  } catch (error) {
    const code = (error as { code?: unknown }).code
    throw new Fault(
      `The project's folder cannot be written to (${String(code)}): copy it to a disk that can be, or mend its rights, and build again.`,
    )
  }
}

let links: readonly Permalink[] = []
let programs: readonly Copy[] = []
let writePictures: ReturnType<typeof startPictures> | undefined

/**
 * Before a build: what is broken or missing is said in one sentence, with the mend. After it: what needs
 * the content, but not Astro.
 */
export const content = () => ({
  name: 'content',
  hooks: {
    'astro:config:setup': ({ command }: { command: string }) => {
      if (command !== 'build') return
      ensureWritable()
      const catalog = readCatalog()
      links = permalinks(catalog)
      programs = programCopies(catalog)
      writePictures = startPictures(picturesOf(catalog))
    },
    'astro:build:done': async ({ dir }: { dir: URL }) => {
      const dist = fileURLToPath(dir)
      writeAddresses(dist, links)
      copyInto(dist, programs)
      await writePictures?.(dist)
    },
  },
})

/** For the sitemap, whether a page is to be found: a short address only if no other page says the same. */
export function isListed(url: string): boolean {
  const [, name] = /\/e\/(.+)\/$/.exec(decodeURI(url)) ?? []
  return (
    name === undefined ||
    links.some(({ address, meanings }) => address === name && meanings.length > 1)
  )
}

/** After a build, and after all that writes into it: the service worker, which knows each file's hash. */
export const offline = () => ({
  name: 'offline',
  hooks: {
    'astro:build:done': ({ dir }: { dir: URL }) => writeServiceWorker(fileURLToPath(dir)),
  },
})
