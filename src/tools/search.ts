// npm run -s search -- [--lang vi|en] [--json] "query" — what the site's box finds, in the terminal.
import process from 'node:process'
import { parseArgs } from 'node:util'
import { type Lang, LANGS } from '../lib/lang.ts'
import { searchDocuments } from '../lib/search/documents.ts'
import { indexOf, searchIn } from '../lib/search/engine.ts'
import { translator } from '../lib/ui.ts'
import { readCatalog, readUi } from './read-catalog.ts'

const USAGE = 'Usage: npm run -s search -- [--lang vi|en] [--json] "query"'

function options(): { lang: Lang; json: boolean; query: string } {
  try {
    const { values, positionals } = parseArgs({
      // `-4079` is a number of libuv's and no option.
      args: process.argv.slice(2).map((arg) => (/^-\d/.test(arg) ? ` ${arg}` : arg)),
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'vi' },
        json: { type: 'boolean', default: false },
      },
    })
    const lang = LANGS.find((each) => each === values.lang)
    const query = positionals.join(' ').trim()
    if (lang !== undefined && query !== '') return { lang, json: values.json, query }
  } catch {
    // An unknown option: the same answer as any other misuse.
  }
  console.error(USAGE)
  process.exit(2)
}

const { lang, json, query } = options()
const catalog = readCatalog()
const search = searchIn(
  LANGS.map((each) =>
    indexOf(each, searchDocuments(catalog, each, translator(readUi(each), each))),
  ),
)
const hits = search(query, lang)
if (json)
  console.log(
    JSON.stringify(
      hits.map(({ page, section, score, lang: of }) => ({ page, section, score, lang: of })),
    ),
  )
else
  for (const { page, section, title, lang: of } of hits.slice(0, 10))
    console.log(`${of}  /${of}/${page}/${section && `#${section}`}  ${title}`)
