import { COUNT_QUALIFIERS } from '../../vocabulary/en/number-words.ts'
import { allMatches } from '../all-matches.ts'
import { type Span, touches } from '../span.ts'
import { NOT_COUNT_RULES } from './not-counts.ts'
import { type CountedNoun, readCountedNoun, readSinglePerson } from './read-counted-noun.ts'
import { readNamedVictims } from './read-named-victims.ts'
import { type Numeral, readNumerals } from './read-numerals.ts'

/** A number that counts something, with the words that bound it. */
export interface CountMention extends Span {
  /** `article` is an article or a possessive before one person: one, where that person is a victim. */
  readonly kind: 'number' | 'article'
  readonly text: string
  readonly min: number | null
  readonly max: number | null
  readonly approx: boolean
  /** The words around the number, such as "at least" or "or so"; empty where there are none. */
  readonly qualifier: string
  readonly noun?: CountedNoun
  /** Absent where nothing tells. */
  readonly unit?: 'people' | 'money' | 'percent' | 'other'
}

type Bound = (typeof COUNT_QUALIFIERS)[number]['bound']
interface Bounds extends Span {
  readonly min: number | null
  readonly max: number | null
  readonly approx: boolean
  readonly qualifier: string
}

const REACH = 48
const escaped = (word: string): string => word.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&')
const qualifiers = COUNT_QUALIFIERS.flatMap(({ bound, place, words }) =>
  words.map((word) => ({ bound: bound as Bound, place, word })),
)
const boundOf = new Map(qualifiers.map(({ bound, place, word }) => [`${place}:${word.trim()}`, bound]))
const alternatives = (wanted: 'before' | 'after'): string =>
  qualifiers
    .filter(({ place }) => place === wanted)
    .map(({ word }) => escaped(word.trim()))
    .sort((a, b) => b.length - a.length)
    .join('|')
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}-])(${alternatives('before')}) $`, 'iu')
const AFTER = new RegExp(`^[ ]?(${alternatives('after')})(?![\\p{L}\\p{N}])`, 'iu')
/** "handed over 30 men": part of the verb. */
const VERB_PARTICLE =
  /\b(?:hand|turn|t[ao]k|took|sign|carr|fly|fl[eo]w|brought|bring|gave|giv|pass|sail|cross)(?:e|ed|es|en|ies|ied|ing|s)? over $/i
/** A number of things below these is "under three kings", not fewer than three. */
const FEWEST_UNDER = 15
const PERCENT = /^ ?(?:%|per ?cent\b|percent\b|percentage points\b)/i
/** A currency after its number: "35 million dollars". */
const CURRENCY =
  /^ (?:US |Canadian |Australian |American |Sudanese |Egyptian |Syrian |Turkish )?(?:dollars?|euros?|pounds?|francs?|CFA francs?|rupees?|pesos?|birr|dinars?|naira|roubles?|rubles?|shillings?|hryvnias?|manats?|drams?|riyals?|rials?|liras?|soles|bolivars|kyats?|afghanis?|USD|EUR|US\$)(?![\p{L}])/iu
const STRONG = /^[- ]strong\b/
const NOTHING = [''] as const

const isCount = (text: string, { start, end }: Span): boolean => {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const numeral = text.slice(start, end)
  return !NOT_COUNT_RULES.some(
    (rule) =>
      (rule.numeral?.test(numeral) ?? true) && (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true),
  )
}

/** "Rose from 12,000 to 45,000": two numbers, the one before and the one after. */
const RISE =
  /\b(?:ris(?:es?|en|ing)|rose|grow(?:s|n|ing)?|grew|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|swell(?:s|ed|ing)?|swollen|increas(?:es?|ed|ing)|went|gone|up|raised?|shot up|expand(?:s|ed|ing)?)(?: \w+)? from (?:about |some |roughly |around |perhaps |nearly )?$/i

/** The lower end of a range up to `high`, or undefined where the two are no range. "5 to 10 thousand" share their scale. */
function lowEnd(text: string, low: Numeral, high: Numeral): Numeral | undefined {
  if (low.max === null || high.max === null) return undefined
  const between = text.slice(low.end, high.start)
  const opened = between === ' and ' && /between $/i.test(text.slice(Math.max(0, low.start - 8), low.start))
  if (!opened && !/^(?: to | or |[-–])$/.test(between)) return undefined
  if (between === ' to ' && RISE.test(text.slice(Math.max(0, low.start - REACH), low.start))) return undefined
  const min = low.scale === 1 && high.scale > 1 && low.min < 1_000 ? low.min * high.scale : low.min
  return min < high.max ? { ...low, min, start: opened ? low.start - 'between '.length : low.start } : undefined
}

/** "40 to 60", "between 40 and 60", "40-60": one number from two, where the second is the higher. */
function joinRanges(text: string, numerals: readonly Numeral[]): readonly Numeral[] {
  const joined: Numeral[] = []
  for (const numeral of numerals) {
    const last = joined.at(-1)
    const low = last && lowEnd(text, last, numeral)
    if (low === undefined) joined.push(numeral)
    else joined[joined.length - 1] = { ...numeral, start: low.start, min: low.min, money: low.money || numeral.money }
  }
  return joined
}

/** "All but two of the 14": one number, of those that are left. */
function joinAllBut(text: string, numerals: readonly Numeral[]): readonly Numeral[] {
  return numerals.flatMap((numeral, index) => {
    const [left, all] = [numerals[index - 1], numerals[index + 1]]
    if (left && isAllBut(text, left, numeral)) return []
    if (!all || !isAllBut(text, numeral, all)) return [numeral]
    const [min, max] = [all.min - numeral.min, (all.max ?? all.min) - numeral.min]
    return [{ ...all, start: numeral.start - ALL_BUT.length, min, max }]
  })
}

const ALL_BUT = 'all but '
const isAllBut = (text: string, left: Numeral, all: Numeral): boolean =>
  text.slice(Math.max(0, left.start - ALL_BUT.length), left.start).toLowerCase() === ALL_BUT &&
  /^ of (?:the|its|their|his) $/.test(text.slice(left.end, all.start)) &&
  left.min < all.min

/** The numeral with the words before and after it that bound it; a bound outweighs "about". */
function boundsOf(text: string, { start, end, min, max }: Numeral): Bounds {
  const found = new Set<Bound>()
  let first = start
  let from = start
  const qualifierBefore = (): RegExpExecArray | null => {
    const before = text.slice(Math.max(0, from - REACH), from)
    if (VERB_PARTICLE.test(before) || (min < FEWEST_UNDER && /\b(?:under|below|above) $/i.test(before))) return null
    return BEFORE.exec(before)
  }
  for (let match = qualifierBefore(); match !== null; match = qualifierBefore()) {
    from -= match[0].length
    const bound = boundOf.get(`before:${match[1]?.toLowerCase()}`) ?? 'none'
    found.add(bound)
    if (bound !== 'none') first = from
  }
  const trail = AFTER.exec(text.slice(end, end + REACH))
  if (trail !== null) found.add(boundOf.get(`after:${trail[1]?.toLowerCase()}`) ?? 'none')
  const last = end + (trail?.[0].length ?? 0)
  const qualifier = [text.slice(first, start), text.slice(end, last)]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ')
  const place = { start: first, end: last, qualifier }
  if (max === null || found.has('min')) return { ...place, min, max: null, approx: false }
  if (found.has('max')) return { ...place, min: null, max, approx: false }
  return { ...place, min, max, approx: found.has('approx') && min === max }
}

function mentionOf(text: string, numeral: Numeral): CountMention {
  const { start, end, ...bounds } = boundsOf(text, numeral)
  const percent = PERCENT.exec(text.slice(end, end + REACH))
  const currency = numeral.money ? null : CURRENCY.exec(text.slice(end, end + REACH))
  const last = end + (percent ?? currency ?? STRONG.exec(text.slice(end, end + REACH)) ?? NOTHING)[0].length
  const noun = readCountedNoun(text, last)
  const unit =
    numeral.money || currency !== null
      ? 'money'
      : percent !== null
        ? 'percent'
        : noun?.people
          ? 'people'
          : noun === undefined
            ? undefined
            : 'other'
  return {
    ...{ kind: 'number', start, end: last, text: text.slice(start, last), ...bounds },
    ...(noun === undefined ? {} : { noun }),
    ...(unit === undefined ? {} : { unit }),
  }
}

/** One person of whom no number is told. */
const onePerson = (span: Span & { readonly text: string }, noun: CountedNoun): CountMention => ({
  ...{ kind: 'article', start: span.start, end: span.end, text: span.text, min: 1, max: 1, approx: false },
  ...{ qualifier: '', noun, unit: 'people' },
})

/** One person with an article or a possessive before: "a Swiss missionary", "its leader". */
function readArticles(text: string): readonly CountMention[] {
  return allMatches(ARTICLE, text).flatMap(({ index, 0: article }) => {
    const span = { start: index, end: index + article.length, text: article }
    const noun = readSinglePerson(text, span.end)
    return noun === undefined ? [] : [onePerson(span, noun)]
  })
}

const ARTICLE = /(?<![\p{L}\p{N}-])(?:an?|another|the|its|their|his|her|\p{L}+(?:[’']s|s[’']))(?= )/giu

/** One person by name whom a number of others joins; the name is its own noun. */
function readNamed(text: string): readonly CountMention[] {
  return readNamedVictims(text).map(({ start, end }) => {
    const name = { start, end, text: text.slice(start, end) }
    return onePerson(name, { ...name, head: name.text.toLowerCase(), people: true })
  })
}

/**
 * The numbers of a text that count something, in order. `skip` are stretches known to be something else: dates, sources.
 * @example readCounts('at least 19 hostages')[0] // { text: 'at least 19', min: 19, max: null, noun: { head: 'hostages', … }, … }
 */
export function readCounts(
  text: string,
  { skip = [] }: { readonly skip?: readonly Span[] } = {},
): readonly CountMention[] {
  const isFree = (span: Span): boolean => !skip.some((other) => touches(other, span))
  const numerals = readNumerals(text).filter((numeral) => isFree(numeral) && isCount(text, numeral))
  const counts = joinAllBut(text, joinRanges(text, numerals)).map((numeral) => mentionOf(text, numeral))
  const named = readNamed(text).filter((one) => isFree(one) && !counts.some((count) => touches(count, one)))
  const articles = readArticles(text).filter(
    (article) => isFree(article) && ![...counts, ...named].some((count) => touches(count, article)),
  )
  return [...counts, ...named, ...articles].sort((a, b) => a.start - b.start)
}
