// Servers for the programs that speak to one: there when asked for, back when they end, gone afterwards.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { factsSchema, SERVER_NEEDS } from '../../../src/lib/schema.ts'
import { ROOT } from '../../../src/tools/places.ts'
import { lackOfServer, RECIPES, type ServerKind, withServer } from '../../../src/tools/servers.ts'

const PORTS: Record<ServerKind, (env: Record<string, string>) => string | undefined> = {
  postgresql: (env) => env.PGPORT,
  mariadb: (env) => env.MYSQL_TCP_PORT,
  redis: (env) => env.REDIS_URL?.split(':').at(-1),
}

async function accepts(port: string | undefined): Promise<boolean> {
  const socket = connect(Number(port), '127.0.0.1')
  const accepted = await Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'close').then(() => false),
  ]).catch(() => false)
  socket.destroy()
  return accepted
}

async function until(what: () => boolean | Promise<boolean>, says: string): Promise<void> {
  for (const latest = Date.now() + 20_000; Date.now() < latest;) {
    if (await what()) return
    await sleep(20)
  }
  assert.fail(says)
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
const foldersOf = (kind: string) => readdirSync(tmpdir()).filter((name) => name.startsWith(kind))

for (const kind of SERVER_NEEDS) {
  describe(kind, { skip: lackOfServer(kind) ?? false }, () => {
    test('it answers, comes back on its port after it was ended, and is gone afterwards', async () => {
      let port: string | undefined
      let first = 0
      const result = await withServer(kind, async (env) => {
        assert.deepEqual(Object.keys(env), [...Object.keys(RECIPES[kind].tell('1')), 'SERVER_PID'])
        port = PORTS[kind](env)
        first = Number(env.SERVER_PID)
        assert.ok(await accepts(port))
        process.kill(first, kind === 'postgresql' ? 'SIGINT' : 'SIGTERM')
        await until(() => !isAlive(first), 'it did not end')
        await until(() => accepts(port), 'it did not come back')
        return 'used'
      })
      assert.equal(result, 'used')
      assert.equal(await accepts(port), false)
    })

    test('it is gone, too, when its use fails', async () => {
      let port: string | undefined
      const use = (env: Record<string, string>) => {
        port = PORTS[kind](env)
        return Promise.reject(new Error('of the program'))
      }
      await assert.rejects(withServer(kind, use), /of the program/)
      assert.equal(await accepts(port), false)
    })

    test('it ends, and its folder goes, with a runner that is told to end', async () => {
      const before = foldersOf(kind)
      const runner = spawn(process.execPath, [
        '--input-type=module',
        '-e',
        `import { withServer } from ${JSON.stringify(`file://${ROOT}/src/tools/servers.ts`)}
         await withServer('${kind}', async (env) => {
           console.log(env.SERVER_PID)
           await new Promise((resolve) => setTimeout(resolve, 60_000))
         })`,
      ])
      const [said] = (await once(runner.stdout.setEncoding('utf8'), 'data')) as [string]
      runner.kill('SIGTERM')
      const [, signal] = (await once(runner, 'exit')) as [number | null, string | null]
      assert.equal(signal, 'SIGTERM')
      await until(() => !isAlive(Number(said)), 'the server outlived its runner')
      assert.deepEqual(
        foldersOf(kind).filter((name) => !before.includes(name)),
        [],
      )
    })
  })
}

test('a program has one server at most, and none from inside a network of its own', () => {
  const needs = factsSchema.shape.programs.valueType.shape.needs
  assert.ok(needs.safeParse(['redis', 'openssl']).success)
  assert.ok(!needs.safeParse(['redis', 'mariadb']).success)
  assert.ok(!needs.safeParse(['own-network', 'redis']).success)
})
