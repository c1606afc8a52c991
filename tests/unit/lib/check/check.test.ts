// Each way in which content can disagree with itself is found, with the file and the mend.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ErrorPage, GuidePage } from '../../../../src/lib/catalog.ts'
import { catalogProblems, problemsOf, uiProblems } from '../../../../src/lib/check/check.ts'
import { factsSchema, guideFactsSchema, runsSchema } from '../../../../src/lib/schema.ts'

const BODY =
  '<Section name="causes">\n<Cause id="gone">\n<Program file="fail.py" />\n</Cause>\n</Section>\n<Section name="not-this"><Family /><Guides /></Section>'
const RAN = {
  ...{ status: 'ran', runtime: 'python', version: '3.13.0', command: 'python3 fail.py' },
  ...{ system: 'linux', kernel: '6.1', arch: 'x64', privileges: 'none', date: '2026-01-01' },
  ...{ exit: 1, signal: null, stdout: '', stderr: 'XError: x\n' },
}

function page(change: (draft: ErrorPage) => void = () => undefined): ErrorPage {
  const facts = factsSchema.parse({
    title: 'XError',
    broke: ['client'],
    moments: ['receive'],
    neighbours: ['y'],
    names: [{ name: 'XError', kind: 'class' }],
    ancestry: { Python: ['XError'] },
    numbers: [{ name: 'X', system: 'linux', layer: 'errno', value: 1, source: 'kernel' }],
    messages: [{ text: 'XError: x', program: 'fail.py' }],
    retry: 'no',
    causes: {
      gone: {
        ...{ badge: 'reproduced', broke: 'client', seen: ['client'] },
        ...{ systems: ['linux'], programs: ['fail.py'], sources: ['kernel'] },
      },
    },
    programs: { 'fail.py': { exit: 1, error: 'XError' } },
    sources: { kernel: { title: 'k', url: 'https://example.com/', kind: 'source' } },
  })
  const prose = () => ({
    ...{
      summary: 's',
      description: 'd',
      sought: [],
      tell: 't',
      wire: {},
      revised: '2026-01-01',
      behind: [],
      causes: { gone: 'Gone' },
      body: BODY,
    },
  })
  const draft: ErrorPage = {
    kind: 'errors',
    slug: 'x',
    facts,
    prose: { vi: prose(), en: prose() },
    runs: new Map([
      ['fail.py', runsSchema.parse({ program: 'fail.py', sha256: 'a'.repeat(64), runs: [RAN] })],
    ]),
    snippets: new Map([['fail.py', 'raise XError("x")\n']]),
    wires: new Map(),
  }
  change(draft)
  return draft
}
const hash = () => 'a'.repeat(64)
const found = (change: (draft: ErrorPage) => void) => problemsOf(page(change), hash).join('\n')

test('content that fits together has no problems', () => {
  assert.deepEqual(problemsOf(page(), hash), [])
})

const FAULTS: [string, (draft: ErrorPage) => void, RegExp][] = [
  ['a section of one language only', ({ prose }) => (prose.vi.body = ''), /vi\.mdx/],
  [
    'a language that is behind and does not say where',
    ({ prose }) => (prose.en.revised = '2026-01-02'),
    /vi\.mdx: is older than en\.mdx; revise it, or name under behind:/,
  ],
  [
    'a language that says it is behind and is not',
    ({ prose }) => (prose.en.behind = ['causes']),
    /en\.mdx: behind: names sections, but it is not older/,
  ],
  [
    'a language that is behind in a section nobody has',
    ({ prose }) => {
      prose.en.revised = '2026-01-02'
      prose.vi.behind = ['nowhere']
    },
    /vi\.mdx: behind: names "nowhere", which is no section/,
  ],
  [
    'an unknown section',
    ({ prose }) => (prose.en.body += '<Section name="misc"></Section>'),
    /en\.mdx: <Section name="misc"> is not a section/,
  ],
  [
    'a section twice',
    ({ prose }) => (prose.en.body += '<Section name="causes"></Section>'),
    /en\.mdx: sections must stand once/,
  ],
  [
    'a dangling cause id',
    ({ prose }) => (prose.en.body += '<Cause id="nobody"></Cause>'),
    /en\.mdx: <Cause id="nobody"> is not in facts\.yaml/,
  ],
  ['a cause without a title', ({ prose }) => (prose.vi.causes = {}), /vi\.mdx: front matter lacks/],
  [
    'an unknown program',
    ({ prose }) => (prose.en.body += '<Output file="x.py" />'),
    /en\.mdx: shows "x\.py"/,
  ],
  ['a TODO', ({ prose }) => (prose.en.body += 'TODO'), /en\.mdx: TODO left at body\.line 6/],
  [
    'letters that are not NFC',
    ({ prose }) => (prose.vi.body += 'ế'.normalize('NFD')),
    /vi\.mdx: is not Unicode NFC/,
  ],
  ['a dangling source', ({ facts }) => (facts.sources = {}), /facts\.yaml: cites source "kernel"/],
  [
    'a message nobody printed',
    ({ facts }) => facts.messages.push({ text: 'no such', program: 'fail.py' }),
    /no run of fail\.py printed/,
  ],
  [
    'a reproduced cause without a program',
    ({ facts }) => Object.assign(facts.causes.gone ?? {}, { programs: [] }),
    /"gone" has the badge "reproduced"/,
  ],
  ['a missing program', ({ snippets }) => snippets.clear(), /snippets\/fail\.py/],
  ['an unlisted program', ({ snippets }) => snippets.set('b.py', ''), /b\.py: is not listed/],
  ['a missing run', ({ runs }) => runs.clear(), /runs\/fail\.py\.json: is missing; run "npm run/],
  [
    'a run without its program',
    ({ runs, facts }) => {
      const run = runs.get('fail.py')
      if (run !== undefined) runs.set('old.py', run)
      delete facts.programs['old.py']
    },
    /runs\/old\.py\.json: its program is gone/,
  ],
  [
    'a run that ended otherwise',
    ({ facts }) => Object.assign(facts.programs['fail.py'] ?? {}, { exit: 0 }),
    /python 3\.13\.0 ended with 1, facts\.yaml expects 0/,
  ],
  [
    'a run with another error',
    ({ facts }) => Object.assign(facts.programs['fail.py'] ?? {}, { error: 'YError' }),
    /did not print "YError"/,
  ],
]

describe('what does not fit together is found:', () => {
  for (const [title, change, message] of FAULTS)
    test(title, () => assert.match(found(change), message))

  test('a stale recording', () => {
    assert.match(problemsOf(page(), () => 'b'.repeat(64)).join(), /fail\.py\.json: is stale/)
  })

  test('a name that two errors claim', () => {
    const errors = [page(), { ...page(), slug: 'y' }]
    assert.match(
      catalogProblems({ errors, guides: [], glossary: {}, words: [] }, hash).join(),
      /belongs to x already/,
    )
  })

  test('an interface string of one language only, or with other placeholders', () => {
    assert.deepEqual(uiProblems({ vi: { a: 'x' }, en: {} }), ['content/ui/en.json: lacks "a"'])
    assert.match(uiProblems({ vi: { a: '{n}' }, en: { a: 'x' } }).join(), /"a" has other/)
  })
})

test('a wrong key in facts.yaml is named', () => {
  const wrong = factsSchema.safeParse({ ...page().facts, colour: 'red' })
  assert.match(wrong.error?.message ?? '', /colour/)
})

describe('a guide', () => {
  const guide = (change: (draft: GuidePage) => void = () => undefined): GuidePage => {
    const { runs, snippets, wires } = page()
    const prose = () => ({
      ...{ title: 't', summary: 's', description: 'd', revised: '2026-01-01', behind: [] },
      sections: { one: 'One' },
      body: '<Section name="one">\n<Program file="fail.py" />\n<Sources />\n</Section>',
    })
    const draft: GuidePage = {
      ...{ kind: 'guides', slug: 'g', runs, snippets, wires },
      facts: guideFactsSchema.parse({
        ...{ order: 1, errors: ['x'], sources: {} },
        programs: { 'fail.py': { exit: 1 } },
      }),
      prose: { vi: prose(), en: prose() },
    }
    change(draft)
    return draft
  }
  const said = (change: (draft: GuidePage) => void) =>
    catalogProblems(
      { errors: [page()], guides: [guide(change)], glossary: {}, words: [] },
      hash,
    ).join('\n')

  const WRONG: [string, (draft: GuidePage) => void, RegExp][] = [
    ['nothing wrong', () => undefined, /^$/],
    [
      'a section without a heading',
      ({ prose }) => (prose.vi.sections = {}),
      /content\/guides\/g\/vi\.mdx: front matter lacks a heading for section "one"/,
    ],
    [
      'a heading without a section',
      ({ prose }) => (prose.en.sections.two = 'Two'),
      /en\.mdx: front matter names section "two"/,
    ],
    [
      'another text in one language',
      ({ prose }) => (prose.en.body += '<Output file="fail.py" />'),
      /vi\.mdx and en\.mdx differ/,
    ],
    [
      'no sources',
      ({ prose }) => (prose.en.body = prose.en.body.replace('<Sources />', '')),
      /en\.mdx: lacks <Sources \/>/,
    ],
    [
      'a program nobody sees',
      ({ prose }) => (prose.vi.body = prose.vi.body.replace('<Program file="fail.py" />', '')),
      /vi\.mdx: does not show fail\.py/,
    ],
    [
      'an error without a page',
      ({ facts }) => facts.errors.push('nowhere'),
      /errors names "nowhere", which has no page/,
    ],
    ["an error's address", (draft) => (draft.slug = 'x'), /content\/guides\/x: an error has this/],
    [
      'a run without its program',
      ({ snippets }) => void snippets.delete('fail.py'),
      /content\/guides\/g\/runs\/fail\.py\.json: its program is gone/,
    ],
  ]
  for (const [name, change, says] of WRONG)
    test(`${name} is found`, () => assert.match(said(change), says))
})
