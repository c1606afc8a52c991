// Records the wire again and holds it to what is published, event by event but for the times.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { repeatable } from '../../src/lib/wire/recording.ts'
import { readCatalog } from '../../src/tools/read-catalog.ts'
import { allRuntimes } from '../../src/tools/runtimes.ts'
import { lackOfWire, recordWire } from '../../src/tools/wire/run.ts'

const ATTEMPTS = 8
const lack = lackOfWire()
const newest = {
  python: allRuntimes('python').at(-1)?.version,
  node: allRuntimes('node').at(-1)?.version,
}

for (const { slug, wires } of readCatalog().errors)
  for (const [program, recording] of wires) {
    const { runtime, version } = recording
    const other = newest[runtime] === version ? undefined : `recorded with ${runtime} ${version}`
    test(
      `${slug}/${program}: the wire does again what its recording says`,
      { skip: lack ?? other ?? false },
      async () => {
        const wanted = repeatable(recording)
        // A busy machine may find data already there, or late: one true repetition is enough.
        for (let attempt = 1; ; attempt++) {
          const again = await recordWire(slug, program)
          const got = repeatable(again.recording)
          if (attempt < ATTEMPTS && JSON.stringify(got) !== JSON.stringify(wanted)) continue
          assert.deepEqual(got, wanted)
          return
        }
      },
    )
  }
