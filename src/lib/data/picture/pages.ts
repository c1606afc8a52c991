// Every page that has a picture, and what the picture says.
import type { Catalog } from '../../catalog.ts'
import { type Facts, SIDES } from '../../schema.ts'
import type { Translate } from '../../ui.ts'
import type { Lang } from '../../lang.ts'
import type { Lane, PictureText } from './draw.ts'

type Side = (typeof SIDES)[number]

/** @param broke none: the page asks which side it was */
function lanesOf(
  t: Translate,
  broke: readonly Side[],
  breaker: Facts['breaker'] = 'printer',
): PictureText['lanes'] {
  const remark = t(broke.length > 1 ? `lanes.${breaker}` : 'lanes.broke')
  const lane = (side: Side): Lane => {
    const name = t(`side.${side}`)
    if (broke.length === 0) return { name, mark: 'asked', remark: '' }
    return broke.includes(side)
      ? { name, mark: 'broke', remark }
      : { name, mark: 'none', remark: '' }
  }
  return { client: lane('client'), wire: lane('wire'), server: lane('server') }
}

/** By file name: `connection-aborted`, `index`, `who-hung-up`. */
export function pictureTexts(
  { errors, guides }: Catalog,
  lang: Lang,
  t: Translate,
): Record<string, PictureText> {
  const site = t('site.name')
  const asking = lanesOf(t, [])
  return {
    index: { site, title: t('home.heading'), text: t('home.lead'), lanes: asking },
    'who-hung-up': {
      ...{ site, title: t('triage.heading'), text: t('triage.description'), lanes: asking },
    },
    ...Object.fromEntries(
      guides.map(({ slug, prose }) => [
        slug,
        { site, title: prose[lang].title, text: prose[lang].summary, lanes: asking },
      ]),
    ),
    ...Object.fromEntries(
      errors.map(({ slug, facts, prose }) => [
        slug,
        {
          site,
          title: facts.title,
          text: prose[lang].summary,
          lanes: lanesOf(t, facts.broke, facts.breaker),
        },
      ]),
    ),
  }
}
