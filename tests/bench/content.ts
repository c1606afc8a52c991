// The same content for every generator: the Markdown twins of our own error pages, which the build
// writes beside each page. More than there are: the same ones again, under numbered addresses.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGS, type Lang } from '../../src/lib/lang.ts'
import { ROOT } from '../../src/tools/places.ts'
import { readCatalog } from '../../src/tools/read-catalog.ts'

export interface Article {
  lang: Lang
  slug: string
  title: string
  /** Markdown without its first heading. */
  body: string
}

/** `count` articles, half of them in each language. Needs a build. */
export function articles(count: number): Article[] {
  const { errors } = readCatalog()
  return Array.from({ length: count / LANGS.length }, (_, index) => {
    const error = errors[index % errors.length]
    if (error === undefined) throw new Error('There is no error page.')
    const round = Math.floor(index / errors.length)
    const slug = round === 0 ? error.slug : `${error.slug}-${String(round + 1)}`
    return LANGS.map((lang) => {
      const text = readFileSync(join(ROOT, 'dist', lang, `${error.slug}.md`), 'utf8')
      const [, title = error.slug, body = text] = /^# (.+)\n([^]*)$/.exec(text) ?? []
      return { lang, slug, title, body }
    })
  }).flat()
}

/** Writes files below a folder, by their paths. */
export function writeFiles(folder: string, files: Iterable<[path: string, text: string]>): void {
  for (const [path, text] of files) {
    const file = join(folder, path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
  }
}
