// Several signals on one line: a number and a class that agree are one, a wrapper in front of its
// root gives way, a number that only something else could prove goes away unproven.
import { SHARED_WITH_FILES } from './knowledge/errno.ts'
import type { Slug } from './knowledge/slugs.ts'
import type { Signal } from './signal.ts'

/** A library's own words beside the code it set itself: the words say more. */
const WORDS_OVER_CODE: Readonly<Record<string, readonly Slug[]>> = {
  ECONNRESET: ['closed-without-response', 'tls-broken', 'incomplete-response', 'request-aborted'],
  ECONNABORTED: ['request-aborted', 'timed-out'],
  ETIMEDOUT: ['request-aborted'],
}

/** How far apart two signals of a line may stand and still be wrapper and root. */
const NEAR = 400

/** The signals of one line that stand. */
export function settle(signals: readonly Signal[]): Signal[] {
  let left = signals.map((signal) => agree(signal, signals)).filter((signal) => signal !== null)
  left = left.filter((signal) => !overruled(signal, left))
  // wrapper: root — the last of equals on a line is the innermost
  return left.filter(
    (signal) =>
      !left.some(
        (later) =>
          later.at > signal.at &&
          later.at - signal.at < NEAR &&
          later.page !== signal.page &&
          later.rank === 3 &&
          signal.rank === 3 &&
          later.form !== 'property' &&
          !isSessionLost(signal),
      ),
  )
}

/** A driver's own words or number for a lost session: its page knows the cure, the socket's does not. */
function isSessionLost({ page, name }: Signal): boolean {
  return page === 'session-ended-by-server' && /gone away|2006/.test(name)
}

/** Fixes a number's meaning by what stands beside it; null where it stays unproven or doubled. */
function agree(signal: Signal, all: readonly Signal[]): Signal | null {
  return signal.form === 'number' ? proveNumber(signal, all) : joinNumber(signal, all)
}

/** A name beside its number is surer; words beside their number leave the talking to it. */
function joinNumber(signal: Signal, all: readonly Signal[]): Signal | null {
  const number = all.find(
    (other) => other.form === 'number' && near(other, signal) && means(other, signal.page),
  )
  if (!number || signal.rank < 2) return signal
  if (signal.form === 'phrase') return null
  return numbered(signal, number, signal.page)
}

function proveNumber(signal: Signal, all: readonly Signal[]): Signal | null {
  const supporters = all.filter(
    (other) =>
      other.form !== 'number' &&
      near(other, signal) &&
      other.rank >= 2 &&
      means(signal, other.page),
  )
  if (supporters.some(({ form }) => form !== 'phrase')) return null
  const [words] = supporters
  if (words)
    return numbered(
      { ...signal, ...(words.refine === undefined ? {} : { refine: words.refine }) },
      signal,
      words.page,
    )
  if (signal.refine !== 'needs-agreement') return signal
  // (10054), 10061: … beside any word of failure
  return (signal.value ?? 0) >= 10000 &&
    /error|exception|fail|refus|clos|reset|abort|fehler|ошибк|错误|erreur/.test(signal.line)
    ? signal
    : null
}

function numbered(signal: Signal, number: Signal, page: Slug): Signal {
  const meaning = number.meanings?.find((meant) => meant.page === page)
  const { refine, ...rest } = signal
  return {
    ...rest,
    page,
    rank: 3,
    form: 'numbered',
    // files print EACCES with a number, too
    ...(refine !== undefined && SHARED_WITH_FILES.has(refine) ? { refine } : {}),
    ...(meaning ? { meanings: [meaning] } : {}),
  }
}

/** A Windows number that contradicts the class it is printed with decides; codes give way to words. */
function overruled(signal: Signal, all: readonly Signal[]): boolean {
  if (signal.form === 'number' || signal.form === 'numbered') return false
  const words = WORDS_OVER_CODE[signal.name]
  return all.some(
    (other) =>
      (words?.includes(other.page) === true && other.form === 'phrase' && other.rank === 3) ||
      (other.name.startsWith('WinError') &&
        other.page !== signal.page &&
        other.at > signal.at &&
        other.at - signal.at < 40),
  )
}

function means(number: Signal, page: Slug): boolean {
  return number.meanings?.some((meaning) => meaning.page === page) === true
}

function near(a: Signal, b: Signal): boolean {
  return Math.abs(a.at - b.at) < NEAR
}
