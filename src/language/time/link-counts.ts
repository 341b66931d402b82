import { NUMBER_WORDS, UNITS } from '../../vocabulary/en/time-words.ts'
import type { DateValue, RelativeValue, TimeMention } from './time-value.ts'

/** A count that a happening is told by: "eleven days before". */
const COUNT = /^(?<amount>.+?)[ -](?<unit>\p{L}+) (?<way>after|before)$/iu
/** Too short to lead to another day. */
const HOURS = /^(?:within )?(?:(?:an?|a few|some|few|two|three|four|five|six) )?(?:minutes?|hours?) after$/
/** What stands between a count and the date of the happening that it counts from: "the vote of 22 November". */
const DATED = /^ (?:[\p{L}'’-]+ ){1,6}(?:of|on|in)(?: the)? $/u
/** The happening: the names in it, or the noun that it ends with. */
const HAPPENING = /^ (?<article>the |his |her |their |its |that )?(?<words>(?:[\p{L}'’-]+ ?){1,4})/u
const ARTICLED = /^(?:the|his|her|their|its|that) /
const SENTENCE_END = /[.;!?] (?=["“(]?\p{Lu})/gu

/**
 * Gives a count from a happening the date of that happening, where the text tells it: right behind ("eleven days before the
 * vote of 22 November"), or before, in a sentence with the same name or noun ("two nights after Tarata").
 */
export function linkCounts(mentions: readonly TimeMention[], text: string): readonly TimeMention[] {
  if (!mentions.some(isCount)) return mentions
  return mentions.map((mention, at) => {
    const count = isCount(mention) ? countOf(mention.text) : undefined
    const from = count && (dateBehind(mention, mentions[at + 1], text) ?? dateTold(mention, mentions, text))
    return from ? { ...mention, value: { ...count, from } } : mention
  })
}

const isCount = ({ value }: TimeMention): boolean => value.kind === 'from-event'

/**
 * What a count says, without what it starts from: "eleven days before".
 * @example countOf('a fortnight after') // { kind: 'relative', unit: 'week', amount: 2, direction: 1 }
 */
export function countOf(words: string): Omit<RelativeValue, 'from'> | undefined {
  const lower = words.toLowerCase()
  if (HOURS.test(lower)) return { kind: 'relative', unit: 'day', amount: 0, direction: 0 }
  const { amount = '', unit = '', way = '' } = COUNT.exec(lower)?.groups ?? {}
  const row = UNITS.find(({ singular, plural }) => [...singular, ...plural].some((word) => word === unit))
  const told = amount === 'the' ? 1 : (NUMBER_WORDS[amount] ?? Number(amount))
  if (row === undefined || !Number.isInteger(told)) return undefined
  return { kind: 'relative', unit: row.unit, amount: told * row.times, direction: way === 'after' ? 1 : -1 }
}

function dateBehind({ end }: TimeMention, next: TimeMention | undefined, text: string): DateValue | undefined {
  return next && DATED.test(text.slice(end, next.start)) ? dayOf(next) : undefined
}

const dayOf = ({ value }: TimeMention): DateValue | undefined =>
  value.kind === 'date' && value.month !== undefined && value.day !== undefined ? value : undefined

/** The date of the last sentence before that names the happening, where the count is the only time of its own. */
function dateTold(mention: TimeMention, mentions: readonly TimeMention[], text: string): DateValue | undefined {
  const own = sentenceAround(text, mention.start)
  const rest = text.slice(mention.end, own.end)
  const name = nameOf(rest)
  const isAlone = mentions.every((other) => other === mention || other.end <= own.start || other.start >= own.end)
  const at = name === undefined || !isAlone ? -1 : text.slice(0, own.start).lastIndexOf(name)
  if (at < 0) return undefined
  const told = sentenceAround(text, at)
  const dates = mentions.filter((other) => other.start >= told.start && other.end <= told.end && dayOf(other))
  const [nearest] = dates.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))
  return nearest && dayOf(nearest)
}

/** What a happening is known by: its first name, else its noun. */
function nameOf(rest: string): string | undefined {
  const { words = '' } = HAPPENING.exec(rest)?.groups ?? {}
  const [name] = /\p{Lu}[\p{L}-]{3,}/u.exec(words) ?? []
  if (name !== undefined) return name
  const [noun] = ARTICLED.test(rest.trimStart()) ? (/^\p{Ll}{4,}(?=[ .,;]|$)/u.exec(words) ?? []) : []
  return noun
}

function sentenceAround(text: string, at: number): { readonly start: number; readonly end: number } {
  let start = 0
  for (const { index } of text.matchAll(SENTENCE_END)) {
    if (index >= at) return { start, end: index + 1 }
    start = index + 2
  }
  return { start, end: text.length }
}
