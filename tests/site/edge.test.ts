// The build on a real edge runtime (workerd), offline: what the headers file promises is served.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { ROOT } from '../../src/tools/places.ts'

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

describe('on the edge', () => {
  let origin = ''
  let edge: ChildProcess
  before(async () => {
    const port = String(await freePort())
    origin = `http://127.0.0.1:${port}`
    edge = spawn(process.execPath, [join(ROOT, 'src', 'tools', 'preview-edge.ts'), port], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    for await (const text of edge.stdout ?? []) if (String(text).includes('Ready on')) break
  })
  after(() => edge.kill())

  const get = (path: string) => fetch(origin + path, { redirect: 'manual' })
  const header = async (path: string, name: string) => (await get(path)).headers.get(name)

  test('pages are HTML, cached for minutes, with the headers that keep a reader safe', async () => {
    const { status, headers } = await get('/vi/connection-aborted/')
    assert.equal(status, 200)
    assert.equal(headers.get('content-type'), 'text/html; charset=utf-8')
    assert.match(headers.get('cache-control') ?? '', /max-age=300/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('x-frame-options'), 'DENY')
    assert.ok(headers.get('referrer-policy'))
    assert.ok(headers.get('permissions-policy'))
    assert.equal(headers.get('content-security-policy'), "frame-ancestors 'none'")
    assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin')
  })

  test('the browser may fetch the page a finger is about to press', async () => {
    const rules = JSON.parse((await header('/vi/', 'speculation-rules')) ?? '') as string
    assert.equal(await header(rules, 'content-type'), 'application/speculationrules+json')
  })

  test('the service worker is asked for anew each time', async () => {
    assert.equal(await header('/sw.js', 'cache-control'), 'no-cache')
  })

  test('hashed files are kept for ever', async () => {
    const [file = ''] = globSync('_astro/*', { cwd: join(ROOT, 'dist') })
    assert.match((await header(`/${file}`, 'cache-control')) ?? '', /immutable/)
  })

  test('an unknown address is a 404 with the page that resolves it', async () => {
    const response = await get('/e/WinError10053x/')
    assert.equal(response.status, 404)
    assert.match(await response.text(), /<ask-box/)
  })

  test('a short address without its slash is led to itself with it', async () => {
    const { status, headers } = await get('/e/10053')
    assert.equal(status, 308)
    assert.equal(headers.get('location'), '/e/10053/')
  })

  test('a folder that is no page leads to the page it belongs to', async () => {
    const { status, headers } = await get('/errors/connection-aborted/')
    assert.equal(status, 302)
    assert.equal(headers.get('location'), '/vi/connection-aborted/')
  })

  test('programs come as text, whatever their ending means to a video player', async () => {
    for (const file of ['fail.py', 'fail.ts'])
      assert.equal(
        await header(`/errors/connection-aborted/${file}`, 'content-type'),
        'text/plain; charset=utf-8',
      )
  })

  test('data may be read from other sites', async () => {
    assert.match((await header('/search/vi.json', 'content-type')) ?? '', /^application\/json/)
    assert.equal(await header('/search/vi.json', 'access-control-allow-origin'), '*')
  })
})
