// What the specs share: which pages there are, what should stand on them, and a few measurements.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { ErrorPage } from '../../src/lib/catalog.ts'
import { type Lang, LANGS, pagePath } from '../../src/lib/lang.ts'
import { type Translate, translator } from '../../src/lib/ui.ts'
import { ROOT } from '../../src/tools/places.ts'
import { readCatalog, readUi } from '../../src/tools/read-catalog.ts'

export const { errors, guides } = readCatalog()

/** Interface strings, as the pages use them. */
export const ui: Record<Lang, Translate> = {
  vi: translator(readUi('vi'), 'vi'),
  en: translator(readUi('en'), 'en'),
}

export interface ShownError {
  lang: Lang
  error: ErrorPage
  path: string
}

/** The page of every error in every language. */
export const errorPages: ShownError[] = errors.flatMap((error) =>
  LANGS.map((lang) => ({ lang, error, path: pagePath(lang, error.slug) })),
)

/**
 * What a component does it does on every page alike: these stand for all error pages. What differs
 * from page to page is tested on each: tests/site/ reads its HTML, axe.spec and narrow.spec visit it.
 */
export const samples: ShownError[] = errorPages.filter(
  ({ error }) => error.slug === 'connection-aborted',
)

/** A short address that asks which of two meanings; the others go on at once. */
export const ASKS = '/e/113/'

/** Every page that was built and stays where it is; `/` and `/e/…` go on and have specs of their own. */
export const paths: string[] = globSync('**/*.html', { cwd: join(ROOT, 'dist') })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .filter((path) => path !== '/' && !path.startsWith('/e/'))
  .sort()

/** Pages that stand for all of their kind. */
const SAMPLES = new Set(['connection-aborted', guides[0]?.slug])

/** One page of each kind, in both languages. */
export const kinds: string[] = paths.filter((path) =>
  [...errors, ...guides].every(
    ({ slug }) => SAMPLES.has(slug) || LANGS.every((lang) => pagePath(lang, slug) !== path),
  ),
)

/** The runtimes a reader can choose, as `localStorage` keeps them. */
export const RUNTIMES = ['python', 'typescript'] as const
export type Runtime = (typeof RUNTIMES)[number]

/** A tab of one group of tabs. */
export const tab = (page: Page, runtime: Runtime, group = 0): Locator =>
  page.locator('runtime-tabs').nth(group).locator(`[role=tab][data-language=${runtime}]`)

/** What a tab shows. */
export async function panelOf(each: Locator): Promise<Locator> {
  const id = (await each.getAttribute('aria-controls')) ?? ''
  return each.page().locator(`[id="${id}"]`)
}

/** Lays out what is far below, too, as if the reader had been there: else places are estimates. */
export const layOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const section of document.querySelectorAll<HTMLElement>('main section'))
      section.style.contentVisibility = 'visible'
  })

/** Opens every folded part of the page, and lays all of it out. */
export async function unfold(page: Page): Promise<void> {
  await layOut(page)
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

/** Whether the page stands dark, by the colour that is really behind it. */
export const isDark = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const colour = getComputedStyle(document.documentElement).backgroundColor
    const channels = [...colour.matchAll(/[\d.]+/g)].slice(0, 3).map(Number)
    return channels.reduce((sum, channel) => sum + channel, 0) < 384
  })

/** Distance from the top of the window, after the next frame is drawn. */
export const topOf = (locator: Locator): Promise<number> =>
  locator.evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(element.getBoundingClientRect().top)),
        )
      }),
  )

/**
 * Opens a page with its own face surely there: it is optional, and whoever has it late reads in the
 * system's. Needs `bypassCSP`.
 */
export async function openWithFace(page: Page, path: string): Promise<void> {
  await page.route(
    (url) => url.pathname === path,
    async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block')
      await route.fulfill({ response, body })
    },
  )
  await page.goto(path)
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()))
    await document.fonts.ready
  })
}

/** Collects what a page throws or writes as an error to the console, from now on. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`))
  page.on('console', (message) => {
    const isOurs = !message.text().includes('blocked by Playwright')
    if (isOurs && (message.type() === 'error' || message.type() === 'warning'))
      complaints.push(`${message.type()}: ${message.text()}`)
  })
  return complaints
}
