import type { Happening } from './happening.ts'
import { namesIn, type Region, type SentenceParts, timesIn } from './sentence-parts.ts'

const BREAK = /^(?:,|;|and|but)$/
const OPENS =
  /^(?:the|a|an|another|others?|more|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|some|about|at|in|near|again|on|his|her|fellow)$/

/** The stretches between commas and joining words, behind the first. */
function segments({ tokens }: SentenceParts, region: Region): readonly Region[] {
  const starts: number[] = []
  for (let position = region.from; position < region.to; position++) {
    if (BREAK.test(tokens[position]?.lower ?? '') && !BREAK.test(tokens[position + 1]?.lower ?? ''))
      starts.push(position + 1)
  }
  return starts
    .map((from, index) => ({ from, to: (starts[index + 1] ?? region.to + 1) - 1 }))
    .filter(({ from, to }) => to > from)
}

/** Whether nothing but a date stands behind a place: "Lalibela on the fifth of August". */
function isMere(sentence: SentenceParts, region: Region, from: number): boolean {
  const [time, ...others] = timesIn(sentence, region)
  if (!time || others.length > 0) return false
  return sentence.tokens
    .slice(from, region.to)
    .every(
      (token) =>
        (time.start <= token.start && token.end <= time.end) ||
        /^(?:on|in|by|at|the|only|then|itself|too|,|\.)$/.test(token.lower),
    )
}

/**
 * A happening, and those told after it without repeating the verb: "Ten crewmen were seized on March 26, four Malaysians on April 1". Each
 * needs somebody or somewhere, and a date or a place of its own, as the first has.
 */
export function withGapped(sentence: SentenceParts, main: Happening): readonly Happening[] {
  const clause = sentence.clauses[main.clause]
  if (!clause || main.told !== 'verb') return [main]
  const rest = segments(sentence, { from: main.to, to: clause.to })
  const isWhole = (region: Region): boolean => {
    const opener = sentence.tokens[region.from]
    const names = namesIn(sentence, region)
    const dated = timesIn(sentence, region).length > 0
    const placed = names.some(
      (name) => name.kind !== 'actor' && /^(?:in|at|near)$/.test(sentence.tokens[name.from - 1]?.lower ?? ''),
    )
    const somebody =
      names.some((name) => name.kind !== 'place' && name.from <= region.from + 3) ||
      /^(?:another|again|\d+|two|three|four|five|six|seven|eight|nine|ten)$/.test(opener?.lower ?? '')
    if (names[0]?.from === region.from && names[0].kind === 'place' && dated && isMere(sentence, region, names[0].to))
      return true
    return somebody && (OPENS.test(opener?.lower ?? '') || names[0]?.from === region.from) && (dated || placed)
  }
  const firstRegion: Region = { from: clause.from, to: rest[0]?.from ?? clause.to }
  const firstDated = timesIn(sentence, firstRegion).length > 0
  const gapped = rest.filter((region) => isWhole(region) && (timesIn(sentence, region).length === 0 || firstDated))
  const first = gapped[0] ? { ...main, until: gapped[0].from } : main
  return [first, ...gapped.map((region) => ({ ...main, told: 'gapped' as const, region }))]
}
