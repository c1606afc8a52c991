// Our own steps of `astro build`.
import { accessSync, constants } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Fault } from './data-file.ts'
import { writeServiceWorker } from './offline.ts'
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

/** Before a build: what is broken or missing is said in one sentence, with the mend. */
export const content = () => ({
  name: 'content',
  hooks: {
    'astro:config:setup': ({ command }: { command: string }) => {
      if (command !== 'build') return
      ensureWritable()
      readCatalog()
    },
  },
})

/** After a build, and after all that writes into it: the service worker, which knows each file's hash. */
export const offline = () => ({
  name: 'offline',
  hooks: {
    'astro:build:done': ({ dir }: { dir: URL }) => writeServiceWorker(fileURLToPath(dir)),
  },
})
