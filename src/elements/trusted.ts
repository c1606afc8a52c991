// The one way an address of a script gets into a page: the policy `site`, which the
// Content-Security-Policy allows and which takes addresses of this site only.
interface Policy {
  createScriptURL(address: string): unknown
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy
}

const ofThisSite = (address: string): string => {
  const { href, origin } = new URL(address, location.href)
  if (origin !== location.origin) throw new TypeError(`${origin} may not run scripts here`)
  return href
}

let policy: Policy | undefined

/**
 * An address of a script of this site, in the form in which the browser takes it.
 * @throws TypeError for an address of another site
 */
export function scriptAddress(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('site', { createScriptURL: ofThisSite }) ?? {
    createScriptURL: ofThisSite,
  }
  // Where the browser knows Trusted Types it is an object that only the browser can read.
  return policy.createScriptURL(address) as string
}
