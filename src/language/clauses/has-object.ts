import { MONTH_NAMES } from '../../vocabulary/month-names.ts'
import type { Token } from '../words/read-tokens.ts'

/** The names of the months and of days that stand like them, as they are written. */
export const MONTH = new RegExp(`^(?:${MONTH_NAMES.join('|')}|Christmas|Easter)$`)
const OBJECT_START =
  /^(?:the|a|an|its|his|her|their|several|some|many|more|most|all|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|about|nearly|up|over|him|them|it|us|this|that|these|those|\p{Ll}+|\p{Lu}.*|\d.*)$/u
const NO_OBJECT =
  /^(?:in|at|on|by|from|during|near|with|after|before|under|amid|when|while|as|and|or|but|for|since|until|off|again|twice|once|there|outside|inside|along|across|together|here|also|without|within|into|following|between|around|through|out|up|down|jan(?:uary)?\.?|feb(?:ruary)?\.?|mar(?:ch)?\.?|apr(?:il)?\.?|may|june?\.?|july?\.?|aug(?:ust)?\.?|sept?(?:ember)?\.?|oct(?:ober)?\.?|nov(?:ember)?\.?|dec(?:ember)?\.?)$/

/** "At least nine", "between 40 and 60", "as many as 20", "up to a dozen": a preposition that belongs to a number. */
const BOUNDS =
  /^(?:at (?:least|most)|as many|up to|(?:between|around|over|about|under) (?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|dozens|hundreds|thousands))$/

/** Whether a preposition at a position belongs to a number. */
export const boundsNumber = (tokens: readonly Token[], position: number): boolean =>
  BOUNDS.test(`${tokens[position]?.lower} ${tokens[position + 1]?.lower}`)

/** "Captured 9 November by the army": a day is no object. */
const isDay = (tokens: readonly Token[], position: number): boolean =>
  /^\d{1,2}$/.test(tokens[position]?.text ?? '') && MONTH.test(tokens[position + 1]?.text ?? '')

/** Whether a verb's object can begin at a token. */
export function hasObject(tokens: readonly Token[], position: number): boolean {
  const next = tokens[position]
  if (!next || isDay(tokens, position)) return false
  return boundsNumber(tokens, position) || (!NO_OBJECT.test(next.lower) && OBJECT_START.test(next.text))
}
