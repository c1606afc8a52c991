// A page as Markdown: the prose to the letter, our components as headings, fences, lists and tables.
import { type ErrorPage, findNumber, folderOf, type GuidePage, ownerOf } from '../../catalog.ts'
import { pagePath } from '../../lang.ts'
import { termsOf } from '../../sections.ts'
import { contextOf, sectionTitle } from '../../page.ts'
import { cite, errorName, guideName, strip, type Twin, type Written } from './context.ts'
import { causeFacts, family, guides, messages, names, sources } from './facts.ts'
import { type Element, type Node, parseBody } from './parse.ts'
import { diff, output, program } from './programs.ts'
import { blocks, code, list, prefixed } from './text.ts'
import { wire } from './wire.ts'

type Render = (element: Element, twin: Twin) => string

const attribute = ({ name, attributes }: Element, key: string): string => {
  const value = attributes[key]
  if (value === undefined) throw new Error(`<${name}> needs ${key}="…"`)
  return value
}

/** Components that stand inside a line. */
const INLINE: Record<string, Render> = {
  Num: (element, { own, catalog }) => {
    const { layer, cpu } = element.attributes
    const of = attribute(element, 'of')
    const page = own.kind === 'errors' ? own : ownerOf(catalog, of)
    if (page === undefined) throw new Error(`<Num of="${of}">: no error has this name`)
    return code(String(findNumber(page, { of, on: attribute(element, 'on'), layer, cpu }).value))
  },
  Src: (element, twin) => cite(twin, attribute(element, 'id')),
  ErrorName: (element, twin) => errorName(twin, attribute(element, 'of')),
  GuideName: (element, twin) => guideName(twin, attribute(element, 'of')),
  Term: (element, twin) =>
    element.children.length > 0
      ? render(element.children, twin)
      : (twin.catalog.glossary[attribute(element, 'id')]?.[twin.lang] ?? ''),
}

/** Components that stand on lines of their own. `{#id}`: what a link to `#id` is looked up by. */
const BLOCK: Record<string, Render> = {
  Section: (element, twin) => {
    const name = attribute(element, 'name')
    return blocks(
      `## ${sectionTitle(twin.own, name, twin)} {#${name}}`,
      render(element.children, twin),
    )
  },
  Sides: ({ children }, twin) => render(children, twin),
  Side: (element, twin) =>
    blocks(`**${twin.t(`sides.${attribute(element, 'name')}`)}**`, render(element.children, twin)),
  Cause: (element, twin) => {
    const id = attribute(element, 'id')
    const number = Object.keys(twin.error.facts.causes).indexOf(id) + 1
    const title = twin.error.prose[twin.lang].causes[id] ?? id
    return blocks(
      `### ${String(number)}. ${title} {#cause-${id}}`,
      causeFacts(twin, id),
      render(element.children, twin),
    )
  },
  Part: (element, twin) =>
    blocks(`#### ${twin.t(`part.${attribute(element, 'name')}`)}`, render(element.children, twin)),
  Program: (element, twin) =>
    program(
      twin,
      attribute(element, 'file'),
      element.children
        .filter((child) => child.type === 'element')
        .map((note) => ({
          at: attribute(note, 'at'),
          says: render(note.children, twin).trim(),
        })),
    ),
  Output: (element, twin) => output(twin, attribute(element, 'file')),
  Diff: (element, twin) => diff(twin, attribute(element, 'from'), attribute(element, 'to')),
  Tabs: ({ children }, twin) => render(children, twin),
  Messages: (_, twin) => messages(twin),
  Wire: (element, twin) =>
    blocks(
      ...[attribute(element, 'file'), element.attributes.with].flatMap((file) =>
        file === undefined ? [] : wire(twin, file),
      ),
    ),
  Names: (_, twin) => names(twin),
  Family: (_, twin) => family(twin),
  Guides: (_, twin) => guides(twin),
  Sources: (_, twin) => sources(twin),
  Verdict: (_, { t, error }) => `**${t(`retry.${error.facts.retry}`)}**`,
  Dispute: ({ children }, twin) => prefixed(blocks(render(children, twin)), '> '),
}

/** Text stays as it is; around a block there is one blank line, and it keeps its indentation. */
function render(nodes: readonly Node[], twin: Twin): string {
  let out = ''
  let afterBlock = false
  for (const node of nodes) {
    if (node.type === 'text') {
      const text = afterBlock ? node.text.replace(/^\s*\n/, '') : node.text
      if (afterBlock && text.trim() === '') continue
      out += afterBlock ? `\n\n${text.replace(/^\n+/, '')}` : text
      afterBlock = false
      continue
    }
    const inline = INLINE[node.name]
    if (inline !== undefined) {
      out += inline(node, twin)
      afterBlock = false
      continue
    }
    const block = BLOCK[node.name]
    if (block === undefined)
      throw new Error(`<${node.name}> has no form in Markdown; add it to lib/data/markdown`)
    const line = out.slice(out.lastIndexOf('\n') + 1)
    const indent = line.trim() === '' ? line : ''
    const before = out.trimEnd()
    out = `${before}${before === '' ? '' : '\n\n'}${indentBlock(block(node, twin), indent)}`
    afterBlock = true
  }
  return out
}

const indentBlock = (text: string, indent: string): string =>
  indent === '' ? text : prefixed(text, indent)

/** The meanings of the terms a page uses; on the page a press on the word shows them. */
function terms({ catalog, lang, own }: Twin): string {
  const other = lang === 'vi' ? 'en' : 'vi'
  const meanings = termsOf(own.prose[lang].body).flatMap((id) => {
    const term = catalog.glossary[id]
    if (term === undefined) return []
    const also = term[other] === term[lang] ? '' : ` (${term[other]})`
    return [`**${term[lang]}**${also}: ${term[`${lang}-means`]}`]
  })
  return meanings.length === 0 ? '' : blocks('---', list(meanings))
}

/** What stands above the text of an error. */
function errorHead(twin: Twin): string[] {
  const { facts } = twin.error
  const names = facts.names.map(({ name }) => name).filter((name) => name !== facts.title)
  const also = [...new Set(names)].map((name) => code(name))
  return [
    `# ${facts.title}`,
    also.length === 0 ? '' : `${twin.t('head.also')}: ${also.join(', ')}`,
    twin.error.prose[twin.lang].summary,
    strip(twin, facts.broke, [], facts.broke.length > 1 ? facts.breaker : undefined),
  ]
}

/**
 * `/vi/connection-aborted.md`
 * @throws Error naming the file, where its text holds what has no form in Markdown
 */
export function markdownTwin(own: ErrorPage | GuidePage, written: Written): string {
  const { lang, absolute } = written
  const twin = contextOf(written, own)
  const { body, summary, revised } = own.prose[lang]
  try {
    return `${blocks(
      ...(own.kind === 'errors' ? errorHead(twin) : [`# ${own.prose[lang].title}`, summary]),
      `<${absolute(pagePath(lang, own.slug))}> · ${revised}`,
      render(parseBody(body), twin),
      terms(twin),
    )}\n`
  } catch (fault) {
    const says = fault instanceof Error ? fault.message : String(fault)
    throw new Error(`${folderOf(own)}/${lang}.mdx: ${says}`, { cause: fault })
  }
}
