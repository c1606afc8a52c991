// Once the page is there and the machine has nothing better to do: the service worker, which keeps the
// site for when the network is cut. Not where the reader saves data.
import { scriptAddress } from './trusted.ts'

interface Connection {
  saveData?: boolean
  effectiveType?: string
}

const { connection } = navigator as { connection?: Connection }
const isScarce = connection?.saveData === true || connection?.effectiveType?.endsWith('2g') === true

if (import.meta.env.PROD && 'serviceWorker' in navigator && !isScarce)
  addEventListener('load', () => {
    const register = () => {
      // A browser that refuses (private windows, full disks) reads on without.
      void navigator.serviceWorker
        .register(scriptAddress(`${import.meta.env.BASE_URL}sw.js`))
        .catch(() => undefined)
    }
    if ('requestIdleCallback' in globalThis) requestIdleCallback(register)
    else setTimeout(register, 2000)
  })
