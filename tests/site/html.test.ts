// Every page is valid HTML, by the words of the standard and the rules for accessible elements.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { ROOT } from '../../src/tools/places.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // A box for pasting needs no button: Enter sends it, and results come while typing.
    'wcag/h32': 'off',
    // The list below the box is a combobox's: no <select> holds marked-up results.
    'prefer-native-element': 'off',
  },
})

for (const file of globSync('**/*.html', { cwd: join(ROOT, 'dist') }).sort())
  test(`${file} is valid HTML`, async () => {
    const { results } = await validator.validateString(
      readFileSync(join(ROOT, 'dist', file), 'utf8'),
    )
    const messages = results.flatMap((result) =>
      result.messages.map(
        ({ ruleId, message, line, column }) =>
          `${String(line)}:${String(column)} ${message} (${ruleId})`,
      ),
    )
    assert.deepEqual(messages, [])
  })

test('what is wrong is found', async () => {
  const { valid } = await validator.validateString('<p><img src="x"><div></p>')
  assert.equal(valid, false)
})
