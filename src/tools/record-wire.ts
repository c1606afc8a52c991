// npm run record:wire [slug] [program …] — runs the programs that `facts.yaml` marks with `wire` in a
// network namespace under strace and tcpdump, and writes content/errors/<slug>/wire/. Twice: what is
// not the same twice, but for times, is not recorded.
import { mkdirSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { sayFaultsPlainly } from './data-file.ts'
import { pageFolder, readPrograms, slugs } from './places.ts'
import { lackOfWire, recordWire } from './wire/run.ts'
import { repeatable } from '../lib/wire/recording.ts'

/** Threads may pass each other now and then: two recordings in a row must agree. */
const ATTEMPTS = 6

async function record(slug: string, program: string): Promise<string | undefined> {
  let last = ''
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { recording, capture } = await recordWire(slug, program)
    const told = JSON.stringify(repeatable(recording), null, 1)
    if (told === last) {
      const folder = pageFolder(slug, 'wire')
      mkdirSync(folder, { recursive: true })
      writeFileSync(`${folder}/${program}.json`, `${JSON.stringify(recording, null, 2)}\n`)
      writeFileSync(`${folder}/${program}.pcap`, capture)
      console.log(`${slug}/${program}: ${String(recording.events.length)} events`)
      return undefined
    }
    if (process.env.WIRE_SHOW !== undefined) console.log(told)
    last = told
  }
  return `${slug}/${program} is not repeatable: ${String(ATTEMPTS)} recordings, no two in a row alike`
}

sayFaultsPlainly()
const [slug, ...wanted] = process.argv.slice(2)
if (slug !== undefined && !slugs().includes(slug)) {
  console.error(`There is no page ${slug}. Known: ${slugs().join(', ')}`)
  process.exit(2)
}
const lack = lackOfWire()
if (lack !== undefined) {
  console.error(`Nothing was recorded: ${lack}.`)
  process.exit(1)
}
const failures: string[] = []
for (const each of slug === undefined ? slugs() : [slug])
  for (const [program, { wire }] of Object.entries(readPrograms(each)))
    if (wire !== undefined && (wanted.length === 0 || wanted.includes(program)))
      await record(each, program).then((failure) => failure !== undefined && failures.push(failure))
for (const failure of failures) console.error(`not recorded: ${failure}`)
process.exitCode = failures.length > 0 ? 1 : 0
