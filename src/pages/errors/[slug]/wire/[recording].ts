// What was recorded on the wire, to download: the events as JSON, the packets for Wireshark.
import { existsSync, readFileSync } from 'node:fs'
import type { APIRoute, GetStaticPaths } from 'astro'
import { loadCatalog } from '../../../_catalog.ts'

// An interface would lack the index signature that Astro wants.
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
type Props = { body: string | Uint8Array<ArrayBuffer>; type: string }

/** @throws Error saying how to get the capture, where there is none */
function captureOf(slug: string, program: string): Uint8Array<ArrayBuffer> {
  const file = `content/errors/${slug}/wire/${program}.pcap`
  if (!existsSync(file)) throw new Error(`${file} is missing; run "npm run record:wire ${slug}"`)
  return new Uint8Array(readFileSync(file))
}

export const getStaticPaths = (async () => {
  const { errors } = await loadCatalog()
  return errors.flatMap(({ slug, wires }) =>
    [...wires].flatMap(([program, recording]) => {
      const files: [string, Props][] = [
        ['json', { body: `${JSON.stringify(recording)}\n`, type: 'application/json' }],
        ['pcap', { body: captureOf(slug, program), type: 'application/vnd.tcpdump.pcap' }],
      ]
      return files.map(([ending, props]) => ({
        params: { slug, recording: `${program}.${ending}` },
        props,
      }))
    }),
  )
}) satisfies GetStaticPaths

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': props.type } })
