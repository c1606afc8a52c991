import type { DiagnoseCatalog } from '../../../../src/lib/diagnose/diagnose.ts'

/** The one page written so far, with its causes; and none. */
export const CATALOG: DiagnoseCatalog = {
  pages: [
    {
      slug: 'connection-aborted',
      causes: (
        'reused-socket peer-left retransmission stale-keep-alive security-software upload-refused ' +
        'tls-handshake-timeout destroyed network-changed accept fuse by-hand'
      ).split(' '),
    },
  ],
}
export const NO_PAGES: DiagnoseCatalog = { pages: [] }
