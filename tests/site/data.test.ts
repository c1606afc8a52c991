// The data for tools as the build left it in dist/.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import sharp from 'sharp'
import { absoluteUnder } from '../../src/lib/data/addresses.ts'
import { errorDocument, indexOf } from '../../src/lib/data/documents.ts'
import { drawPicture, HEIGHT, WIDTH } from '../../src/lib/data/picture/draw.ts'
import { pictureTexts } from '../../src/lib/data/picture/pages.ts'
import { LANGS } from '../../src/lib/lang.ts'
import { translator } from '../../src/lib/ui.ts'
import { toPng } from '../../src/tools/pictures/encode.ts'
import { loadFace } from '../../src/tools/pictures/face.ts'
import { ROOT } from '../../src/tools/places.ts'
import { readCatalog, readUi } from '../../src/tools/read-catalog.ts'

const SITE = 'http://localhost:4321'
/** Link previews are fetched by chat servers in a hurry. */
const HEAVIEST = 60 * 1000
const absolute = absoluteUnder(SITE, '/')
const catalog = readCatalog()
const fileOf = (path: string) => join(ROOT, 'dist', path)
const read = (path: string) => readFileSync(fileOf(path), 'utf8')
const json = (path: string) => JSON.parse(read(path)) as unknown
const face = await loadFace()

/** Whether an address of ours leads to a file. */
function resolves(url: string): boolean {
  const path = decodeURIComponent(new URL(url).pathname)
  return existsSync(fileOf(path.endsWith('/') ? `${path}index.html` : path))
}

const ajv = new Ajv2020({ validateFormats: false })
const published = [
  { path: 'index.json', schema: 'schema/index.v1.json', value: indexOf(catalog, absolute) },
  ...catalog.errors.map((page) => ({
    path: `errors/${page.slug}.json`,
    schema: 'schema/error.v1.json',
    value: errorDocument(page, absolute),
  })),
]

for (const { path, schema, value } of published) {
  test(`/${path} fits the schema published beside it`, () => {
    const id = `${SITE}/${schema}`
    if (ajv.getSchema(id) === undefined) ajv.addSchema(json(schema) as object)
    const document = json(path) as { $schema: string }
    assert.equal(document.$schema, id)
    assert.ok(ajv.validate(id, document), ajv.errorsText(ajv.errors))
  })

  test(`/${path} comes from the content alone: made again, it is the same`, () => {
    assert.equal(read(path), JSON.stringify(value))
  })
}

test('every address in the data leads to a file', () => {
  const texts = globSync(['{index.json,llms.txt}', '{vi,en}/*.{md,txt,xml}', 'errors/*.json'], {
    cwd: join(ROOT, 'dist'),
  })
  assert.ok(texts.length >= 8)
  for (const path of texts)
    for (const [url] of read(path).matchAll(/http:\/\/localhost:4321[^\s"'<>)]*/g))
      assert.ok(resolves(url), `${path}: ${url} leads nowhere`)
})

for (const { slug } of catalog.errors)
  for (const lang of LANGS)
    test(`/${lang}/${slug}/ has its Markdown twin`, () => {
      assert.match(read(`${lang}/${slug}.md`), /^# \S/)
    })

for (const lang of LANGS)
  test(`/${lang}/feed.xml is well-formed`, () => {
    const check = 'import sys; from xml.dom.minidom import parse; parse(sys.argv[1])'
    const { status, stderr } = spawnSync('python3', ['-c', check, fileOf(`${lang}/feed.xml`)], {
      encoding: 'utf8',
    })
    assert.equal(status, 0, stderr)
  })

for (const lang of LANGS)
  for (const [page, text] of Object.entries(
    pictureTexts(catalog, lang, translator(readUi(lang), lang)),
  ))
    test(`/og/${lang}/${page}.png is of the right size, light, and the same when made again`, async () => {
      const path = fileOf(`og/${lang}/${page}.png`)
      const { width, height, format } = await sharp(path).metadata()
      assert.deepEqual([width, height, format], [WIDTH, HEIGHT, 'png'])
      assert.ok(statSync(path).size <= HEAVIEST, `${String(statSync(path).size)} bytes`)
      assert.ok(readFileSync(path).equals(await toPng(drawPicture(face, text))))
    })
