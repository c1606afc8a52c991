// The Content-Security-Policy names what stands in a page by its hash; Astro does it for what it bundles.

type Hash = `sha256-${string}`
/** The same few styles and scripts stand in thousands of pages. */
const hashes = new Map<string, Promise<Hash>>()

/** `sha256-…` of an inline script or style, as the policy wants it: over the very text in the tag. */
export function hashOf(text: string): Promise<Hash> {
  const hash = hashes.get(text) ?? digestOf(text)
  hashes.set(text, hash)
  return hash
}

async function digestOf(text: string): Promise<Hash> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]+)(">)/i
const INLINE = /<(script|style)(?![^>]* src=)(?![^>]*application\/ld\+json)[^>]*>([^]*?)<\/\1>/g

/**
 * A page whose policy names what stands in this page, and nothing else. Astro names every inline style
 * of the whole site, and files that 'self' allows already: a kilobyte that is looser, too.
 * @throws Error if the page has no policy
 */
export async function tightened(html: string): Promise<string> {
  if (!POLICY.test(html)) throw new Error('a page has no Content-Security-Policy')
  const texts = [...html.matchAll(INLINE)].map(([, , text = '']) => text)
  const own = new Set<string>(await Promise.all(texts.map(hashOf)))
  return html.replace(POLICY, (_, before: string, policy: string, after: string) => {
    const kept = policy.replaceAll(/ '(sha256-[^']+)'/g, (named, hash: string) =>
      own.has(hash) ? named : '',
    )
    return before + kept + after
  })
}
