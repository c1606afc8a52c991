#!/usr/bin/env node
// The command line. Exit codes: 0 explained, 1 not known, 2 not understood.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import process from 'node:process'
import { type Data, describe, lookUp, readData } from './explain.ts'
import { page } from './link.ts'
import { readerLang } from './settings.ts'

const USAGE = `usage: connection-errors explain NAME
       connection-errors explain < traceback.txt
       node --import connection-errors/register app.ts`

const UNKNOWN = {
  vi: 'connection-errors: không có thông tin về',
  en: 'connection-errors: nothing is known about',
}
const NOTHING = {
  vi: 'connection-errors: không nhận ra lỗi kết nối nào trong đoạn này',
  en: 'connection-errors: no connection error recognised in this text',
}
const UNWRITTEN = {
  vi: 'chưa có lời giải thích kèm theo gói này',
  en: 'this package brings no explanation of it yet',
}

/** What is used of src/lib/diagnose, which the build puts beside this file. */
interface Diagnoser {
  diagnose: (
    text: string,
    catalog: { pages: { slug: string; causes: string[] }[] },
  ) => { page: string; name: string; cause: string | null }[]
}

function main(args: readonly string[]): number {
  const [command = 'explain', ...words] = args
  if (args.length === 1 && (command === '-h' || command === '--help')) {
    console.log(USAGE)
    return 0
  }
  const understood = command === 'explain' && !words.some((word) => word.startsWith('--'))
  if (!understood || (words.length === 0 && process.stdin.isTTY)) return say(USAGE, 2)
  const data = tryData()
  if (data === undefined)
    return say('connection-errors: data.json cannot be read; install the package again', 1)
  return words.length > 0 ? explain(data, words.join(' ')) : diagnose(data, readFileSync(0, 'utf8'))
}

function explain(data: Data, name: string): number {
  const lang = readerLang()
  const slugs = lookUp(data, name)
  if (slugs.length === 0) return say(`${UNKNOWN[lang]} ${name}`, 1)
  console.log(slugs.map((slug) => describe(data, slug, lang)).join('\n\n'))
  return 0
}

function diagnose(data: Data, text: string): number {
  const lang = readerLang()
  const diagnoser = createRequire(__filename)('./diagnose/diagnose.js') as Diagnoser
  const pages = Object.entries(data.pages).map(([slug, { causes }]) => ({ slug, causes }))
  const [found] = diagnoser.diagnose(text, { pages })
  if (found === undefined) return say(NOTHING[lang], 1)
  if (!Object.hasOwn(data.pages, found.page))
    return say(`connection-errors: ${found.name}: ${UNWRITTEN[lang]}\n↳ ${page(found.name)}`, 1)
  console.log(describe(data, found.page, lang, found.cause))
  return 0
}

function tryData(): Data | undefined {
  try {
    return readData()
  } catch {
    return undefined
  }
}

function say(line: string, code: number): number {
  console.error(line)
  return code
}

process.exitCode = main(process.argv.slice(2))
