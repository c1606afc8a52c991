// npm run preview:edge [port] — serves dist/ on Cloudflare's own runtime, offline: headers, 404 and
// content types as they will be there.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { ROOT } from './places.ts'

const { version } = JSON.parse(
  readFileSync(join(ROOT, 'node_modules', 'workerd', 'package.json'), 'utf8'),
) as { version: string }
/** `1.20261117.1` → `2026-11-17`: the runtime refuses a date later than its own. */
const date = /\.(\d{4})(\d{2})(\d{2})\./.exec(version)?.slice(1).join('-') ?? ''
const port = process.argv[2] ?? '8788'

const child = spawn(
  process.execPath,
  [
    join(ROOT, 'node_modules', 'wrangler', 'bin', 'wrangler.js'),
    'pages',
    'dev',
    'dist',
    '--port',
    port,
    '--compatibility-date',
    date,
    '--ip',
    '127.0.0.1',
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      WRANGLER_SEND_METRICS: 'false',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      CI: '1',
    },
  },
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 0))
