// The diagnoser off the main thread: a log of megabytes never holds up the page.
import { type DiagnoseCatalog, diagnose } from '../lib/diagnose/diagnose.ts'

export interface Asked {
  /** Answers carry the number of their question: only the latest counts. */
  number: number
  text: string
  catalog: DiagnoseCatalog
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  postMessage({ number: data.number, findings: diagnose(data.text, data.catalog) })
})
