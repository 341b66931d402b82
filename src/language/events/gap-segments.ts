import { isInTime, namesIn, type Region, type SentenceParts, timesIn } from './sentence-parts.ts'

const BREAK = /^(?:,|;|and|but)$/
/** What may stand about a date and a place without telling of anything else. */
const BESIDE_DATE = /^(?:on|in|by|at|the|only|then|later|itself|too|within|,|\.)$/
/** Words between a noun and the date of its own: "Kidal, the last town, on 9 May". */
const MOST_BETWEEN = 2

/** Whether nothing but one date stands in a stretch from `from` on: "Lalibela on the fifth of August". */
export function isMere(sentence: SentenceParts, region: Region, from: number): boolean {
  if (timesIn(sentence, region).length !== 1) return false
  for (let position = from; position < region.to; position++)
    if (!isInTime(sentence, position) && !BESIDE_DATE.test(sentence.tokens[position]?.lower ?? '')) return false
  return true
}

/** The stretches between commas and joining words, behind the first; those of a date and of brackets do not part. */
function pieces(sentence: SentenceParts, region: Region): readonly Region[] {
  const { tokens } = sentence
  const starts: number[] = []
  const end = /^[.;]$/.test(tokens[region.to - 1]?.text ?? '') ? region.to - 1 : region.to
  let depth = 0
  for (let position = region.from; position < end; position++) {
    const word = tokens[position]?.lower ?? ''
    if (word === '(') depth++
    if (word === ')') depth--
    if (
      depth <= 0 &&
      BREAK.test(word) &&
      !BREAK.test(tokens[position + 1]?.lower ?? '') &&
      !isInTime(sentence, position)
    )
      starts.push(position + 1)
  }
  return starts
    .map((from, index) => ({ from, to: (starts[index + 1] ?? end + 1) - 1 }))
    .filter(({ from, to }) => to > from)
}

/** Where the pieces that belong with the one at `index` end: "Kidal | the last town | on 9 May", "two days later | Kidal". */
function endOfGroup(sentence: SentenceParts, all: readonly Region[], index: number): number {
  const first = all[index]
  if (!first) return index + 1
  const dated = (region: Region): boolean => timesIn(sentence, region).length > 0
  const isNamed = (region: Region): boolean => namesIn(sentence, region)[0]?.from === region.from
  const next = all[index + 1]
  if (isMere(sentence, first, first.from)) return next && isNamed(next) && !dated(next) ? index + 2 : index + 1
  if (dated(first) || !isNamed(first)) return index + 1
  for (let step = 1; step <= MOST_BETWEEN; step++) {
    const piece = all[index + step]
    if (!piece) break
    if (isMere(sentence, piece, piece.from)) return index + step + 1
    if (dated(piece) || isNamed(piece)) break
  }
  return index + 1
}

/** The stretches of a clause that may each tell something by themselves, in order, an apposition with what it is put to. */
export function gapSegments(sentence: SentenceParts, region: Region): readonly Region[] {
  const all = pieces(sentence, region)
  const found: Region[] = []
  for (let index = 0; index < all.length; ) {
    const end = endOfGroup(sentence, all, index)
    found.push({ from: all[index]?.from ?? region.from, to: all[end - 1]?.to ?? region.to })
    index = end
  }
  return found
}
