// The packages as they are installed: by pip without a network, and as npm would publish.
import assert from 'node:assert/strict'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, test } from 'node:test'
import { buildNodeHooks } from '../../src/tools/hooks-build.ts'
import { ROOT } from '../../src/tools/places.ts'
import { allRuntimes } from '../../src/tools/runtimes.ts'
import { canImport, nodeProject, PYTHON_PATH, run, temporaryFolder } from './running.ts'

const NODE_PACKAGE = join(ROOT, 'src', 'hooks', 'node')
const PIP = ['-m', 'pip', '--disable-pip-version-check', 'install', '--no-build-isolation']

describe('pip install', () => {
  for (const runtime of allRuntimes('python'))
    test(
      `builds and installs offline with Python ${runtime.version}`,
      { skip: !canImport(runtime, 'pip') && 'this Python has no pip' },
      async () => {
        const target = temporaryFolder()
        const pip = await run([runtime.bin, ...PIP, '--no-index', '--target', target, PYTHON_PATH])
        assert.equal(pip.exit, 0, pip.stdout + pip.stderr)
        const options = { cwd: target, env: { PYTHONPATH: target } }
        const { stdout } = await run(
          [runtime.bin, '-c', 'import connection_errors as c; print(c.__version__, c.__file__)'],
          options,
        )
        assert.equal(stdout, `0.1.0 ${join(target, 'connection_errors', '__init__.py')}\n`)
        const show = await run(
          [runtime.bin, '-m', 'pip', 'show', '-f', 'connection-errors'],
          options,
        )
        assert.match(show.stdout, /^Version: 0\.1\.0$/m)
        for (const file of ['data.json', 'py.typed', '__main__.py', 'entry_points.txt', 'LICENSE'])
          assert.ok(show.stdout.includes(file), file)
        const explained = await run(
          [runtime.bin, '-m', 'connection_errors', 'explain', '10053'],
          options,
        )
        assert.equal(explained.exit, 0)
        if (!canImport(runtime, 'pytest')) return
        // pytest finds the plugin by itself once the package is installed.
        const plugins = await run([runtime.bin, '-m', 'pytest', '--trace-config', '--co'], options)
        assert.match(plugins.stdout, /connection[-_]errors-0\.1\.0 at .*pytest_plugin\.py/)
      },
    )

  test('leaves nothing behind in the source tree', () => {
    const entries = readdirSync(PYTHON_PATH).filter((name) => /build$|egg-info$/.test(name))
    assert.deepEqual(entries, [])
  })
})

describe('the Python package', () => {
  test('says the same version everywhere', () => {
    const read = (file: string) => readFileSync(join(PYTHON_PATH, file), 'utf8')
    const { version } = JSON.parse(readFileSync(join(NODE_PACKAGE, 'package.json'), 'utf8')) as {
      version: string
    }
    assert.match(read('pyproject.toml'), new RegExp(`^version = "${version}"$`, 'm'))
    assert.match(
      read('connection_errors/__init__.py'),
      new RegExp(`^__version__ = "${version}"$`, 'm'),
    )
    for (const folder of [PYTHON_PATH, NODE_PACKAGE])
      assert.match(
        readFileSync(join(folder, 'CHANGELOG.md'), 'utf8'),
        new RegExp(`^## ${version}`, 'm'),
      )
  })

  test('is typed for Python 3.8', async () => {
    const pyright = join(ROOT, 'node_modules', '.bin', 'pyright')
    const checked = await run([
      pyright,
      '--pythonversion',
      '3.8',
      join(PYTHON_PATH, 'connection_errors'),
    ])
    assert.match(checked.stdout, /^0 errors/m, checked.stdout)
  })
})

describe('the Node package', () => {
  const consumer = `import { explain, linkFor, type Lang } from 'connection-errors'
const lang: Lang = 'vi'
const texts: (string | undefined)[] = [linkFor(new Error('x')), explain('10053', lang)]
// @ts-expect-error a name is a text
explain(10053)
export default texts
`

  for (const [ending, options] of [
    ['mts', ['--module', 'nodenext']],
    ['cts', ['--module', 'nodenext']],
    ['ts', ['--module', 'esnext', '--moduleResolution', 'bundler']],
  ] as const)
    test(`has types for a .${ending} program`, async () => {
      const folder = nodeProject()
      const file = join(folder, `consumer.${ending}`)
      writeFileSync(file, consumer)
      const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
      const { exit, stdout } = await run(
        [process.execPath, tsc, '--noEmit', '--strict', ...options, file],
        { cwd: folder },
      )
      assert.equal(exit, 0, stdout)
    })

  test('is packed with everything it needs and nothing else, and runs from there', async () => {
    const folder = temporaryFolder()
    cpSync(NODE_PACKAGE, join(folder, 'source'), { recursive: true })
    rmSync(join(folder, 'source', 'dist'), { recursive: true, force: true })
    buildNodeHooks(join(folder, 'source', 'dist'))
    const npm = ['npm', '--offline', '--ignore-scripts', '--no-audit', '--no-fund']
    const packed = await run([...npm, 'pack', '--json', join(folder, 'source')], { cwd: folder })
    assert.equal(packed.exit, 0, packed.stderr)
    const tarball = join(folder, 'connection-errors-0.1.0.tgz')
    assert.ok(existsSync(tarball))
    const installed = await run([...npm, 'install', '--prefix', folder, tarball], { cwd: folder })
    assert.equal(installed.exit, 0, installed.stderr)
    const home = join(folder, 'node_modules', 'connection-errors')
    assert.deepEqual(readdirSync(home).sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.vi.md',
      'data.json',
      'dist',
      'package.json',
    ])
    const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
      dependencies?: unknown
    }
    assert.equal(dependencies, undefined)
    const npx = await run(['npx', '--offline', 'connection-errors', 'explain', '10053'], {
      cwd: folder,
    })
    assert.match(npx.stdout, /^ConnectionAbortedError\n/)
  })
})
