// The content in the published shapes. Made from content alone: no clock, no random order, so that two
// builds of one commit are equal.
import type { Catalog, ErrorPage } from '../catalog.ts'
import { type Lang, LANGS, pagePath } from '../lang.ts'
import { programOf, programPath, wirePath } from '../page.ts'
import { qualified } from '../permalinks.ts'
import { type Absolute, errorDataPath, markdownPath, schemaPath } from './addresses.ts'
import { type Entry, type ErrorDocument, type Index, VERSION } from './published.ts'

const inBoth = <T>(of: (lang: Lang) => T): Record<Lang, T> =>
  Object.fromEntries(LANGS.map((lang) => [lang, of(lang)])) as Record<Lang, T>

function causesOf({ slug, facts, prose }: ErrorPage, absolute: Absolute) {
  return Object.entries(facts.causes).map(([id, cause]) => {
    const { badge, broke, seen, systems } = cause
    const fragment = `cause-${id}`
    return {
      ...{ id, fragment, badge, broke, seen, systems },
      title: inBoth((lang) => prose[lang].causes[id] ?? ''),
      links: inBoth((lang) => `${absolute(pagePath(lang, slug))}#${fragment}`),
    }
  })
}

/** One error as the index has it. */
export function entryOf(page: ErrorPage, absolute: Absolute): Entry {
  const { slug, facts, prose } = page
  return {
    slug,
    title: facts.title,
    names: facts.names.map(({ name, kind, runtime }) => ({
      ...{ name, kind, runtime },
      link: absolute(`/e/${qualified(name, runtime)}/`),
    })),
    numbers: facts.numbers.map(({ name, system, layer, cpu, value, python }) => ({
      ...{ name, system, layer, cpu, value, python },
    })),
    ancestry: facts.ancestry,
    meaning: inBoth((lang) => prose[lang].summary),
    retry: facts.retry,
    broke: facts.broke,
    causes: causesOf(page, absolute),
    revised: inBoth((lang) => prose[lang].revised),
    links: {
      ...inBoth((lang) => absolute(pagePath(lang, slug))),
      json: absolute(errorDataPath(slug)),
      md: inBoth((lang) => absolute(markdownPath(lang, slug))),
    },
  }
}

/** `/index.json` */
export const indexOf = ({ errors }: Catalog, absolute: Absolute): Index => ({
  $schema: absolute(schemaPath('index')),
  version: VERSION,
  errors: errors.map((page) => entryOf(page, absolute)),
})

/** `/errors/<slug>.json` */
export function errorDocument(page: ErrorPage, absolute: Absolute): ErrorDocument {
  const { slug, facts } = page
  const entry = entryOf(page, absolute)
  return {
    $schema: absolute(schemaPath('error')),
    version: VERSION,
    ...entry,
    names: entry.names.map((name, i) => ({ ...name, source: facts.names[i]?.source })),
    numbers: entry.numbers.map((number, i) => ({ ...number, source: facts.numbers[i]?.source })),
    messages: facts.messages,
    elsewhere: facts.elsewhere.map(({ name, runtime, section }) => ({
      ...{ name, runtime, fragment: section },
    })),
    causes: entry.causes.map((cause) => ({
      ...cause,
      programs: facts.causes[cause.id]?.programs ?? [],
      sources: facts.causes[cause.id]?.sources ?? [],
    })),
    programs: Object.entries(facts.programs).map(
      ([file, { needs, packages, inject, library, wire, ...held }]) => {
        const { language, runs } = programOf(page, file)
        return {
          ...{ file, language, url: absolute(programPath(page, file)), sha256: runs.sha256 },
          ...{ needs, inject, library, expected: held, runs: runs.runs },
          ...(packages.length === 0 ? {} : { packages }),
          ...(wire === undefined ? {} : { wire: absolute(wirePath(slug, file)) }),
        }
      },
    ),
    sources: Object.entries(facts.sources).map(([id, source], i) => ({
      ...{ id, number: i + 1, ...source },
    })),
  }
}
