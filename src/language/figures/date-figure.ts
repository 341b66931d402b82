import type { Candidate, DatedSpan, FigureContext } from './figure-candidate.ts'

/** What sets a number of another time, told or not, against one before it. */
const EARLIER = /\b(?:down from|up from|against|compared (?:with|to)) ?$/
const SINCE = /\bsince (?:the )?(?:\w+ (?:of )?)?$/i
const SINCE_FIRST = /^since\b/i

/** A time as that of a figure: what has been counted since then goes on. */
function sinceThen(sentence: string, { start, edtf }: DatedSpan): string {
  const isSince = SINCE.test(sentence.slice(0, start)) || SINCE_FIRST.test(sentence.slice(start))
  const from = edtf.split('/')[0] ?? edtf
  return isSince && from !== '..' ? `${from}/..` : edtf
}

/**
 * The date of a figure: the time told after it before the next number, at the head of the sentence or else before it; the
 * year entry where none is told, nothing for a number that is set against one before it.
 * @example dateFigure(sentence, [candidate], 0, context) // of 'Some 8,000 people have died since 1989.': '1989/..'
 */
export function dateFigure(
  sentence: string,
  candidates: readonly Candidate[],
  index: number,
  { times, entryYear }: FigureContext,
): string | null {
  const [candidate, next, first] = [candidates[index], candidates[index + 1], candidates[0]]
  if (!candidate) return null
  const after = times.find(
    ({ start }) =>
      start >= candidate.count.end &&
      start < (next?.start ?? Number.POSITIVE_INFINITY) &&
      !sentence.slice(candidate.count.end, start).includes(';'),
  )
  if (after === undefined && EARLIER.test(candidate.before)) return null
  const lead = times.findLast(({ end }) => end <= (first?.start ?? 0))
  const before = times.findLast(({ end }) => end <= candidate.start)
  const time = after ?? lead ?? before
  if (time) return sinceThen(sentence, time)
  return entryYear === null ? null : String(entryYear)
}
