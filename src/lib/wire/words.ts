// What a step means in words: the first rule of content/wire.yaml that fits the event.
import { z } from 'zod'
import type { ErrorPage } from '../catalog.ts'
import type { Lang } from '../lang.ts'
import type { Translate } from '../ui.ts'
import type { End, WireEvent } from './recording.ts'

const text = z.string().min(1)
export const wireWordsSchema = z.array(
  z.strictObject({
    when: z.record(text, z.union([text, z.array(text)])),
    vi: text,
    en: text,
  }),
)
export type WireWords = z.infer<typeof wireWordsSchema>

/** The end that acts: the sender of a packet, the caller of a call. */
export const actorOf = (event: WireEvent): End | undefined =>
  event.kind === 'packet' ? event.from : 'end' in event ? event.end : undefined

/** What rules may ask an event for, each as text. */
function traits(event: WireEvent): Record<string, string | undefined> {
  const { kind } = event
  if (kind === 'packet')
    return {
      ...{ kind, flags: event.flags.join(' '), length: String(event.length) },
      ...(event.again ? { again: 'yes' } : {}),
      ...(event.lost ? { lost: 'yes' } : {}),
    }
  const all = Object.entries(event).map(([key, value]) => [
    key,
    value === null ? undefined : String(value),
  ])
  return {
    ...(Object.fromEntries(all) as Record<string, string | undefined>),
    ...(kind === 'call' && event.result === null ? { waits: 'yes' } : {}),
    ...(kind === 'call' ? { option: event.args.split(',')[0] } : {}),
  }
}

function fits(
  when: WireWords[number]['when'],
  event: WireEvent,
  has: ReturnType<typeof traits>,
): boolean {
  return Object.entries(when).every(([key, wanted]) => {
    if (key === 'flag')
      return event.kind === 'packet' && event.flags.some((each) => each === wanted)
    const value = has[key]
    if (value === undefined) return false
    return wanted === '*' || (Array.isArray(wanted) ? wanted.includes(value) : wanted === value)
  })
}

/** What the ends are called in a sentence. */
export interface Ends {
  /** The end the reader stands at. */
  you: End
  /** At the beginning of a sentence, and within one. */
  names: Record<'you' | 'they', { Who: string; who: string }>
}

/**
 * @throws Error where no rule fits the event, or a sentence asks for what the event does not have
 */
export function sentence(words: WireWords, event: WireEvent, lang: Lang, ends: Ends): string {
  const has = traits(event)
  const rule = words.find(({ when }) => fits(when, event, has))
  if (rule === undefined)
    throw new Error(`content/wire.yaml: no rule fits ${JSON.stringify(event)}; add one`)
  const actor = actorOf(event)
  const values: Record<string, string | undefined> = {
    ...has,
    ...ends.names[actor === ends.you ? 'you' : 'they'],
  }
  return rule[lang].replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key]
    if (value === undefined)
      throw new Error(`content/wire.yaml: "${rule[lang]}" needs {${key}}, which the event lacks`)
    return value
  })
}

export interface Explained {
  words: WireWords
  error: ErrorPage
  file: string
  lang: Lang
  t: Translate
}

/** A sentence for every event of a recording, the page's own where its front matter has one. */
export function explain({ words, error, file, lang, t }: Explained): string[] {
  const you = error.facts.programs[file]?.wire ?? 'client'
  const names = {
    you: { Who: t('wire.who-you-first'), who: t('wire.who-you') },
    they: { Who: t('wire.who-they-first'), who: t('wire.who-they') },
  }
  const own = error.prose[lang].wire[file] ?? {}
  return (error.wires.get(file)?.events ?? []).map(
    (event, index) => own[String(index + 1)] ?? sentence(words, event, lang, { you, names }),
  )
}
