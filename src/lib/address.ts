/**
 * Addresses below the folder the site is served from.
 * @param base Astro's `BASE_URL`: `/` or `/docs` or `/docs/`
 * @returns a function from a site path (`/en/`) to what stands in `href`
 */
export function addressUnder(base: string): (path: string) => string {
  const prefix = base.replace(/\/$/, '')
  return (path) => `${prefix}${path}`
}
