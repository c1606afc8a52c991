// A page's MDX as a tree of our own components and the Markdown between them. Not MDX in general: only
// what CONTRIBUTING.md lists, and whatever else stops the build instead of leaking into the text.

export interface Text {
  type: 'text'
  /** Markdown, to the letter. */
  text: string
}
export interface Element {
  type: 'element'
  name: string
  attributes: Record<string, string>
  children: Node[]
}
export type Node = Text | Element

const TAG = /<(\/?)([A-Z]\w*)((?:\s+\w+="[^"]*")*)\s*(\/?)>/y
const FENCE = /[ \t]*(`{3,}|~{3,})/y
const TICKS = /`+/y
const COMMENT = /\{\/\*[\s\S]*?\*\/\}/y

const ENTITIES: Record<string, string> = {
  ...{ '&quot;': '"', '&#34;': '"', '&apos;': "'", '&#39;': "'", '&lt;': '<', '&gt;': '>' },
  '&amp;': '&',
}
const unescaped = (text: string): string =>
  text.replace(/&(?:quot|apos|lt|gt|amp|#34|#39);/g, (entity) => ENTITIES[entity] ?? entity)

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      unescaped(value),
    ]),
  )

/** Where the code that begins here ends, or -1 where none begins: nothing inside it is a tag. */
function codeEnd(body: string, at: number): number {
  const lineStart = at === 0 || body[at - 1] === '\n'
  FENCE.lastIndex = at
  const fence = lineStart ? FENCE.exec(body)?.[1] : undefined
  if (fence !== undefined) {
    const close = new RegExp(`\\n[ \\t]*${fence}[${fence[0] ?? ''}]*[ \\t]*(?=\\n|$)`, 'g')
    close.lastIndex = at
    return close.exec(body) === null ? body.length : close.lastIndex
  }
  TICKS.lastIndex = at
  const ticks = TICKS.exec(body)?.[0]
  if (ticks === undefined) return -1
  for (let end = at + ticks.length; ;) {
    const next = body.indexOf('`', end)
    // Backticks that nothing closes are backticks.
    if (next < 0) return at + ticks.length
    TICKS.lastIndex = next
    const run = TICKS.exec(body)?.[0].length ?? 1
    end = next + run
    if (run === ticks.length) return end
  }
}

/**
 * @param body MDX below the front matter
 * @throws Error at a component that is not closed, or an expression: the twin cannot run JavaScript
 */
export function parseBody(body: string): Node[] {
  const root: Element = { type: 'element', name: '', attributes: {}, children: [] }
  const open = [root]
  const fail = (at: number, what: string): never => {
    throw new Error(`line ${String(body.slice(0, at).split('\n').length)} of the text: ${what}`)
  }
  const here = () => open.at(-1) ?? root
  const add = (text: string) => {
    const last = here().children.at(-1)
    if (last?.type === 'text') last.text += text
    else here().children.push({ type: 'text', text })
  }
  for (let at = 0; at < body.length;) {
    const sign = body[at] ?? ''
    const code = codeEnd(body, at)
    TAG.lastIndex = COMMENT.lastIndex = at
    if (code >= 0) {
      add(body.slice(at, code))
      at = code
    } else if (sign === '\\') {
      add(body.slice(at, at + 2))
      at += 2
    } else if (sign === '{') {
      const comment = COMMENT.exec(body)?.[0] ?? fail(at, 'an {expression} has no Markdown twin')
      at += comment.length
    } else if (/^<\/?[A-Z]/.test(body.slice(at, at + 3))) {
      const tag = TAG.exec(body) ?? fail(at, `cannot read ${body.slice(at, at + 20)}…`)
      const [whole, closing, name = '', attributes = '', alone] = tag
      if (closing === '/') {
        if (here().name !== name || open.length === 1) fail(at, `</${name}> closes nothing`)
        open.pop()
      } else {
        const element: Element = {
          ...{ type: 'element', name, attributes: attributesOf(attributes), children: [] },
        }
        here().children.push(element)
        if (alone === '') open.push(element)
      }
      at += whole.length
    } else {
      add(sign)
      at += 1
    }
  }
  if (open.length > 1) fail(body.length, `<${here().name}> is not closed`)
  return root.children
}
