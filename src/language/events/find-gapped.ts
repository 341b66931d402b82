import { CLASS_OF_TYPE } from '../../vocabulary/event-types.ts'
import { gapSegments, isMere } from './gap-segments.ts'
import type { Happening } from './happening.ts'
import { namesIn, type Region, type SentenceParts, type SentenceTime, timesIn } from './sentence-parts.ts'

const OPENS =
  /^(?:the|a|an|another|others?|more|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|dozens|hundreds|some|about|at|in|near|again|on|his|her|fellow)$/
const COUNTS =
  /^(?:another|again|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty)$/
/** What stands behind these tells of something else: "the first since 2002", "a day after the truce". */
const ASIDE =
  /^(?:since|before|after|until|despite|than|following|during|because|including|amid|anniversary|day|eve|month|year|week|time|when|where|which|who)$/
const PLACING = /^(?:in|at|near|on|outside)$/
const NEAR_START = 3
/** A day, a month or a stretch of them; not a year. */
const FINE = /^\d{4}-\d\d/
const BOUNDED = /^(?:since|before|after|from|by)\b/i

/** Whether a stretch stands beside the first as the first stands: a noun or a place with a date as fine. */
function isParallel(sentence: SentenceParts, region: Region, first: Region, main: Happening): boolean {
  const { tokens } = sentence
  const fine = (times: readonly SentenceTime[]): boolean =>
    times.length === 1 && times.every(({ edtf, isLimit, text }) => FINE.test(edtf) && !isLimit && !BOUNDED.test(text))
  const times = timesIn(sentence, region)
  const token = tokens[region.from]
  if (!fine(times) || timesIn(sentence, first).length === 0 || !token || (times[0]?.start ?? 0) <= token.start)
    return false
  if (!/^(?:violence|control)$/.test(CLASS_OF_TYPE.get(main.row.type) ?? '')) return false
  const isTimed = ({ start, end }: { start: number; end: number }): boolean =>
    times.some((time) => time.start <= start && end <= time.end)
  if (tokens.slice(region.from, region.to).some((word) => ASIDE.test(word.lower) && !isTimed(word))) return false
  const start = PLACING.test(token.lower) ? region.from + 1 : region.from
  return /^(?:the|a|an)$/.test(token.lower) || namesIn(sentence, region).some(({ from }) => from === start)
}

/** Whether a stretch names somebody or somewhere, and says when or where, as the first does. */
function isWhole(sentence: SentenceParts, region: Region): boolean {
  const opener = sentence.tokens[region.from]?.lower ?? ''
  const names = namesIn(sentence, region)
  const isNamed = names[0]?.from === region.from
  const dated = timesIn(sentence, region).length > 0
  if (isNamed && names[0]?.kind === 'place' && dated && isMere(sentence, region, names[0].to)) return true
  const placed = names.some(
    (name) => name.kind !== 'actor' && /^(?:in|at|near)$/.test(sentence.tokens[name.from - 1]?.lower ?? ''),
  )
  const somebody =
    names.some((name) => name.kind !== 'place' && name.from <= region.from + NEAR_START) || COUNTS.test(opener)
  return somebody && (OPENS.test(opener) || isNamed) && (dated || placed)
}

/** "In June Kidal", "two days later, Timbuktu": a date in front of the name that it dates. */
function isFronted(sentence: SentenceParts, region: Region): boolean {
  const [time, ...others] = timesIn(sentence, region)
  const name = namesIn(sentence, region)[0]
  if (!time || !name || others.length > 0 || time.isLimit || !FINE.test(time.edtf)) return false
  const until = sentence.tokens[name.from]?.start ?? 0
  return (
    time.end <= until && isMere(sentence, { from: region.from, to: name.from }, region.from) && name.to === region.to
  )
}

/**
 * A happening, and those told after it without repeating the verb: "Ten crewmen were seized on March 26, four Malaysians on April 1". Each
 * needs somebody or somewhere, and a date or a place of its own, as the first has.
 */
export function withGapped(sentence: SentenceParts, main: Happening): readonly Happening[] {
  const clause = sentence.clauses[main.clause]
  if (!clause || main.told !== 'verb') return [main]
  const rest = gapSegments(sentence, { from: main.to, to: clause.to })
  if (rest.length === 0) return [main]
  const first: Region = { from: clause.from, to: rest[0]?.from ?? clause.to }
  const isDated = (region: Region): boolean => timesIn(sentence, region).length > 0
  const gapped = rest.filter(
    (region) =>
      (!isDated(region) || isDated(first)) &&
      (isWhole(sentence, region) || isFronted(sentence, region) || isParallel(sentence, region, first, main)),
  )
  const whole = gapped[0] ? { ...main, until: gapped[0].from } : main
  return [whole, ...gapped.map((region) => ({ ...main, told: 'gapped' as const, region }))]
}
