// The skeleton of an MDX page, read from its text: which sections, causes and programs it names.
import { SECTIONS } from './schema.ts'

export type SectionName = (typeof SECTIONS)[number]

const attribute = (body: string, tag: string, key: string): string[] =>
  [...body.matchAll(new RegExp(`<${tag}\\s[^>]*?\\b${key}="([^"]*)"`, 'g'))].map((m) => m[1] ?? '')

/** Names of the sections, in the order in which the page has them. */
export const sectionsOf = (body: string): string[] => attribute(body, 'Section', 'name')

/** Ids of the causes, in order. */
export const causesOf = (body: string): string[] => attribute(body, 'Cause', 'id')

/** Programs whose code or output the page shows, in order. */
export const programsOf = (body: string): string[] => [
  ...attribute(body, 'Program', 'file'),
  ...attribute(body, 'Output', 'file'),
  ...attribute(body, 'Diff', 'from'),
  ...attribute(body, 'Diff', 'to'),
]

/** They stand where each language puts them. */
const IN_A_LINE = new Set(['Num', 'ErrorName', 'GuideName', 'Term', 'Src'])

/** Every component with its attributes other than prose, in order: two languages must agree on it. */
export function skeletonOf(body: string): string[] {
  const tags = [...body.matchAll(/<([A-Z]\w*)((?:\s+\w+="[^"]*")*)\s*\/?>/g)]
  return tags
    .filter(([, tag = '']) => !IN_A_LINE.has(tag))
    .map(([, tag, attributes]) => `${tag ?? ''}${(attributes ?? '').replace(/\s+/g, ' ')}`)
}

/** Glossary terms the page explains on demand, each once. */
export const termsOf = (body: string): string[] => [...new Set(attribute(body, 'Term', 'id'))]
