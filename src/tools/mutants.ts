// npm run test:mutants — breaks what matters, one by one, in a copy of the project, and prints whether
// a test notices. A mutant that lives on is a hole in the tests.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { ROOT } from './places.ts'

interface Mutant {
  what: string
  file: string
  /** What stands there, and what is put in its place. */
  from: string | RegExp
  to: string
  /** The test that must turn red. */
  test: string
  /** Whether that test looks at the built site. */
  built?: true
}

const PAGE = 'content/errors/connection-aborted'
const MUTANTS: Mutant[] = [
  {
    what: 'the masking of ports',
    ...{ file: 'src/lib/mask.ts', from: '${host}${between}PORT', to: '${host}${between}${port}' },
    test: 'tests/unit/lib/mask.test.ts',
  },
  {
    what: 'a number of a system',
    ...{ file: `${PAGE}/facts.yaml`, from: 'value: 103', to: 'value: 104' },
    test: 'tests/content/numbers.test.ts',
  },
  {
    what: 'a source that is cited',
    ...{ file: `${PAGE}/facts.yaml`, from: '  posix-accept:', to: '  posix-acept:' },
    test: 'tests/content/content.test.ts',
  },
  {
    what: 'a cause that one language lacks',
    ...{ file: `${PAGE}/vi.mdx`, from: /<Cause id="fuse">[^]*?<\/Cause>/, to: '' },
    test: 'tests/content/content.test.ts',
  },
  {
    what: 'a command that differs between the languages',
    ...{ file: `${PAGE}/vi.mdx`, from: 'ss -tnp', to: 'ss -tn' },
    test: 'tests/content/content.test.ts',
  },
  {
    what: 'a program changed after its recording',
    ...{ file: `${PAGE}/snippets/fail.py`, from: 'range(1, 6)', to: 'range(1, 5)' },
    test: 'tests/content/content.test.ts',
  },
  {
    what: 'an output typed by hand',
    ...{ file: `${PAGE}/runs/fix.py.json`, from: /connected/g, to: 'verbunden' },
    test: 'tests/snippets/rerun.test.ts',
  },
  {
    what: 'a packet typed by hand',
    ...{ file: `${PAGE}/wire/fail.py.json`, from: '"RST"', to: '"FIN"' },
    test: 'tests/unit/tools/wire.test.ts',
  },
  {
    what: 'a name taken off a page',
    ...{
      file: `${PAGE}/facts.yaml`,
      from: 'name: WSAECONNABORTED, kind',
      to: 'name: WSAGONE, kind',
    },
    test: 'tests/site/permalinks.test.ts',
    built: true,
  },
  {
    what: 'an address taken off the list',
    ...{ file: 'tests/site/permalinks.txt', from: /^.*\/ECONNABORTED\/\n/m, to: '' },
    test: 'tests/site/permalinks.test.ts',
    built: true,
  },
  {
    what: 'a link to nowhere',
    ...{ file: 'src/components/page/Head.astro', from: "'who-hung-up'", to: "'who-hung-upp'" },
    test: 'tests/site/links.test.ts',
    built: true,
  },
  {
    what: 'code that is not the program',
    ...{
      file: 'src/components/code/highlight.ts',
      from: 'escapeHtml(text)}</i>',
      to: 'escapeHtml(text.trim())}</i>',
    },
    test: 'tests/site/programs.test.ts',
    built: true,
  },
  {
    what: 'a step of the wire without its row',
    ...{
      file: 'src/lib/wire/geometry.ts',
      from: 'const silence = rows',
      to: "if (event.kind === 'signal') continue\n    const silence = rows",
    },
    test: 'tests/unit/lib/wire/picture.test.ts',
  },
  {
    what: 'a word for a step',
    ...{ file: 'content/wire.yaml', from: 'kind: signal', to: 'kind: signals' },
    test: 'tests/unit/lib/wire/words.test.ts',
  },
  {
    what: 'the reading of a Windows number',
    ...{ file: 'src/lib/diagnose/knowledge/numbers.ts', from: '10054 ', to: '10055 ' },
    test: 'tests/unit/lib/diagnose/numbers.test.ts',
  },
  {
    what: 'the folding of đ',
    ...{ file: 'src/lib/search/fold.ts', from: ".replaceAll('đ', 'd')", to: '' },
    test: 'tests/unit/lib/search/fold.test.ts',
  },
  {
    what: 'an interface string of one language',
    ...{ file: 'content/ui/vi.json', from: /^ {2}"shell\.skip".*\n/m, to: '' },
    test: 'tests/content/content.test.ts',
  },
  {
    what: 'an import across the layers',
    ...{ file: 'src/lib/mask.ts', from: /^/, to: "import '../tools/places.ts'\n" },
    test: 'tests/house/check.test.ts',
  },
]

/** Files under version control and those about to be, in a folder of their own. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  for (const file of stdout.trim().split('\n'))
    cpSync(join(ROOT, file), join(folder, file), { recursive: true })
  // History too: what was once published is read from it.
  cpSync(join(ROOT, '.git'), join(folder, '.git'), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_TEST_CONTEXT: undefined }
const succeeds = (folder: string, program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { cwd: folder, stdio: 'ignore', env, timeout: 600_000 }).status === 0

/** A build that stops is a test that turned red. */
function notices(folder: string, { test, built }: Mutant): boolean {
  if (built === true && !succeeds(folder, join(ROOT, 'node_modules/.bin/astro'), 'build'))
    return true
  return !succeeds(folder, process.execPath, '--test', test)
}

const folder = copy()
let living = 0
try {
  const wanted = process.argv.slice(2).join(' ')
  for (const mutant of MUTANTS.filter(({ what }) => what.includes(wanted))) {
    const file = join(folder, mutant.file)
    const original = readFileSync(file, 'utf8')
    const changed = original.replace(mutant.from, mutant.to)
    if (changed === original)
      throw new Error(`${mutant.file}: nothing to break for "${mutant.what}"`)
    writeFileSync(file, changed)
    const caught = notices(folder, mutant)
    writeFileSync(file, original)
    if (!caught) living += 1
    console.log(`${caught ? 'caught    ' : 'NOT CAUGHT'}  ${mutant.what} (${mutant.test})`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(living === 0 ? 'Every mutant was caught.' : `${String(living)} not caught.`)
process.exitCode = living === 0 ? 0 : 1
