// The copy button gives a program that runs.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { mask } from '../../src/lib/mask.ts'
import { shownRun } from '../../src/lib/runs.ts'
import { defaultRuntime } from '../../src/tools/runtimes.ts'
import { samples, errors, RUNTIMES, tab, ui } from './site.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

async function copyFrom(figure: Locator): Promise<string> {
  const page = figure.page()
  await page.evaluate(() => navigator.clipboard.writeText('nothing was copied'))
  await figure.locator('copy-button button').click()
  await expect.poll(() => clipboard(page)).not.toBe('nothing was copied')
  return clipboard(page)
}

for (const { lang, error, path } of samples) {
  test(`${path}: copy gives the file of every program, and of a diff the new file`, async ({
    page,
  }) => {
    await page.goto(path)
    const copied = new Set<string>()
    for (const runtime of RUNTIMES) {
      await tab(page, runtime).click()
      for (const figure of await page.locator('figure.program:visible').all()) {
        const file = (await figure.getAttribute('data-program')) ?? ''
        expect(await copyFrom(figure), file).toBe(error.snippets.get(file))
        copied.add((await figure.getAttribute('id')) ?? '')
      }
    }
    expect(copied.size).toBe(await page.locator('figure.program').count())
    expect([...copied].some((id) => id.startsWith('diff-'))).toBe(true)
  })

  test(`${path}: copy gives a command and a message as they stand`, async ({ page }) => {
    await page.goto(path)
    const figures = await page.locator('figure:has(copy-button):not(.program)').all()
    expect(figures.length).toBeGreaterThan(0)
    for (const figure of figures)
      expect(await copyFrom(figure)).toBe(await figure.locator('code').first().textContent())
  })

  test(`${path}: the copy button says that it has copied, and then offers to copy again`, async ({
    page,
  }) => {
    await page.clock.install()
    await page.goto(path)
    const button = page.locator('figure.program:visible copy-button button').first()
    await button.click()
    await expect(button).toHaveText(ui[lang]('program.copied'))
    await page.clock.runFor(10_000)
    await expect(button).toHaveText(ui[lang]('program.copy'))
  })
}

const FIXES = ['fix.py', 'fix.ts']

for (const error of errors)
  for (const file of FIXES) {
    const runs = error.runs.get(file)
    const facts = error.facts.programs[file]
    // What needs a network or a server of its own does not run by being pasted.
    if (runs === undefined || (facts?.needs ?? []).length > 0) continue

    test(`${error.slug}: ${file} as copied from the page runs and prints what was recorded`, async ({
      page,
    }, info) => {
      const runtime = defaultRuntime(file.endsWith('.py') ? 'python' : 'node', facts?.packages)
      test.skip(runtime === undefined, `nothing here can run ${file}`)
      await page.goto(`/en/${error.slug}/`)
      const choice = tab(page, file.endsWith('.py') ? 'python' : 'typescript')
      if ((await page.locator('runtime-tabs').count()) > 0) await choice.click()
      const copied = await copyFrom(page.locator(`figure[data-program="${file}"]:visible`).first())
      writeFileSync(info.outputPath(file), copied)
      const work = info.outputDir
      const ran = spawnSync(runtime?.bin ?? '', [file], {
        cwd: work,
        encoding: 'utf8',
        timeout: 20_000,
      })
      const run = shownRun(runs)
      expect(mask(ran.stdout, { work, runtime: '', project: '' })).toBe(run.stdout)
      expect(ran.status).toBe(run.exit)
    })
  }
