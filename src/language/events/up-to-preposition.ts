import type { Token } from '../words/read-tokens.ts'
import type { Region, SentenceParts } from './sentence-parts.ts'

/** Prepositions that end an object, and conjunctions that do. */
export const PREPOSITION =
  /^(?:in|at|on|for|with|by|from|after|before|during|near|against|over|to|into|as|under|amid|following|between|through|since|until|without|across|despite|because|inside|outside|along|around|within|onto|about|regarding|concerning)$/

/** "at least nine", "between 40 and 60", "over 30": a preposition that belongs to a number. */
function boundsNumber(tokens: readonly Token[], position: number): boolean {
  const [word, next, third] = [0, 1, 2].map((step) => tokens[position + step]?.lower ?? '')
  if ((word === 'as' && next === 'many' && third === 'as') || (word === 'up' && next === 'to')) return true
  if (word === 'as' && tokens[position - 1]?.lower === 'many') return true
  if (word === 'to' && tokens[position - 1]?.lower === 'up') return true
  if (!/^(?:at|between|over|about|around|under|near)$/.test(word ?? '')) return false
  if (/^(?:a|half)$/.test(next ?? '')) return /^(?:hundred|thousand|dozen|million|score)$/.test(third ?? '')
  return /^(?:least|most|\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundreds|thousands|dozens)$/.test(
    next ?? '',
  )
}

/** From `from` to the first preposition outside of a name, or to the end of the region. */
export function upToPreposition(sentence: SentenceParts, region: Region): Region {
  for (let position = region.from; position < region.to; position++) {
    const token = sentence.tokens[position]
    const inName = sentence.names.some((name) => name.from < position && position < name.to)
    if (token && !inName && PREPOSITION.test(token.lower) && !boundsNumber(sentence.tokens, position))
      return { from: region.from, to: position }
  }
  return region
}
