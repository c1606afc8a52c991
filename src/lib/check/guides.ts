// A guide's two languages: sections and headings, and what any text must have.
import type { GuidePage } from '../catalog.ts'
import { LANGS } from '../lang.ts'
import { programsOf, sectionsOf } from '../sections.ts'
import { missing } from './missing.ts'
import { textProblems } from './prose.ts'

/** What the MDX files of a guide lack, have too much or say differently. */
export function guideProblems(page: GuidePage, at: (file: string) => string): string[] {
  const { facts, prose } = page
  const out: string[] = []
  for (const lang of LANGS) {
    const file = at(`${lang}.mdx`)
    const { body, sections } = prose[lang]
    const [named, shown] = [Object.keys(sections), sectionsOf(body)]
    for (const id of missing(named, shown))
      out.push(`${file}: front matter lacks a heading for section "${id}" under sections`)
    for (const id of missing(shown, named))
      out.push(`${file}: front matter names section "${id}", which the text does not have`)
    if (!body.includes('<Sources />')) out.push(`${file}: lacks <Sources />`)
    for (const name of missing(programsOf(body), Object.keys(facts.programs)))
      out.push(`${file}: does not show ${name}, which facts.yaml lists under programs`)
  }
  return [...out, ...textProblems(page, at)]
}
