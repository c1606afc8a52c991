// Interface strings: flat keys, {placeholders}, no fallback. A missing key is a mistake to mend.
import type { Ui } from './schema.ts'

export type Translate = (key: string, values?: Record<string, string | number>) => string

/**
 * @param strings one language's `content/ui/<lang>.json`
 * @throws Error naming the key that is missing, or the placeholder without a value
 */
export function translator(strings: Ui, lang: string): Translate {
  return (key, values = {}) => {
    const pattern = strings[key]
    if (pattern === undefined)
      throw new Error(`content/ui/${lang}.json: key "${key}" is missing; add it to both languages`)
    return pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name]
      if (value === undefined) throw new Error(`ui key "${key}" needs a value for {${name}}`)
      return String(value)
    })
  }
}
