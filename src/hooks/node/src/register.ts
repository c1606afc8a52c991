// node --import connection-errors/register app.ts (or -r: the same, and cheaper by Node's own loader)
//
// All there is at start-up is one listener, and not one that would count as handling the error. The
// rest is loaded once a program dies.
import { createRequire } from 'node:module'
import process from 'node:process'

const load = createRequire(__filename)

process.on('uncaughtExceptionMonitor', (error: unknown) => {
  // The program has a say of its own: it is not uncaught.
  if (process.listenerCount('uncaughtException') > 0) return
  if (process.hasUncaughtExceptionCaptureCallback()) return
  // After the program's own listeners, so that they see the error as it was.
  process.once('exit', () => {
    try {
      const { addLine } = load('./report.js') as typeof import('./report.ts')
      addLine(error)
    } catch {
      // The report comes out as ever.
    }
  })
})
