import { NUMBER_WORDS, SCALE_WORDS, VAGUE_NUMBERS } from '../../vocabulary/en/number-words.ts'
import { allMatches } from '../all-matches.ts'
import type { Span } from '../span.ts'

/** A number as written, in digits or words, without what bounds it. */
export interface Numeral extends Span {
  readonly min: number
  /** Null for "dozens" and its like. */
  readonly max: number | null
  /** The word or sign that multiplied it, for the number before it to share: "5 to 10 thousand". */
  readonly scale: number
  readonly money: boolean
}

const scales = Object.keys(SCALE_WORDS).join('|')
const unit = `(?:${Object.keys(NUMBER_WORDS).join('|')})`
const SHORT_SCALES: Readonly<Record<string, number>> = { bn: 1e9, m: 1e6, k: 1e3 }

const digits = `(?<sign>(?:US|CA|A)?[$€£¥] ?|(?:USD|US dollars|EUR|GBP|CHF|Rs\\.?|CFA) ?)?(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:, \\d{3})+(?![\\d,]*\\d)|\\d+(?:\\.\\d+)?)(?:[ -](?<times>${scales})s?|(?<short>bn|k|(?<=[$€£] ?[\\d.,]{1,12})m))?`
/** "half a million", "three quarters of a million". */
const half = `(?<part>half|(?:(?:an?|one|three) )?quarters? of) an? (?<half>${scales})`
const vague = `(?<vague>${Object.keys(VAGUE_NUMBERS).join('|')})`
const word = `(?:an?(?= (?:${scales}))|${unit})`
const words = `(?<words>(?<=\\bthe )(?:${scales})(?= marks?\\b)|${word}(?:-?${unit})?(?:[ -](?:${scales}))*(?:(?: and | )(?<=(?:hundred|thousand|million)(?: and | ))${unit}(?:-${unit})?(?:[ -](?:${scales}))*)*)`
const NUMERAL = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:]|[\\p{L}.][-–])(?:${digits}|${half}|${vague}|${words})(?![\\p{L}\\p{N}]|[.:/]\\d)`,
  'giu',
)

const MAY_BE = new RegExp(
  `\\d|\\b(?:${[...Object.keys(NUMBER_WORDS), ...Object.keys(VAGUE_NUMBERS)].join('|')}|${scales})`,
  'i',
)

/** Whether a text can hold a number at all, found out at little cost. */
export const mayHoldNumeral = (text: string): boolean => MAY_BE.test(text)

/**
 * The value of a number in words.
 * @example valueOfWords('two hundred and fifty') // 250
 */
export function valueOfWords(text: string): number {
  let total = 0
  let group = 0
  for (const part of text.toLowerCase().split(/[\s,-]+/)) {
    const scale = SCALE_WORDS[part]
    if (scale === undefined) group += NUMBER_WORDS[part] ?? (/^an?$/.test(part) ? 1 : 0)
    else if (scale < 1_000) group = Math.max(group, 1) * scale
    else {
      total += Math.max(group, 1) * scale
      group = 0
    }
  }
  return total + group
}

const partOf = (words: string): number => (/three/i.test(words) ? 3 / 4 : /quarter/i.test(words) ? 1 / 4 : 1 / 2)

/** Products such as 2.3 × 1,000,000 without the dust of binary fractions. */
const rounded = (value: number): number => Number(value.toPrecision(12))

function numeralOf(match: RegExpExecArray): Numeral {
  const groups = match.groups ?? {}
  const place = { start: match.index, end: match.index + match[0].length, money: groups.sign !== undefined }
  if (groups.vague !== undefined) {
    return { ...place, min: VAGUE_NUMBERS[groups.vague.toLowerCase()] ?? 0, max: null, scale: 1 }
  }
  if (groups.half !== undefined) {
    const value = (SCALE_WORDS[groups.half.toLowerCase()] ?? 0) * partOf(groups.part ?? '')
    return { ...place, min: value, max: value, scale: 1 }
  }
  if (groups.digits !== undefined) {
    const scale = SCALE_WORDS[groups.times?.toLowerCase() ?? ''] ?? SHORT_SCALES[groups.short ?? ''] ?? 1
    const value = rounded(Number(groups.digits.replace(/[, ]/g, '')) * scale)
    return { ...place, min: value, max: value, scale }
  }
  const text = groups.words ?? ''
  const value = valueOfWords(text)
  return { ...place, min: value, max: value, scale: SCALE_WORDS[/[a-z]+$/i.exec(text)?.[0].toLowerCase() ?? ''] ?? 1 }
}

/**
 * All numbers of a text, in digits and in words, in order; ordinals and what is glued to letters ("RPG-7", "58th") are none.
 * @example readNumerals('2.5 million and twenty-six').map(({ min }) => min) // [2500000, 26]
 */
export function readNumerals(text: string): readonly Numeral[] {
  return allMatches(NUMERAL, text).map(numeralOf)
}
