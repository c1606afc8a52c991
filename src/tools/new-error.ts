// npm run new <slug> — a folder for a new error with everything it must hold, marked TODO. Build and
// tests name each TODO that is left; there is no other list to edit.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import process from 'node:process'
import { LANGS } from '../lib/lang.ts'
import { BADGES, LAYERS, MOMENTS, SECTIONS, SYSTEMS } from '../lib/schema.ts'
import { pageFolder } from './places.ts'

const FACTS = `# What is true of this error in every language. Prose stands in vi.mdx and en.mdx.
title: TODO the name people search for
broke: [client] # client, wire, server: who ends the connection

moments: [receive] # ${MOMENTS.join(', ')}
neighbours: [connection-reset] # what it is mixed up with: slugs, likeliest first

names: # each becomes a search key and a link; the first is the title
  - { name: TODO, kind: class, runtime: Python, source: todo }

ancestry:
  Python: [TODO, OSError, Exception]

numbers: # system: ${SYSTEMS.join(', ')}; layer: ${LAYERS.join(', ')}
  - { name: TODO, system: linux, layer: errno, value: 0, source: todo }

messages: # exact texts, each with a source or with the program that printed it
  - { text: TODO, system: linux, program: fail.py }

retry: conditional # safe, conditional, no

causes: # in the order of how often they are met; badge: ${BADGES.join(', ')}
  todo-cause: { badge: reproduced, broke: client, seen: [client], systems: [linux], programs: [fail.py], sources: [todo] }

programs: # needs: own-network, own-mounts, openssl, nftables, fuse, strace, postgresql, mariadb, redis; packages: Debian's, of what it imports; exit and error are held to
  fail.py: { exit: 1, error: TODO }
  fix.py: {}

sources:
  todo: { title: TODO, url: 'https://example.com/TODO', kind: manual }
`

/** The sections every page has; delete in both files what has nothing true to say. */
const CONTENT: Partial<Record<(typeof SECTIONS)[number], string>> = {
  messages: 'TODO\n\n<Messages />',
  'first-aid': '1. TODO',
  reproduce: '<Program file="fail.py" />',
  causes:
    '<Cause id="todo-cause">\n<Part name="recognise">\n\nTODO\n\n</Part>\n<Part name="why">\n\nTODO\n\n</Part>\n<Part name="fix">\n\nTODO\n\n</Part>\n</Cause>',
  fix: '<Diff from="fail.py" to="fix.py" />\n\n<Guides />',
  retry: '<Verdict />\n\nTODO',
  names: 'TODO\n\n<Names />',
  'not-this': 'TODO\n\n<Family />',
  'one-line': '> TODO',
  sources: '<Sources />',
}

const prose = (today: string): string =>
  [
    `---\nsummary: TODO one sentence, what happened and who closed it\ndescription: TODO for search engines\ntell: TODO how to tell it from its neighbours, in one line\nrevised: '${today}'\ncauses:\n  todo-cause: TODO\n---`,
    ...SECTIONS.filter((name) => name !== 'wire').map(
      (name) => `<Section name="${name}">\n\n${CONTENT[name] ?? 'TODO'}\n\n</Section>`,
    ),
  ].join('\n\n') + '\n'

const PROGRAM = `# TODO a complete program: its own server on a free loopback port, done within seconds.\n`

const [slug, ...rest] = process.argv.slice(2)
if (slug === undefined || rest.length > 0 || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug)) {
  console.error('Usage: npm run new <slug>, in plain words joined by hyphens: connection-aborted')
  process.exit(2)
}
if (existsSync(pageFolder(slug))) {
  console.error(`content/errors/${slug}/ is there already; nothing was changed.`)
  process.exit(1)
}

const today = new Date().toISOString().slice(0, 10)
const files = {
  'facts.yaml': FACTS,
  ...Object.fromEntries(LANGS.map((lang) => [`${lang}.mdx`, prose(today)])),
  'snippets/fail.py': PROGRAM,
  'snippets/fix.py': PROGRAM,
}
for (const [name, text] of Object.entries(files)) {
  const path = pageFolder(slug, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  console.log(`content/errors/${slug}/${name}`)
}
console.log(`
Next: fill in each TODO, then
  npm run record ${slug}   runs the programs and writes what they print
  npm test                 names what is still missing`)
