// What every part of a Markdown twin is made from.
import { type Catalog, findGuide, ownerOf, sourceIndex } from '../../catalog.ts'
import type { Lang } from '../../lang.ts'
import type { Owned } from '../../page.ts'
import { SIDES } from '../../schema.ts'
import type { Translate } from '../../ui.ts'
import { type Absolute, markdownPath } from '../addresses.ts'
import { code } from './text.ts'

export interface Written {
  catalog: Catalog
  lang: Lang
  t: Translate
  absolute: Absolute
}
export type Twin = Written & Owned

const inWords = (lang: Lang) =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })
const DATES = { vi: inWords('vi'), en: inWords('en') }

/** `2026-11-22` as the language writes it. */
export const longDate = (day: string, lang: Lang): string => DATES[lang].format(new Date(day))

/** `[4]`, as the list at the end numbers it. */
export const cite = ({ own }: Twin, id: string): string => `[${String(sourceIndex(own, id))}]`

/** The name of an error; a link to its twin where another page explains it. */
export function errorName({ catalog, own, lang, absolute }: Twin, name: string): string {
  const owner = ownerOf(catalog, name)
  return owner === undefined || owner.slug === own.slug
    ? code(name)
    : `[${code(name)}](${absolute(markdownPath(lang, owner.slug))})`
}

/** The title of a guide, as a link to its twin. */
export function guideName({ catalog, lang, absolute }: Twin, slug: string): string {
  const { prose } = findGuide(catalog, slug)
  return `[${prose[lang].title}](${absolute(markdownPath(lang, slug))})`
}

type Side = (typeof SIDES)[number]

/** client | wire | server in one line, the broken side with a cross. */
export function strip(
  { t }: Twin,
  broke: readonly Side[],
  seen: readonly Side[] = [],
  either?: 'printer' | 'peer',
): string {
  return SIDES.map((side) => {
    const broken = broke.includes(side)
    const remarks = [
      ...(broken ? [t(either === undefined ? 'lanes.broke' : `lanes.${either}`)] : []),
      ...(seen.includes(side) ? [t('lanes.seen')] : []),
    ]
    const name = `${broken ? '✕ ' : ''}${t(`side.${side}`)}`
    return remarks.length === 0 ? name : `${name} (${remarks.join('; ')})`
  }).join(' | ')
}
