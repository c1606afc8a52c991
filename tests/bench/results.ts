// The figures as a page of Markdown.
import type { Built } from './build.ts'
import type { Scores } from './lighthouse.ts'
import type { Found, Visit } from './visit.ts'

export interface Figures {
  name: string
  visits: Visit[]
  found: Found | undefined
  /** By number of pages; a text where the build failed. */
  builds: Map<number, Built | string>
}

interface Circumstances {
  counts: number[]
  machine: string
  article: string
}

const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

type Row = [what: string, of: (figures: Figures) => number, unit: string, digits: number]

const visited =
  (key: keyof Visit, scale = 1) =>
  (figures: Figures) =>
    median(figures.visits.map((each) => each[key])) / scale
const built =
  (count: number, key: keyof Built) =>
  ({ builds }: Figures) => {
    const one = builds.get(count)
    return typeof one === 'object' ? (one[key] ?? Number.NaN) : Number.NaN
  }

const rows = (counts: number[]): Row[] => [
  ['whole visit', visited('bytes', 1000), 'kB', 1],
  ['requests', visited('requests'), '', 0],
  ['first contentful paint', visited('fcp'), 'ms', 0],
  ['largest contentful paint', visited('lcp'), 'ms', 0],
  ['layout shift', visited('cls'), '', 3],
  ['blocking time', visited('tbt'), 'ms', 0],
  ['search: opened, to the first result', ({ found }) => found?.opened ?? Number.NaN, 'ms', 0],
  ['search: another word, to its result', ({ found }) => found?.key ?? Number.NaN, 'ms', 0],
  ...counts.flatMap((count): Row[] => [
    [`build of ${String(count)} pages`, built(count, 'seconds'), 's', 1],
    [`its memory`, built(count, 'peak'), 'MB', 0],
  ]),
]

const line = (cells: string[]) => `| ${cells.join(' | ')} |\n`
const shown = (value: number, unit: string, digits: number) =>
  Number.isNaN(value) ? '–' : `${value.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`

/** Why a build failed, as far as its output says. */
const reason = (fault: string): string =>
  /out of memory/i.exec(fault)?.[0] ?? fault.trim().split('\n').at(-1) ?? ''

/** Each figure, and in brackets how many times ours it is. */
export function report(all: Figures[], scores: Scores[], how: Circumstances): string {
  const [ours] = all
  if (ours === undefined) throw new Error('There is nothing to report.')
  let text =
    '# Beside the peers\n\n' +
    'Written by `npm run bench:peers`; not by hand. ' +
    `${String(ours.visits.length)} visits each to the article \`${how.article}\` in Vietnamese, in turns, cold, ` +
    'over HTTP/2 with brotli, slow 4G (1.6 Mbit/s, 150 ms), CPU four times slower: medians. ' +
    'The peers carry the text of our Markdown twins, without drawings, matrices and tabs. ' +
    `One build each. In brackets: how many times ours. ${how.machine}, ` +
    `${new Date().toISOString().slice(0, 10)}.\n\n`
  text += line(['', ...all.map(({ name }) => name)])
  text += line(['---', ...all.map(() => '---:')])
  for (const [what, of, unit, digits] of rows(how.counts))
    text += line([
      what,
      ...all.map((figures) => {
        const value = of(figures)
        const ratio = value / of(ours)
        const beside =
          figures === ours || !Number.isFinite(ratio) || of(ours) < 5
            ? ''
            : ` (${ratio.toFixed(1)}×)`
        return shown(value, unit, digits) + beside
      }),
    ])
  for (const { name, builds } of all)
    for (const [count, one] of builds)
      if (typeof one === 'string')
        text += `\n${name} failed to build ${String(count)} pages: ${reason(one)}.\n`
  text += '\n## Lighthouse, mobile\n\n'
  const categories = Object.keys(scores[0]?.scores ?? {})
  text += line(['page', ...categories, 'not passed whole'])
  text += line(['---', ...categories.map(() => '---:'), '---'])
  for (const { path, scores: of, short } of scores)
    text += line([
      `\`${path}\``,
      ...categories.map((name) => String(of[name] ?? '–')),
      short.join(', '),
    ])
  return text
}
