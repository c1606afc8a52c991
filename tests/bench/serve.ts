// One server for all: HTTP/2, every answer compressed by brotli beforehand.
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { createSecureServer } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
}
const COMPRESSED = /\.(?:html|m?js|css|json|svg|txt|xml|md|map|webmanifest)$/

interface Answer {
  type: string
  body: Buffer
  encoding?: 'br'
}

/** A key of our own, made once: browsers speak HTTP/2 over TLS only. */
function ownKey(): { key: Buffer; cert: Buffer } {
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(tmpdir(), `bench-${name}`))
  if (key === undefined || cert === undefined) throw new Error('unreachable')
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
    ...['-days', '2', '-subj', '/CN=localhost', '-keyout', key, '-out', cert],
  ])
  if (made.status !== 0) throw new Error('openssl is needed to serve over HTTP/2')
  return { key: readFileSync(key), cert: readFileSync(cert) }
}

/** Serves what lies in a folder. Resolves to its origin and a function that ends it. */
export async function serve(folder: string): Promise<{ origin: string; close: () => void }> {
  const answers = new Map<string, Answer>()
  for (const file of globSync('**/*', { cwd: folder })) {
    const whole = join(folder, file)
    if (!statSync(whole).isFile()) continue
    const body = readFileSync(whole)
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const answer: Answer = COMPRESSED.test(file)
      ? { type, body: brotliCompressSync(body), encoding: 'br' }
      : { type, body }
    answers.set(`/${file}`, answer)
    if (file.endsWith('index.html')) answers.set(`/${file.slice(0, -'index.html'.length)}`, answer)
  }
  if (!existsSync(folder) || answers.size === 0) throw new Error(`${folder} holds no site`)
  const server = createSecureServer({ ...ownKey(), allowHTTP1: true }, (request, response) => {
    const { pathname } = new URL(request.url, 'https://localhost')
    const answer = answers.get(decodeURI(pathname))
    if (answer === undefined) {
      response.writeHead(404)
      response.end()
      return
    }
    response.writeHead(200, {
      'content-type': answer.type,
      'content-length': answer.body.length,
      ...(answer.encoding === undefined ? {} : { 'content-encoding': answer.encoding }),
    })
    response.end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `https://localhost:${String(port)}`, close: () => server.close() }
}
