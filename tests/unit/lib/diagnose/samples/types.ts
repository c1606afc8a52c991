/** A text written for these tests, and the pages it may lead to; none: nothing to diagnose. */
export type Sample = [text: string, ...pages: string[]]
