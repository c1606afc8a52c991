// llms.txt (llmstxt.org): what is here for those who read without a browser.
import type { Catalog } from '../catalog.ts'
import { type Lang, LANGS, pagePath } from '../lang.ts'
import type { Translate } from '../ui.ts'
import {
  type Absolute,
  errorDataPath,
  feedPath,
  INDEX_PATH,
  llmsPath,
  markdownPath,
  SCHEMAS,
  schemaPath,
} from './addresses.ts'

interface Words {
  t: Translate
  absolute: Absolute
}

const pagesIn = ({ errors }: Catalog, lang: Lang, { absolute }: Words): string[] =>
  errors.map(
    ({ slug, facts, prose }) =>
      `- [${facts.title}](${absolute(markdownPath(lang, slug))}): ${prose[lang].summary}`,
  )

const guidesIn = ({ guides }: Catalog, lang: Lang, { absolute }: Words): string[] =>
  guides.map(
    ({ slug, prose }) =>
      `- [${prose[lang].title}](${absolute(markdownPath(lang, slug))}): ${prose[lang].summary}`,
  )

const dataOf = ({ errors }: Catalog, absolute: Absolute): string[] =>
  [INDEX_PATH, ...errors.map(({ slug }) => errorDataPath(slug)), ...SCHEMAS.map(schemaPath)].map(
    (path) => `- [${path.slice(1)}](${absolute(path)})`,
  )

/** `/vi/llms.txt` */
export function llmsText(catalog: Catalog, lang: Lang, words: Words): string {
  const { t, absolute } = words
  return `# ${t('site.name')}

> ${t('home.description')}

${t('home.how-runs')}

${t('home.how-sources')}

## ${t('home.errors')}

${pagesIn(catalog, lang, words).join('\n')}

## ${t('guides.heading')}

${guidesIn(catalog, lang, words).join('\n')}

## JSON

${dataOf(catalog, absolute).join('\n')}

## Optional

- [${t('triage.heading')}](${absolute(pagePath(lang, 'who-hung-up'))}): ${t('triage.description')}
- [Atom](${absolute(feedPath(lang))})
`
}

/** `/llms.txt`: both languages, each with its own list. */
export function llmsRoot(catalog: Catalog, by: Record<Lang, Words>): string {
  const each = (of: (lang: Lang) => string, between: string) => LANGS.map(of).join(between)
  return `# ${each((lang) => by[lang].t('site.name'), ' · ')}

> ${each((lang) => by[lang].t('home.description'), '\n>\n> ')}

${each(
  (lang) => `## ${by[lang].t('home.enter')}

- [llms.txt](${by[lang].absolute(llmsPath(lang))})
${[...pagesIn(catalog, lang, by[lang]), ...guidesIn(catalog, lang, by[lang])].join('\n')}`,
  '\n\n',
)}

## JSON

${dataOf(catalog, by.vi.absolute).join('\n')}
`
}
