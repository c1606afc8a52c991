// Proper names, the same in every language.
import type { Run } from '../../lib/schema.ts'

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
