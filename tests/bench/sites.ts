// The generators that are compared: ours, and the peers with the same articles in them.
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../src/tools/places.ts'
import { LANGS } from '../../src/lib/lang.ts'
import { readCatalog } from '../../src/tools/read-catalog.ts'
import { type Article, writeFiles } from './content.ts'

export interface Site {
  name: string
  /** Below tests/bench/: package.json with its lock file, and the configuration. */
  folder?: string
  /** Puts the articles into the folder where it is built. */
  fill: (work: string, articles: Article[]) => void
  command: string[]
  /** Where the built site lies. */
  out: string
  /** Where a search begins. */
  home: string
  /** Where an article is read. */
  path: (lang: string, slug: string) => string
  search: { open?: string; input: string; result: string }
}

const frontMatter = (title: string) => `---\ntitle: ${JSON.stringify(title)}\n---\n\n`
/** \`## Title {#id}\`: Starlight would print the braces. */
const withoutIds = (body: string) => body.replaceAll(/^(#+ .+?) \{#[\w-]+\}$/gm, '$1')

const starlight: Site = {
  name: 'Starlight',
  folder: 'starlight',
  fill(work, articles) {
    const docs = join(work, 'src/content/docs')
    rmSync(docs, { recursive: true, force: true })
    writeFiles(docs, [
      ['en/index.md', frontMatter('Home')],
      ['vi/index.md', frontMatter('Trang chủ')],
      ...articles.map(({ lang, slug, title, body }): [string, string] => [
        `${lang}/${slug}.md`,
        frontMatter(title) + withoutIds(body),
      ]),
    ])
  },
  command: ['node_modules/astro/bin/astro.mjs', 'build'],
  out: 'dist',
  home: '/en/',
  path: (lang, slug) => `/${lang}/${slug}/`,
  search: {
    open: 'button[data-open-modal]',
    input: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result-link',
  },
}

const vitepress: Site = {
  name: 'VitePress',
  folder: 'vitepress',
  fill(work, articles) {
    for (const lang of ['en', 'vi']) rmSync(join(work, lang), { recursive: true, force: true })
    writeFiles(work, [
      ['en/index.md', '# Home\n'],
      ['vi/index.md', '# Trang chủ\n'],
      // Vue would read angle brackets and braces in the text as its own.
      ...articles.map(({ lang, slug, title, body }): [string, string] => [
        `${lang}/${slug}.md`,
        `# ${title}\n\n::: v-pre\n${withoutIds(body)}\n:::\n`,
      ]),
    ])
  },
  command: ['node_modules/vitepress/bin/vitepress.js', 'build'],
  out: '.vitepress/dist',
  home: '/en/',
  path: (lang, slug) => `/${lang}/${slug}.html`,
  search: {
    open: '.DocSearch-Button',
    input: '#localsearch-input',
    result: '.VPLocalSearchBox .result',
  },
}

const docusaurus: Site = {
  name: 'Docusaurus',
  folder: 'docusaurus',
  fill(work, articles) {
    const folders = { en: 'docs', vi: 'i18n/vi/docusaurus-plugin-content-docs/current' }
    for (const [lang, folder] of Object.entries(folders)) {
      rmSync(join(work, folder), { recursive: true, force: true })
      const of = articles.filter((each) => each.lang === lang)
      writeFiles(join(work, folder), [
        ['index.md', '---\nslug: /\n---\n\n# Home\n'],
        ...of.map(({ slug, title, body }): [string, string] => [
          `${slug}.md`,
          frontMatter(title) + body,
        ]),
      ])
    }
  },
  command: ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'],
  out: 'build',
  home: '/',
  path: (lang, slug) => (lang === 'en' ? `/${slug}/` : `/${lang}/${slug}/`),
  search: { input: '.navbar__search-input', result: '[class*=suggestion] [class*=hitTitle]' },
}

/** A copy of this project. Every further round of pages has names of its own. */
const ours: Site = {
  name: 'ours',
  fill(work, articles) {
    rmSync(work, { recursive: true, force: true })
    mkdirSync(work, { recursive: true })
    for (const part of [
      'src',
      'content',
      'public',
      'astro.config.mjs',
      'package.json',
      'tsconfig.json',
    ])
      cpSync(join(ROOT, part), join(work, part), { recursive: true })
    // Astro compiles what lies behind this link as if it lay here.
    symlinkSync(join(ROOT, 'node_modules'), join(work, 'node_modules'))
    for (const lang of LANGS) {
      const file = join(work, `content/ui/${lang}.json`)
      const ui = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
      for (const { slug } of articles) ui[`failure.${slug}`] ??= slug
      writeFileSync(file, JSON.stringify(ui))
    }
    const written = new Set(readCatalog().errors.map(({ slug }) => slug))
    for (const { lang, slug } of articles) {
      if (lang !== 'en' || written.has(slug)) continue
      const [, from = slug, round = ''] = /^(.+)-(\d+)$/.exec(slug) ?? []
      const folder = join(work, 'content/errors', slug)
      cpSync(join(ROOT, 'content/errors', from), folder, { recursive: true })
      const facts = join(folder, 'facts.yaml')
      writeFileSync(facts, renamed(readFileSync(facts, 'utf8'), round))
    }
  },
  command: ['node_modules/astro/bin/astro.mjs', 'build'],
  out: 'dist',
  home: '/en/',
  path: (lang, slug) => `/${lang}/${slug}/`,
  search: { input: 'ask-box :is(input, textarea)', result: 'ask-box a' },
}

/** Every name of the error is its own page's alone; its numbers stay, as numbers are shared in life too. */
const renamed = (facts: string, round: string) =>
  facts.replace(/^names:\n(?:(?: .*)?\n)*/m, (names) =>
    names.replaceAll(/(\bname: )('[^']+'|"[^"]+"|[^,\n}]+)/g, (_, before: string, name: string) =>
      /^['"]/.test(name)
        ? `${before}${name.slice(0, -1)} ${round}${name.slice(-1)}`
        : `${before}${name} ${round}`,
    ),
  )

export const SITES: readonly Site[] = [ours, starlight, vitepress, docusaurus]
