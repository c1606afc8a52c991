// After a build: sw.js, the service worker with the list of what it keeps.
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const WORKER = fileURLToPath(new URL('../offline/worker.ts', import.meta.url))
/** Pages, their scripts and faces, what the box asks. Short addresses are too many: 404.html knows them. */
const KEPT = ['{vi,en}/**/index.html', '404.html', '_astro/*', 'fonts/*', 'search/*', 'favicon.svg']

interface KeptFile {
  /** Relative to sw.js: the site may be served under any base. */
  url: string
  revision: string
  /** A file of another build is refused, and the installation tried again later. */
  integrity: string
}

/** What a build consists of, as far as a reader offline needs it. */
export function keptFiles(dist: string): KeptFile[] {
  return globSync(KEPT, { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => {
      const hash = createHash('sha256').update(readFileSync(join(dist, file)))
      const digest = hash.digest('base64')
      return {
        url: file.replace(/index\.html$/, ''),
        revision: digest.slice(0, 12),
        integrity: `sha256-${digest}`,
      }
    })
}

/** Writes `sw.js` into a finished build. */
export async function writeServiceWorker(dist: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    define: { FILES: JSON.stringify(keptFiles(dist)), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: WORKER, formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
    },
  })
}
