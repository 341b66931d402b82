import type { Count } from '../../model/records.ts'
import { MEN } from '../../vocabulary/figure-rows/figure-phrases.ts'
import type { FigureRow } from '../../vocabulary/figure-rows/figure-row.ts'
import { FIGURE_ROWS, NOBODY_IN_PARTICULAR } from '../../vocabulary/figure-rows/index.ts'
import type { Metric } from '../../vocabulary/record-words.ts'
import type { Span } from '../span.ts'
import { dateFigure } from './date-figure.ts'
import { type Candidate, candidatesIn, type FigureContext } from './figure-candidate.ts'
import { fitsFigureRow } from './fits-figure-row.ts'
import { ofWhom } from './of-whom.ts'
import { sourceFigure } from './source-figure.ts'

/** A number for a period, a stock or a total, as one sentence tells it. */
export interface FigureDraft extends Span {
  readonly metric: Metric
  readonly value: Count
  /** Whom or what it counts; empty for all. */
  readonly of: string
  readonly edtf: string | null
  readonly sources: readonly string[]
  /** Id of the row that told it. */
  readonly rule: string
}

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
/** Verbs that say that the number is only what was gone beyond. */
const BEYOND =
  /\b(?:exceed(?:s|ed|ing)?|pass(?:es|ed|ing)?|top(?:s|ped|ping)?|surpass(?:es|ed|ing)?|past|beyond)(?: the)? $/i

/** "Half the 4.5 million people". */
const HALF = /\bhalf (?:of )?(?:the|its|their) (?:\w+ )?$/i
/** "It never numbered more than 90." */
const NEVER = /\b(?:never|not|nor|hardly|no longer) (?:\w+ ){0,3}$/i

/** A number with no row of its own, or none but that of bare numbers, set against the figure before it: it counts the same. */
function isLinked(row: FigureRow | undefined, { count, before }: Candidate, isSeries: boolean): boolean {
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

/** Whom a number is of that is a part of the figure before it; undefined where it is none. */
function partOf({ count, before, after }: Candidate): string | undefined {
  const whom = count.unit === 'people' ? count.noun?.text : PART_OF_WHOM.exec(after)?.[1]
  return PART_BEFORE.test(before) || PART_AFTER.test(after) ? whom : undefined
}

function valueTold({ count: { min, max, approx, text }, before }: Candidate): Count {
  if (min !== null && min === max && HALF.test(before)) return { min: min / 2, max: min / 2, approx: true, text }
  if (max === null && NEVER.test(before)) return { min: null, max: min, text }
  if (max !== null && min === max && BEYOND.test(before)) return { min, max: null, text }
  return { min, max, ...(approx ? { approx } : {}), text }
}

const MEN_COUNTED = new RegExp(`\\b(?:${MEN})$`, 'i')
const isOfMen = ({ count }: Candidate): boolean => MEN_COUNTED.test(count.noun?.text ?? '')

/** What a part of casualties counts by what became of them: "among them 159 killed". */
const METRIC_OF: Readonly<Record<string, Metric>> = { killed: 'deaths', wounded: 'wounded' }

/** A number as a figure of what a row counts, or of what the figure before it counts. */
function tell(
  row: FigureRow | undefined,
  last: FigureDraft | undefined,
  candidate: Candidate,
  { isSeries, ...context }: FigureContext & { readonly isSeries: boolean },
): Pick<FigureDraft, 'metric' | 'of' | 'rule'> | undefined {
  const part = last === undefined ? undefined : partOf(candidate)
  if (last && part !== undefined && row?.metric !== last.metric) {
    const [casualty] = candidate.casualties
    const metric = NOBODY_IN_PARTICULAR.test(part) ? METRIC_OF[casualty ?? ''] : undefined
    return { metric: metric ?? last.metric, of: metric ? '' : part, rule: `${last.rule}.part` }
  }
  const side =
    last && row === undefined && candidate.count.unit === undefined ? OTHER_SIDE.exec(candidate.before)?.[1] : undefined
  if (last && side !== undefined)
    return { metric: last.metric, of: side.replace(/^the /, ''), rule: `${last.rule}.side` }
  if (last && row === undefined && candidate.count.unit === undefined && OTHER_SOURCE.test(candidate.before))
    return { metric: last.metric, of: last.of, rule: `${last.rule}.source` }
  if (last?.metric === 'troops' && row === undefined && / and $/.test(candidate.before) && isOfMen(candidate))
    return { metric: 'troops', of: candidate.count.noun?.text ?? '', rule: `${last.rule}.and` }
  const link = isLinked(row, candidate, isSeries) ? last : undefined
  const metric = link?.metric ?? row?.metric
  if (metric === undefined) return undefined
  const own = row && ofWhom(row, candidate, context)
  return {
    metric,
    of: own || (candidate.count.unit === undefined ? (last?.of ?? '') : ''),
    rule: link === undefined ? (row?.id ?? '') : `${link.rule.replace(/\.linked$/, '')}.linked`,
  }
}

/** Numbers of which no source is told have that of the one before them, or else behind them, in the sentence. */
function withShared(drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  const isTold = ({ sources }: FigureDraft): boolean => sources.length > 0
  if (drafts.every(isTold)) return drafts
  return drafts.map((draft, index) => {
    if (isTold(draft)) return draft
    const told = drafts.slice(0, index).findLast(isTold) ?? drafts.find(isTold)
    return told === undefined ? draft : { ...draft, sources: told.sources }
  })
}

/**
 * The figures that a sentence tells: numbers for a period, a stock or a total, by the rows of `figure-rows/`. A bare number
 * set against a figure before it counts the same ("48,000 hectares in 2012 and 146,000 in 2016"), and so does a part of it.
 * @example readFigures('UNHCR counts 340,000 refugees.', context) // [{ metric: 'refugees', value: { min: 340000, … }, … }]
 */
export function readFigures(sentence: string, context: FigureContext): readonly FigureDraft[] {
  const candidates = candidatesIn(sentence, context)
  const drafts: FigureDraft[] = []
  for (const [index, candidate] of candidates.entries()) {
    const row = FIGURE_ROWS.find((each) => fitsFigureRow(each, sentence, candidate, context))
    const last = drafts.at(-1)
    const isSeries =
      last !== undefined &&
      (isInSeries(sentence, last.end, candidate, context.times) || isInList(sentence, last, candidate))
    const told = tell(row, last, candidate, { ...context, isSeries })
    if (told === undefined) continue
    drafts.push({
      ...told,
      value: valueTold(candidate),
      edtf: dateFigure(sentence, candidates, index, context),
      sources: sourceFigure(sentence, candidate, context),
      start: candidate.start,
      end: candidate.end,
    })
  }
  return withShared(drafts)
}
