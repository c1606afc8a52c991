// A recording of the wire as a table: what the picture shows, in words.
import { runtimeName, systemName } from '../../wording.ts'
import { labelOf } from '../../wire/geometry.ts'
import { laneOf, recordingOf } from '../../wire/page.ts'
import { explain } from '../../wire/words.ts'
import type { Twin } from './context.ts'
import { blocks, code, table } from './text.ts'

export function wire(twin: Twin, file: string): string {
  const { t, lang, error, catalog } = twin
  const { you, recording } = recordingOf(error, file)
  const meanings = explain({ words: catalog.words, error, file, lang, t })
  const runtime = `${runtimeName(recording.runtime)} ${recording.version}`
  return blocks(
    `**${file}**, ${t('wire.recorded', { runtime, system: systemName(recording.system) })}`,
    table(
      ['#', 'ms', t('wire.where'), t('wire.event'), t('wire.meaning')],
      recording.events.map((event, index) => [
        ...[String(index + 1), (event.at / 1000).toFixed(3), laneOf(event, you, t)],
        ...[code(labelOf(event)), meanings[index] ?? ''],
      ]),
    ),
    t(`wire.tied-${recording.tied}`),
  )
}
