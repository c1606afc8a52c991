// The Content-Security-Policy names what stands in a page by its hash; Astro does it for what it bundles.

/** `sha256-…` of an inline script or style, as the policy wants it: over the very text in the tag. */
export async function hashOf(text: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}
