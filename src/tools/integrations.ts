// Our own steps of `astro build`.
import { fileURLToPath } from 'node:url'
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

/** The same as a step of `astro build`. */
export const offline = () => ({
  name: 'offline',
  hooks: {
    'astro:build:done': ({ dir }: { dir: URL }) => writeServiceWorker(fileURLToPath(dir)),
  },
})
