// Short addresses: thousands, and few that say anything of their own. Astro renders one of those that are
// alike; the others are copies of it under their own name, a tenth of the time.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alike, type Permalink } from '../lib/permalinks.ts'
import { Fault } from './data-file.ts'

const heading = (address: string) => `>${address}</h1>`

/**
 * Writes the addresses that Astro did not render into a finished build.
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
