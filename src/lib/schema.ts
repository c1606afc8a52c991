// What a content file may say. Every schema is strict: an unknown key is an error that names it.
// Types are inferred from here and never written a second time.
import { z } from 'zod'

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
const text = z
  .string()
  .min(1)
  .refine((s) => s === s.normalize('NFC'), 'must be Unicode NFC (run it through .normalize("NFC"))')

/** Left to right, as they are drawn everywhere on the site. */
export const SIDES = ['client', 'wire', 'server'] as const
const side = z.enum(SIDES)

export const SYSTEMS = ['linux', 'android', 'macos', 'freebsd', 'windows', 'cygwin'] as const
/** Which piece of software defines a number or words a message. */
export const LAYERS = [
  'errno',
  'winsock',
  'win32',
  'hresult',
  'libuv',
  'glibc',
  'musl',
  'bsd',
  'resolver',
] as const
/** The life of a connection, in order: when a failure strikes. `listen` is a server's own beginning. */
export const MOMENTS = [
  'listen',
  'name',
  'route',
  'connect',
  'tls',
  'send',
  'receive',
  'close',
] as const
export const BADGES = ['reproduced', 'documented', 'reported'] as const
export const RETRY_VERDICTS = ['safe', 'conditional', 'no'] as const

/** The sections a page may have, in the order in which it has them. */
export const SECTIONS = [
  'messages',
  'first-aid',
  'reproduce',
  'wire',
  'causes',
  'fix',
  'retry',
  'harmless',
  'libraries',
  'names',
  'not-this',
  'purpose',
  'usage',
  'one-line',
  'sources',
] as const

const name = z.strictObject({
  name: text,
  kind: z.enum(['class', 'errno', 'code', 'constant', 'phrase']),
  /** The language, runtime or library that prints it; absent where every system uses it. */
  runtime: text.optional(),
  source: id.optional(),
})

const number = z.strictObject({
  name: text,
  system: z.enum(SYSTEMS),
  layer: z.enum(LAYERS),
  /** Only where the number differs from the rest of its system. */
  cpu: text.optional(),
  value: z.int(),
  /** The Python class that the number becomes there. */
  python: text.optional(),
  source: id,
})

const message = z.strictObject({
  text,
  system: z.enum(SYSTEMS).optional(),
  layer: z.enum(LAYERS).optional(),
  runtime: text.optional(),
  /** Where the wording was read, or … */
  source: id.optional(),
  /** … the program whose recorded run printed it. */
  program: text.optional(),
})

/** Somebody else's error under a name of this one: it leads to the section that tells them apart. */
const elsewhere = z.strictObject({
  name: text,
  runtime: text,
  section: z.enum(SECTIONS),
})

const cause = z.strictObject({
  badge: z.enum(BADGES),
  /** Who ended the connection. */
  broke: side,
  /** Who is left with the error. */
  seen: z.array(side).min(1),
  systems: z.array(z.enum(SYSTEMS)).min(1),
  /** Programs that reproduce it; required by the badge "reproduced". */
  programs: z.array(text).default([]),
  sources: z.array(id).min(1),
})

const source = z.strictObject({
  title: text,
  url: z.url(),
  kind: z.enum(['source', 'manual', 'standard', 'report']),
  /** Release, commit or date of what was read. */
  version: text.optional(),
  /** File, function or section inside it. */
  where: text.optional(),
})

/** What a program needs from the machine beyond its runtime. */
export const NEEDS = [
  'own-network',
  'own-mounts',
  'fuse',
  'strace',
  'openssl',
  'nftables',
  'postgresql',
  'mariadb',
  'redis',
] as const
/** Those that are a server; the runner starts one, in the network of the machine. */
export const SERVER_NEEDS = ['postgresql', 'mariadb', 'redis'] as const
const isServer = (need: string): boolean => SERVER_NEEDS.some((server) => server === need)

const program = z.strictObject({
  needs: z
    .array(z.enum(NEEDS))
    .default([])
    .refine(
      (needs) => needs.filter(isServer).length + Number(needs.includes('own-network')) < 2,
      'one server at most, and none with own-network, from where it cannot be reached',
    ),
  /** Debian's packages of the modules it imports; it then runs on Debian's own Python alone. */
  packages: z.array(z.string().regex(/^python3-[a-z0-9.+-]+$/)).default([]),
  /** Argument of `strace -e inject=`; the program then runs under strace. */
  inject: text.optional(),
  /** npm package it is about. */
  library: text.optional(),
  /** Where it must end as said below; elsewhere whatever happens is recorded. Absent: everywhere. */
  systems: z.array(z.enum(SYSTEMS)).optional(),
  exit: z.int().default(0),
  /** Recorded on the wire, too: which end of the connection the reader stands at. */
  wire: z.enum(['client', 'server']).optional(),
  /** Class or code that its last words must carry. */
  error: text.optional(),
})

export const factsSchema = z.strictObject({
  /** The name people search for; the page's heading. */
  title: text,
  /** Who closed the connection: the general answer of the page, drawn in its head. */
  broke: z.array(side).min(1),
  /** Where `broke` names both ends: whether it was the one that prints the error, or its peer. */
  breaker: z.enum(['printer', 'peer']).default('printer'),
  /** When in a connection's life it strikes. */
  moments: z.array(z.enum(MOMENTS)).min(1),
  /** Slugs it is told apart from, the likeliest mix-up first; the family table shows those written. */
  neighbours: z.array(id).min(1).max(7),
  names: z.array(name).min(1),
  /** Class and its bases, outermost last, per runtime. */
  ancestry: z.record(text, z.array(text).min(1)),
  numbers: z.array(number).default([]),
  messages: z.array(message).min(1),
  elsewhere: z.array(elsewhere).default([]),
  retry: z.enum(RETRY_VERDICTS),
  causes: z.record(id, cause),
  programs: z.record(text, program),
  sources: z.record(id, source),
})
export type Facts = z.infer<typeof factsSchema>
export type Cause = z.infer<typeof cause>
export type NumberFact = z.infer<typeof number>
export type Source = z.infer<typeof source>
export type ProgramFacts = z.infer<typeof program>

/** What is true of a guide in every language. */
export const guideFactsSchema = z.strictObject({
  /** Its place among the guides, from 1. */
  order: z.int().min(1),
  /** Slugs of the errors whose readers it helps; their pages lead to it. */
  errors: z.array(id).min(1),
  programs: z.record(text, program),
  sources: z.record(id, source),
})
export type GuideFacts = z.infer<typeof guideFactsSchema>

const freshness = {
  /** When the text of this language last changed in what it says. */
  revised: z.iso.date(),
  /** Sections in which the other language says more by now; the page tells its readers. */
  behind: z.array(id).default([]),
}

/** Front matter of a guide's `vi.mdx` and `en.mdx`. */
export const guideProseSchema = z.strictObject({
  title: text,
  /** One sentence: what the reader can do afterwards. */
  summary: text,
  /** For search engines and link previews. */
  description: text.max(180),
  ...freshness,
  /** Headings of the sections, by id, in order. */
  sections: z.record(id, text),
})
export type GuideMeta = z.infer<typeof guideProseSchema>

/** Front matter of an error's `vi.mdx` and `en.mdx`. */
export const proseSchema = z.strictObject({
  /** One sentence: what happened and who closed the connection. */
  summary: text,
  /** For search engines and link previews. */
  description: text.max(180),
  /** How to tell it from its neighbours, in one line; stands in the family table of their pages. */
  tell: text.max(160),
  /** What people say of it in this language, beside its names: search knows these words too. */
  sought: z.array(text).default([]),
  ...freshness,
  /** Titles of the causes, by id. */
  causes: z.record(id, text),
  /** Steps of a recording that the page explains in words of its own: program → number → sentence. */
  wire: z.record(text, z.record(z.string().regex(/^[1-9]\d*$/), text)).default({}),
})
export type ProseMeta = z.infer<typeof proseSchema>

const run = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('ran'),
    runtime: z.enum(['python', 'node']),
    version: text,
    /** What a reader types. */
    command: text,
    system: z.enum(SYSTEMS),
    /** Release of the kernel, as `uname -r` gives it. */
    kernel: text,
    arch: text,
    privileges: z.enum(['none', 'own-namespace', 'root']),
    exit: z.int().nullable(),
    signal: z.string().nullable(),
    stdout: z.string(),
    stderr: z.string(),
    date: z.iso.date(),
  }),
  z.strictObject({
    status: z.literal('not-run'),
    runtime: z.enum(['python', 'node']),
    version: text,
    system: z.enum(SYSTEMS),
    /** What the machine lacked, in English: it comes from the recorder. */
    reason: text,
    date: z.iso.date(),
  }),
])
export const runsSchema = z.strictObject({
  program: text,
  /** SHA-256 of the program that was run: another program makes the recording stale. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  runs: z.array(run).min(1),
})
export type Run = z.infer<typeof run>
export type RanRun = Extract<Run, { status: 'ran' }>
export type Runs = z.infer<typeof runsSchema>

export const uiSchema = z.record(
  z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'flat dotted key'),
  text,
)
export type Ui = z.infer<typeof uiSchema>

export const glossarySchema = z.record(
  id,
  z.strictObject({ vi: text, en: text, 'vi-means': text, 'en-means': text }),
)
export type Glossary = z.infer<typeof glossarySchema>
