import { FUNCTION_WORDS } from '../../vocabulary/en/function-words.ts'
import type { Token } from '../words/read-tokens.ts'
import { isSkipped, type NameContext } from './name-context.ts'

const functionWords = new Set(FUNCTION_WORDS)
const PARTICLE = /^(?:ag|al|el|de|del|da|di|du|dos|la|bin|ben|ibn|ould|abu|van|von|bar|ul|ur|y|e|i)$/
const LETTERS = /^(?:(?:al|el|an|as|ad|ar|at|ash|ul)-)?\p{Lu}/u

/** "Three UN vehicles": a number that opens a sentence is no name. */
const COUNT = /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Dozens|Hundreds|Thousands|Both|Several)$/

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$/
/** "The church of Our Lady of Sorrows". */
const REVERED = /^(?:Lady|Saviour|Savior)$/

/** Words of English that are syllables of names elsewhere. */
const SYLLABLE = /^(?:So|Then|Yet|No|My|He|Do|Can|Nor|Our|Me|If|Had)$/

const isCapitalised = (token: Token | undefined): token is Token =>
  token !== undefined &&
  LETTERS.test(token.text) &&
  !(functionWords.has(token.lower) && (token.text.length === 1 || /\p{Ll}/u.test(token.text)))

/** Whether a token can be part of a name. */
export function isNameToken(context: NameContext, position: number): boolean {
  const token = context.tokens[position]
  if (!isCapitalised(token)) return isReverence(context, position)
  return (
    !isSkipped(context, token) && !WEEKDAY.test(token.text) && !(COUNT.test(token.text) && opensPart(context, position))
  )
}

const opensPart = ({ tokens }: NameContext, position: number): boolean =>
  position === 0 || /^[.:;]$/.test(tokens[position - 1]?.text ?? '')

const isReverence = ({ tokens }: NameContext, position: number): boolean =>
  tokens[position]?.text === 'Our' && REVERED.test(tokens[position + 1]?.text ?? '')

/** How many tokens a capitalised name takes from `position`, 0 where none begins: "Hamada Ould Mohamed Kheirou", "Carlos de la Torre". */
export function nameLength(context: NameContext, position: number): number {
  let length = 0
  for (let step = stepAt(context, position, length); step > 0; step = stepAt(context, position, length)) length += step
  return length
}

function stepAt(context: NameContext, position: number, length: number): number {
  const at = position + length
  if (isNameToken(context, at)) return 1
  const token = context.tokens[at]
  if (length === 0 || !token) return 0
  // "Let Yet Kone"
  if (SYLLABLE.test(token.text) && !isSkipped(context, token)) return 1
  // "S. P. Kumaran"
  if (token.text === '.' && /^\p{Lu}$/u.test(context.tokens[at - 1]?.text ?? '') && isNameToken(context, at + 1))
    return 2
  if (token.lower === 'of' && REVERED.test(context.tokens[at - 1]?.text ?? '') && isNameToken(context, at + 1)) return 2
  if (PARTICLE.test(token.lower) && isNameToken(context, at + 1)) return 2
  return token.text === '“' && isNameToken(context, at + 1) && context.tokens[at + 2]?.text === '”' ? 3 : 0
}
