// `npm run check` belongs to `npm test`: what is pushed is typed, linted, formatted and layered.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ESLint } from 'eslint'
import { ROOT } from '../../src/tools/places.ts'

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}
const checks = Object.keys(scripts).filter((name) => name.startsWith('check:'))

test('npm run check runs every check', () => {
  assert.deepEqual(scripts.check?.match(/check:\w+/g), checks)
})

for (const name of checks)
  test(`npm run ${name} is clean`, () => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', name], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    assert.equal(status, 0, stdout + stderr)
  })

const FORBIDDEN = [
  ['src/lib/lang.ts', "import '../components/page/Num.astro'"],
  ['src/lib/lang.ts', "import 'node:fs'"],
  ['src/elements/stored.ts', "import '../tools/places.ts'"],
  ['src/components/code/highlight.ts', "import '../../pages/_catalog.ts'"],
  ['src/pages/_catalog.ts', "import '../tools/places.ts'"],
] as const

for (const [file, line] of FORBIDDEN)
  test(`the linter refuses ${line} in ${file}`, async () => {
    const eslint = new ESLint({
      cwd: ROOT,
      overrideConfigFile: '.eslint.config.mjs',
      ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports',
    })
    const [result] = await eslint.lintText(`${line}\n`, { filePath: join(ROOT, file) })
    assert.equal(result?.messages[0]?.ruleId, 'no-restricted-imports')
  })
