import { slugOf } from '../../model/fold-text.ts'
import { FUNCTION_WORDS } from '../../vocabulary/en/function-words.ts'
import { CERTAIN_PLACES, UNNAMED_PLACES } from '../../vocabulary/en/place-words.ts'
import { mentionAt, placeMeaning, textOf } from '../names/name-context.ts'
import type { NameMention } from '../names/name-mention.ts'
import { isCommonNoun } from '../names/phrase-extent.ts'
import { pluralOf } from '../words/inflect-verb.ts'
import type { Token } from '../words/read-tokens.ts'
import type { Happening } from './happening.ts'
import { happeningRegion, type SentenceParts } from './sentence-parts.ts'
import { subjectRegion } from './subject-region.ts'

const nouns = new Set(UNNAMED_PLACES.flatMap((noun) => [noun, pluralOf(noun)]))
const certain = new Set(CERTAIN_PLACES)
const functionWords = new Set(FUNCTION_WORDS)
const LOCATES =
  /^(?:in|at|near|into|to|around|outside|inside|across|throughout|along|on|over|from|off|through|towards?)$/
const DETERMINER = /^(?:the|a|an|both|its|their|his|her|two|three|four|five|six|seven|eight|nine|ten|several)$/
const TAKEN = /^(?:territory|withdrawal)$/
const STRUCK = /^(?:attack|airstrike|bombing|destruction|protest|battle)$/
const WORDS_AT_MOST = 3

/**
 * Where something happened whose place has no name: "on the coastal strip", "at army headquarters", "the airport was taken".
 * It stands behind a preposition of place, or is what somebody takes or leaves.
 */
export function placeUnnamed(sentence: SentenceParts, happening: Happening): readonly NameMention[] {
  return search(sentence, happening, (first, governor) => {
    const before = sentence.tokens[first - 1]?.lower ?? ''
    // "Conceded to parliament": without an article it is those who sit there.
    if (governor === 'to' && governor === before) return false
    return (
      LOCATES.test(governor) ||
      isOfIt(sentence, happening, first) ||
      (TAKEN.test(happening.row.type) && DETERMINER.test(before)) ||
      isStruck(sentence, happening, first)
    )
  })
}

/** "The storming of the Bara compound": what the noun itself is of. */
const isOfIt = ({ tokens }: SentenceParts, { told, to, row }: Happening, first: number): boolean =>
  told !== 'verb' && STRUCK.test(row.type) && tokens[first - 2]?.lower === 'of' && first - to <= 2 && first > to

/** "Raided the presidential palace": where something happened that it is done to, though it has no name. */
export const placeStruck = (sentence: SentenceParts, happening: Happening): readonly NameMention[] =>
  search(sentence, happening, (first) => isStruck(sentence, happening, first))

function search(
  sentence: SentenceParts,
  happening: Happening,
  fits: (first: number, governor: string) => boolean,
): readonly NameMention[] {
  const { tokens } = sentence
  const { from, to } = happeningRegion(sentence, happening)
  const start = happening.told === 'nominal' ? happening.from : from
  for (let head = start; head < to; head++) {
    const noun = tokens[head]?.lower ?? ''
    if (!(nouns.has(noun) || certain.has(noun)) || isPart(sentence, head)) continue
    let first = head
    while (first > start && head - first < WORDS_AT_MOST && isDescription(sentence, first - 1)) first--
    const before = tokens[first - 1]?.lower ?? ''
    const governor = DETERMINER.test(before) ? (tokens[first - 2]?.lower ?? '') : before
    if (certain.has(noun) && !isCertain(sentence, first, head)) continue
    if (fits(first, governor)) return [mention(sentence, first, head)]
  }
  return []
}

/** "The radio station", "the UN base": one of which the reader is told which it is, by its article or a name before it. */
const isCertain = ({ tokens }: SentenceParts, first: number, head: number): boolean =>
  tokens[first - 1]?.lower === 'the' || tokens.slice(first, head).some(({ text }) => /^\p{Lu}/u.test(text))

/** "Raided the presidential palace", "parliament was stormed": what is attacked where no town is named. */
function isStruck(sentence: SentenceParts, happening: Happening, first: number): boolean {
  const { row, told, clause } = happening
  const verb = sentence.clauses[clause]?.verb
  if (!STRUCK.test(row.type) || told !== 'verb' || !verb) return false
  const { tokens } = sentence
  const start = DETERMINER.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first
  const isObject = start === happening.to || (tokens[happening.to]?.lower === 'both' && start === happening.to + 1)
  return verb.passive ? start === subjectRegion(sentence, clause).from && first < verb.from : isObject
}

/** "The prison of Kasai", "Parliament Speaker", "the airport road": a noun that only tells of another. */
const isPart = ({ tokens, names, clauses }: SentenceParts, head: number): boolean =>
  isNoun(
    tokens[head + 1],
    clauses.some(({ verb }) => verb?.from === head + 1),
  ) ||
  (tokens[head + 1]?.lower === 'of' && ownerOf({ tokens, names }, head) === undefined) ||
  nouns.has(tokens[head + 1]?.lower ?? '') ||
  names.some((name) => /^(?:place|country)$/.test(name.kind) && name.from <= head && head < name.to) ||
  (tokens[head]?.text !== tokens[head]?.lower && /^\p{Lu}/u.test(tokens[head + 1]?.text ?? ''))

/** "The barracks of the presidential guard": whose it is. */
const ownerOf = ({ tokens, names }: Pick<SentenceParts, 'tokens' | 'names'>, head: number): NameMention | undefined =>
  names.find(
    ({ kind, from }) =>
      kind === 'actor' &&
      tokens[head + 1]?.lower === 'of' &&
      (from === head + 2 || (from === head + 3 && tokens[head + 2]?.lower === 'the')),
  )

/** "The beach restaurant": the word behind goes on with it. */
const isNoun = (next: Token | undefined, isVerb: boolean): boolean =>
  next !== undefined && !isVerb && isCommonNoun(next)

function isDescription({ tokens }: SentenceParts, position: number): boolean {
  const token = tokens[position]
  return (
    token !== undefined &&
    /^\p{L}[\p{L}-]*$/u.test(token.text) &&
    !functionWords.has(token.lower) &&
    !DETERMINER.test(token.lower)
  )
}

function mention(sentence: SentenceParts, first: number, head: number): NameMention {
  const to = ownerOf(sentence, head)?.to ?? head + 1
  const name = textOf(sentence, first, to)
  const aliases = [textOf(sentence, first, head + 1), textOf(sentence, head, head + 1)].filter(
    (alias) => alias !== name,
  )
  const row = { id: slugOf(name), name, aliases: [...new Set(aliases)], precision: 'area', country: null } as const
  return mentionAt(sentence, first, to, placeMeaning(row))
}
