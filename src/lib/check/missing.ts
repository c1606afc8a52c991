/** What is wanted and not had, in order. */
export const missing = (have: Iterable<string>, want: Iterable<string>): string[] => {
  const set = new Set(have)
  return [...want].filter((key) => !set.has(key))
}
