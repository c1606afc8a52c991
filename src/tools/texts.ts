// A loader for files of any kind, as text: Astro's own reads only what it can take apart.
import { globSync, readFileSync } from 'node:fs'
import { join, matchesGlob, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader } from 'astro/loaders'

/**
 * @param base from the project's folder
 * @returns entries `{ text }`; their id is the path below `base`
 */
export const texts = (base: string, pattern: string): Loader => ({
  name: 'texts',
  load: async ({ config, store, watcher }) => {
    const folder = join(fileURLToPath(config.root), base)
    const idOf = (path: string) => relative(folder, path).replaceAll('\\', '/')
    const read = (id: string) => {
      store.set({ id, data: { text: readFileSync(join(folder, id), 'utf8') } })
    }
    store.clear()
    for (const file of globSync(pattern, { cwd: folder })) read(idOf(join(folder, file)))
    const reread = (path: string) => {
      if (matchesGlob(idOf(path), pattern)) read(idOf(path))
    }
    watcher?.on('add', reread).on('change', reread)
    watcher?.on('unlink', (path) => {
      store.delete(idOf(path))
    })
    await Promise.resolve()
  },
})
