// The Python package in real programs, on every Python there is.
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { compareVersions } from '../../src/lib/runs.ts'
import { allRuntimes, type Runtime } from '../../src/tools/runtimes.ts'
import {
  addedLine,
  addedNothing,
  canImport,
  type Ended,
  type Env,
  noShell,
  python,
  run,
  SITE,
  temporaryFolder,
} from './running.ts'

const RESET = 'ConnectionResetError(104, "Connection reset by peer")'
const runtimes = noShell === false ? allRuntimes('python') : []
const hasNotes = ({ version }: Runtime) => compareVersions(version, '3.11.0') >= 0

interface Case {
  title: string
  source: string
  /** Name in the link and what stands behind the runtime; absent where nothing may be added. */
  link?: string
  library?: string
  /** First line that may follow the link; absent where the link is the last line. */
  before?: RegExp
  since?: string
}

const CASES: Case[] = [
  {
    title: 'an error in the main thread ends with the line',
    source: `raise ${RESET}`,
    link: 'ConnectionResetError',
  },
  {
    title: 'an error in a thread ends with the line',
    source: `import threading
def work(): raise ${RESET}
thread = threading.Thread(target=work, name="worker")
thread.start(); thread.join(); print("main goes on")`,
    link: 'ConnectionResetError',
  },
  {
    title: 'an error out of asyncio.run ends with the line',
    source: `import asyncio
async def main(): raise ${RESET}
asyncio.run(main())`,
    link: 'ConnectionResetError',
  },
  {
    title: "what asyncio's handler logs ends with the line",
    source: `import asyncio, gc
async def fail(): raise ${RESET}
async def main():
    asyncio.ensure_future(fail())
    await asyncio.sleep(0.01)
    gc.collect()
asyncio.run(main()); print("main goes on")`,
    link: 'ConnectionResetError',
  },
  {
    title: 'a closed socket ends with the line',
    source: `import socket
server = socket.socket(); server.close(); server.accept()`,
    link: 'EBADF',
  },
  {
    title: 'a closed file is none of ours',
    source: `import os
os.close(99)`,
  },
  {
    title: 'the cause at the root is named, the line stands at the end',
    source: `try: raise ${RESET}
except OSError as error: raise RuntimeError("cannot load") from error`,
    link: 'ConnectionResetError',
  },
  {
    title: 'what was being handled is the root of an error that has none of its own',
    source: `try: raise ${RESET}
except OSError: raise ConnectionError("the database is down")`,
    link: 'ConnectionResetError',
  },
  {
    title: 'a failure of the system is its own root, whatever was being handled',
    source: `try: raise ${RESET}
except OSError: raise ConnectionRefusedError(111, "Connection refused")`,
    link: 'ConnectionRefusedError',
  },
  {
    title: 'a hidden context stays hidden',
    source: `try: raise ${RESET}
except OSError: raise ValueError("bad answer") from None`,
  },
  {
    title: 'in a group the line stands with the failure it is about',
    source: `raise ExceptionGroup("two", [ValueError("x"), ${RESET}, KeyError("y")])`,
    link: 'ConnectionResetError',
    before: /\+-+ 3 -+/,
    since: '3.11.0',
  },
  {
    title: "a program's own class is named by Python's",
    source: `class Gone(ConnectionAbortedError): pass
raise Gone("by hand")`,
    link: 'ConnectionAbortedError',
  },
  {
    title: 'a number without a class is named by its errno',
    source: `import errno; raise OSError(errno.EADDRINUSE, "Address already in use")`,
    link: 'EADDRINUSE',
  },
  {
    title: 'the joined failures of several addresses are named by the first',
    source: `raise OSError("Multiple exceptions: [Errno 111] Connect call failed ('::1', 1, 0, 0), [Errno 111]")`,
    link: 'ConnectionRefusedError',
  },
  {
    title: 'a name that does not resolve is a socket.gaierror',
    source: `import socket; raise socket.gaierror(-2, "Name or service not known")`,
    link: 'socket.gaierror',
  },
  {
    title: 'a server that hung up is an http.client.RemoteDisconnected',
    source: `import http.client; raise http.client.RemoteDisconnected("Remote end closed connection without response")`,
    link: 'http.client.RemoteDisconnected',
  },
  {
    title: 'a timeout of the system is qualified, because browsers have the name too',
    source: `raise TimeoutError(110, "Connection timed out")`,
    link: 'python/TimeoutError',
  },
  {
    title: 'a timer that says nothing of a connection gets no line',
    source: `import concurrent.futures
with concurrent.futures.ThreadPoolExecutor() as pool:
    import time
    pool.submit(time.sleep, 0.1).result(timeout=0.01)`,
  },
  { title: 'an error that is none of ours gets no line', source: `open("/nowhere/at/all")` },
  {
    title: 'sys.exit while an error is being handled gets no line',
    source: `import sys
try: raise ${RESET}
except OSError: sys.exit(3)`,
  },
  {
    title: 'Ctrl-C while an error is being handled gets no line',
    source: `try: raise ${RESET}
except OSError: raise KeyboardInterrupt`,
  },
  {
    title: 'a wrapper of urllib is opened',
    source: `import urllib.request; urllib.request.urlopen("http://127.0.0.1:1/")`,
    link: 'ConnectionRefusedError',
  },
  { title: 'a syntax error is reported as ever', source: 'x = = 1' },
]

/** Libraries are known by name: these only look like them. */
const LIBRARIES: Case[] = [
  {
    title: 'requests over urllib3 is opened down to the error of the system',
    source: `from fake import make
Protocol = make("urllib3.exceptions", "ProtocolError")
Requests = make("requests.exceptions", "ConnectionError", OSError)
try: raise Protocol("Connection aborted.", ${RESET})
except Protocol as error: raise Requests(error)`,
    link: 'ConnectionResetError',
    library: 'requests',
  },
  {
    title: 'a wrapper with nothing inside is named itself',
    source: `from fake import make
raise make("requests.exceptions", "ConnectionError", OSError)("gone")`,
    link: 'requests.exceptions.ConnectionError',
    library: 'requests',
  },
  {
    title: 'httpx is opened by its cause',
    source: `from fake import make
try: raise ${RESET}
except OSError as error: raise make("httpx", "ReadError")("") from error`,
    link: 'ConnectionResetError',
    library: 'httpx',
  },
  {
    title: 'aiohttp is named as people know it',
    source: `from fake import make
raise make("aiohttp.client_exceptions", "ServerDisconnectedError")("Server disconnected")`,
    link: 'aiohttp.ServerDisconnectedError',
    library: 'aiohttp',
  },
]
const FAKE = `import sys, types
def make(module, name, base=Exception):
    return types.new_class(name, (base,), {}, lambda space: space.update(__module__=module))
`

/** Writes a program and gives the two ways to run it. */
function program(source: string): { folder: string; file: string } {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'app.py'), `${source}\n`)
  writeFileSync(join(folder, 'fake.py'), FAKE)
  return { folder, file: join(folder, 'app.py') }
}

async function both(source: string, { bin }: Runtime, env: Env = {}): Promise<[Ended, Ended]> {
  const { folder, file } = program(source)
  const options = { cwd: folder, env: { ...python(), ...env } }
  return [
    await run([bin, file], options),
    await run([bin, '-m', 'connection_errors', file], options),
  ]
}

const short = ({ version }: Runtime) => version.split('.').slice(0, 2).join('.')
/** errno may be absent; everything else is fixed. */
const linkPattern = ({ link = '', library }: Case, runtime: Runtime) =>
  new RegExp(
    `^${SITE}/e/${link}\\?os=\\w+(&errno=-?\\d+)?&rt=python-${short(runtime)}${library === undefined ? '' : `&lib=${library}`}$`,
  )

for (const runtime of runtimes)
  describe(`python ${runtime.version}`, () => {
    for (const each of [...CASES, ...LIBRARIES]) {
      if (each.since !== undefined && compareVersions(runtime.version, each.since) < 0) continue
      test(each.title, async () => {
        const [before, now] = await both(each.source, runtime)
        if (each.link === undefined) {
          addedNothing(before, now, each.title)
          return
        }
        const [at, link] = addedLine(before, now, each.title)
        assert.match(link, linkPattern(each, runtime))
        const next = before.stderr.split('\n')[at] ?? ''
        assert.match(next, each.before ?? /^$/)
      })
    }

    test('install() in the program does what the command does', async () => {
      const source = `import connection_errors; connection_errors.install()\nraise ${RESET}`
      const { file } = program(source)
      const { stderr } = await run([runtime.bin, file], { env: python() })
      assert.match(stderr, /\n↳ \S+\/e\/ConnectionResetError\?\S+\n$/)
      assert.equal(stderr.match(/↳/g)?.length, 1)
    })

    test('a hook that was there before is still called', async () => {
      const source = `import sys, threading
sys.excepthook = lambda kind, error, trace: print("mine:", error, file=sys.stderr)
threading.excepthook = lambda args: print("thread:", args.exc_value, file=sys.stderr)
import connection_errors; connection_errors.install(); connection_errors.install()
def work(): raise ${RESET}
thread = threading.Thread(target=work); thread.start(); thread.join()
work()`
      const { stderr } = await run([runtime.bin, program(source).file], { env: python() })
      const own = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('↳'))
      const text = '[Errno 104] Connection reset by peer'
      assert.deepEqual(own, [`thread: ${text}`, `mine: ${text}`])
    })

    test('a hook the program sets later reports without a frame of ours', async () => {
      const source = `import sys, traceback
found = sys.excepthook
def hook(kind, error, trace):
    print("mine"); traceback.print_exception(kind, error, trace)
sys.excepthook = hook
raise ${RESET}`
      addedLine(...(await both(source, runtime)), 'own hook')
      const chained = source.replace('traceback.print_exception', 'found')
      addedLine(...(await both(chained, runtime)), 'own hook that calls the one before')
    })

    test('CONNECTION_ERRORS=off is as if there were nothing', async () => {
      const [before, now] = await both(`raise ${RESET}`, runtime, { CONNECTION_ERRORS: 'off' })
      addedNothing(before, now, 'off')
    })

    test('the settings of the address are used where they are usable', async () => {
      const linkWith = async (env: Env) => {
        const [before, now] = await both(`raise ${RESET}`, runtime, env)
        return addedLine(before, now, JSON.stringify(env))[1]
      }
      const url = 'http://localhost:4321/docs'
      assert.ok((await linkWith({ CONNECTION_ERRORS_URL: `${url}/` })).startsWith(`${url}/e/`))
      assert.match(await linkWith({ CONNECTION_ERRORS_LANG: 'vi' }), /&lang=vi$/)
      assert.doesNotMatch(await linkWith({ CONNECTION_ERRORS_LANG: 'xx' }), /lang/)
      for (const garbage of [
        'javascript:alert(1)',
        'https://a b',
        'https://a\nhttps://b',
        '↳',
        '::',
      ])
        assert.ok((await linkWith({ CONNECTION_ERRORS_URL: garbage })).startsWith(`${SITE}/e/`))
    })

    test('a fault in the hook leaves the report as it was', async () => {
      for (const broken of ['_find', '_link', '_hooks']) {
        const source = `import sys; sys.modules["connection_errors.${broken}"] = None
import connection_errors; connection_errors.install()\nraise ${RESET}`
        const { stderr, exit } = await run([runtime.bin, program(source).file], { env: python() })
        assert.equal(exit, 1)
        assert.match(stderr, /^Traceback[^↳]+\nConnectionResetError: .+\n$/, broken)
      }
    })

    test('an exception whose attributes raise is reported as ever', async () => {
      const source = `class Odd(ConnectionError):
    @property
    def errno(self): raise RuntimeError("no")
raise Odd("odd")`
      addedNothing(...(await both(source, runtime)), 'odd')
    })

    test('a caught error keeps its text, and what a server sends of it has no link', async () => {
      const source = `import socket, threading, traceback
import connection_errors; connection_errors.install()
server = socket.create_server(("127.0.0.1", 0))
def serve():
    connection, _ = server.accept()
    try: raise ${RESET}
    except OSError as error:
        connection.sendall((str(error) + repr(error) + traceback.format_exc()).encode())
    connection.close()
    raise ${RESET}
threading.Thread(target=serve).start()
client = socket.create_connection(server.getsockname())
print(client.makefile().read())`
      const { stdout, stderr } = await run([runtime.bin, program(source).file], { env: python() })
      assert.match(stdout, /Connection reset by peer/)
      assert.doesNotMatch(stdout, /↳|connection-errors\.example/)
      assert.match(stderr, /↳/)
    })

    if (hasNotes(runtime))
      test('the line is a note and no part of the text', async () => {
        const source = `import asyncio, gc, logging, sys
logging.basicConfig(format="%(message)s")
sys.excepthook = lambda *info: logging.critical("died", exc_info=info)
import connection_errors; connection_errors.install()
def handler(loop, context): print(str(context["exception"]), len(context["exception"].__notes__))
async def fail(): raise ${RESET}
async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    asyncio.ensure_future(fail()); await asyncio.sleep(0.01); gc.collect()
asyncio.run(main())
raise ${RESET}`
        const { stdout, stderr } = await run([runtime.bin, program(source).file], { env: python() })
        assert.equal(stdout, '[Errno 104] Connection reset by peer 1\n')
        assert.match(stderr, /^died\nTraceback[^↳]+\n↳ \S+\n$/)
      })

    test('the command runs a program as Python does', async () => {
      const source = `import sys, pickle
class Thing: pass
print(__name__, __file__, __package__, __spec__, __doc__, sys.argv, sys.path[0], sorted(globals()))
print(pickle.loads(pickle.dumps(Thing())).__class__ is Thing, sys.modules["__main__"].Thing)
print(sys.stdin.read())
sys.exit(7)`
      const [before, now] = await both(source, runtime)
      addedNothing(before, now, 'as Python does')
      assert.equal(before.exit, 7)
      const missing = [join(temporaryFolder(), 'missing.py')]
      const options = { env: python() }
      const plain = await run([runtime.bin, ...missing], options)
      const ours = await run([runtime.bin, '-m', 'connection_errors', ...missing], options)
      assert.equal(ours.exit, plain.exit)
      assert.match(ours.stderr, /can't open file '.*missing\.py': \[Errno 2\]/)
    })

    test('on Windows the number is the one Windows gave', async () => {
      const source = `import sys; sys.platform = "win32"
import connection_errors
class Windows(ConnectionAbortedError): winerror = 10053
class Asyncio(OSError): winerror = 1236
print(connection_errors.link_for(Windows(22, "x")), connection_errors.link_for(Asyncio(22, "x")))
print(connection_errors.link_for(ValueError()))`
      const { stdout } = await run([runtime.bin, program(source).file], { env: python() })
      const rest = `&rt=python-${short(runtime)}`
      assert.equal(
        stdout,
        `${SITE}/e/ConnectionAbortedError?os=windows&errno=10053${rest} ` +
          `${SITE}/e/windows/1236?os=windows&errno=1236${rest}\nNone\n`,
      )
    })

    test('nothing is imported for the sake of the hooks', async () => {
      const source = `import sys; had = set(sys.modules)
import connection_errors; connection_errors.install()
print(sorted(m for m in set(sys.modules) - had if not m.startswith("connection_errors")))`
      const { stdout } = await run([runtime.bin, program(source).file], { env: python() })
      assert.equal(stdout, '[]\n')
    })
  })

const withPytest = runtimes.find((runtime) => canImport(runtime, 'pytest'))
test(
  'pytest shows the line below a failed test',
  { skip: withPytest === undefined && 'no Python here has pytest' },
  async () => {
    assert.ok(withPytest)
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'test_it.py'), `def test_it():\n    raise ${RESET}\n`)
    const args = ['-m', 'pytest', '-q', '-p', 'no:cacheprovider']
    const plugin = ['-p', 'connection_errors.pytest_plugin']
    const options = { cwd: folder, env: python() }
    const { stdout } = await run([withPytest.bin, ...args, ...plugin], options)
    assert.match(stdout, /↳ \S+\/e\/ConnectionResetError\?/)
    const off = { ...options, env: { ...python(), CONNECTION_ERRORS: 'off' } }
    assert.doesNotMatch((await run([withPytest.bin, ...args, ...plugin], off)).stdout, /↳/)
  },
)

const withRequests = runtimes.find((runtime) => canImport(runtime, 'requests'))
test(
  'the real requests is opened',
  { skip: withRequests === undefined && 'no Python here has requests' },
  async () => {
    assert.ok(withRequests)
    const [before, now] = await both(
      'import requests; requests.get("http://127.0.0.1:1/")',
      withRequests,
    )
    const [, link] = addedLine(before, now, 'requests')
    assert.match(link, /\/e\/ConnectionRefusedError\?.*&lib=requests$/)
  },
)
