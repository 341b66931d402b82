import type { Clause } from '../clauses/split-clauses.ts'
import { countBack } from './count-back.ts'
import { baseAt } from './count-from-told.ts'
import { adverbial, datingTimes, isAttribute, isTerm } from './dating-times.ts'
import type { DraftDate } from './event-draft.ts'
import type { Happening } from './happening.ts'
import { happeningRegion, type Region, type SentenceParts, type SentenceTime } from './sentence-parts.ts'

/** What the text before says about when: the year entry, the date that the text stands under, the happening told last. */
export interface TimeContext {
  readonly year: string | null
  readonly last: DraftDate | null
  readonly head?: DraftDate | null
}

/** Words of a sentence that speaks of the whole year, not of what was just told. */
const GENERAL =
  /\b(?:(?:several|many|most)(?! of (?:them|whom|which)\b)|numerous|various|repeatedly|continued|continues|occasions|often|throughout|regularly|increased|decreased|(?:rose|fell) (?:(?:by|from|to) (?:(?:an?|about|over|under|below|above|some|nearly|almost) )*\d|sharply|steadily|slightly|further)|remained|overall|in all|altogether|times|elsewhere|meanwhile|in the meantime|generally|frequently|routinely|total|annual|series|rounds|successive|by the (?:dozen|hundred|thousand)s?)\b/i
/** Words by which even a state of things begins with what was just told. */
const AT_ONCE = /\bwithin (?:minutes|hours)\b|\b(?:that|the same) (?:day|night|evening|morning|afternoon)\b/i
const LIST_LINK = /^\s*(?:,|and|,\s*and)\s*(?:in|on|from|again in)?\s*$/
/** "On 3 May, three weeks after the truce of April": the same day again. */
const COUNTED = /^units-(?:after|before)-date$/
const BREAK = /^(?:,|and|;)$/
const NEXT_BEFORE = /\b(?:and|but)(?:,? (?:in|on|by|at|only|then|later|between them))*,? (?:in |on |by |at |at the )?$/
const NEXT_AFTER = /^,? (?:the|an?|its|his|their)\b/
const THE_YEAR = /^the year$/i
const UNTIL = /^(?:until|till|up to)\b/i
const NOUN_START = /^(?:,|;|and|after|during|following|of|in)$/
const NOUN_REACH = 5
const CONTRASTS = /^(?:while|whereas|although|though)$/
/** Words before a verb that put it after what was told. */
const NEXT_STEP = /^(?:only|then|later|finally|eventually|subsequently|afterwards|again|soon|thereafter|never|in|on)$/

const asDate = (time: SentenceTime): DraftDate => ({
  edtf: time.edtf,
  text: time.text,
  basis: time.basis,
  ...(isTerm(time) ? { isTerm: true } : {}),
})
const asShared = (time: SentenceTime): DraftDate => ({ ...asDate(time), basis: `${time.basis}, of the sentence` })

const withoutTerms = (sentence: SentenceParts, region: Region): readonly SentenceTime[] =>
  datingTimes(sentence, region).filter((time) => !isTerm(time))

/** The times of a list with nothing but joining words between: "in September, October and from …". */
function listFrom(
  { text }: SentenceParts,
  times: readonly SentenceTime[],
  first: SentenceTime,
): readonly SentenceTime[] {
  const list = [first]
  for (const time of times.slice(times.indexOf(first) + 1)) {
    if (!LIST_LINK.test(text.slice(list.at(-1)?.end ?? 0, time.start)) || COUNTED.test(time.rule)) break
    list.push(time)
  }
  return list.every((time) => !time.isLimit) ? list : [first]
}

/** Whether a time opens what is told next, without a verb that would begin a clause: "and, on 24 July, a truce". */
function opensNext({ text }: SentenceParts, { start, end }: SentenceTime, at: number): boolean {
  const before = text.slice(at, start)
  return before.includes(';') || (NEXT_BEFORE.test(before) && NEXT_AFTER.test(text.slice(end, end + 6)))
}

/** "Ahead of the June 2013 peace talks": a date right before the noun is its own. */
const isOf = ({ text }: SentenceParts, { end }: SentenceTime, at: number): boolean =>
  /^ (?:[\p{L}-]+ ){0,2}$/u.test(text.slice(end, at))

/**
 * The time of a stretch that dates a happening: the nearest after its words, else the nearest before, limits last, and
 * before all one that opens what is told next.
 */
function nearest(sentence: SentenceParts, times: readonly SentenceTime[], at: number): SentenceTime | undefined {
  const dating = times.filter((time) => !time.isLimit)
  const real = dating.length > 0 ? dating : times
  const after = real.find((time) => time.start >= at)
  const before = real.findLast((time) => time.start < at)
  return after && before && opensNext(sentence, after, at) ? before : (after ?? before)
}

/** "They held out until 11 July, when the army took the rock": what "when" leads on to happened at the end of the time. */
function whenReached({ text }: SentenceParts, time: SentenceTime): SentenceTime {
  const isReached = UNTIL.test(time.text) && /^,? when\b/.test(text.slice(time.end, time.end + 7))
  return isReached ? { ...time, edtf: time.edtf.replace('../', ''), isLimit: false } : time
}

/** A time of an earlier clause, the nearest first: "On May 24 they met and signed". */
function timeBefore(sentence: SentenceParts, index: number): SentenceTime | undefined {
  for (const clause of sentence.clauses.slice(0, index).reverse()) {
    const times = datingTimes(sentence, clause)
      .filter(({ rule }) => clause.inherits !== 'noun-before' || !/^since/.test(rule))
      .map((time) => whenReached(sentence, time))
    const time = times.findLast((candidate) => !candidate.isLimit) ?? (clause.from === 0 ? times.at(-1) : undefined)
    if (time) return time
  }
  return undefined
}

/** A time of a later clause that does not go on to something else: "When rebels attacked in May". */
function timeAfter(sentence: SentenceParts, index: number): SentenceTime | undefined {
  for (const clause of sentence.clauses.slice(index + 1)) {
    if (CONTRASTS.test(clause.opener)) return undefined
    const time = /^(?:but|and)$/.test(clause.opener)
      ? undefined
      : withoutTerms(sentence, clause).find((candidate) => !candidate.isLimit)
    if (time) return time
  }
  return undefined
}

/** "Having balked twice, he signed on 3 May": not on that day. */
const isAnterior = ({ tokens }: SentenceParts, { verb }: Clause): boolean =>
  verb !== null && tokens[verb.from]?.lower === 'having'

/** "They asked for a truce, were refused, and signed nonetheless in July": the time behind the last of several verbs of one subject. */
function timeOfSeries(sentence: SentenceParts, index: number): SentenceTime | undefined {
  const { clauses, tokens } = sentence
  for (const clause of clauses.slice(index + 1)) {
    const { verb } = clause
    if (clause.inherits !== 'subject' || !verb) return undefined
    if (tokens.slice(clause.from, verb.head).some((token) => NEXT_STEP.test(token.lower))) return undefined
    const time = withoutTerms(sentence, clause).find((candidate) => !candidate.isLimit)
    if (time) return time.start > (tokens[verb.head]?.end ?? 0) ? time : undefined
  }
  return undefined
}

/** "The year opened with a mutiny in which nine died on 3 May": a date within the year that the sentence goes on to. */
function finerAfter(sentence: SentenceParts, index: number, { edtf }: SentenceTime): SentenceTime | undefined {
  const time = timeAfter(sentence, index)
  return time?.edtf.startsWith(`${edtf.slice(0, 4)}-`) ? time : undefined
}

/** The words of the sentence that lead up to a noun, or to the clause of a verb. */
function leadingUp({ text, start, tokens, clauses }: SentenceParts, { told, from, clause }: Happening): string {
  const own = clauses[clause]
  const isCounted = told !== 'nominal' && /^(?:after|before)$/.test(own?.opener ?? '')
  const until = told === 'nominal' ? tokens[from]?.start : isCounted ? tokens[(own?.from ?? 0) + 1]?.start : start
  return text.slice(start, until ?? start)
}

/** The stretch around a noun in which a time is its own. */
function nounRegion({ tokens, clauses }: SentenceParts, happening: Happening): Region {
  const clause = clauses[happening.clause] ?? happening
  let { from, to } = happening
  while (from > clause.from && !NOUN_START.test(tokens[from - 1]?.lower ?? '') && happening.from - from < NOUN_REACH)
    from--
  while (to < clause.to && !BREAK.test(tokens[to]?.lower ?? '')) to++
  return { from, to }
}

function inherited(sentence: SentenceParts, { year, last, head = null }: TimeContext): readonly DraftDate[] {
  const words = sentence.text.slice(sentence.start, sentence.end)
  const goesOn = !GENERAL.test(words) || AT_ONCE.test(words)
  const fits = ({ edtf }: DraftDate): boolean => year === null || year.includes('/') || edtf.startsWith(year)
  if (last && fits(last) && (goesOn || year === null))
    return [{ ...last, text: '', basis: `goes on about ${last.edtf}` }]
  if (head && fits(head)) return [{ ...head, text: '' }]
  return year ? [{ edtf: year, text: '', basis: `year from the entry ${year}` }] : []
}

/**
 * When a happening took place, several dates where it is told once for each: the time of its own words or clause, else
 * one of the sentence, else the date of what was just told, else the year entry.
 * @example dateHappening(sentence, happening, { year: '2014', last: null })[0]?.edtf // '2014-05-24'
 */
export function dateHappening(
  sentence: SentenceParts,
  happening: Happening,
  context: TimeContext,
): readonly DraftDate[] {
  const clause = sentence.clauses[happening.clause]
  if (!clause) return []
  const base = baseAt(sentence, happening.from)
  if (base) return [{ edtf: base, text: '', basis: `as told before of ${base}` }]
  const at = sentence.tokens[happening.region?.from ?? happening.from]?.start ?? 0
  const own = datingTimes(
    sentence,
    happening.told === 'nominal' ? nounRegion(sentence, happening) : happeningRegion(sentence, happening),
  )
  const chosen = nearest(sentence, happening.told === 'nominal' ? own : adverbial(sentence, own), at)
  const isNamed = chosen && happening.told !== 'nominal' && isAttribute(sentence, chosen)
  const led = isNamed ? timeBefore(sentence, happening.clause) : undefined
  if (led && !isAttribute(sentence, led)) return [asShared(led)]
  const finer = chosen && THE_YEAR.test(chosen.text) ? finerAfter(sentence, happening.clause, chosen) : undefined
  if (finer) return [asShared(finer)]
  if (chosen) return listFrom(sentence, happening.region ? own : datingTimes(sentence, clause), chosen).map(asDate)
  const around = happening.told === 'nominal' ? nearest(sentence, withoutTerms(sentence, clause), at) : undefined
  const shared =
    around ??
    timeBefore(sentence, happening.clause) ??
    (isAnterior(sentence, clause) ? undefined : timeAfter(sentence, happening.clause)) ??
    timeOfSeries(sentence, happening.clause)
  if (!shared) return inherited(sentence, context)
  const counted = countBack(leadingUp(sentence, happening), shared.edtf)
  if (counted) return [{ ...asShared(shared), edtf: counted }]
  if (!around) return [asShared(shared)]
  return [isOf(sentence, around, at) ? { ...asDate(around), edtf: around.ofNoun ?? around.edtf } : asDate(around)]
}
