// `explain` of both packages: same data, same answers.
import assert from 'node:assert/strict'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { allRuntimes, defaultRuntime } from '../../src/tools/runtimes.ts'
import {
  type Env,
  nodeProject,
  python,
  PYTHON_PATH,
  run,
  SITE,
  temporaryFolder,
} from './running.ts'

interface Tool {
  name: string
  argv: string[]
  env: Env
}

const cli = join(nodeProject(), 'node_modules', 'connection-errors', 'dist', 'cli.js')
const tools: Tool[] = [
  ...allRuntimes('python').map(({ bin, version }) => ({
    name: `python ${version}`,
    argv: [bin, '-m', 'connection_errors'],
    env: python(),
  })),
  ...allRuntimes('node').map(({ bin, version }) => ({
    name: `node ${version}`,
    argv: [bin, cli],
    env: {},
  })),
]

const TRACEBACK = `Traceback (most recent call last):
  File "app.py", line 3, in <module>
    client.connect(address)
ConnectionAbortedError: [Errno 103] Software caused connection abort
`

for (const { name, argv, env } of tools)
  describe(`explain on ${name}`, () => {
    const call = (args: string[], more: Env = {}, input = '') =>
      run([...argv, ...args], { env: { ...env, ...more }, input })

    test('any spelling of a name is explained, in English by default', async () => {
      const texts = new Set<string>()
      for (const spelling of ['10053', 'ECONNABORTED', 'WinError10053', '-4079', 'linux/103'])
        texts.add((await call(['explain', spelling])).stdout)
      texts.add((await call(['explain', 'Software', 'caused', 'connection', 'abort'])).stdout)
      assert.equal(texts.size, 1)
      const [text = ''] = texts
      assert.match(text, /^ConnectionAbortedError\n.+\n\nAlso called: ECONNABORTED, /)
      assert.match(text, /\nIs it safe to retry\?\n {2}It depends: /)
      assert.ok(text.endsWith(`\n↳ ${SITE}/e/ConnectionAbortedError\n`), text)
    })

    test('Vietnamese comes by setting or by locale, and the setting wins', async () => {
      for (const settings of [{ CONNECTION_ERRORS_LANG: 'vi' }, { LC_ALL: 'vi_VN.UTF-8' }] as Env[])
        assert.match(
          (await call(['explain', '10053'], settings)).stdout,
          /\nCòn gọi là: ECONNABORTED/,
        )
      const both = { CONNECTION_ERRORS_LANG: 'en', LC_ALL: 'vi_VN.UTF-8' }
      assert.match((await call(['explain', '10053'], both)).stdout, /\nAlso called: /)
    })

    test('a traceback is diagnosed from standard input', async () => {
      for (const args of [['explain'], []]) {
        const { stdout, exit } = await call(args, {}, TRACEBACK)
        assert.equal(exit, 0)
        assert.match(stdout, /^ConnectionAbortedError\n/)
      }
      const phrase = 'oserror: Software caused connection abort\n'
      assert.match((await call([], {}, phrase)).stdout, /^ConnectionAbortedError\n/)
    })

    test('what is not known is one clear line and exit code 1', async () => {
      const unknown = await call(['explain', 'EFROG'])
      assert.deepEqual(unknown, {
        exit: 1,
        stdout: '',
        stderr: 'connection-errors: nothing is known about EFROG\n',
      })
      const nothing = await call(['explain'], { CONNECTION_ERRORS_LANG: 'vi' }, 'all is well\n')
      assert.deepEqual(nothing, {
        exit: 1,
        stdout: '',
        stderr: 'connection-errors: không nhận ra lỗi kết nối nào trong đoạn này\n',
      })
    })

    test('bad usage is exit code 2, --help is not', async () => {
      for (const args of [['--frog'], ['explain', '--frog']]) {
        const { exit, stderr, stdout } = await call(args)
        assert.deepEqual([exit, stdout], [2, ''])
        assert.match(stderr, /^usage: /)
      }
      const help = await call(['--help'])
      assert.deepEqual([help.exit, help.stderr], [0, ''])
      assert.match(help.stdout, /^usage: /)
    })
  })

test('Node and Python explain in the same words', async () => {
  const answers = await Promise.all(
    tools.map(({ argv, env }) => run([...argv, 'explain', 'ECONNABORTED'], { env })),
  )
  assert.equal(new Set(answers.map(({ stdout }) => stdout)).size, 1)
})

test('Node goes on to the cause where the text shows it', async () => {
  const node = defaultRuntime('node')
  assert.ok(node)
  const input = 'ConnectionAbortedError: SSL handshake is taking longer than 60.0 seconds: aborting'
  const { stdout } = await run([node.bin, cli], { input })
  assert.match(stdout, /\n {2}→ asyncio gave up waiting for the TLS handshake\n/)
  assert.ok(stdout.endsWith('/e/ConnectionAbortedError#cause-tls-handshake-timeout\n'))
})

test('a damaged data file is one clear line, and the hooks do without it', async (t) => {
  const runtime = defaultRuntime('python')
  if (runtime === undefined) {
    t.skip('no Python on this machine')
    return
  }
  const folder = temporaryFolder()
  cpSync(PYTHON_PATH, folder, { recursive: true })
  writeFileSync(join(folder, 'connection_errors', 'data.json'), '{')
  const env = { PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: '1' }
  const argv = [runtime.bin, '-m', 'connection_errors']
  assert.deepEqual(await run([...argv, 'explain', '10053'], { env }), {
    exit: 1,
    stdout: '',
    stderr: 'connection-errors: data.json cannot be read; install the package again\n',
  })
  writeFileSync(join(folder, 'app.py'), 'raise ConnectionResetError(104, "x")\n')
  assert.match((await run([...argv, join(folder, 'app.py')], { env })).stderr, /\n↳ \S+\n$/)
})
