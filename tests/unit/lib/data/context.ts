// The real content, as the endpoints are given it, under an address with a folder.
import { absoluteUnder } from '../../../../src/lib/data/addresses.ts'
import type { Lang } from '../../../../src/lib/lang.ts'
import { translator } from '../../../../src/lib/ui.ts'
import { readCatalog, readUi } from '../../../../src/tools/read-catalog.ts'

export const SITE = 'https://example.org/docs/'
export const absolute = absoluteUnder('https://example.org', '/docs')
export const catalog = readCatalog()
const words = {
  vi: { t: translator(readUi('vi'), 'vi'), absolute },
  en: { t: translator(readUi('en'), 'en'), absolute },
}
export const wordsOf = (lang: Lang) => words[lang]
