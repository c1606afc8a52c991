// What a program may import.
import { explainName } from './explain.ts'
import { find } from './find.ts'
import { linkTo } from './link.ts'

export type { Lang } from './settings.ts'
import type { Lang } from './settings.ts'

/**
 * The address of the page about an error, for a handler or a log of your own.
 * @param error whatever was thrown
 * @returns nothing if no connection failed
 */
export function linkFor(error: unknown): string | undefined {
  try {
    const found = find(error)
    return found && linkTo(found)
  } catch {
    return undefined // a property of the error that throws when it is read
  }
}

/**
 * What a name means, as text for a terminal. Nothing is read from the network.
 * @param name `ECONNABORTED`, `WinError 10053`, `10053`, `socket hang up`
 * @param lang without it `CONNECTION_ERRORS_LANG` decides, else the locale
 * @returns nothing if the name is not known
 */
export function explain(name: string, lang?: Lang): string | undefined {
  return explainName(name, lang)
}
