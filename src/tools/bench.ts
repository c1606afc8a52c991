// npm run bench — weighs the built pages and times the build. Figures and their share of the budget;
// nothing here passes or fails.
import { spawn } from 'node:child_process'
import { globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { brotliCompressSync } from 'node:zlib'
import { diagnose } from '../lib/diagnose/diagnose.ts'
import { LANGS } from '../lib/lang.ts'
import { searchIn, unpack } from '../lib/search/engine.ts'
import { ROOT } from './places.ts'

/** kB (1,000 bytes), compressed by brotli at its highest level; fonts as they are. */
const BUDGET = { html: 30, answer: 14, script: 6, fonts: 30 }
const DIST = join(ROOT, 'dist')

interface Built {
  seconds: number
  /** Peak resident memory of the build's process, MB; unknown outside Linux. */
  peak: number | undefined
}

/** Builds from nothing. @throws Error if the build fails */
function build(): Promise<Built> {
  rmSync(DIST, { recursive: true, force: true })
  const start = performance.now()
  const child = spawn(process.execPath, [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: ROOT,
    stdio: 'ignore',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  let peak: number | undefined
  const look = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${String(child.pid)}/status`, 'utf8')
      peak = Math.max(peak ?? 0, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000)
    } catch {
      // Not Linux, or the process has just ended: the last reading stands.
    }
  }, 20)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => {
      clearInterval(look)
      if (code !== 0) reject(new Error('The build failed; run "npm run build" to see why.'))
      else resolve({ seconds: (performance.now() - start) / 1000, peak })
    })
  })
}

const brotli = (data: string | Buffer) => brotliCompressSync(data).length / 1000

/** Text of the scripts that stand in the page itself. */
const inline = (html: string) =>
  [
    ...html.matchAll(
      /<script(?![^>]*\b(?:src=|application\/(?:ld\+)?json))[^>]*>([\s\S]*?)<\/script>/g,
    ),
  ]
    .map((m) => m[1])
    .join('')

/** Scripts a page loads, with what they import in turn. */
function scriptsOf(html: string): string[] {
  const found = new Set<string>()
  const follow = (file: string) => {
    if (found.has(file)) return
    found.add(file)
    const text = readFileSync(join(DIST, file), 'utf8')
    for (const [, name = ''] of text.matchAll(/(?:import|from)\s*["']\.\/([^"']+)["']/g))
      follow(`/_astro/${name}`)
  }
  for (const [, src = ''] of html.matchAll(/<script type="module" src="([^"]+)"/g)) follow(src)
  return [...found]
}

const share = (value: number, budget: number) =>
  `${value.toFixed(1).padStart(6)} kB ${`${((100 * value) / budget).toFixed(0)} %`.padStart(6)}`

const { seconds, peak } = await build()
const fonts = globSync('fonts/*.woff2', { cwd: DIST })
const pages = globSync('{vi,en}/**/index.html', { cwd: DIST }).sort()

/** All that comes before the end of the answer: head, styles, messages and first aid. */
const answer = (html: string) => {
  const start = html.indexOf('<section id="first-aid"')
  return start < 0 ? undefined : html.slice(0, html.indexOf('</section>', start))
}

console.log(
  `page                                   HTML+CSS (of ${String(BUDGET.html)})  to first aid (of ${String(BUDGET.answer)})  of it script (of ${String(BUDGET.script)})  requests`,
)
for (const page of pages) {
  const html = readFileSync(join(DIST, page), 'utf8')
  const scripts = scriptsOf(html)
  const script = scripts.reduce(
    (sum, file) => sum + brotli(readFileSync(join(DIST, file))),
    brotli(inline(html)),
  )
  const first = answer(html)
  const flight = first === undefined ? ''.padEnd(16) : share(brotli(first), BUDGET.answer)
  const requests = 1 + scripts.length + fonts.length + 1
  console.log(
    `/${page.replace('index.html', '').padEnd(36)} ${share(brotli(html), BUDGET.html)}      ${flight}       ${share(script, BUDGET.script)}  ${String(requests)}`,
  )
}
const weight = fonts.reduce((sum, file) => sum + readFileSync(join(DIST, file)).length / 1000, 0)
console.log(
  `fonts, all pages together (of ${String(BUDGET.fonts)}):    ${share(weight, BUDGET.fonts)}`,
)
console.log(
  `build: ${String(pages.length)} pages in ${seconds.toFixed(1)} s` +
    (peak === undefined ? '' : `, peak ${peak.toFixed(0)} MB`),
)

const spent = (work: () => unknown) => {
  const start = performance.now()
  work()
  return performance.now() - start
}
/** The middle of several runs: the first one warms the engine up and is not counted. */
const median = (runs: number, work: () => unknown) => {
  work()
  const times = Array.from({ length: runs }, () => spent(work)).sort((a, b) => a - b)
  return times[Math.floor(runs / 2)] ?? 0
}

console.log('\nthe box                                loaded on the first touch, brotli')
for (const file of globSync('{_astro/*.js,search/*.json}', { cwd: DIST }).sort())
  console.log(`${file.padEnd(52)} ${brotli(readFileSync(join(DIST, file))).toFixed(1)} kB`)

const packed = LANGS.map((lang) => ({
  lang,
  text: readFileSync(join(DIST, 'search', `${lang}.json`), 'utf8'),
}))
const search = searchIn(packed.map(({ lang, text }) => unpack(lang, text)))
for (const { lang, text } of packed)
  console.log(`index, ${lang}: unpacked in ${median(9, () => unpack(lang, text)).toFixed(1)} ms`)
for (const query of ['10053', 'loi ket noi bi huy', 'conection abort'])
  console.log(`“${query}”: ${median(99, () => search(query, 'vi')).toFixed(2)} ms`)

const LINE = '2026-01-01T00:00:00Z web_1 | INFO request served in 3 ms from 127.0.0.1:51234\n'
const FAILED = 'ConnectionAbortedError: [WinError 10053] An established connection was aborted\n'
for (const [name, bytes, runs] of [
  ['1 kB', 1e3, 99],
  ['100 kB', 1e5, 9],
  ['10 MB', 1e7, 3],
] as const) {
  const text = LINE.repeat(Math.ceil((bytes - FAILED.length) / LINE.length)) + FAILED
  const ms = median(runs, () => diagnose(text, { pages: [] }))
  console.log(
    `diagnose ${name.padEnd(7)} ${ms.toFixed(2).padStart(9)} ms  ${(bytes / 1e3 / ms).toFixed(1)} MB/s`,
  )
}
