// What stands below a program is the recording of its run: streams, exit code, runtime, date.
import { expect, test } from '@playwright/test'
import { isRan, shownRun } from '../../src/lib/runs.ts'
import { runtimeName } from '../../src/lib/wording.ts'
import { samples, ui } from './site.ts'

for (const { lang, error, path } of samples) {
  test(`${path}: the output on the page equals the recorded run`, async ({ page }) => {
    await page.goto(path)
    const blocks = await page.locator('.recorded').evaluateAll((elements) =>
      elements.map((element) => {
        const { program, output } = element.closest('figure')?.dataset ?? {}
        const text = (selector: string) =>
          element.querySelector(`:scope > ${selector}`)?.textContent.trim().replace(/\s+/g, ' ')
        return {
          file: program ?? output ?? '',
          streams: [...element.querySelectorAll(':scope > pre')].map((pre) => [
            pre.className.split(' ')[0],
            pre.textContent,
          ]),
          command: text('.command > code'),
          meta: text('.meta'),
          exit: text('.meta > .exit'),
          date: element.querySelector('.meta time')?.getAttribute('datetime'),
        }
      }),
    )
    expect(blocks.length).toBeGreaterThan(0)
    for (const { file, streams, command, meta, exit, date } of blocks) {
      const runs = error.runs.get(file)
      if (runs === undefined) throw new Error(`${file} is shown but has no recording`)
      const run = shownRun(runs)
      const printed = [
        ['stdout', run.stdout],
        ['stderr', run.stderr],
      ].filter(([, text]) => text !== '')
      expect(streams, file).toEqual(printed)
      expect(command, file).toBe(run.command)
      expect(exit, file).toBe(ui[lang]('program.exit', { code: String(run.exit) }))
      expect(meta, file).toContain(`${runtimeName(run.runtime)} ${run.version}`)
      expect(date, file).toBe(run.date)
    }
  })

  test(`${path}: the matrix of a program has a row for every run that was recorded`, async ({
    page,
  }) => {
    await page.goto(path)
    const matrices = await page.locator('.recorded .matrix').evaluateAll((elements) =>
      elements.map((element) => {
        const { program, output } = element.closest('figure')?.dataset ?? {}
        const rows = [...element.querySelectorAll('tbody tr')].map((row) => ({
          name: row.querySelector('th')?.firstChild?.textContent?.trim().replace(/\s+/g, ' '),
          exit: row.querySelector('td:not([colspan])')?.textContent ?? null,
        }))
        return { file: program ?? output ?? '', rows }
      }),
    )
    expect(matrices.length).toBeGreaterThan(0)
    for (const { file, rows } of matrices)
      for (const run of error.runs.get(file)?.runs ?? [])
        expect(rows, file).toContainEqual({
          name: `${runtimeName(run.runtime)} ${run.version}`,
          exit: isRan(run) ? String(run.exit) : null,
        })
  })
}
