// Lighthouse's four scores, mobile, of one page of each kind.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { z } from 'zod'
import { ensureChromium } from '../../src/tools/system.ts'
import { install } from './install.ts'

const PAGES = [
  ...['/', '/vi/', '/en/', '/vi/connection-aborted/', '/en/timed-out/', '/vi/time-limits/'],
  ...['/en/who-hung-up/', '/e/113/', '/e/ECONNRESET/'],
]
const reportSchema = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(z.string(), z.object({ score: z.number().nullable() })),
})

export interface Scores {
  path: string
  /** 0 to 100 by category; null where it could not say. */
  scores: Record<string, number | null>
  /** Names of the audits that were not passed whole. */
  short: string[]
}

/** @throws Error if Lighthouse fails */
export async function lighthouse(work: string, origin: string): Promise<Scores[]> {
  const folder = join(work, 'lighthouse')
  install('lighthouse', folder)
  const all: Scores[] = []
  for (const path of PAGES) {
    const { categories, audits } = reportSchema.parse(JSON.parse(await run(folder, origin + path)))
    all.push({
      path,
      scores: Object.fromEntries(
        Object.entries(categories).map(([name, { score }]) => [
          name,
          score === null ? null : Math.round(score * 100),
        ]),
      ),
      short: Object.entries(audits)
        .filter(([, { score }]) => score !== null && score < 0.9)
        .map(([name]) => name),
    })
  }
  return all
}

function run(folder: string, url: string): Promise<string> {
  const child = spawn(
    process.execPath,
    [
      join(folder, 'node_modules/lighthouse/cli/index.js'),
      url,
      ...[
        '--output=json',
        '--quiet',
        '--only-categories=performance,accessibility,best-practices,seo',
      ],
      '--chrome-flags=--headless=new --no-sandbox --ignore-certificate-errors',
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, CHROME_PATH: ensureChromium() },
    },
  )
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(chunks).toString())
      else reject(new Error(`Lighthouse ended with ${String(code)} on ${url}`))
    })
  })
}
