// The box, as a reader uses it: type, paste, keys only, network cut.
import { expect, type Page, test } from '@playwright/test'
import { ui } from './site.ts'

const TRACEBACK = `Exception happened during processing of request from ('127.0.0.1', 51234)
Traceback (most recent call last):
  File "C:\\Python311\\Lib\\socketserver.py", line 317, in _handle_request_noblock
    self.process_request(request, client_address)
  File "C:\\app\\views.py", line 12, in show
    return render(page)
  File "C:\\Python311\\Lib\\socketserver.py", line 834, in write
    self._sock.sendall(b)
ConnectionAbortedError: [WinError 10053] An established connection was aborted`

const paste = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)

/** Focuses the box and waits until it has all it needs. */
async function ready(page: Page, path: string) {
  await page.goto(path)
  await page.getByRole('combobox').focus()
  await page.waitForLoadState('networkidle')
}

for (const lang of ['vi', 'en'] as const) {
  test(`${lang}: a pasted traceback leads to its page and cause`, async ({ page }) => {
    await ready(page, `/${lang}/`)
    await paste(page, TRACEBACK)
    const finding = page.getByRole('region', { name: 'ConnectionAbortedError' })
    const link = finding.getByRole('link').first()
    await expect(link).toHaveAttribute('href', `/${lang}/connection-aborted/#cause-peer-left`)
    await expect(finding.locator('mark')).toContainText('[WinError 10053]')
    await expect(finding).toContainText('Windows')
    await expect(finding).toContainText('C:\\app\\views.py:12')
    await link.click()
    await expect(page.locator('#cause-peer-left')).toBeInViewport()
  })

  test(`${lang}: what is no connection error is said to be none`, async ({ page }) => {
    await ready(page, `/${lang}/`)
    await paste(
      page,
      'Traceback (most recent call last):\n  File "a.py", line 104\nKeyError: 10053',
    )
    await expect(page.locator('ask-box [role=status]')).toHaveText(ui[lang]('ask.nothing'))
    await page.getByRole('link', { name: ui[lang]('ask.who') }).click()
    await expect(page).toHaveURL(`/${lang}/who-hung-up/`)
  })
}

test('nothing is asked of the network after the paste, and it works with the network cut', async ({
  page,
  context,
}) => {
  await ready(page, '/vi/')
  await context.setOffline(true)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await paste(page, TRACEBACK)
  await expect(page.getByRole('region', { name: 'ConnectionAbortedError' })).toBeVisible()
  expect(asked).toEqual([])
  expect(page.url()).not.toContain('10053')
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

test('keys alone: / focuses, arrows choose, Enter follows, Escape closes', async ({ page }) => {
  await page.goto('/vi/')
  await page.keyboard.press('/')
  const box = page.getByRole('combobox')
  await expect(box).toBeFocused()
  await page.keyboard.insertText('vpn')
  const options = page.getByRole('option')
  await expect(options.first()).toBeVisible()
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await expect(box).toHaveAttribute('aria-activedescendant', 'ask-option-0')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await page.keyboard.type(' ')
  await expect(options.first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/vi\/[a-z-]+\/#cause-[a-z-]+$/)
})

test('an answer that comes after Escape opens no list', async ({ page }) => {
  await ready(page, '/en/')
  const list = page.getByRole('listbox')
  const status = page.locator('ask-box').getByRole('status')
  await page.keyboard.insertText('reset')
  await expect(list).toBeVisible()
  await status.evaluate((line) => line.replaceChildren())
  // Both in one task: the answer to the longer question cannot come between them.
  await page.getByRole('combobox').evaluate((field: HTMLInputElement) => {
    field.value += ' by peer'
    field.dispatchEvent(new Event('input'))
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }))
  })
  await expect(status).not.toBeEmpty()
  await expect(list).toBeHidden()
})

test('?q= opens with results', async ({ page }) => {
  await page.goto('/en/?q=10053')
  await expect(page.getByRole('combobox')).toHaveValue('10053')
  await expect(page.getByRole('option').first()).toBeVisible()
})

test('markup in a paste stays text', async ({ page }) => {
  const attack = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
  await ready(page, '/vi/')
  await paste(
    page,
    `  File "${attack}.py", line 3, in ${attack}\n    ${attack}\nConnectionResetError: [Errno 104] ${attack}`,
  )
  await expect(page.locator('.finding').first()).toBeVisible()
  expect(await page.locator('.finding img, .finding script').count()).toBe(0)
  expect(await page.title()).not.toMatch(/^[12]$/)
})

test('a megabyte of log does not hold up the page', async ({ page }) => {
  await ready(page, '/vi/')
  const log = 'INFO 2026-01-01 request served in 3 ms\n'.repeat(30_000)
  await paste(page, `${log}${TRACEBACK}`)
  await expect(page.getByRole('region', { name: 'ConnectionAbortedError' })).toBeVisible({
    timeout: 20_000,
  })
})

test('without JavaScript the box says so and the list of errors serves', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/vi/')
  await expect(page.getByText(ui.vi('ask.no-script'))).toBeVisible()
  await expect(page.getByRole('combobox')).toBeHidden()
  await expect(page.getByRole('link', { name: 'ConnectionAbortedError' }).first()).toBeVisible()
  await context.close()
})

test('an address that misses is asked of the box', async ({ page }) => {
  await page.goto('/e/WinError10053x/')
  await expect(page.getByRole('combobox')).toHaveValue(/WinError10053x/)
  await expect(page.getByRole('option').first()).toBeVisible()
})

for (const [path, lang] of [
  ['/en/conection-aborted/', 'en'],
  ['/vi/conection-aborted/', 'vi'],
] as const)
  test(`${path} misses: the box asks in ${lang} and offers the nearest`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByLabel(ui[lang]('ask.label')).first()).toBeVisible()
    await expect(page.getByRole('option').first()).toContainText('ConnectionAbortedError')
  })
