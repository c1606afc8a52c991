// npm run fonts — cuts the face from its npm package to what the two languages need, two weights'
// range, and writes public/fonts/. Run it after changing the face, the range or the characters.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { ROOT } from './places.ts'

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('')
const SIGNS = '\u00a0§©«°±·»×÷–—‘’“”…−'
const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'
const WEIGHTS = { min: 400, max: 600 }

const require = createRequire(import.meta.url)
const letters = LETTERS + LETTERS.toUpperCase()
// The package keeps the letters of Latin-1 (à, é, ô …) in its "latin" file, the rest in the other;
// what a file does not have is passed over.
const cuts = { latin: ASCII + SIGNS + letters, vietnamese: letters + '₫' }

for (const [subset, text] of Object.entries(cuts)) {
  const whole = require.resolve(
    `@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`,
  )
  const cut = await subsetFont(readFileSync(whole), text, {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
  })
  const file = join(ROOT, 'public', 'fonts', `source-sans-3-${subset}.woff2`)
  writeFileSync(file, cut)
  console.log(`${file.slice(ROOT.length + 1)}: ${String(cut.length)} bytes`)
}
