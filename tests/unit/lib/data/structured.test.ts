import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { jsonForScript, structuredData } from '../../../../src/lib/data/structured.ts'
import { LANGS } from '../../../../src/lib/lang.ts'
import { catalog, SITE, wordsOf } from './context.ts'

const url = z.url()
const organization = z.strictObject({ '@type': z.literal('Organization'), name: z.string(), url })
/** What Google and schema.org ask of the two types, as far as the page has it. */
const graph = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.tuple([
    z.looseObject({
      '@type': z.literal('TechArticle'),
      url,
      mainEntityOfPage: url,
      inLanguage: z.enum(LANGS),
      headline: z.string().max(110),
      description: z.string().min(50),
      dateModified: z.iso.date(),
      image: z.url().endsWith('.png'),
      author: organization,
      publisher: organization,
      isPartOf: z.looseObject({ '@type': z.literal('WebSite'), url }),
      about: z.array(z.strictObject({ '@type': z.literal('Thing'), name: z.string() })).min(1),
    }),
    z.strictObject({
      '@type': z.literal('BreadcrumbList'),
      itemListElement: z.array(
        z.strictObject({
          '@type': z.literal('ListItem'),
          position: z.int(),
          name: z.string(),
          item: url,
        }),
      ),
    }),
  ]),
})

for (const error of catalog.errors)
  for (const lang of LANGS)
    test(`${lang}/${error.slug}: article and breadcrumbs have what search engines ask for`, () => {
      const data = structuredData(error, lang, { ...wordsOf(lang), catalog })
      const [article, crumbs] = graph.parse(JSON.parse(jsonForScript(data)))['@graph']
      assert.equal(article.url, `${SITE}${lang}/${error.slug}/`)
      assert.equal(article.inLanguage, lang)
      assert.deepEqual(
        article.about.map(({ name }) => name),
        error.facts.names.slice(0, 6).map(({ name }) => name),
      )
      assert.deepEqual(
        crumbs.itemListElement.map(({ position }) => position),
        [1, 2],
      )
    })

test('no text leads out of the script it stands in', () => {
  const hostile = { text: '</script><!--<script>\u2028' }
  const json = jsonForScript(hostile)
  assert.doesNotMatch(json, /[<>\u2028]/)
  assert.deepEqual(JSON.parse(json), hostile)
})
