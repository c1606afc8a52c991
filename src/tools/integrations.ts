// Our own steps of `astro build`.
import { accessSync, constants, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tightened } from '../lib/csp.ts'
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

/** After a build: the policy of each page names what stands in that page alone. */
export const policy = () => ({
  name: 'policy',
  hooks: {
    'astro:build:done': async ({ dir }: { dir: URL }) => {
      const cwd = fileURLToPath(dir)
      for (const page of globSync('**/*.html', { cwd })) {
        const file = join(cwd, page)
        writeFileSync(file, await tightened(readFileSync(file, 'utf8')))
      }
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
