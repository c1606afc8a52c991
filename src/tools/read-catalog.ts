// The content read from the files themselves, with the very schemas the site uses. Tests and tools
// cannot ask `astro:content`: outside Astro its collections are empty.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { load as parse } from 'js-yaml'
import { z } from 'zod'
import {
  type Catalog,
  type ContentPage,
  type ErrorPage,
  folderOf,
  type GuidePage,
} from '../lib/catalog.ts'
import type { Lang } from '../lib/lang.ts'
import {
  glossarySchema,
  guideProseSchema,
  proseSchema,
  runsSchema,
  type Ui,
  uiSchema,
} from '../lib/schema.ts'
import { wireSchema } from '../lib/wire/recording.ts'
import { type WireWords, wireWordsSchema } from '../lib/wire/words.ts'
import { Fault, readData } from './data-file.ts'
import { pageFolder, readErrorFacts, readGuideFacts, ROOT, slugsOf } from './places.ts'

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** @throws Fault naming the file and each wrong key */
function readFront<T extends z.ZodType>(schema: T, file: string, text: string): z.output<T> {
  let value: unknown
  try {
    value = parse(text)
  } catch (error) {
    throw new Fault(`${file}: front matter is broken: ${String(error)}`)
  }
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new Fault(`${file} is wrong:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

type Place = Pick<ContentPage, 'kind' | 'slug'>

function readProse<T extends z.ZodType<object>>(
  schema: T,
  page: Place,
  lang: Lang,
): z.output<T> & { body: string } {
  const file = `${folderOf(page)}/${lang}.mdx`
  if (!existsSync(join(ROOT, file)))
    throw new Fault(`${file} is missing: every page needs both languages`)
  const text = readFileSync(join(ROOT, file), 'utf8')
  const match = FRONT_MATTER.exec(text)
  if (match === null) throw new Fault(`${file} has no front matter`)
  return {
    ...readFront(schema, file, match[1] ?? ''),
    body: text.slice(match[0].length),
  }
}

function readFolder<T>(
  slug: string,
  folder: string,
  read: (path: string) => T,
  wanted: (file: string) => boolean = () => true,
): Map<string, T> {
  const path = pageFolder(slug, folder)
  const files = existsSync(path) ? readdirSync(path).filter(wanted).sort() : []
  return new Map(files.map((file) => [file.replace(/\.json$/, ''), read(join(path, file))]))
}

/** What lies in the folder of a page beside its text. */
function readFiles(slug: string): Pick<ContentPage, 'runs' | 'snippets' | 'wires'> {
  return {
    runs: readFolder(slug, 'runs', (path) =>
      readData(runsSchema, ROOT, relative(ROOT, path), `run "npm run record ${slug}" again`),
    ),
    snippets: readFolder(slug, 'snippets', (path) => readFileSync(path, 'utf8')),
    wires: readFolder(
      slug,
      'wire',
      (path) =>
        readData(wireSchema, ROOT, relative(ROOT, path), `run "npm run record:wire ${slug}" again`),
      (file) => file.endsWith('.json'),
    ),
  }
}

/** One error's folder. */
export function readErrorPage(slug: string): ErrorPage {
  const place = { kind: 'errors', slug } as const
  return {
    ...place,
    facts: readErrorFacts(slug),
    prose: {
      vi: readProse(proseSchema, place, 'vi'),
      en: readProse(proseSchema, place, 'en'),
    },
    ...readFiles(slug),
  }
}

/** One guide's folder. */
function readGuidePage(slug: string): GuidePage {
  const place = { kind: 'guides', slug } as const
  return {
    ...place,
    facts: readGuideFacts(slug),
    prose: {
      vi: readProse(guideProseSchema, place, 'vi'),
      en: readProse(guideProseSchema, place, 'en'),
    },
    ...readFiles(slug),
  }
}

const readWords = (): WireWords =>
  readData(z.strictObject({ rules: wireWordsSchema }), ROOT, 'content/wire.yaml').rules

/** Everything under `content/`. */
export function readCatalog(): Catalog {
  return {
    errors: slugsOf('errors').map(readErrorPage),
    guides: slugsOf('guides')
      .map(readGuidePage)
      .sort((a, b) => a.facts.order - b.facts.order),
    glossary: readData(glossarySchema, ROOT, 'content/glossary.yaml'),
    words: readWords(),
  }
}

/** Interface strings of one language. */
export const readUi = (lang: Lang): Ui => readData(uiSchema, ROOT, `content/ui/${lang}.json`)
