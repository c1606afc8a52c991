// The Node package, as it is published, in real programs on every Node there is.
import assert from 'node:assert/strict'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { compareVersions } from '../../src/lib/runs.ts'
import { ROOT } from '../../src/tools/places.ts'
import { allRuntimes, type Runtime } from '../../src/tools/runtimes.ts'
import { addedLine, addedNothing, type Ended, type Env, nodeProject, run, SITE } from './running.ts'

const RESET = `Object.assign(new Error('read ECONNRESET'), { errno: -104, code: 'ECONNRESET', syscall: 'read' })`

/** axios's errors carry the whole request, timers included: another text at every run. */
const SHORT = 'function short(error) { throw Object.assign(error, { request: 0, config: 0 }) }'

interface Case {
  title: string
  source: string
  /** Name in the link, and what stands before and behind `rt`; absent where nothing may be added. */
  link?: string
  errno?: number
  library?: string
}

const CASES: Case[] = [
  {
    title: 'an uncaught error ends with the line',
    source: `throw ${RESET}`,
    link: 'ECONNRESET',
    errno: -104,
  },
  {
    title: "an 'error' event nobody listens to ends with the line",
    source: `import { connect } from 'node:net'; connect(1, '127.0.0.1')`,
    link: 'ECONNREFUSED',
    errno: -111,
  },
  {
    title: 'an unhandled rejection ends with the line',
    source: `Promise.reject(${RESET}); setTimeout(() => console.log('never'), 1000)`,
    link: 'ECONNRESET',
    errno: -104,
  },
  {
    title: 'fetch is opened by its cause',
    source: `await fetch('http://127.0.0.1:5/')`,
    link: 'ECONNREFUSED',
    errno: -111,
    library: 'undici',
  },
  {
    title: 'a write after the end of a file is none of ours',
    source: `import { createWriteStream } from 'node:fs'
const file = createWriteStream('/dev/null'); file.end(); file.write('x')`,
  },
  {
    title: 'the deepest cause is named',
    source: `throw new Error('a', { cause: new Error('b', { cause: ${RESET} }) })`,
    link: 'ECONNRESET',
    errno: -104,
  },
  {
    title: 'an AggregateError is named by its first failed connection',
    source: `throw new AggregateError([new Error('x'), ${RESET}], 'all failed')`,
    link: 'ECONNRESET',
    errno: -104,
  },
  {
    title: "undici's own codes are names",
    source: `throw new TypeError('fetch failed', { cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }) })`,
    link: 'UND_ERR_SOCKET',
    library: 'undici',
  },
  {
    title: "axios's own timer has a page of its own",
    source: `import axios from 'axios'; import { createServer } from 'node:http'
const server = createServer(() => {}).listen(0, '127.0.0.1', () => {
  axios.get(\`http://127.0.0.1:\${server.address().port}\`, { timeout: 50 }).catch(short)
})
${SHORT}`,
    link: 'axios/ECONNABORTED',
    library: 'axios',
  },
  {
    title: 'axios is opened where the system failed',
    source: `import axios from 'axios'; await axios.get('http://127.0.0.1:5/').catch(short)
${SHORT}`,
    link: 'ECONNREFUSED',
    errno: -111,
    library: 'axios',
  },
  {
    title: 'got is known by its name and what it carries',
    source: `const e = new Error('connect ECONNREFUSED', { cause: ${RESET} })
throw Object.assign(e, { name: 'RequestError', code: 'ECONNRESET', options: {}, timings: undefined })`,
    link: 'ECONNRESET',
    errno: -104,
    library: 'got',
  },
  {
    title: 'a server that hung up is told from a reset',
    source: `throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })`,
    link: 'socket-hang-up',
  },
  {
    title: 'an error without a stack has the line too',
    source: `const e = ${RESET}; e.stack = 'Error: read ECONNRESET'; throw e`,
    link: 'ECONNRESET',
    errno: -104,
  },
  { title: 'an error that is none of ours gets no line', source: `throw new TypeError('x')` },
  {
    title: 'a file that is not there gets no line',
    source: `import { readFileSync } from 'node:fs'; readFileSync('/nowhere')`,
  },
  { title: 'what is no error gets no line', source: `throw 'ECONNRESET'` },
  { title: 'a frozen error is reported as ever', source: `throw Object.freeze(${RESET})` },
  {
    title: 'an error whose properties throw is reported as ever',
    source: `const e = new Error('x'); Object.defineProperty(e, 'code', { get() { throw new Error('no') } }); throw e`,
  },
  { title: 'process.exit is left alone', source: `process.exit(7)` },
  {
    title: "the program's own listener still decides",
    source: `process.on('uncaughtException', (e, origin) => { console.log(origin, e.message, e.stack.includes('↳')) })
setTimeout(() => { console.log('goes on'); process.exit(5) }, 20)
throw ${RESET}`,
  },
  {
    title: 'a capture callback still decides',
    source: `process.setUncaughtExceptionCaptureCallback((e) => { console.log(e.message) }); setTimeout(() => { throw ${RESET} })`,
  },
  {
    title: "the program's exit listeners see the error as it was",
    source: `const e = ${RESET}
process.on('exit', (code) => console.log(code, e.stack.includes('↳')))
throw e`,
    link: 'ECONNRESET',
    errno: -104,
  },
  {
    title: 'an error out of a worker has one line',
    source: `import { Worker } from 'node:worker_threads'
new Worker("throw Object.assign(new Error('x'), { code: 'ECONNRESET' })", { eval: true })`,
    link: 'ECONNRESET',
  },
]

const READS_TYPESCRIPT = '22.18.0'
const runtimes = allRuntimes('node')
const project = nodeProject()
symlinkSync(join(ROOT, 'node_modules', 'axios'), join(project, 'node_modules', 'axios'))
let programs = 0

async function both(
  source: string,
  { bin }: Runtime,
  { ending = 'mjs', env = {}, by = '--import' }: { ending?: string; env?: Env; by?: string } = {},
): Promise<[Ended, Ended]> {
  const file = join(project, `app${String((programs += 1))}.${ending}`)
  writeFileSync(file, `${source}\n`)
  return [
    await run([bin, file], { cwd: project, env }),
    await run([bin, by, 'connection-errors/register', file], { cwd: project, env }),
  ]
}

for (const runtime of runtimes) {
  const major = runtime.version.split('.')[0] ?? ''
  describe(`node ${runtime.version}`, () => {
    for (const { title, source, link, errno, library } of CASES)
      test(title, async () => {
        const [before, now] = await both(source, runtime)
        if (link === undefined) {
          addedNothing(before, now, title)
          return
        }
        const [at, found] = addedLine(before, now, title)
        const number = errno === undefined ? '' : `&errno=${String(errno)}`
        const end = library === undefined ? '' : `&lib=${library}`
        assert.equal(found, `${SITE}/e/${link}?os=${system()}${number}&rt=node-${major}${end}`)
        // Below the error stands only what Node itself puts there.
        assert.match(before.stderr.split('\n').slice(at).join('\n'), /^\nNode\.js v[\d.]+\n$/)
      })

    const forms = [
      ['cjs', `const { connect } = require('node:net'); connect(1, '127.0.0.1')`],
      [
        'ts',
        `import { connect } from 'node:net'; const port: number = 1; connect(port, '127.0.0.1')`,
      ],
    ] as const
    for (const [ending, source] of forms) {
      if (ending === 'ts' && compareVersions(runtime.version, READS_TYPESCRIPT) < 0) continue
      for (const by of ['--import', '--require'])
        test(`a .${ending} program with ${by} ends with the line`, async () => {
          const [before, now] = await both(source, runtime, { ending, by })
          assert.match(addedLine(before, now, ending)[1], /\/e\/ECONNREFUSED\?/)
        })
    }

    test('colours stay as they are', async () => {
      const source = `throw new Error('a', { cause: ${RESET} })`
      const env = { FORCE_COLOR: '1', NO_COLOR: '' }
      const [before, now] = await both(source, runtime, { env })
      assert.ok(before.stderr.includes('\u001b['))
      addedLine(before, now, 'colours')
    })

    test('CONNECTION_ERRORS=off is as if there were nothing', async () => {
      const env = { CONNECTION_ERRORS: 'off' }
      addedNothing(...(await both(`throw ${RESET}`, runtime, { env })), 'off')
    })

    test('the settings of the address are used where they are usable', async () => {
      const linkWith = async (env: Env) =>
        addedLine(...(await both(`throw ${RESET}`, runtime, { env })), JSON.stringify(env))[1]
      const url = 'http://localhost:4321/docs'
      assert.ok((await linkWith({ CONNECTION_ERRORS_URL: `${url}/` })).startsWith(`${url}/e/`))
      assert.match(await linkWith({ CONNECTION_ERRORS_LANG: 'vi' }), /&lang=vi$/)
      assert.doesNotMatch(await linkWith({ CONNECTION_ERRORS_LANG: 'xx' }), /lang/)
      for (const garbage of ['javascript:alert(1)', 'https://a b', 'https://a\nhttps://b', '::'])
        assert.ok((await linkWith({ CONNECTION_ERRORS_URL: garbage })).startsWith(`${SITE}/e/`))
    })

    test('a caught error keeps its text, and what a server sends of it has no link', async () => {
      const source = `import { createServer } from 'node:http'
const server = createServer((_, response) => {
  try { throw ${RESET} } catch (error) { response.end(String(error) + error.stack) }
})
server.listen(0, '127.0.0.1', async () => {
  console.log((await (await fetch(\`http://127.0.0.1:\${server.address().port}\`)).text()).replace(/:\\d+:\\d+/g, ''))
  server.closeAllConnections(); throw ${RESET}
})`
      const [before, now] = await both(source, runtime)
      addedLine(before, now, 'server')
      assert.match(now.stdout, /read ECONNRESET/)
      assert.doesNotMatch(now.stdout, /↳/)
    })

    test('a fault in the hook leaves the report as it was', async () => {
      const source = `import { createRequire } from 'node:module'; import { dirname, join } from 'node:path'
const register = createRequire(import.meta.url).resolve('connection-errors/register')
import { readFileSync } from 'node:fs'
createRequire(import.meta.url).cache[join(dirname(register), 'report.js')] = { exports: { addLine() { throw new Error('broken') } }, loaded: true }
throw ${RESET}`
      addedNothing(...(await both(source, runtime)), 'broken')
    })

    for (const [ending, source] of [
      ['mjs', `import { explain, linkFor } from 'connection-errors'`],
      ['cjs', `const { explain, linkFor } = require('connection-errors')`],
    ] as const)
      test(`a .${ending} program may ask for the link and the explanation`, async () => {
        const [{ stdout, exit }] = await both(
          `${source}
console.log(linkFor(${RESET}), linkFor(new Error('x')), linkFor(null))
console.log(explain('10053', 'vi').split('\\n')[0], explain('nothing of ours'), explain('__proto__'))`,
          runtime,
          { ending },
        )
        assert.equal(exit, 0)
        assert.equal(
          stdout,
          `${SITE}/e/ECONNRESET?os=${system()}&errno=-104&rt=node-${major} undefined undefined\n` +
            'ConnectionAbortedError undefined undefined\n',
        )
      })
  })
}

function system(): string {
  const names: Partial<Record<NodeJS.Platform, string>> = { darwin: 'macos', win32: 'windows' }
  return names[process.platform] ?? process.platform
}
