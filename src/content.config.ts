// Collections = where the files lie + what they may say. Nothing else.
import { glob } from 'astro/loaders'
import { z } from 'zod'
import { defineCollection } from 'astro:content'
import { texts } from './tools/texts.ts'
import { triageSchema } from './lib/triage.ts'
import { wireSchema } from './lib/wire/recording.ts'
import { wireWordsSchema } from './lib/wire/words.ts'
import {
  factsSchema,
  glossarySchema,
  guideFactsSchema,
  guideProseSchema,
  proseSchema,
  runsSchema,
  uiSchema,
} from './lib/schema.ts'

const path = ({ entry }: { entry: string }) => entry
const errors = './content/errors'
const guides = './content/guides'

export const collections = {
  facts: defineCollection({
    loader: glob({ base: errors, pattern: '*/facts.yaml', generateId: path }),
    schema: factsSchema,
  }),
  prose: defineCollection({
    loader: glob({ base: errors, pattern: '*/{vi,en}.mdx', generateId: path }),
    schema: proseSchema,
  }),
  guideFacts: defineCollection({
    loader: glob({ base: guides, pattern: '*/facts.yaml', generateId: path }),
    schema: guideFactsSchema,
  }),
  guideProse: defineCollection({
    loader: glob({ base: guides, pattern: '*/{vi,en}.mdx', generateId: path }),
    schema: guideProseSchema,
  }),
  runs: defineCollection({
    loader: glob({ base: './content', pattern: '{errors,guides}/*/runs/*.json', generateId: path }),
    schema: runsSchema,
  }),
  snippets: defineCollection({
    loader: texts('content', '{errors,guides}/*/snippets/*'),
    schema: z.object({ text: z.string() }),
  }),
  wires: defineCollection({
    loader: glob({ base: errors, pattern: '*/wire/*.json', generateId: path }),
    schema: wireSchema,
  }),
  words: defineCollection({
    loader: glob({ base: './content', pattern: 'wire.yaml', generateId: path }),
    schema: z.object({ rules: wireWordsSchema }),
  }),
  ui: defineCollection({
    loader: glob({ base: './content/ui', pattern: '*.json', generateId: path }),
    schema: uiSchema,
  }),
  triage: defineCollection({
    loader: glob({ base: './content', pattern: 'who-hung-up.yaml', generateId: path }),
    schema: triageSchema,
  }),
  glossary: defineCollection({
    loader: glob({ base: './content', pattern: 'glossary.yaml', generateId: path }),
    schema: glossarySchema,
  }),
}
