// Our own steps of `astro build`.
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tightened } from '../lib/csp.ts'
import { writeServiceWorker } from './offline.ts'
import { readCatalog } from './read-catalog.ts'

/** Before a build: what is broken or missing is said in one sentence, with the mend. */
export const content = () => ({
  name: 'content',
  hooks: {
    'astro:config:setup': ({ command }: { command: string }) => {
      if (command === 'build') readCatalog()
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
