// What `/index.json` and `/errors/<slug>.json` promise to others, version 1: keys may be added, none is
// ever taken away or given another meaning. Apart from `lib/schema.ts` on purpose: what we write may be
// rearranged, what we publish may not. Lists that will grow (systems, layers …) are plain strings here,
// so that a tool with last year's schema does not refuse this year's data.
import { z } from 'zod'
import { BADGES, LAYERS, NEEDS, RETRY_VERDICTS, SIDES, SYSTEMS } from '../schema.ts'

export const VERSION = 1

const growing = (values: readonly string[], says: string) =>
  z.string().describe(`${says}. More may come; today: ${values.join(', ')}`)
const bilingual = (says: string) => z.object({ vi: z.string(), en: z.string() }).describe(says)
const addresses = (says: string) => z.object({ vi: z.url(), en: z.url() }).describe(says)
const system = growing(SYSTEMS, 'Operating system')
const side = z.enum(SIDES)

const name = z.object({
  name: z.string().describe('As it is printed'),
  kind: growing(['class', 'errno', 'code', 'constant', 'phrase'], 'What the name is'),
  runtime: z.string().optional().describe('Who prints it; absent where every system does'),
  link: z.url().describe('Lasting address that leads each reader to their own language'),
})
const number = z.object({
  name: z.string(),
  system,
  layer: growing(LAYERS, 'The software that defines the number'),
  cpu: z.string().optional().describe('Only where the number differs from the rest of the system'),
  value: z.int(),
  python: z.string().optional().describe('The Python class it becomes there'),
})
const cause = z.object({
  id: z.string(),
  fragment: z.string().describe("Of the page's address, without #; the same in both languages"),
  badge: z.enum(BADGES).describe('How the cause is known'),
  broke: side.describe('Who ended the connection'),
  seen: z.array(side).describe('Who is left with the error'),
  systems: z.array(system),
  title: bilingual('The cause in a few words'),
  links: addresses('The cause on the page'),
})

/** One error as the index has it. */
export const entrySchema = z.object({
  slug: z.string(),
  title: z.string().describe('The name people search for'),
  names: z.array(name),
  numbers: z.array(number),
  ancestry: z
    .record(z.string(), z.array(z.string()))
    .describe('Class and its bases by language, outermost last'),
  meaning: bilingual('What happened and who closed the connection, in plain text'),
  retry: z.enum(RETRY_VERDICTS).describe('Whether the failed request may be sent again'),
  broke: z.array(side).describe('Who closed the connection; several: whichever prints the error'),
  causes: z.array(cause).describe('Most often met first'),
  revised: z.object({ vi: z.iso.date(), en: z.iso.date() }),
  links: z.object({
    vi: z.url(),
    en: z.url(),
    json: z.url(),
    md: addresses('The page as Markdown'),
  }),
})
export type Entry = z.infer<typeof entrySchema>

export const indexSchema = z
  .object({
    $schema: z.url(),
    version: z.literal(VERSION),
    errors: z.array(entrySchema),
  })
  .describe('Every connection error that has a page')
export type Index = z.infer<typeof indexSchema>

const runtime = growing(['python', 'node'], 'What ran the program')
const run = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('ran'),
    runtime,
    version: z.string(),
    command: z.string().describe('What a reader types'),
    system,
    kernel: z.string().describe('As `uname -r` gives it'),
    arch: z.string(),
    privileges: growing(['none', 'own-namespace', 'root'], 'What the run needed'),
    exit: z.int().nullable(),
    signal: z.string().nullable(),
    stdout: z.string().describe('Ports, paths, ids and times are masked'),
    stderr: z.string().describe('Masked like stdout'),
    date: z.iso.date(),
  }),
  z.object({
    status: z.literal('not-run'),
    runtime,
    version: z.string(),
    system,
    reason: z.string().describe('What the machine lacked, in English'),
    date: z.iso.date(),
  }),
])
const program = z.object({
  file: z.string(),
  language: growing(['python', 'typescript'], 'Programming language'),
  url: z.url().describe('The program itself: exactly the bytes that were run'),
  sha256: z.string().describe('Of those bytes'),
  needs: z.array(growing(NEEDS, 'What it needs beyond its runtime')),
  packages: z.array(z.string()).optional().describe("Debian's packages of the modules it imports"),
  inject: z.string().optional().describe('Argument of `strace -e inject=`; it then runs under it'),
  library: z.string().optional().describe('npm package it is about'),
  expected: z.object({
    exit: z.int(),
    error: z.string().optional().describe('What its output must hold'),
    systems: z.array(system).optional().describe('Where that is so; absent: everywhere'),
  }),
  runs: z.array(run),
  wire: z
    .url()
    .optional()
    .describe('System calls, packets and states of one run; the packets alone end in .pcap'),
})
const message = z.object({
  text: z.string().describe('Word for word'),
  system: system.optional(),
  layer: z.string().optional(),
  runtime: z.string().optional(),
  source: z.string().optional().describe('Id of a source'),
  program: z.string().optional().describe('File of the program that printed it'),
})
const source = z.object({
  id: z.string(),
  number: z.int().describe('As the page cites it: [1]'),
  title: z.string(),
  url: z.url(),
  kind: growing(['source', 'manual', 'standard', 'report'], 'What it is'),
  version: z.string().optional(),
  where: z.string().optional(),
})
const sourced = { source: z.string().optional().describe('Id of a source') }

/** One error with all that was recorded. */
export const errorSchema = z
  .object({
    $schema: z.url(),
    version: z.literal(VERSION),
    ...entrySchema.shape,
    names: z.array(name.extend(sourced)),
    numbers: z.array(number.extend(sourced)),
    messages: z.array(message),
    elsewhere: z
      .array(z.object({ name: z.string(), runtime: z.string(), fragment: z.string() }))
      .describe('The same name from somebody else, and the section that tells the two apart'),
    causes: z.array(
      cause.extend({
        programs: z.array(z.string()).describe('Files of the programs that show it'),
        sources: z.array(z.string()).describe('Ids of sources'),
      }),
    ),
    programs: z.array(program),
    sources: z.array(source),
  })
  .describe('One connection error: names, causes, programs with their recorded runs, sources')
export type ErrorDocument = z.infer<typeof errorSchema>
