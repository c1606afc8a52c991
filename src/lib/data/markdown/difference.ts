// Two programs as one text, line by line: what to take out and what to put in.

/** Length of the longest common subsequence of what follows, for every pair of positions. */
function common(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  )
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (row !== undefined)
        row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  return lengths
}

const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n')

/** The body of a unified diff with the whole text as context. */
export function difference(before: string, after: string): string {
  const [a, b] = [linesOf(before), linesOf(after)]
  const lengths = common(a, b)
  const out: string[] = []
  for (let i = 0, j = 0; i < a.length || j < b.length;)
    if (i < a.length && j < b.length && a[i] === b[j]) {
      out.push(` ${a[i] ?? ''}`)
      i++
      j++
    } else if (
      j >= b.length ||
      (i < a.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    )
      out.push(`-${a[i++] ?? ''}`)
    else out.push(`+${b[j++] ?? ''}`)
  return out.join('\n')
}
