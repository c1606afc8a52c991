// Shiki reads the code; we write the HTML: one short class per kind of token instead of two colours
// per span, so that a page of programs stays light and needs no inline style.
import { createCssVariablesTheme, createHighlighter, createJavaScriptRegexEngine } from 'shiki'
import type { ContentPage } from '../../lib/catalog.ts'
import { programOf, type ShownProgram } from '../../lib/page.ts'

const theme = createCssVariablesTheme({ name: 'site', variablePrefix: '--', fontStyle: false })
const highlighter = createHighlighter({
  themes: [theme],
  langs: ['python', 'typescript'],
  // The same tokens as by Oniguruma, a fifth sooner.
  engine: createJavaScriptRegexEngine(),
})

/** Kinds that differ in colour; the rest is plain text. The colours stand in `styles/tokens.css`. */
const CLASSES: Record<string, string> = {
  'var(--token-keyword)': 'tk',
  'var(--token-string)': 'ts',
  'var(--token-string-expression)': 'ts',
  'var(--token-comment)': 'tc',
  'var(--token-function)': 'tf',
  'var(--token-constant)': 'tn',
}

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Read once, though a program stands in both languages and in its diff, and on the wire. */
const kept = new WeakMap<ContentPage, Map<string, Promise<string[]>>>()

/** The lines of a program as HTML, without line ends. Their text is the program's, to the letter. */
export function highlightLines(page: ContentPage, file: string): Promise<string[]> {
  const ofPage = kept.get(page) ?? new Map<string, Promise<string[]>>()
  kept.set(page, ofPage)
  const lines = ofPage.get(file) ?? highlight(programOf(page, file))
  ofPage.set(file, lines)
  return lines
}

async function highlight({ source, language }: ShownProgram): Promise<string[]> {
  const tokens = (await highlighter).codeToTokensBase(source.replace(/\n$/, ''), {
    lang: language,
    theme,
  })
  return tokens.map((line) => {
    const runs: { kind: string; text: string }[] = []
    for (const { color = '', content } of line) {
      const kind = CLASSES[color] ?? ''
      const last = runs.at(-1)
      // Blanks take the colour of what stands before them: fewer spans.
      if (last !== undefined && (last.kind === kind || content.trim() === '')) last.text += content
      else runs.push({ kind, text: content })
    }
    return runs
      .map(({ kind, text }) =>
        kind === '' ? escapeHtml(text) : `<i class="${kind}">${escapeHtml(text)}</i>`,
      )
      .join('')
  })
}
