// Real servers for programs that speak to one: PostgreSQL, MariaDB, Redis. Each program gets a new
// one on a free loopback port, with its data in a temporary folder; both are gone after the run. A
// server that ends meanwhile is started again on its port, as a service manager would do.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import type { SERVER_NEEDS } from '../lib/schema.ts'

export type ServerKind = (typeof SERVER_NEEDS)[number]

interface Recipe {
  /** What must be installed: the server, then what makes its data folder. */
  binaries: string[]
  /** Whom root becomes: neither PostgreSQL nor MariaDB serves as root. */
  user?: string
  prepare?: (binary: string, folder: string) => string[]
  serve: (binary: string, folder: string, port: string) => string[]
  /** Ends it at once; PostgreSQL's also gives its shared memory back. */
  stop: 'SIGQUIT' | 'SIGKILL'
  /** What tells clients where it is. */
  tell: (port: string) => Record<string, string>
  /** First words to it, and how an answer of a server that is ready begins. */
  probe: { say: Buffer; ready: (answer: Buffer) => boolean }
}

const HOST = '127.0.0.1'
const START_MS = 20_000
const STARTUP_MESSAGE = Buffer.from('\0\0\0\x17\0\x03\0\0user\0postgres\0\0', 'latin1')
const PROTOCOL_10 = 0x0a

export const RECIPES: Record<ServerKind, Recipe> = {
  postgresql: {
    binaries: ['postgres', 'initdb'],
    user: 'postgres',
    stop: 'SIGQUIT',
    prepare: (initdb, folder) => [
      ...[initdb, '-D', folder, '-U', 'postgres', '-A', 'trust', '--no-sync'],
      ...['--locale=C', '-E', 'UTF8'],
    ],
    serve: (postgres, folder, port) => [
      ...[postgres, '-D', folder, '-h', HOST, '-p', port, '-k', '', '-F'],
      ...['-c', 'shared_buffers=8MB', '-c', 'max_connections=20'],
    ],
    tell: (port) => ({ PGHOST: HOST, PGPORT: port, PGUSER: 'postgres', PGDATABASE: 'postgres' }),
    // Asking for a session: "R" begins one, "E" refuses it while the server is starting up.
    probe: { say: STARTUP_MESSAGE, ready: (answer) => answer.toString('latin1', 0, 1) === 'R' },
  },
  mariadb: {
    binaries: ['mariadbd', 'mariadb-install-db'],
    user: 'mysql',
    stop: 'SIGKILL',
    prepare: (install, folder) => [
      ...[install, '--no-defaults', `--datadir=${folder}`, '--innodb-log-file-size=4M'],
      ...['--auth-root-authentication-method=normal', '--skip-test-db'],
    ],
    serve: (mariadbd, folder, port) => [
      ...[mariadbd, '--no-defaults', `--datadir=${folder}`, '--innodb-log-file-size=4M'],
      ...[`--bind-address=${HOST}`, `--port=${port}`, `--socket=${join(folder, 's')}`],
    ],
    tell: (port) => ({ MYSQL_HOST: HOST, MYSQL_TCP_PORT: port }),
    probe: { say: Buffer.alloc(0), ready: (answer) => answer[4] === PROTOCOL_10 },
  },
  redis: {
    binaries: ['redis-server'],
    stop: 'SIGKILL',
    serve: (redis, folder, port) => [
      ...[redis, '--bind', HOST, '--port', port, '--dir', folder, '--save', ''],
    ],
    tell: (port) => ({ REDIS_URL: `redis://${HOST}:${port}` }),
    probe: { say: Buffer.from('PING\r\n'), ready: (answer) => answer.toString().startsWith('+') },
  },
}

/** Debian keeps PostgreSQL's programs off the PATH, in a folder for each version. */
const folders = (): string[] => [
  ...(process.env.PATH ?? '').split(delimiter),
  ...['/usr/sbin', '/usr/local/sbin'],
  ...globSync('/usr/lib/postgresql/*/bin').reverse(),
]
const find = (name: string): string | undefined =>
  folders()
    .map((folder) => join(folder, name))
    .find(existsSync)

/** Why this machine cannot serve one, or nothing where it can. */
export function lackOfServer(kind: ServerKind): string | undefined {
  const { binaries, user } = RECIPES[kind]
  if (process.platform === 'win32' || binaries.some((name) => find(name) === undefined))
    return `needs ${kind}`
  if (process.getuid?.() !== 0 || user === undefined) return undefined
  if (find('setpriv') === undefined) return 'needs setpriv (package util-linux)'
  return idOf('-u', user) === undefined ? `needs a user named ${user}` : undefined
}

function idOf(which: '-u' | '-g', user: string): number | undefined {
  const { status, stdout } = spawnSync('id', [which, user], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) : undefined
}

/** As a user who may serve; on Linux the kernel ends the server when this process dies. */
function as({ user, stop }: Recipe, argv: string[]): [string, string[]] {
  const [command = '', ...args] = argv
  const setpriv = find('setpriv')
  if (setpriv === undefined) return [command, args]
  const become =
    user !== undefined && process.getuid?.() === 0
      ? [`--reuid=${user}`, `--regid=${user}`, '--init-groups']
      : []
  return [setpriv, [...become, '--pdeathsig', stop.slice(3), command, ...args]]
}

async function freePort(): Promise<string> {
  const taker = createServer().listen(0, HOST)
  await once(taker, 'listening')
  const { port } = taker.address() as AddressInfo
  taker.close()
  await once(taker, 'close')
  return String(port)
}

/** One attempt to be served. */
function answers({ say, ready }: Recipe['probe'], port: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: HOST, port: Number(port), timeout: 1000 })
    const end = (result: boolean) => {
      socket.destroy()
      resolve(result)
    }
    socket.on('connect', () => say.length > 0 && socket.write(say))
    socket.on('data', (answer) => end(ready(answer)))
    for (const event of ['error', 'timeout', 'close'])
      socket.on(event, () => {
        end(false)
      })
  })
}

interface Server {
  child: ChildProcess | undefined
  stop: Recipe['stop']
  folder: string
}

/** Servers of this process: none may outlive it. */
const running = new Set<Server>()
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
}
async function end(server: Server): Promise<void> {
  const { child, stop, folder } = server
  running.delete(server)
  if (running.size === 0) watch('off')
  if (child?.exitCode === null && child.signalCode === null) {
    child.kill(stop)
    await once(child, 'exit')
  }
  remove(folder)
}
function endAllAtExit(): void {
  for (const { child, stop, folder } of running) {
    child?.kill(stop)
    remove(folder)
  }
}
function endAllOn(signal: NodeJS.Signals): void {
  // Our listeners are off by then: this time the signal ends the process.
  void Promise.allSettled([...running].map(end)).then(() => process.kill(process.pid, signal))
}
function watch(set: 'on' | 'off'): void {
  process[set]('exit', endAllAtExit)
  for (const signal of SIGNALS) process[set](signal, endAllOn)
}

/**
 * Runs `use` beside a server of its own, and hands it the environment that leads there:
 * what the drivers read, and SERVER_PID.
 * @throws Error with the server's last words where it does not start
 */
export async function withServer<T>(
  kind: ServerKind,
  use: (env: Record<string, string>) => Promise<T>,
): Promise<T> {
  const recipe = RECIPES[kind]
  const { binaries, user, prepare, serve, tell, probe, stop } = recipe
  const [binary = '', preparer = ''] = binaries.map((name) => find(name) ?? name)
  const folder = mkdtempSync(join(tmpdir(), `${kind}-`))
  const cwd = folder
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
  const [uid, gid] = user === undefined ? [] : [idOf('-u', user), idOf('-g', user)]
  if (process.getuid?.() === 0 && uid !== undefined && gid !== undefined)
    chownSync(folder, uid, gid)

  const server: Server = { child: undefined, stop, folder }
  if (running.size === 0) watch('on')
  running.add(server)

  let lastWords = ''
  const port = await freePort()
  const start = () => {
    const child = spawn(...as(recipe, serve(binary, folder, port)), {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        lastWords = (lastWords + text).slice(-2000)
      })
    return child
  }
  const isReady = async () => {
    for (const latest = Date.now() + START_MS; Date.now() < latest;) {
      if (await answers(probe, port)) return
      await sleep(20)
    }
    throw new Error(`${kind} did not start:\n${lastWords}`)
  }

  try {
    if (prepare !== undefined) {
      const { status, stdout, stderr } = spawnSync(...as(recipe, prepare(preparer, folder)), {
        cwd,
        env,
        encoding: 'utf8',
      })
      if (status !== 0) throw new Error(`${preparer} failed:\n${stdout}${stderr}`)
    }
    const again = async () => {
      await sleep(50)
      if (running.has(server)) serveAgainWhenEnded(start())
    }
    const serveAgainWhenEnded = (child: ChildProcess) => {
      server.child = child.once('exit', () => {
        void again()
      })
    }
    const first = start()
    serveAgainWhenEnded(first)
    await isReady()
    return await use({ ...tell(port), SERVER_PID: String(first.pid) })
  } finally {
    await end(server)
  }
}
