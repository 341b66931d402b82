import { slugOf } from '../../model/fold-text.ts'
import { FUNCTION_WORDS } from '../../vocabulary/en/function-words.ts'
import { UNNAMED_PLACES } from '../../vocabulary/en/place-words.ts'
import type { NameMention } from '../names/name-mention.ts'
import { pluralOf } from '../words/inflect-verb.ts'
import type { Happening } from './happening.ts'
import { happeningRegion, type SentenceParts } from './sentence-parts.ts'

const nouns = new Set(UNNAMED_PLACES.flatMap((noun) => [noun, pluralOf(noun)]))
const functionWords = new Set(FUNCTION_WORDS)
const LOCATES =
  /^(?:in|at|near|into|to|around|outside|inside|across|throughout|along|on|over|from|off|through|towards?)$/
const DETERMINER = /^(?:the|a|an|its|their|his|her|two|three|four|five|six|seven|eight|nine|ten|several)$/
const TAKEN = /^(?:territory|withdrawal)$/
const WORDS_AT_MOST = 3

/**
 * Where something happened whose place has no name: "on the coastal strip", "at army headquarters", "the airport was taken".
 * It stands behind a preposition of place, or is what somebody takes or leaves.
 */
export function placeUnnamed(sentence: SentenceParts, happening: Happening): readonly NameMention[] {
  const { tokens } = sentence
  const { from, to } = happeningRegion(sentence, happening)
  const start = happening.told === 'nominal' ? happening.from : from
  for (let head = start; head < to; head++) {
    if (!nouns.has(tokens[head]?.lower ?? '') || isPart(sentence, head)) continue
    let first = head
    while (first > start && head - first < WORDS_AT_MOST && isDescription(sentence, first - 1)) first--
    const before = tokens[first - 1]?.lower ?? ''
    const governor = DETERMINER.test(before) ? (tokens[first - 2]?.lower ?? '') : before
    // "conceded to parliament": without an article it is those who sit there.
    if (governor === 'to' && governor === before) continue
    if (LOCATES.test(governor) || (TAKEN.test(happening.row.type) && DETERMINER.test(before)))
      return [mention(sentence, first, head)]
  }
  return []
}

/** "The prison of Kasai", "Parliament Speaker", "the airport road": a noun that only tells of another. */
const isPart = ({ tokens, names }: SentenceParts, head: number): boolean =>
  tokens[head + 1]?.lower === 'of' ||
  nouns.has(tokens[head + 1]?.lower ?? '') ||
  names.some((name) => name.kind !== 'actor' && name.from <= head && head < name.to) ||
  (tokens[head]?.text !== tokens[head]?.lower && /^\p{Lu}/u.test(tokens[head + 1]?.text ?? ''))

function isDescription({ tokens }: SentenceParts, position: number): boolean {
  const token = tokens[position]
  return (
    token !== undefined &&
    /^\p{L}[\p{L}-]*$/u.test(token.text) &&
    !functionWords.has(token.lower) &&
    !DETERMINER.test(token.lower)
  )
}

function mention({ tokens, text }: SentenceParts, first: number, head: number): NameMention {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[head]?.end ?? 0]
  const name = text.slice(start, end)
  const aliases = first < head ? [tokens[head]?.text ?? ''] : []
  const id = slugOf(name)
  return {
    from: first,
    to: head + 1,
    start,
    end,
    text: name,
    kind: 'place',
    id,
    name,
    aliases,
    actorKind: null,
    place: { id, name, aliases, precision: 'area', country: null },
  }
}
