// Whatever is pasted, linked or stored: no script runs, nothing is thrown, the page keeps its shape.
import { expect, type Page, test } from '@playwright/test'
import fc from 'fast-check'
import { complaintsOf } from './site.ts'

const RUNS = 40
/** Fixed, so that a failure can be looked at again. */
const SEED = 20_261_123

/** Sets this name where it is run. */
const HOSTILE = [
  '<img src=x onerror="fuzzed=1">',
  '"><script>fuzzed=1</script>',
  'javascript:fuzzed=1',
  "'-(fuzzed=1)-'",
  '${fuzzed=1}{{fuzzed=1}}',
  '</template><svg onload=fuzzed=1>',
  '__proto__',
  'constructor.prototype',
  '\u202etxet esreveR',
  '%00%0d%0aSet-Cookie:a=b',
  '%E0%A4%A',
  'a'.repeat(3000),
  '\n'.repeat(500),
  '👩‍👩‍👧‍👦'.repeat(200),
]
const texts = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .tuple(
      fc.constantFrom('Error: read ECONNRESET', 'OSError: [Errno 104] ', 'requests.exceptions.'),
      fc.constantFrom(...HOSTILE),
      fc.string({ maxLength: 60 }),
    )
    .map((parts) => parts.join(' ')),
)
const sample = <T>(of: fc.Arbitrary<T>, numRuns = RUNS): T[] =>
  fc.sample(of, { numRuns, seed: SEED })

/** Nothing ran, nothing was thrown, nothing sticks out. */
async function expectUnharmed(page: Page, complaints: string[], input: unknown): Promise<void> {
  const state = await page.evaluate(() => ({
    ran: 'fuzzed' in globalThis,
    wide: document.documentElement.scrollWidth - innerWidth,
  }))
  expect({ ...state, complaints }, JSON.stringify(input).slice(0, 300)).toEqual({
    ran: false,
    wide: Math.min(state.wide, 0),
    complaints: [],
  })
}

test.use({ viewport: { width: 360, height: 640 } })

test('the box takes any text', async ({ page }) => {
  test.slow()
  const complaints = complaintsOf(page)
  await page.goto('/vi/')
  // A paste of several lines turns the line into a field.
  const box = page.locator('ask-box :is(input, textarea):visible')
  await box.focus()
  await page.waitForLoadState('networkidle')
  for (const text of sample(texts)) {
    await box.fill('')
    await box.focus()
    await box.evaluate((input, pasted) => {
      const data = new DataTransfer()
      data.setData('text/plain', pasted)
      const event = new ClipboardEvent('paste', {
        clipboardData: data,
        bubbles: true,
        cancelable: true,
      })
      if (input.dispatchEvent(event)) {
        ;(input as HTMLInputElement).value = pasted
        input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }
    }, text)
    await page.waitForTimeout(30)
    await expectUnharmed(page, complaints, text)
  }
})

test('query and fragment may be anything', async ({ page }) => {
  test.slow()
  const complaints = complaintsOf(page)
  for (const [key, value, fragment] of sample(
    fc.tuple(fc.constantFrom('os', 'errno', 'rt', 'lib', 'q', 'x'), texts, texts),
  )) {
    const address = new URL('http://x/en/connection-aborted/')
    address.searchParams.set(key, value.toWellFormed())
    address.hash = fragment.toWellFormed()
    await page.goto(
      `${address.pathname}${address.search.slice(0, 1500)}${address.hash.slice(0, 1500)}`,
    )
    await expectUnharmed(page, complaints, [key, value, fragment])
  }
})

test('an address that leads nowhere may be anything', async ({ page }) => {
  test.slow()
  // The answer 404 itself is written to the console; it is what was asked for.
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  for (const text of sample(texts)) {
    // An encoded slash is the preview server's own fault 500, and never reaches the site.
    const name = text.slice(0, 300).toWellFormed().replaceAll(/[/\\]/g, '-')
    const path = encodeURIComponent(name).replace(/^\.+$/, 'x')
    await page.goto(`/vi/${path}/`).catch((fault: unknown) => {
      // A path that the server in front of the site refuses never reaches it.
      if (!/ERR_INVALID|ERR_HTTP_RESPONSE_CODE_FAILURE/.test(String(fault))) throw fault
    })
    await expectUnharmed(page, complaints, text)
  }
})

test('what is stored may be anything', async ({ page }) => {
  test.slow()
  const complaints = complaintsOf(page)
  await page.goto('/vi/connection-aborted/')
  for (const stored of sample(fc.tuple(texts, texts, texts))) {
    await page.evaluate((values) => {
      for (const [index, key] of ['theme', 'runtime', 'lang'].entries())
        localStorage.setItem(key, values[index] ?? '')
    }, stored)
    await page.reload()
    await expectUnharmed(page, complaints, stored)
  }
})
