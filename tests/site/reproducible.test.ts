// Two builds of the same sources are the same site, byte for byte: whoever wants to can check what is
// published against what is written.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ROOT } from '../../src/tools/places.ts'
import { copyProject } from './project.ts'

const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*', { cwd: folder })
      .filter((file) => statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  )

test('a second build, in another folder, is the same to the byte', () => {
  const project = copyProject()
  try {
    const { status, output } = project.run('astro', ['build'])
    assert.equal(status, 0, output)
    const [first, second] = [join(ROOT, 'dist'), join(project.folder, 'dist')].map(hashes)
    assert.ok(Object.keys(first ?? {}).length > 50)
    assert.deepEqual(second, first)
  } finally {
    project.remove()
  }
})
