import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseBody } from '../../../../../src/lib/data/markdown/parse.ts'

const text = (value: string) => ({ type: 'text', text: value })
const element = (name: string, attributes = {}, children: unknown[] = []) => ({
  ...{ type: 'element', name, attributes, children },
})

test('components nest, and the text between them stays as it is', () => {
  assert.deepEqual(parseBody('a\n<Cause id="x">\n*b*<Src id="s" />\n</Cause> c'), [
    text('a\n'),
    element('Cause', { id: 'x' }, [text('\n*b*'), element('Src', { id: 's' }), text('\n')]),
    text(' c'),
  ])
})

test('attributes lose their entities', () => {
  assert.deepEqual(parseBody('<Note at="run(&quot;a&quot;) &amp;&lt; b" />'), [
    element('Note', { at: 'run("a") &< b' }),
  ])
})

for (const [title, body] of [
  ['inline code', 'see `<Section name="x">` and ``a ` <B> {c}``'],
  ['a fence', '```ts\nconst a = <B,>(b: B) => ({ b })\n```\n'],
  ['an indented fence', '1. x\n\n   ~~~sh\n   echo ${A} <B>\n   ~~~\n'],
  ['a lone backtick', "it's ` alone"],
  ['an escaped brace', 'a \\{b\\} \\<C'],
  ['comparison signs and lower-case tags', 'a < b, <br />, <https://example.org>'],
] as const)
  test(`${title} is text, to the letter`, () => {
    assert.deepEqual(parseBody(body), [text(body)])
  })

test('a comment falls out', () => {
  assert.deepEqual(parseBody('a {/* why <B> */}b'), [text('a b')])
})

for (const [title, body, fault] of [
  ['an expression', 'a\n{1 + 1}', /line 2.*expression/],
  ['a component left open', '<Cause id="x">', /<Cause> is not closed/],
  ['a component closed twice', 'x</Cause>', /<\/Cause> closes nothing/],
  ['crossed components', '<A><B></A></B>', /<\/A> closes nothing/],
  ['an attribute that is JavaScript', '<Num of={x} />', /cannot read <Num of/],
] as const)
  test(`${title} is an error that names its line`, () => {
    assert.throws(() => parseBody(body), fault)
  })
