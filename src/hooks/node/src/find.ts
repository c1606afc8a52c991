// Finds the failure at the root of an error: through `cause`, AggregateError and wrappers. Only
// properties are read; nothing is imported to recognise an error.
import {
  CODES,
  GOT_ERRORS,
  LIBRARIES,
  namesSocket,
  SHARED_CODES,
  SOCKET_CALLS,
  STREAM_CODES,
} from './names.ts'

/** The root failure. */
export interface Found {
  /** Name of its page: `ECONNRESET`, `axios/ECONNABORTED`. */
  name: string
  /** libuv's number, which is negative. */
  errno: number | undefined
  /** The library that wrapped it. */
  library: string | undefined
}

/** Errors looked at in one chain; a loop or a huge aggregate ends here. */
const MOST = 200

type Fields = Readonly<Record<string, unknown>>

/** The root failure of what was thrown, or nothing if no connection failed. */
export const find = (thrown: unknown): Found | undefined => search(thrown, new Set())

function search(thrown: unknown, seen: Set<unknown>): Found | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined
  if (seen.has(thrown) || seen.size >= MOST) return undefined
  seen.add(thrown)
  const error = thrown as Fields
  const library = libraryOf(error)
  const members: unknown[] = Array.isArray(error.errors) ? error.errors : []
  for (const inner of [error.cause, ...members]) {
    const found = search(inner, seen)
    if (found) return { ...found, library: library ?? found.library }
  }
  const name = nameOf(error, library)
  if (name === undefined) return undefined
  const errno = Number.isInteger(error.errno) ? (error.errno as number) : undefined
  return { name, errno, library }
}

function nameOf(error: Fields, library: string | undefined): string | undefined {
  const { code, message, name, syscall } = error
  // AbortSignal.timeout(); its `code` is an old number.
  if (name === 'TimeoutError' && error instanceof DOMException) return 'dom/TimeoutError'
  if (message === 'fetch failed' && library === 'undici') return 'fetch-failed'
  if (typeof code !== 'string') return undefined
  if (SHARED_CODES.has(code))
    return typeof syscall === 'string' && SOCKET_CALLS.has(syscall) ? code : undefined
  if (STREAM_CODES.has(code)) return namesSocket(String(error.stack)) ? code : undefined
  if (!CODES.has(code) && !/^ERR_SSL_\w+$/.test(code)) return undefined
  return fromSystem(error) ? code : (madeByHand(code, String(message), library) ?? code)
}

const fromSystem = (error: Fields) =>
  typeof error.syscall === 'string' || typeof error.errno === 'number'

/** Codes that were borrowed for something else, and have a page of their own. */
function madeByHand(code: string, message: string, library?: string): string | undefined {
  if (library === 'axios' && (code === 'ECONNABORTED' || code === 'ETIMEDOUT'))
    return `axios/${code}` // its own timer
  if (code === 'ECONNABORTED' && /^request aborted$/i.test(message)) return `express/${code}`
  if (code === 'ECONNRESET' && message === 'socket hang up') return 'socket-hang-up'
  return undefined
}

function libraryOf(error: Fields): string | undefined {
  const { code, name, message } = error
  if (error.isAxiosError === true) return 'axios'
  if (typeof code === 'string' && code.startsWith('UND_ERR_')) return 'undici'
  if (name === 'TypeError' && message === 'fetch failed') return 'undici'
  if (typeof name !== 'string') return undefined
  if (GOT_ERRORS.has(name) && typeof error.options === 'object' && 'timings' in error) return 'got'
  return LIBRARIES.get(name)
}
