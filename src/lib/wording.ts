// Proper names, the same in every language.
import type { Run } from './schema.ts'

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
