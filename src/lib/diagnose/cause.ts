// The cause on the page, where the text shows one and the page has it.
import type { Context } from './context.ts'
import { CAUSE_RULES } from './knowledge/causes.ts'
import type { Signal } from './signal.ts'
import type { DiagnoseCatalog } from './types.ts'

/** Cause id, or null where the evidence is silent or the catalog does not know the id. */
export function causeOf(signal: Signal, context: Context, catalog: DiagnoseCatalog): string | null {
  const known = catalog.pages.find(({ slug }) => slug === signal.page)?.causes ?? []
  const evidence = {
    name: signal.name.toLowerCase(),
    line: signal.line,
    around: context.around,
    system: context.system,
  }
  const rule = CAUSE_RULES.find(
    ({ page, cause, fits }) => page === signal.page && known.includes(cause) && fits(evidence),
  )
  return rule?.cause ?? null
}
