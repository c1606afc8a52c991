// The built site in a real browser. `npm test` builds first; alone this serves what lies in dist/.
import { createServer } from 'node:net'
import process from 'node:process'
import { defineConfig, devices } from '@playwright/test'
import { ROOT } from '../../src/tools/places.ts'

// Whatever else listens here: a free port, and the same one in every worker.
process.env.SITE_PORT ??= String(await freePort())
const PORT = process.env.SITE_PORT
const origin = `http://127.0.0.1:${PORT}`
// Empty: Playwright's own browser. See ensureChromium in src/tools/system.ts.
const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  retries: 0,
  reporter: 'line',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: origin,
    // offline.spec.ts has it; elsewhere it would fetch the whole site behind every test's back.
    serviceWorkers: 'block',
    locale: 'vi-VN',
    viewport: { width: 1280, height: 800 },
    // Without smooth scrolling a place is reached at once, and can be measured.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(chromium === '' ? {} : { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-gpu',
        '--no-first-run',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" node_modules/astro/bin/astro.mjs preview --ignore-lock --host 127.0.0.1 --port ${PORT}`,
    cwd: ROOT,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    url: `${origin}/404.html`,
    reuseExistingServer: false,
  },
})

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
  })
}
