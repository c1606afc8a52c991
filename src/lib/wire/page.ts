// A recording as part of its page: where its steps are found, who is who.
import type { ErrorPage } from '../catalog.ts'
import type { Translate } from '../ui.ts'
import type { End, WireEvent, WireRecording } from './recording.ts'
import { actorOf } from './words.ts'

/** @throws Error saying how to get the recording, where there is none */
export function recordingOf(
  error: ErrorPage,
  file: string,
): { you: End; recording: WireRecording } {
  const you = error.facts.programs[file]?.wire
  const recording = error.wires.get(file)
  if (you === undefined || recording === undefined)
    throw new Error(
      `content/errors/${error.slug}: <Wire file="${file}"> needs "wire" under its program in facts.yaml, and "npm run record:wire ${error.slug}"`,
    )
  return { you, recording }
}

/** `wire-7`; for every recording of a page but the first with its program: `wire-fix-py-7`. */
export function stepId({ facts }: ErrorPage, file: string, number: number): string {
  const first = Object.entries(facts.programs).find(([, { wire }]) => wire !== undefined)?.[0]
  const of = file === first ? '' : `${file.replaceAll(/[._]/g, '-')}-`
  return `wire-${of}${String(number)}`
}

/** In which lane an event stands, in words. */
export function laneOf(event: WireEvent, you: End, t: Translate): string {
  if (event.kind === 'packet') return t('side.wire')
  const actor = actorOf(event)
  if (actor === undefined) return t('wire.code')
  const end = t(actor === you ? 'wire.you' : 'wire.they')
  const kernel = event.kind === 'state' || event.kind === 'signal'
  return `${end}: ${t(kernel ? 'wire.kernel' : 'wire.code')}`
}
