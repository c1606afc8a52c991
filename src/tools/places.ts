// Where things lie, for the tools. The project's root is two folders up from here.
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { folderOf, type Kind, KINDS } from '../lib/catalog.ts'
import { type Facts, factsSchema, type GuideFacts, guideFactsSchema } from '../lib/schema.ts'
import { readData } from './data-file.ts'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Slugs of all pages of a kind that have a folder, in alphabetical order. */
export const slugsOf = (kind: Kind): string[] =>
  readdirSync(join(ROOT, 'content', kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

/** Slugs of all pages with a folder. */
export const slugs = (): string[] => KINDS.flatMap(slugsOf)

/** Which kind of page a slug names; a slug that no folder has is that of an error to come. */
const kindOf = (slug: string): Kind =>
  existsSync(join(ROOT, folderOf({ kind: 'guides', slug }))) ? 'guides' : 'errors'

/** Path of a page's folder, or of what lies in it. */
export const pageFolder = (slug: string, ...rest: string[]): string =>
  join(ROOT, folderOf({ kind: kindOf(slug), slug }), ...rest)

/** @throws Fault naming the file and each wrong key */
export const readErrorFacts = (slug: string): Facts =>
  readData(factsSchema, ROOT, `${folderOf({ kind: 'errors', slug })}/facts.yaml`)
/** @throws Fault naming the file and each wrong key */
export const readGuideFacts = (slug: string): GuideFacts =>
  readData(guideFactsSchema, ROOT, `${folderOf({ kind: 'guides', slug })}/facts.yaml`)
/** What runs on a page. @throws Fault naming the file and each wrong key */
export const readPrograms = (slug: string): Facts['programs'] =>
  (kindOf(slug) === 'guides' ? readGuideFacts(slug) : readErrorFacts(slug)).programs
