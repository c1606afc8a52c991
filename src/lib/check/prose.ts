// Two languages, one skeleton: sections, causes, programs, front matter.
import type { ContentPage, ErrorPage } from '../catalog.ts'
import { type Lang, LANGS, otherLang } from '../lang.ts'
import { SECTIONS } from '../schema.ts'
import { causesOf, programsOf, sectionsOf, skeletonOf } from '../sections.ts'
import { missing } from './missing.ts'

/** A language that was revised earlier must say where it is behind, and only that one may. */
function freshnessProblems(
  { prose }: Pick<ContentPage, 'prose'>,
  at: (file: string) => string,
): string[] {
  const out: string[] = []
  for (const lang of LANGS) {
    const [own, other] = [prose[lang], prose[otherLang(lang)]]
    const file = at(`${lang}.mdx`)
    if (own.revised < other.revised && own.behind.length === 0)
      out.push(
        `${file}: is older than ${otherLang(lang)}.mdx; revise it, or name under behind: the sections ` +
          'in which the other says more',
      )
    if (own.revised >= other.revised && own.behind.length > 0)
      out.push(`${file}: behind: names sections, but it is not older than ${otherLang(lang)}.mdx`)
    for (const name of missing(sectionsOf(own.body), own.behind))
      out.push(`${file}: behind: names "${name}", which is no section of the page`)
  }
  return out
}

/** What is wrong with the text of any page. */
export function textProblems(
  { facts, prose }: Pick<ContentPage, 'facts' | 'prose'>,
  at: (file: string) => string,
): string[] {
  const out: string[] = [...freshnessProblems({ prose }, at)]
  for (const lang of LANGS) {
    const { body } = prose[lang]
    for (const id of missing(Object.keys(facts.programs), programsOf(body)))
      out.push(`${at(`${lang}.mdx`)}: shows "${id}", which facts.yaml does not list under programs`)
    if (body !== body.normalize('NFC')) out.push(`${at(`${lang}.mdx`)}: is not Unicode NFC`)
  }
  const [vi, en] = [skeletonOf(prose.vi.body), skeletonOf(prose.en.body)]
  const differs = Array.from({ length: Math.max(vi.length, en.length) }, (_, i) => i).find(
    (i) => vi[i] !== en[i],
  )
  if (differs !== undefined)
    out.push(
      `${at('vi.mdx')} and en.mdx differ in what they show: ` +
        `vi has <${vi[differs] ?? 'nothing more'}> where en has <${en[differs] ?? 'nothing more'}>`,
    )
  return out
}

/** What the MDX files of an error lack, have too much or say differently. */
export function proseProblems(
  { facts, prose, wires }: ErrorPage,
  at: (file: string) => string,
): string[] {
  const out: string[] = []
  for (const lang of LANGS) {
    const file = at(`${lang}.mdx`)
    const { body, causes } = prose[lang]
    const sections = sectionsOf(body)
    for (const name of missing(SECTIONS, sections))
      out.push(
        `${file}: <Section name="${name}"> is not a section; use one of ${SECTIONS.join(', ')}`,
      )
    const ordered = SECTIONS.filter((name) => sections.includes(name))
    if (sections.join() !== ordered.join())
      out.push(`${file}: sections must stand once each in the order ${ordered.join(', ')}`)
    const ids = Object.keys(facts.causes)
    for (const id of missing(causesOf(body), ids))
      out.push(`${file}: cause "${id}" of facts.yaml has no <Cause id="${id}">`)
    for (const id of missing(ids, causesOf(body)))
      out.push(`${file}: <Cause id="${id}"> is not in facts.yaml; add it under causes`)
    for (const id of missing(Object.keys(causes), ids))
      out.push(`${file}: front matter lacks a title for cause "${id}" under causes`)
    for (const id of missing(ids, Object.keys(causes)))
      out.push(`${file}: front matter names cause "${id}", which facts.yaml does not have`)
    if (!body.includes('<Guides />'))
      out.push(`${file}: lacks <Guides />, which leads on to the guides; put it under "fix"`)
    if (!body.includes('<Family />'))
      out.push(`${file}: lacks <Family />, the table that tells it from its neighbours`)
  }
  const stepsOf = (lang: Lang) =>
    Object.entries(prose[lang].wire).flatMap(([file, steps]) =>
      Object.keys(steps).map((number) => `${file} ${number}`),
    )
  for (const [one, two] of [
    ['vi', 'en'],
    ['en', 'vi'],
  ] as const)
    for (const step of missing(stepsOf(two), stepsOf(one)))
      out.push(`${at(`${two}.mdx`)}: front matter lacks wire: ${step}, which ${one}.mdx has`)
  for (const step of stepsOf('vi')) {
    const [file = '', number] = step.split(' ')
    if (wires.get(file)?.events[Number(number) - 1] === undefined)
      out.push(`${at('vi.mdx')}: front matter explains wire: ${step}, which no recording has`)
  }
  out.push(...textProblems({ facts, prose }, at))
  return out
}
