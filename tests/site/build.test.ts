// Builds of spoiled and moved copies: what is wrong stops the build with the file's name, and a site
// under a folder finds all its parts.
import assert from 'node:assert/strict'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { copyProject } from './project.ts'
import { pagesOf, referencesOf } from './dist.ts'

const PAGE = 'content/errors/connection-aborted'

const FAULTS: [string, (folder: string) => void, RegExp][] = [
  [
    'a missing translation',
    (folder) => rmSync(join(folder, PAGE, 'en.mdx')),
    /content\/errors\/connection-aborted\/en\.mdx is missing/,
  ],
  [
    'a wrong key in facts.yaml',
    (folder) => appendFileSync(join(folder, PAGE, 'facts.yaml'), '\ncolour: red\n'),
    /connection-aborted\/facts\.yaml[\s\S]*colour/,
  ],
  [
    'a program changed after its recording',
    (folder) => appendFileSync(join(folder, PAGE, 'snippets/fail.py'), '\n'),
    /fail\.py\.json: is stale[\s\S]*npm run record connection-aborted/,
  ],
  [
    'a citation of an unknown source',
    (folder) => appendFileSync(join(folder, PAGE, 'en.mdx'), '\n<Src id="nowhere" />\n'),
    /facts\.yaml: no source "nowhere"/,
  ],
  [
    'an interface string of one language only',
    (folder) => {
      const file = join(folder, 'content/ui/en.json')
      writeFileSync(file, readFileSync(file, 'utf8').replace(/ {2}"shell\.skip".*\n/, ''))
    },
    /content\/ui\/en\.json: lacks "shell\.skip"/,
  ],
]

for (const [title, spoil, message] of FAULTS)
  test(`${title} stops the build and is named`, () => {
    const project = copyProject()
    try {
      spoil(project.folder)
      const { status, output } = project.run('astro', ['build'])
      assert.notEqual(status, 0, 'the build went through')
      assert.match(output, message)
    } finally {
      project.remove()
    }
  })

test('a new error builds only when its TODOs are filled in, and each is named', () => {
  const project = copyProject()
  try {
    const made = project.run('node', ['src/tools/new-error.ts', 'test-error'])
    assert.equal(made.status, 0, made.output)
    assert.notEqual(project.run('node', ['src/tools/new-error.ts', 'test-error']).status, 0)
    const { status, output } = project.run('astro', ['build'])
    assert.notEqual(status, 0)
    for (const place of [
      'facts.yaml: TODO left at title',
      'vi.mdx: TODO left at summary',
      'en.mdx: TODO left at causes',
      'snippets/fail.py: TODO left',
      'runs/fail.py.json: is missing',
    ])
      assert.ok(output.includes(place), place)
  } finally {
    project.remove()
  }
})

test('under a base path every address keeps it', () => {
  const project = copyProject()
  try {
    const env = { SITE_URL: 'https://example.org', BASE_PATH: '/docs' }
    const { status, output } = project.run('astro', ['build'], env)
    assert.equal(status, 0, output)
    const pages = pagesOf(join(project.folder, 'dist'))
    for (const page of pages)
      for (const { url } of referencesOf(page))
        if (!/^(https?:|#)/.test(url)) assert.match(url, /^\/docs\//, page.path)
        else if (url.startsWith('https://example.org')) assert.match(url, /example\.org\/docs\//)
    const styles = pages.map(({ document }) => document.querySelectorAll('style').join('')).join('')
    for (const [, font = ''] of styles.matchAll(/url\(([^)]*)\)/g))
      assert.match(font, /^["']?\/docs\/fonts\//)
  } finally {
    project.remove()
  }
})
