// The Content-Security-Policy is strict, and nothing that the site does offends it.
import { expect, type Page, test } from '@playwright/test'
import { ASKS, kinds } from './site.ts'

/** Everything the browser refused on the page, from its first byte on. */
async function refusalsOf(page: Page): Promise<string[]> {
  const refusals: string[] = []
  await page.exposeFunction('refused', (what: string) => refusals.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { refused } = window as unknown as { refused: (what: string) => void }
      refused(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`)
    })
  })
  return refusals
}

/** The policy of a page, by directive. */
const policyOf = async (page: Page): Promise<Map<string, string[]>> => {
  const text = await page
    .locator('meta[http-equiv="content-security-policy"]')
    .getAttribute('content')
  const directives = (text ?? '').split(';').map((part) => part.trim().split(/\s+/))
  return new Map(directives.map(([name = '', ...values]) => [name, values]))
}

for (const path of [...kinds, '/', ASKS])
  test(`${path} keeps to a strict policy`, async ({ page }) => {
    const refusals = await refusalsOf(page)
    await page.goto(path)
    const policy = await policyOf(page)
    expect(policy.get('default-src')).toEqual(["'none'"])
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"])
    for (const [name, values] of policy)
      for (const value of values) {
        expect(value, name).not.toContain('unsafe')
        expect(value, `${name} names an origin`).not.toMatch(/^(?:\*|https?:|data:|blob:)/)
      }
    const box = page.locator('ask-box input')
    if ((await box.count()) > 0) {
      await box
        .first()
        .fill("Error: read ECONNRESET\n    at TCP.onStreamRead {\n  code: 'ECONNRESET' }")
      await expect(page.locator('ask-box')).toContainText('ECONNRESET')
    }
    const theme = page.locator('theme-switch button')
    if ((await theme.count()) > 0) await theme.click()
    await page.waitForTimeout(50)
    expect(refusals).toEqual([])
  })

test('what the policy does not name does not run', async ({ page }) => {
  const refusals = await refusalsOf(page)
  await page.goto('/vi/')
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    try {
      script.textContent = 'window.ran = true'
      document.body.append(script)
    } catch {
      // Trusted Types refuse the text itself.
    }
    try {
      document.body.setAttribute('onclick', 'window.ran = true')
      document.body.click()
    } catch {
      // And that of a handler.
    }
    return (window as { ran?: boolean }).ran ?? false
  })
  expect(ran).toBe(false)
  await expect.poll(() => refusals.length).toBeGreaterThan(0)
})
