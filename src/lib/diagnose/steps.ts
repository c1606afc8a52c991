// Work is counted in steps, so that a test can hold hostile input to a linear bound without a clock.

/** Counts lines visited and words looked up. */
export interface Steps {
  lines: number
  words: number
}

/** A fresh counter; hand it to `diagnose` as the third argument. */
export function countSteps(): Steps {
  return { lines: 0, words: 0 }
}
