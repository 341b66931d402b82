import { OBJECT_CLASSES, type ObjectClass } from '../../vocabulary/en/object-classes.ts'
import { isPersonNoun } from '../counts/person-nouns.ts'
import type { NameMention } from '../names/name-mention.ts'
import { countryCodeOf } from '../names/resolve-state.ts'
import { pluralOf } from '../words/inflect-verb.ts'
import type { Token } from '../words/read-tokens.ts'
import { isInTime, namesIn, type Region, type SentenceParts } from './sentence-parts.ts'
import { standsFor } from './what-it-means.ts'

const HUMAN = ['people', 'civilians', 'troops', 'captive', 'office', 'uprooted'] as const
const PRONOUN = /^(?:they|he|she|who|somebody|someone|it|both|all|them|him|her|we|others|some|many)$/

/** Words of people that count things too: "dozens of villages". */
const COUNTING = /^(?:thousand|hundred|ten|dozen|score|million)s?$/

const classOf = new Map<string, Set<ObjectClass>>()
for (const [name, nouns] of Object.entries(OBJECT_CLASSES)) {
  for (const noun of nouns.split(' ').filter(Boolean)) {
    for (const form of [noun, pluralOf(noun)]) {
      const known = classOf.get(form) ?? new Set<ObjectClass>()
      classOf.set(form, known.add(name as ObjectClass))
    }
  }
}

/** Whether a list says what kind of thing a noun means. */
export const isListed = (lower: string): boolean => classOf.has(lower)

/** Nouns that only measure or place what follows "of": "dozens of villages", "the outskirts of the town". */
const TRANSPARENT =
  /^(?:\d.*|\p{L}+(?:een|ty)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all|last|first|remaining|both|each|one|some|any|most|much|many|more|several|few|none|half|thirds?|quarters?|percent|cent|parts?|areas?|outskirts|edges?|sides?|ends?|rest|remainder|remnants?|bulk|majority|minority|swathes?|swaths?|stretch(?:es)?|strings?|series|wave|numbers?|upwards|excess|lot|lots|pairs?|couple|handful|groups?|bands?|columns?|rounds?|kinds?|types?|sorts?|pieces?|slices?|chunks?|ruins|remains|whole|heart|middle|mouth|foot|top|gates|approaches|surroundings|environs|dozens?|scores|hundreds|thousands|tens|millions|set|variety|range|amount|quantit(?:y|ies)|tons?|tonnes?|loads?|truckloads?|batch(?:es)?|stocks?|stores?|share|body|bodies|cit(?:y|ies)|towns?|names?|posts?|seats?|heads?|leaders?|members?|control|command|possession|copies|contents|days|weeks|months|queues?|crowds?|lines?|convoys?|fleets?|\p{L}{4,}(?:tion|sion|ment|ing))$/u

/** A stretch up to "of", unless what stands before it only measures what follows: "the mood of the country" is no country. */
export function upToOf({ tokens, names }: SentenceParts, region: Region): Region {
  for (let position = region.from + 1; position < region.to; position++) {
    if (tokens[position]?.lower !== 'of' || TRANSPARENT.test(tokens[position - 1]?.lower ?? '')) continue
    if (names.some((name) => name.from < position && position < name.to)) continue
    return { from: region.from, to: position }
  }
  return region
}

/** "They", "both", "the rest"; not "some" before a number, nor "it" that was signed or broken. */
function isPronoun({ tokens, meant }: SentenceParts, position: number, side: 'doer' | 'object'): boolean {
  if (meant && side === 'object' && tokens[position]?.lower === 'it') return false
  if (tokens[position]?.lower === 'rest')
    return tokens[position - 1]?.lower === 'the' && tokens[position + 1]?.lower !== 'of'
  return PRONOUN.test(tokens[position]?.lower ?? '') && !/^\d/.test(tokens[position + 1]?.lower ?? '')
}

/** "Dozens of villages": what stands behind "of" is known and is nobody. */
function countsThings(tokens: readonly Token[], from: number): boolean {
  const known = tokens
    .slice(from, from + 3)
    .map((token) => classOf.get(token.lower))
    .find((classes) => classes !== undefined)
  return known !== undefined && !HUMAN.some((human) => known.has(human))
}

const NUMBER =
  /^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|dozens?|scores|tens|hundreds?|thousands?|others)$/u

/** "Two", "700,000", "thousands". */
const isNumber = (token: Token | undefined): boolean => NUMBER.test(token?.lower ?? '')

/** "Over 350,000 fled", "nine were killed": a number that counts nothing else counts people. */
function isPeopleCount({ tokens }: SentenceParts, position: number, limit: number): boolean {
  const next = tokens[position + 1]
  if (next?.lower === 'of' && countsThings(tokens, position + 2)) return false
  return (
    isNumber(tokens[position]) &&
    (position + 1 >= limit || next === undefined || /^(?:more|of|others|and|or|,|\.)$/.test(next.lower))
  )
}

/** "T-55", "BM-21", "AK-47": makes of tanks and guns. */
const MAKE = /^(?:t|ak|akm|m|bm|btr|bmp|brdm|sa|rpg|d|zu|mt-lb|pkm|g)-\d{1,3}\p{L}?s?$/u

/** "MiG-17s", "Su-25", "F-111": makes of aircraft. */
const PLANE = /^(?:mig|su|f|fa|b|a|c|ac|an|il|tu|mi|ka|uh|ah|ch|oh|ov|mq|mb|iai|j)-\d{1,3}\p{L}?s?$/u

/** The classes of the word at a position, and of that with the next: "council" and "security council". */
function classesOfWord(
  { tokens, names, meant }: SentenceParts,
  position: number,
  limit: number,
): readonly ObjectClass[] {
  const lower = tokens[position]?.lower ?? ''
  if (meant && standsFor(tokens, position, limit, meant)) return [meant]
  const pair = position + 1 < limit ? `${lower}-${tokens[position + 1]?.lower}` : lower
  const isTheCouncil =
    /^the council$/i.test(`${tokens[position - 1]?.text} ${lower}`) && tokens[position]?.text === 'Council'
  const bodies: readonly ObjectClass[] =
    isTheCouncil && !/^\p{Lu}|^of$/u.test(tokens[position + 1]?.text ?? '') ? ['international'] : []
  const makes: readonly ObjectClass[] = PLANE.test(lower) ? ['aircraft'] : MAKE.test(lower) ? ['arms'] : []
  const found = [...(classOf.get(lower) ?? []), ...(classOf.get(pair) ?? []), ...bodies, ...makes]
  const isSomebody = !COUNTING.test(lower) && (found.includes('civilians') || found.includes('captive'))
  // "Anefis" is no people, though "Iraqis" are.
  const isOfPlace = names.some(({ kind, from, to }) => kind === 'place' && from <= position && position < to)
  return isSomebody || (!COUNTING.test(lower) && !isOfPlace && isPersonNoun(tokens[position]?.text ?? ''))
    ? [...found, 'people']
    : found
}

/** "The UN embargo", "an AU base": a name before a thing is none of those it names. */
function isModifier({ tokens }: SentenceParts, { to, kind }: NameMention, region: Region): boolean {
  const classes = to < region.to ? classOf.get(tokens[to]?.lower ?? '') : undefined
  return kind === 'actor' && classes !== undefined && !HUMAN.some((human) => classes.has(human))
}

/** What kinds of thing stand in a stretch; a name that no list knows acts where it does something, and is a place where something is done to it. */
export function classesIn(sentence: SentenceParts, region: Region, side: 'doer' | 'object'): ReadonlySet<ObjectClass> {
  const classes = new Set<ObjectClass>()
  for (let position = region.from; position < region.to; position++) {
    if (isInTime(sentence, position)) continue
    for (const found of classesOfWord(sentence, position, region.to)) classes.add(found)
    if (!isPronoun(sentence, position, side) && !isPeopleCount(sentence, position, region.to)) continue
    classes.add('people').add('civilians')
    if (sentence.tokens[position + 1]?.lower !== 'of') classes.add('forces')
  }
  for (const name of namesIn(sentence, region)) {
    if (/^'s?$/.test(sentence.tokens[name.to]?.lower ?? '') || isModifier(sentence, name, region)) continue
    for (const found of classesOfName(name, side)) classes.add(found)
    if (side === 'doer' && isNation(sentence, name)) classes.add('forces').add('place').add('body')
    if (name.kind === 'name' && isNumber(sentence.tokens[name.from - 1]))
      classes.add('people').add('civilians').add('uprooted')
  }
  return classes
}

/** "The first Kenyans landed", "the last of the Cubans left". */
const isOneOfARow = (tokens: readonly Token[], position: number): boolean =>
  /^(?:first|last|remaining)$/.test(tokens[position]?.lower ?? '') && tokens[position - 1]?.lower === 'the'

/** "The French left Gao": a nation, not some of it, acts as its army and its state do. */
function isNation({ tokens }: SentenceParts, { text, from, actorKind }: NameMention): boolean {
  return (
    (actorKind === 'people' || actorKind === 'state') &&
    (tokens[from - 1]?.lower === 'the' || isOneOfARow(tokens, from - 1)) &&
    countryCodeOf(text) !== undefined
  )
}

/** "The Rwandan Patriotic Front", that no list knows, is a front. */
const classesOfHead = (name: string): readonly ObjectClass[] =>
  name.includes(' ') ? [...(classOf.get(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()) ?? [])] : []

/** What a name can be as a subject or an object. */
function classesOfName({ kind, actorKind, text }: NameMention, side: 'doer' | 'object'): readonly ObjectClass[] {
  if (kind === 'place') return ['place']
  if (kind === 'country') return ['place', 'people', 'body']
  if (kind === 'name') return side === 'doer' ? ['people', 'forces', ...classesOfHead(text)] : ['place']
  if (actorKind === 'armed-group') return ['people', 'group', 'forces']
  if (actorKind === 'forces') return ['people', 'forces']
  if (actorKind === 'organisation' || actorKind === 'state') return ['people', 'body', ...classesOfHead(text)]
  if (actorKind === 'person' && side === 'object') return ['people', 'civilians', 'office']
  return ['people', 'civilians']
}
