// Adds the line to Node's own report of an uncaught error.
//
// Node runs no JavaScript after it has printed: 'uncaughtExceptionMonitor' and 'exit' both come
// before. So the line has to be in what Node prints. Once the process is past saving ('exit' after
// an error nobody handled), the error's stack is replaced by the very text that Node is about to
// print, plus the line. Node asks util.inspect for that text and falls back to the bare stack where
// inspecting throws (afterInspector in lib/internal/errors.js, the same in 20, 22 and 24); the
// default depth below makes it throw. Should a Node no longer ask, it prints the properties twice,
// and the line all the same.
import process from 'node:process'
import { WriteStream } from 'node:tty'
import { inspect } from 'node:util'
import { isMainThread } from 'node:worker_threads'
import { find } from './find.ts'
import { linkTo } from './link.ts'
import { isOff } from './settings.ts'

const DEPTH = 5 // Node's, for fatal errors

/** To be called when nothing but Node's report is left to come. @throws whatever the error's getters do */
export function addLine(error: unknown): void {
  // A worker's error goes on to its parent, and is reported there.
  if (isOff() || !isMainThread || !(error instanceof Error)) return
  const found = find(error)
  if (!found) return
  completeStack(error)
  const depth = Math.max(inspect.defaultOptions.depth ?? DEPTH, DEPTH)
  const report = inspect(error, { colors: hasColors(), customInspect: false, depth })
  const value = `${report}\n↳ ${linkTo(found)}`
  Object.defineProperty(error, 'stack', { value, configurable: true, writable: true })
  inspect.defaultOptions.depth = throwing as unknown as number
}

const throwing = {
  valueOf(): never {
    throw new Error('The report is complete.')
  },
}

/** events.js leaves "Emitted 'error' event …" to the report; done here, it is not done again. */
function completeStack(error: Error): void {
  const key = Object.getOwnPropertySymbols(error).find(
    ({ description }) => description === 'kEnhanceStackBeforeInspector',
  )
  if (key === undefined) return
  const complete = (error as unknown as Record<symbol, (() => string) | undefined>)[key]
  // Read-only where the error comes out of a worker: Node leaves it as it is, too.
  if (complete !== undefined) Reflect.set(error, 'stack', complete())
  Reflect.deleteProperty(error, key)
}

/** As Node decides it for this report. */
function hasColors(): boolean {
  if (inspect.defaultOptions.colors === true) return true
  if (process.env.FORCE_COLOR !== undefined) return WriteStream.prototype.getColorDepth() > 2
  return process.stderr.isTTY && process.stderr.getColorDepth() > 2
}
