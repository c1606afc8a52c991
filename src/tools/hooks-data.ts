// node src/tools/hooks-data.ts — what the hooks explain offline, made out of content/. The same file
// goes into both packages; tests/hooks/data.test.ts holds it current.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { format, resolveConfig } from 'prettier'
import type { ErrorPage } from '../lib/catalog.ts'
import { type Lang, LANGS } from '../lib/lang.ts'
import { addressOf, everybodys } from '../lib/permalinks.ts'
import type { NumberFact } from '../lib/schema.ts'
import { ROOT } from './places.ts'
import { readCatalog, readUi } from './read-catalog.ts'

/** Where the data goes, from the project's root. */
export const DATA_FILES = [
  'src/hooks/python/connection_errors/data.json',
  'src/hooks/node/data.json',
] as const

/** One spelling of a name; the hooks fold what they are asked in the same way. */
const fold = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Forms in which people write a number. Signs are folded away: `-4079` is found by `4079`. */
function formsOf({ name, system, layer, value }: NumberFact): string[] {
  const bare = String(Math.abs(value))
  const forms = [name, bare, `${system}/${bare}`]
  if (layer === 'errno' || layer === 'winsock') forms.push(`errno ${bare}`)
  if (layer === 'winsock' || layer === 'win32') forms.push(`WinError ${bare}`)
  if (layer === 'libuv') forms.push(`uv/${bare}`)
  return forms
}

const namesOf = ({ facts }: ErrorPage): string[] => [
  ...new Set([facts.title, ...facts.names.map(({ name }) => name)]),
]

function own(page: ErrorPage, lang: Lang) {
  const { summary, causes } = page.prose[lang]
  return {
    summary,
    causes: Object.keys(page.facts.causes).map((id) => causes[id] ?? id),
    retry: readUi(lang)[`retry.${page.facts.retry}`],
  }
}

/** The text of data.json. */
export async function hooksData(): Promise<string> {
  const { errors } = readCatalog()
  const keys: Record<string, string[]> = {}
  const owners = everybodys(readCatalog())
  for (const page of errors)
    for (const name of [page.slug, ...namesOf(page), ...page.facts.numbers.flatMap(formsOf)]) {
      // A library's own meaning of a name that everybody else means otherwise is not asked for here.
      const owner = owners.get(addressOf(name))
      if (owner !== undefined && owner !== page.slug) continue
      const slugs = (keys[fold(name)] ??= [])
      if (!slugs.includes(page.slug)) slugs.push(page.slug)
    }
  const each = <T>(make: (lang: Lang) => T) =>
    Object.fromEntries(LANGS.map((lang) => [lang, make(lang)]))
  const data = {
    version: 1,
    labels: each((lang) => {
      const ui = readUi(lang)
      return {
        also: ui['head.also'],
        causes: ui['section.causes'],
        retry: ui['section.retry'],
      }
    }),
    pages: Object.fromEntries(
      errors.map((page) => [
        page.slug,
        {
          title: page.facts.title,
          names: namesOf(page),
          causes: Object.keys(page.facts.causes),
          ...each((lang) => own(page, lang)),
        },
      ]),
    ),
    keys: Object.fromEntries(Object.entries(keys).sort(([a], [b]) => (a < b ? -1 : 1))),
  }
  const file = join(ROOT, DATA_FILES[0])
  return format(JSON.stringify(data), { ...(await resolveConfig(file)), parser: 'json' })
}

if (process.argv[1] === import.meta.filename) {
  const text = await hooksData()
  for (const file of DATA_FILES) writeFileSync(join(ROOT, file), text)
  console.log(`${DATA_FILES.join('\n')}\n${String(text.length)} characters each`)
}
