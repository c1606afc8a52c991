// A scaffold is not a page: every TODO that is left is named.
import type { ContentPage } from '../catalog.ts'
import { LANGS } from '../lang.ts'

/** Where a TODO is left: `causes.gone.title`, `line 12`. */
function todosIn(value: unknown, path: string[] = []): string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => [
      ...(/todo/i.test(key) ? [[...path, key].join('.')] : []),
      ...todosIn(inner, [...path, key]),
    ])
  if (typeof value !== 'string') return []
  const lines = value.split('\n')
  return lines.flatMap((line, index) =>
    /\btodo\b/i.test(line)
      ? [[...path, ...(lines.length > 1 ? [`line ${String(index + 1)}`] : [])].join('.')]
      : [],
  )
}

/** Each TODO with its file and place. */
export function todoProblems(page: ContentPage, at: (file: string) => string): string[] {
  const places: [string, unknown][] = [
    ['facts.yaml', page.facts],
    ...LANGS.map((lang): [string, unknown] => [`${lang}.mdx`, page.prose[lang]]),
    ...[...page.snippets].map(([file, text]): [string, unknown] => [`snippets/${file}`, text]),
  ]
  return places.flatMap(([file, value]) =>
    todosIn(value).map((place) => `${at(file)}: TODO left at ${place}`),
  )
}
