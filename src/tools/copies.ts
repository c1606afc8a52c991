// What a build has thousands of and need not render: programs as they lie there, and short addresses
// that say the same.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Catalog, folderOf } from '../lib/catalog.ts'
import { programPath } from '../lib/page.ts'
import { alike, type Permalink } from '../lib/permalinks.ts'
import { Fault } from './data-file.ts'
import { ROOT } from './places.ts'

/** From where in the project, and to where in the build. */
export type Copy = [from: string, to: string]

export const programCopies = ({ errors, guides }: Catalog): Copy[] =>
  [...errors, ...guides].flatMap((page) =>
    [...page.snippets.keys()].map((file): Copy => [
      join(folderOf(page), 'snippets', file),
      programPath(page, file),
    ]),
  )

export function copyInto(dist: string, copies: readonly Copy[]): void {
  for (const [from, to] of copies) {
    mkdirSync(dirname(join(dist, to)), { recursive: true })
    copyFileSync(join(ROOT, from), join(dist, to))
  }
}

const heading = (address: string) => `>${address}</h1>`

/**
 * Writes the short addresses that Astro did not render into a finished build: of those that are alike it
 * rendered one, and the others are that one under their own name.
 * @throws Fault if the rendered page does not show its name exactly once where the copy's goes
 */
export function writeAddresses(dist: string, links: readonly Permalink[]): void {
  for (const [rendered, ...others] of alike(links)) {
    if (rendered === undefined || others.length === 0) continue
    const file = join(dist, 'e', rendered.address, 'index.html')
    const [before, after, ...more] = readFileSync(file, 'utf8').split(heading(rendered.address))
    if (before === undefined || after === undefined || more.length > 0)
      throw new Fault(
        `${file}: its first heading is not the address alone, so that no copy can be made for ${others[0]?.address ?? ''}: mend src/pages/e/[...name].astro.`,
      )
    for (const { address } of others) {
      const folder = join(dist, 'e', address)
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'index.html'), before + heading(address) + after)
    }
  }
}
