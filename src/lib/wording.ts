// Proper names, the same in every language.
import type { Facts, Run } from './schema.ts'
import type { Translate } from './ui.ts'

const RUNTIMES = { python: 'Python', node: 'Node' } as const
const SYSTEMS = {
  linux: 'Linux',
  android: 'Android',
  macos: 'macOS',
  freebsd: 'FreeBSD',
  windows: 'Windows',
  cygwin: 'Cygwin',
} as const

export const runtimeName = (runtime: Run['runtime']): string => RUNTIMES[runtime]
export const systemName = (system: Run['system']): string => SYSTEMS[system]

/** The same for a system that may not be one of ours, such as a browser. */
export const systemLabel = (system: string): string =>
  (SYSTEMS as Record<string, string>)[system] ?? system

/** Moments in which a connection stands, so that somebody can have closed it. */
const STANDING: ReadonlySet<string> = new Set(['send', 'receive', 'close'])

/** Title of an error's page: who closed the connection, where there was one. */
export const pageTitle = ({ title, moments }: Facts, t: Translate): string =>
  t(moments.some((moment) => STANDING.has(moment)) ? 'error.title' : 'error.title-early', {
    name: title,
  })
