// What the box shows. Text from the reader only ever becomes text: no markup is made of it.
import type { Finding } from '../lib/diagnose/types.ts'
import type { Lang } from '../lib/lang.ts'
import type { Hit, Search } from '../lib/search/engine.ts'
import { systemLabel } from '../lib/wording.ts'

export interface AskSettings {
  lang: Lang
  /** Address of the site's root, `/` or `/docs/`. */
  base: string
  /** Where the index of each language lies, the page's own first. */
  indexes: { lang: Lang; url: string }[]
  pages: { slug: string; causes: string[] }[]
  words: Record<string, string>
  /** Name of each failure in the reader's language. */
  failures: Record<string, string>
}

/** Lines of the paste shown around the one that decided. */
const CONTEXT = 1
const LONGEST_LINE = 400

const element = (tag: string, text: string, className = ''): HTMLElement => {
  const made = document.createElement(tag)
  made.textContent = text
  made.className = className
  return made
}

const hrefOf = (path: string, { base }: AskSettings): string => `${base}${path}`

const pathOf = (lang: Lang, page: string, fragment: string): string =>
  `${lang}/${page}/${fragment === '' ? '' : `#${fragment}`}`

/** One line of the list under the field. */
export function hitOption(hit: Hit, index: number, settings: AskSettings): HTMLElement {
  const option = element('li', hit.title)
  option.id = `ask-option-${String(index)}`
  option.role = 'option'
  option.dataset.href = pathOf(hit.lang, hit.page, hit.section)
  const other = hit.lang === settings.lang ? '' : ` · ${settings.words['other-language'] ?? ''}`
  option.lang = hit.lang
  if (hit.section !== '')
    option.append(element('small', `${settings.failures[hit.page] ?? hit.page}${other}`))
  else if (other !== '') option.append(element('small', other.slice(3)))
  return option
}

/** The deciding line in its surroundings, itself marked. */
function excerpt({ start, end }: Finding, text: string): HTMLElement {
  let from = start
  let to = end
  for (let i = 0; i <= CONTEXT; i++) from = text.lastIndexOf('\n', from - 1)
  for (let i = 0; i <= CONTEXT; i++)
    to = !text.includes('\n', to + 1) ? text.length : text.indexOf('\n', to + 1)
  const cut = (part: string) =>
    part.length > LONGEST_LINE ? `${part.slice(0, LONGEST_LINE)}…` : part
  const pre = element('pre', cut(text.slice(Math.max(from, 0), start).replace(/^\n/, '')))
  pre.append(element('mark', cut(text.slice(start, end))), cut(text.slice(end, to)))
  pre.tabIndex = 0
  return pre
}

const sureness = (confidence: number): string =>
  confidence >= 0.85 ? 'sure-high' : confidence >= 0.6 ? 'sure-medium' : 'sure-low'

/** Where to go on when nothing was recognised. */
export function onwards({ base, lang, words }: AskSettings): HTMLElement {
  const anchor = element('a', words.who ?? '')
  anchor.setAttribute('href', `${base}${pathOf(lang, 'who-hung-up', '')}`)
  const paragraph = element('p', '')
  paragraph.append(anchor)
  return paragraph
}

/** One finding: what it is, where to read on, and what in the text says so. */
export function findingCard(
  finding: Finding,
  text: string,
  titleOf: Search['titleOf'],
  settings: AskSettings,
): HTMLElement {
  const { words, failures, pages, lang } = settings
  const say = (key: string) => words[key] ?? ''
  const isWritten = (slug: string) => pages.some((page) => page.slug === slug)
  const link = (slug: string, fragment: string, label: string) => {
    const anchor = element('a', label)
    anchor.setAttribute('href', hrefOf(pathOf(lang, slug, fragment), settings))
    return anchor
  }
  const line = (className: string, ...parts: (Node | string)[]) => {
    const p = element('p', '', className)
    p.append(...parts)
    return p
  }

  const card = element('section', '', 'finding')
  card.setAttribute('aria-label', finding.name)
  const failure = failures[finding.page] ?? finding.page
  card.append(element('h2', failure === finding.name ? failure : `${finding.name} · ${failure}`))
  if (isWritten(finding.page)) {
    const fragment = finding.cause === null ? '' : `cause-${finding.cause}`
    const cause = titleOf(lang, `${finding.page}#${fragment}`)
    card.append(
      cause === undefined
        ? line('go', link(finding.page, '', say('cause')))
        : line('go', `${say('cause')}: `, link(finding.page, fragment, cause)),
    )
  } else {
    const near = finding.alternatives.find(({ page }) => isWritten(page))?.page ?? pages[0]?.slug
    card.append(line('unwritten', say('unwritten')))
    if (near !== undefined)
      card.append(line('go', `${say('nearest')} `, link(near, 'not-this', failures[near] ?? near)))
  }
  card.append(
    line('decided', `${say('decided')} (${say(sureness(finding.confidence))})`),
    excerpt(finding, text),
  )
  const seen = [
    finding.system === null ? '' : `${say('system')}: ${systemLabel(finding.system)}`,
    finding.library === null ? '' : `${say('library')}: ${finding.library}`,
  ].filter((part) => part !== '')
  if (seen.length > 0) card.append(line('seen', seen.join(' · ')))
  if (finding.readersLine !== null) {
    const { file, line: at, code } = finding.readersLine
    card.append(
      line(
        'yours',
        `${say('yours')} `,
        element('code', `${file}:${String(at)}${code === undefined ? '' : `  ${code}`}`),
      ),
    )
  }
  for (const { page, name, reason } of finding.alternatives) {
    const label = `${name} · ${failures[page] ?? page}`
    card.append(
      line('also', `${say(`reason-${reason}`)} `, isWritten(page) ? link(page, '', label) : label),
    )
  }
  return card
}
