import { BEGINNINGS, ENDS } from '../language/events/kindred-types.ts'
import { daysOf, lengthInDays } from '../model/edtf.ts'
import { foldText } from '../model/fold-text.ts'
import type { Mention, Said } from '../model/records.ts'
import { WEIGHTLESS_WORDS } from '../vocabulary/en/weightless-words.ts'

/** A telling with what is compared of it made ready, so that each is read once however many it is compared with. */
export interface Telling {
  readonly mention: Mention
  readonly said: Said
  /** First and last day since 1970; infinite where open. */
  readonly first: number
  readonly last: number
  /** Days that the date covers. */
  readonly length: number
  /** The words of its quote that are no names, by the numbers of their stems. */
  readonly words: readonly number[]
  /** Those of its names. */
  readonly names: readonly number[]
  /** Whether it tells of several happenings in one: "several rounds of talks", "took part in kidnappings", "a five-month battle". */
  readonly isRepeated: boolean
  /** Whether it names a happening as known and does not date it: "in the aftermath of the intervention". */
  readonly pointsBack: boolean
  /** Whether a noun names it whose date stands elsewhere and may be another’s: "a deal was signed in May after the plebiscite". */
  readonly isBorrowed: boolean
  /** Whether it tells how something began, or how it ended. */
  readonly step: 'beginning' | 'end' | undefined
}

const DAY = 86_400_000
const weightless = new Set(WEIGHTLESS_WORDS)
const ENDING = /(?:ations?|ions?|ments?|ings?|ers?|ed|es|s)$/

const REPEATED =
  /\b(?:several|many|numerous|various|repeated|repeatedly|sporadic|frequent|regular|occasions|rounds|series of|number of|dozens of|hundreds of|attacks|raids|ambushes|bombings|kidnappings|abductions|killings|assassinations|executions|meetings|strikes|protests|\w+-(?:weeks?|months?|years?)(?:-long)?|(?:week|month|year)long)\b/i
/** "Since the first attack", as against "an attack in the north". */
const POINTING = /^(?:\S+\s+){0,2}(?:the|this|that|these|those|its|his|her|their)\b/i
/** "Seven weeks later": nobody counts weeks to the day. */
const IN_WEEKS = /\bweeks?\b/i
const WEEK = 7

/** Stems by number, as a report has some thousands of them and a hundred thousand tellings. */
const numbers = new Map<string, number>()

/** The number of a stem. */
export function stemNumber(stem: string): number {
  const known = numbers.get(stem)
  if (known !== undefined) return known
  numbers.set(stem, numbers.size)
  return numbers.size - 1
}

const stemOf = (word: string): string => (word.length > 5 ? word.replace(ENDING, '') : word.replace(/s$/, ''))

const WORD = /\p{L}{3,}|\d[\d,]+\d/gu
const YEAR = /^(?:19|20)\d\d$/

const stemsOf = (words: readonly string[]): readonly number[] => [
  ...new Set(words.filter((word) => !weightless.has(word) && !YEAR.test(word)).map((word) => stemNumber(stemOf(word)))),
]

/** Stems of the words of a quote, those of the names of its actors and places, which are compared by themselves, apart. */
function wordsOf({ said, text, quote }: Mention): Pick<Telling, 'words' | 'names'> {
  const named = new Set(
    [...said.places, ...said.actors].flatMap((name) => foldText(name.text).split(/[^\p{L}\p{N}]+/u)),
  )
  const words = foldText(text ?? quote).match(WORD) ?? []
  return {
    words: stemsOf(words.filter((word) => !named.has(word))),
    names: stemsOf(words.filter((word) => named.has(word))),
  }
}

const isNoun = ({ rules }: Mention): boolean => rules.some((rule) => rule.endsWith('.noun'))

/** Whether a mention names a happening as known and does not date it, so that its date is only that of what is told around it. */
export const pointsBack = (mention: Mention): boolean => {
  const words = mention.text ?? mention.quote
  return mention.said.date.text === '' && isNoun(mention) && POINTING.test(words) && !REPEATED.test(words)
}

const isBorrowed = (mention: Mention): boolean =>
  isNoun(mention) && !(mention.text ?? mention.quote).includes(mention.said.date.text)

const stepOf = ({ rules }: Mention): Telling['step'] => {
  if (rules.some((rule) => BEGINNINGS.has(rule))) return 'beginning'
  return rules.some((rule) => ENDS.has(rule)) ? 'end' : undefined
}

/** Makes a mention ready to be compared. */
export function tellingOf(mention: Mention): Telling {
  const { said } = mention
  const days = daysOf(said.date.edtf) ?? { start: said.date.start, end: said.date.end }
  const slack = IN_WEEKS.test(said.date.text) ? WEEK : 0
  return {
    mention,
    said,
    first: days.start === null ? Number.NEGATIVE_INFINITY : Date.parse(days.start) / DAY - slack,
    last: days.end === null ? Number.POSITIVE_INFINITY : Date.parse(days.end) / DAY + slack,
    length: lengthInDays(days),
    ...wordsOf(mention),
    isRepeated: REPEATED.test(mention.text ?? mention.quote),
    pointsBack: pointsBack(mention),
    isBorrowed: isBorrowed(mention),
    step: stepOf(mention),
  }
}
