import { MEN } from '../../vocabulary/figure-rows/figure-phrases.ts'
import type { FigureRow } from '../../vocabulary/figure-rows/figure-row.ts'
import { NOBODY_IN_PARTICULAR } from '../../vocabulary/figure-rows/index.ts'
import type { Metric } from '../../vocabulary/record-words.ts'
import type { Span } from '../span.ts'
import type { Candidate } from './figure-candidate.ts'
import type { FigureDraft } from './read-figures.ts'

/** What links a number to one before it that it is set against: "… in 2012 and 146,000 in 2016". */
const LINK = /(?:,|,? and|,? to|,? against|,? down from|,? up from|,? compared (?:with|to)|,? from) ?$/
/** The side whose number it is, set against that of the side before: "Armenia 3,825". */
const OTHER_SIDE =
  /[,;] (?:and |but |while )?((?:\p{Lu}[\p{L}-]+|the (?:\p{Ll}+ )?(?:army|navy|air force|gendarmerie|rebels|government|police|guerrillas|militias?|insurgents|opposition|others?|presidential guard|guard)))(?:[’']s?)?(?: (?:lost|had|of|at))? $/u
/** Who else counts, at another number: "the government speaks of 60,000, the best survey of about 25,000". */
const OTHER_SOURCE =
  /[,;] (?:and |but |while )?(the (?:\p{Ll}[\p{L}-]* ){1,4}?|\p{Lu}[\p{L}-]+ )(?:of|at|says?|said|puts? it at|counts?|counted|claims?|claimed)(?: the figure at)? $/u
/** What makes a number a part of the one before it: "of whom 1,004 were civilians", "among them 300 children". */
const PART_BEFORE = /\b(?:of (?:whom|them|these|those|which)|including|among (?:them|whom|these)|counting) (?:\w+ )?$/i
const PART_AFTER = /^ of (?:whom|them|these|those)\b/
/** Who the part are, behind the number where no noun follows it at once. */
const PART_OF_WHOM =
  /^(?: of (?:whom|them|these|those))? (?:(?:were|was|are|had been|being|reportedly) ){0,3}(?:said to be |believed to be |counted as |listed as )?((?:\p{L}+ )?(?:civilians|children|women|soldiers|policemen|fighters|militants|rebels|guerrillas|peacekeepers|minors|officers|guards|hostages|refugees|foreigners|combatants|insurgents|police))\b/u

/** Whether a number has no row of its own, or none but that of bare numbers, set against the figure before it: it counts the same. */
export function isLinked(row: FigureRow | undefined, { count, before }: Candidate, isSeries: boolean): boolean {
  const isBare = row === undefined || row.id === 'deaths.bare'
  return count.unit === undefined && isBare && (isSeries || LINK.test(before))
}

/** What may stand between the numbers of a series, beside their times: "82 by the end of 2016, no fewer than 115 by 2019". */
const SERIES =
  /^[\s,;()–-]*(?:(?:and|then|but|to|in|by|at|from|until|since|as of|for|the|an?|end|close|start|beginning|middle|of|after|before|only|some|about|again|still|already|down|up|back|peak|low|high|worst|later|mid|early|late|years?|months?)\b[\s,;()–-]*)*$/iu

/** How far behind a number its time may stand: "190,000 still there in 2007". */
const TIME_NEAR = 20
/** "Civilian dead: 10,000 at the lowest guess, 30,000 at the highest": numbers behind a colon, each with what it is by. */
const IN_LIST = /^[^.:;\d]{0,40}[,;] (?:and |then |but |only |some |about |perhaps |at least )*$/
const SAID_BY = /^(?:[.,;)]|$| (?:in|at|by|after|during|from|on|under|before|according to|for)\b)/

/** Whether a bare number is one more of a list behind the colon that the first stood behind. */
function isInList(sentence: string, { start, end }: Span, { before, after, count }: Candidate): boolean {
  const colon = sentence.slice(0, start).lastIndexOf(': ')
  const isHeaded = colon > 0 && start - colon <= HEADED
  return isHeaded && IN_LIST.test(before.slice(before.length - (count.start - end))) && SAID_BY.test(after)
}
const HEADED = 30

/** Whether a bare number goes on with the one before it, each with a time: "115,000 in 2013; 616,000 two years later". */
function isInSeries(sentence: string, from: number, { start, end }: Candidate, times: readonly Span[]): boolean {
  const between = times.filter((time) => time.start >= from && time.end <= start)
  const isDated = between.length > 0 || times.some((time) => time.start > end && time.start <= end + TIME_NEAR)
  if (!isDated || !/[,;(]/.test(sentence.slice(from, start))) return false
  const words = between.reduceRight(
    (left, time) => left.slice(0, time.start - from) + left.slice(time.end - from),
    sentence.slice(from, start),
  )
  return SERIES.test(words)
}

/** Whether a bare number goes on with the one before it, as one more of a series or of a list. */
export const goesOnWith = (sentence: string, last: Span, candidate: Candidate, times: readonly Span[]): boolean =>
  isInSeries(sentence, last.end, candidate, times) || isInList(sentence, last, candidate)

/** Whom a number is of that is a part of the figure before it; undefined where it is none. */
function partOf({ count, before, after }: Candidate): string | undefined {
  const whom = count.unit === 'people' ? count.noun?.text : PART_OF_WHOM.exec(after)?.[1]
  return PART_BEFORE.test(before) || PART_AFTER.test(after) ? whom : undefined
}

const MEN_COUNTED = new RegExp(`\\b(?:${MEN})$`, 'i')
/** What a part of casualties counts by what became of them: "among them 159 killed". */
const METRIC_OF: Readonly<Record<string, Metric>> = { killed: 'deaths', wounded: 'wounded' }

/** What a figure that the one before it tells of counts, of whom, and by which rule. */
export type Linked = Pick<FigureDraft, 'metric' | 'of' | 'rule'>

/**
 * A number that is set beside the figure before it: a part of it, that of another side, by another source, of more men.
 * @example linkBeside(undefined, last, candidate) // of the second number in 'Armenia lost 3,825, Azerbaijan 2,783'
 */
export function linkBeside(row: FigureRow | undefined, last: FigureDraft, candidate: Candidate): Linked | undefined {
  const part = partOf(candidate)
  if (part !== undefined && row?.metric !== last.metric) {
    const [casualty] = candidate.casualties
    const metric = NOBODY_IN_PARTICULAR.test(part) ? METRIC_OF[casualty ?? ''] : undefined
    return { metric: metric ?? last.metric, of: metric ? '' : part, rule: `${last.rule}.part` }
  }
  const { count, before } = candidate
  if (row !== undefined) return undefined
  if (last.metric === 'troops' && / and $/.test(before) && MEN_COUNTED.test(count.noun?.text ?? ''))
    return { metric: 'troops', of: count.noun?.text ?? '', rule: `${last.rule}.and` }
  if (count.unit !== undefined && !(count.unit === 'money' && last.metric === 'budget')) return undefined
  const side = OTHER_SIDE.exec(before)?.[1]
  if (side !== undefined)
    return { metric: last.metric, of: side.replace(/^the /, '').replace(/[’']s?$/, ''), rule: `${last.rule}.side` }
  return OTHER_SOURCE.test(before) ? { metric: last.metric, of: last.of, rule: `${last.rule}.source` } : undefined
}
