// What `facts.yaml` alone can say: messages, names, numbers, sources.
import { familyOf, guidesFor } from '../../catalog.ts'
import { LANGS } from '../../lang.ts'
import { isRan } from '../../runs.ts'
import { systemName } from '../../wording.ts'
import { markdownPath } from '../addresses.ts'
import { cite, longDate, strip, type Twin } from './context.ts'
import { blocks, code, list, table } from './text.ts'

const joined = (...parts: (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ')

export const messages = (twin: Twin): string =>
  list(
    twin.error.facts.messages.map(({ text, system, layer, runtime, source, program }) => {
      const where = joined(
        runtime,
        layer && twin.t(`layer.${layer}`),
        system && systemName(system),
        source === undefined ? undefined : cite(twin, source),
        program === undefined ? undefined : `${twin.t('badge.reproduced')} (${program})`,
      )
      return `${code(text)}\n${where}`
    }),
  )

export function names(twin: Twin): string {
  const { t, error } = twin
  const { facts } = error
  const numbers = table(
    [t('names.system'), t('names.number'), t('names.name'), t('names.python')],
    facts.numbers.map(({ name, system, layer, cpu, value, python, source }) => [
      joined(systemName(system), t(`layer.${layer}`), cpu),
      String(value),
      `${code(name)} ${cite(twin, source)}`,
      python === undefined ? '' : code(python),
    ]),
  )
  const every = table(
    [t('names.name'), t('names.where')],
    facts.names.map(({ name, kind, runtime, source }) => [
      code(name),
      joined(runtime, t(`kind.${kind}`)) + (source === undefined ? '' : ` ${cite(twin, source)}`),
    ]),
  )
  const trees = Object.entries(facts.ancestry).map(
    ([runtime, classes]) => `${t('names.ancestry', { runtime })} ${classes.map(code).join(' → ')}`,
  )
  return blocks(
    ...(facts.numbers.length === 0 ? [] : [`**${t('names.numbers')}**`, numbers]),
    ...[`**${t('names.names')}**`, every, ...trees],
  )
}

/** The error beside its neighbours, from their own facts. */
export const family = ({ t, lang, catalog, error, absolute }: Twin): string =>
  blocks(
    `**${t('family.caption')}**`,
    table(
      [t('family.error'), t('family.when'), t('family.who'), t('family.tell')],
      familyOf(catalog, error).map(({ slug, facts, prose }) => [
        slug === error.slug
          ? facts.title
          : `[${facts.title}](${absolute(markdownPath(lang, slug))})`,
        facts.moments.map((moment) => t(`moment.${moment}`)).join(', '),
        facts.broke.map((side) => t(`side.${side}`)).join(', '),
        prose[lang].tell,
      ]),
    ),
  )

/** Guides that help further; nothing where there is none. */
export function guides({ t, lang, catalog, error, absolute }: Twin): string {
  const links = guidesFor(catalog, error).map(
    ({ slug, prose }) => `[${prose[lang].title}](${absolute(markdownPath(lang, slug))})`,
  )
  return links.length === 0 ? '' : blocks(`**${t('guides.for-error')}**`, list(links))
}

export function sources({ t, lang, own }: Twin): string {
  const ran = [...own.runs.values()].flatMap(({ runs }) => runs.filter(isRan))
  const newest = ran.map(({ date }) => date).sort()
  const versions = (runtime: string) =>
    new Set(ran.filter((run) => run.runtime === runtime).map((run) => run.version)).size
  const recorded = t('sources.recorded', {
    ...{ runs: ran.length, programs: own.runs.size },
    ...{ pythons: versions('python'), nodes: versions('node') },
    date: longDate(newest.at(-1) ?? '', lang),
  })
  const all = Object.values(own.facts.sources).map(({ title, url, kind, version, where }) => {
    const which = [title, where, version].filter((part) => part !== undefined).join(', ')
    return `${which} (${t(`source.${kind}`)})\n<${url}>`
  })
  const revised = LANGS.map((each) =>
    t(`fresh.revised-${each}`, { date: longDate(own.prose[each].revised, lang) }),
  )
  return blocks(`${recorded} ${revised.join(' ')}`, list(all, true))
}

/** What is known of a cause before the prose: badge, systems, sources, sides. */
export function causeFacts(twin: Twin, id: string): string {
  const cause = twin.error.facts.causes[id]
  if (cause === undefined) throw new Error(`<Cause id="${id}"> is not in facts.yaml`)
  const { badge, systems, broke, seen } = cause
  return list([
    joined(
      `**${twin.t(`badge.${badge}`)}**`,
      systems.map(systemName).join(', '),
      `${twin.t('cause.sources')} ${cause.sources.map((source) => cite(twin, source)).join(' ')}`,
    ),
    strip(twin, [broke], seen),
  ])
}
