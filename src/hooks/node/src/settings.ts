// What the environment says.
import process from 'node:process'

export type Lang = 'vi' | 'en'

// The one place to change when the site has a domain (python/connection_errors/_settings.py has
// the other).
export const PLACEHOLDER = 'https://connection-errors.example'

const read = (name: string): string => (process.env[name] ?? '').trim()

/** `CONNECTION_ERRORS=off` */
export function isOff(): boolean {
  return ['off', '0', 'false', 'no'].includes(read('CONNECTION_ERRORS').toLowerCase())
}

/** Where the site is, without a slash at the end; `CONNECTION_ERRORS_URL` if that is usable. */
export function base(): string {
  const wanted = read('CONNECTION_ERRORS_URL').replace(/\/+$/, '')
  // Nothing but what an address is made of: the line must stay one line, and be a link.
  return /^https?:\/\/[\w.~:/@%[\]-]+$/.test(wanted) ? wanted : PLACEHOLDER
}

/** `CONNECTION_ERRORS_LANG`: `vi`, `en` or nothing. */
export function chosenLang(): Lang | undefined {
  const lang = read('CONNECTION_ERRORS_LANG').toLowerCase()
  return lang === 'vi' || lang === 'en' ? lang : undefined
}

/** The chosen language, else the one of the locale, else English. */
export function readerLang(): Lang {
  const chosen = chosenLang()
  if (chosen !== undefined) return chosen
  const locale =
    ['LC_ALL', 'LC_MESSAGES', 'LANG'].map(read).find((value) => value !== '') ??
    // Windows has no such variables.
    Intl.DateTimeFormat().resolvedOptions().locale
  return locale.toLowerCase().startsWith('vi') ? 'vi' : 'en'
}
