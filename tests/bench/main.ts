// npm run bench:peers — our pages beside the same articles in Starlight, VitePress and Docusaurus: built,
// served alike, visited in turns. Prints the figures and writes them to results.md. Nothing here passes
// or fails. `npm run bench:peers 44` leaves the thousand pages out.
import { existsSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { chromium } from '@playwright/test'
import { ROOT } from '../../src/tools/places.ts'
import { ensureChromium } from '../../src/tools/system.ts'
import { build, type Built } from './build.ts'
import { articles } from './content.ts'
import { install } from './install.ts'
import { lighthouse } from './lighthouse.ts'
import { type Figures, report } from './results.ts'
import { serve } from './serve.ts'
import { SITES } from './sites.ts'
import { find, type Found, visit, type Visit } from './visit.ts'

const VISITS = 7
const ARTICLE = 'connection-aborted'
const WORK = join(tmpdir(), 'connection-errors-bench')
const [counts = [44, 1000]] = [process.argv.slice(2).map(Number)].filter(({ length }) => length > 0)

const placeOf = (name: string, count: number) =>
  name === 'ours' ? join(WORK, `ours-${String(count)}`) : join(WORK, name)

if (!existsSync(join(ROOT, 'dist', 'en', `${ARTICLE}.md`)))
  throw new Error('Nothing is built yet: run "npm run build" first.')

for (const { name, folder } of SITES) {
  if (folder === undefined) continue
  console.log(`installing ${name} …`)
  install(folder, join(WORK, name))
}

const builds = new Map<string, Map<number, Built | string>>()
// The smallest last: it is what is served.
for (const count of [...counts].sort((a, b) => b - a))
  for (const { name, fill, command, out } of SITES) {
    const work = placeOf(name, count)
    fill(work, articles(count))
    const built = await build(work, command, out).catch((fault: unknown) => String(fault))
    builds.set(name, (builds.get(name) ?? new Map<number, Built | string>()).set(count, built))
    console.log(`${name}, ${String(count)} pages:`, built)
  }

const least = Math.min(...counts)
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--ignore-certificate-errors'],
})
const visits = new Map<string, Visit[]>()
const found = new Map<string, Found>()
const served = await Promise.all(
  SITES.map(async (site) => ({
    ...site,
    ...(await serve(join(placeOf(site.name, least), site.out))),
  })),
)
for (let round = 0; round < VISITS; round++)
  for (const { name, origin, path } of served) {
    const seen = await visit(browser, `${origin}${path('vi', ARTICLE)}`)
    visits.set(name, [...(visits.get(name) ?? []), seen])
  }
for (const { name, origin, home, search } of served)
  await find(browser, origin + home, search).then(
    (result) => found.set(name, result),
    (fault: unknown) =>
      console.error(`${name}: its search could not be measured: ${String(fault)}`),
  )
await browser.close()

const figures: Figures[] = served.map(({ name }) => ({
  name,
  visits: visits.get(name) ?? [],
  found: found.get(name),
  builds: builds.get(name) ?? new Map<number, Built | string>(),
}))
const scores = await lighthouse(WORK, served[0]?.origin ?? '')
for (const { close } of served) close()
const text = report(figures, scores, {
  counts,
  machine: `${String(cpus().length)} cores, Node ${process.versions.node}`,
  article: ARTICLE,
})
console.log(text)
writeFileSync(join(ROOT, 'tests/bench/results.md'), text)
process.exit()
