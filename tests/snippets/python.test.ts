import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { readCatalog } from '../../src/tools/read-catalog.ts'
import { allRuntimes } from '../../src/tools/runtimes.ts'

const COMPILE = 'import sys; compile(sys.stdin.read(), sys.argv[1], "exec")'
const oldest = allRuntimes('python')[0]

const { errors, guides } = readCatalog()
for (const { slug, snippets } of [...errors, ...guides])
  for (const [file, source] of snippets)
    if (file.endsWith('.py'))
      test(
        `${slug}/${file} compiles on Python ${oldest?.version ?? ''}`,
        { skip: oldest === undefined ? 'no Python on this machine' : false },
        () => {
          const { status, stderr } = spawnSync(oldest?.bin ?? '', ['-c', COMPILE, file], {
            input: source,
            encoding: 'utf8',
          })
          assert.equal(status, 0, stderr)
        },
      )
