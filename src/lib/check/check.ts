// What a schema cannot see: things that must agree between files. Build and tests ask the same list.
import { type Catalog, type ErrorPage, folderOf, type GuidePage } from '../catalog.ts'
import type { Ui } from '../schema.ts'
import { factProblems, programProblems } from './facts.ts'
import { guideProblems } from './guides.ts'
import { missing } from './missing.ts'
import { proseProblems } from './prose.ts'
import { runProblems, wireProblems } from './recordings.ts'
import { todoProblems } from './todos.ts'

/** Hash of a program's text, hex; injected, because the browser's and Node's differ. */
export type Hash = (text: string) => string

/** All that is wrong with one error's folder: each a sentence with path and mend. */
export function problemsOf(page: ErrorPage, hash: Hash): string[] {
  const at = (file: string) => `${folderOf(page)}/${file}`
  return [
    ...todoProblems(page, at),
    ...proseProblems(page, at),
    ...factProblems(page, at),
    ...programProblems(page, at),
    ...runProblems(page, at, hash),
    ...wireProblems(page, at, hash),
  ]
}

/** The same for a guide. */
export function problemsOfGuide(page: GuidePage, hash: Hash): string[] {
  const at = (file: string) => `${folderOf(page)}/${file}`
  return [
    ...todoProblems(page, at),
    ...guideProblems(page, at),
    ...programProblems(page, at),
    ...runProblems(page, at, hash),
  ]
}

/** Keys that only one language has, and values left empty of their placeholders. */
export function uiProblems(strings: Record<'vi' | 'en', Ui>): string[] {
  const placeholders = (value: string) =>
    [...value.matchAll(/\{\w+\}/g)]
      .map((m) => m[0])
      .sort()
      .join()
  return [
    ...missing(Object.keys(strings.en), Object.keys(strings.vi)).map(
      (k) => `content/ui/en.json: lacks "${k}"`,
    ),
    ...missing(Object.keys(strings.vi), Object.keys(strings.en)).map(
      (k) => `content/ui/vi.json: lacks "${k}"`,
    ),
    ...Object.entries(strings.en)
      .filter(([k, v]) => placeholders(v) !== placeholders(strings.vi[k] ?? v))
      .map(([k]) => `content/ui: "${k}" has other {placeholders} in vi than in en`),
  ]
}

/** All that is wrong with the content as a whole. */
export function catalogProblems(catalog: Catalog, hash: Hash): string[] {
  const slugs = new Set(catalog.errors.map(({ slug }) => slug))
  const out = [
    ...catalog.errors.flatMap((page) => problemsOf(page, hash)),
    ...catalog.guides.flatMap((page) => problemsOfGuide(page, hash)),
    ...catalog.guides.flatMap((page) => [
      ...(slugs.has(page.slug) ? [`${folderOf(page)}: an error has this address already`] : []),
      ...missing(slugs, page.facts.errors).map(
        (slug) => `${folderOf(page)}/facts.yaml: errors names "${slug}", which has no page`,
      ),
    ]),
  ]
  const owners = new Map<string, string>()
  for (const { slug, facts } of catalog.errors)
    for (const { name, runtime } of facts.names) {
      const key = `${runtime ?? ''}/${name}`
      const other = owners.get(key)
      if (other !== undefined && other !== slug)
        out.push(`content/errors/${slug}/facts.yaml: name "${name}" belongs to ${other} already`)
      owners.set(key, slug)
    }
  return out
}
