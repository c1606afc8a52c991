// Builds the address. It says which error, system and runtime: nothing about the program.
import process from 'node:process'
import type { Found } from './find.ts'
import { base, chosenLang } from './settings.ts'

const SYSTEMS: Readonly<Record<string, string>> = {
  linux: 'linux',
  darwin: 'macos',
  win32: 'windows',
  freebsd: 'freebsd',
  android: 'android',
  cygwin: 'cygwin',
}

/** The address of a name, in no language: the page finds its reader's. */
export const page = (name: string): string => `${base()}/e/${name}`

/** `https://…/e/ECONNABORTED?os=linux&errno=-103&rt=node-24` */
export function linkTo({ name, errno, library }: Found): string {
  const query = {
    os: SYSTEMS[process.platform],
    errno,
    rt: `node-${String(parseInt(process.versions.node, 10))}`,
    lib: library,
    lang: chosenLang(),
  }
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${String(value)}`)
  return `${page(name)}?${pairs.join('&')}`
}
