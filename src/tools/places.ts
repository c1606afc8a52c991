// Where things lie, for the tools. The project's root is two folders up from here.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Facts, factsSchema } from '../lib/schema.ts'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
export const ERRORS = join(ROOT, 'content', 'errors')
export const errorFolder = (slug: string, ...rest: string[]): string => join(ERRORS, slug, ...rest)

/** Slugs of all errors that have a folder, in alphabetical order. */
export const slugs = (): string[] =>
  readdirSync(ERRORS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

/**
 * @throws Error naming the file and each wrong key
 */
export function readFacts(slug: string): Facts {
  const file = `content/errors/${slug}/facts.yaml`
  const parsed = factsSchema.safeParse(parse(readFileSync(join(ROOT, file), 'utf8')))
  if (!parsed.success) throw new Error(`${file} is wrong:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}
