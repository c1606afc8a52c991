// The picture of a page for link previews.
import type { APIRoute, GetStaticPaths } from 'astro'
import { drawPicture, type PictureText } from '../../../lib/data/picture/draw.ts'
import { pictureTexts } from '../../../lib/data/picture/pages.ts'
import type { Face } from '../../../lib/data/picture/type.ts'
import { LANGS } from '../../../lib/lang.ts'
import { loadCatalog, loadTranslate } from '../../_catalog.ts'
import { toPng } from '../_encode.ts'
import { loadFace } from '../_face.ts'

let face: Promise<Face> | undefined

export const getStaticPaths = (async () => {
  const catalog = await loadCatalog()
  const paths = LANGS.map(async (lang) => {
    const texts = pictureTexts(catalog, lang, await loadTranslate(lang))
    return Object.entries(texts).map(([page, text]) => ({
      params: { lang, page },
      props: { text },
    }))
  })
  return (await Promise.all(paths)).flat()
}) satisfies GetStaticPaths

export const GET: APIRoute<{ text: PictureText }> = async ({ props }) => {
  face ??= loadFace()
  return new Response(await toPng(drawPicture(await face, props.text)), {
    headers: { 'Content-Type': 'image/png' },
  })
}
