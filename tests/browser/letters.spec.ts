// Every letter of both languages is drawn by the page's own face: none falls back to another font, where
// half a word would look different from the other half.
import { expect, test } from '@playwright/test'
import { openWithFace, samples } from './site.ts'

/** All letters with marks that Vietnamese has, composed, as the pages write them. */
const VIETNAMESE =
  'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ' +
  'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ'

test.use({ bypassCSP: true })

for (const { path } of samples)
  test(`${path}: no letter of Vietnamese is drawn by another font than the page’s own`, async ({
    page,
  }) => {
    await openWithFace(page, path)
    const family = await page.evaluate(() => {
      const own = getComputedStyle(document.body).fontFamily.split(',')[0] ?? ''
      const text = document.createElement('p')
      text.id = 'letters'
      text.style.fontFamily = own
      document.querySelector('main')?.prepend(text)
      return own
    })
    expect(family).not.toBe('')
    const session = await page.context().newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    for (const weight of ['400', '600']) {
      await page.locator('#letters').evaluate(
        (element, [letters = '', bold = '']) => {
          element.textContent = letters
          ;(element as HTMLElement).style.fontWeight = bold
        },
        [VIETNAMESE, weight],
      )
      const { root } = await session.send('DOM.getDocument')
      const { nodeId } = await session.send('DOM.querySelector', {
        nodeId: root.nodeId,
        selector: '#letters',
      })
      // The browser draws when it comes to it: until then it names no font at all.
      await expect
        .poll(async () => {
          const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
          return fonts.map(({ isCustomFont, glyphCount }) => ({ isCustomFont, glyphCount }))
        })
        .toEqual([{ isCustomFont: true, glyphCount: Array.from(VIETNAMESE).length }])
    }
  })
