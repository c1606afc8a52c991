// Files of data, read with their schema. What is wrong with one is told with its path, the place in it
// and the mend.
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import process from 'node:process'
import { load as parseYaml } from 'js-yaml'
import { z } from 'zod'

/** What a person can mend: its message says all, a stack would only hide it. */
export class Fault extends Error {
  override name = 'Fault'
  override stack = this.message
}

/** A tool ends at a fault with its sentence alone; any other error keeps its stack. */
export function sayFaultsPlainly(): void {
  process.on('uncaughtException', (error) => {
    console.error(error instanceof Fault ? error.message : error)
    process.exit(1)
  })
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/:$/, '') ?? ''

/**
 * @param root the project's
 * @param file below it; `.json`, else YAML
 * @param mend what to do about a file that is broken: `run "npm run record x" again`
 * @throws Fault naming the file and each wrong key
 */
export function readData<T extends z.ZodType>(
  schema: T,
  root: string,
  file: string,
  mend = 'mend it there',
): z.output<T> {
  const path = join(root, file)
  const name = relative(root, path).replaceAll('\\', '/')
  let value: unknown
  try {
    const text = readFileSync(path, 'utf8')
    value = name.endsWith('.json') ? JSON.parse(text) : parseYaml(text)
  } catch (error) {
    const isMissing = (error as { code?: unknown }).code === 'ENOENT'
    throw new Fault(
      isMissing ? `${name} is missing; ${mend}` : `${name} is broken: ${firstLine(error)}; ${mend}`,
    )
  }
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new Fault(`${name} is wrong:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}
