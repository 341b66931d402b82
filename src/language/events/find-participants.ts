import { FUNCTION_WORDS } from '../../vocabulary/en/function-words.ts'
import { SITE_NOUNS } from '../../vocabulary/en/place-words.ts'
import type { Clause } from '../clauses/split-clauses.ts'
import type { NameMention } from '../names/name-mention.ts'
import { isCommonNoun } from '../names/phrase-extent.ts'
import { isFacility } from '../names/read-actor-phrase.ts'
import { namesIn, type Region, type SentenceParts } from './sentence-parts.ts'
import { upToPreposition } from './up-to-preposition.ts'

const DETERMINER =
  /^(?:the|a|an|its|his|her|their|some|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|another|fellow|others|at|least|more|than|about|up|to|as|many|nearly|around|dozens|hundreds|thousands|of|both|other|former|local|\d.*)$/
const JOINS = /^(?:,|and|or|as|well|including|plus|along|together|with|but|also|the|a|an|its|several|some|;)$/
const LINK = /^(?:,|and|or|as|with|including|plus)$/
const PLACING =
  /^(?:in|at|near|from|inside|outside|around|into|onto|across|over|to|throughout|within|along|toward|towards|loyal|than|like|as|for|against|about|under|during|despite|per)$/
/** Verbs whose subject is the victim. */
const DYING = /^(?:die|fall|perish|lose|drown)$/

const DESCRIBED_BY = 2
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}-]+$/u

const sites = new Set(['embassy', 'consulate', 'mission', ...SITE_NOUNS])
const functionWords = new Set(FUNCTION_WORDS)
/** A place by itself takes part in nothing. */
export const canAct = (name: NameMention): boolean => name.kind !== 'place'

/** Whether what stands between two names joins them: ", the", "and", "as well as". */
function isJoined(words: readonly string[]): boolean {
  return words.some((word) => LINK.test(word)) && words.every((word) => JOINS.test(word) || DETERMINER.test(word))
}

/** "By a drunken sergeant": determiners and a word or two of description. */
function leadsTo({ tokens, names }: SentenceParts, from: number, to: number): boolean {
  // "By Krajina Serbs"
  const home = names.find((name) => name.to === to && name.from >= from)
  const described = tokens.slice(from, home?.from ?? to).filter((token) => !DETERMINER.test(token.lower))
  return (
    described.length === 0 ||
    (described.length <= DESCRIBED_BY && to > from + described.length && described.every(isCommonNoun))
  )
}

/** The actors that begin behind `position` and those joined to them: "the CMA, the Platform and Mali". */
export function actorsAfter(sentence: SentenceParts, position: number, limit: number): readonly NameMention[] {
  const found: NameMention[] = []
  let cursor = position
  const names = namesIn(sentence, { from: position, to: limit })
  for (const name of names) {
    // "By Krajina Serbs", "of the Houthi delegate Ahmad Omar"
    if (names.some(({ from, actorKind }) => from === name.to && (name.kind === 'place' || actorKind === 'person')))
      continue
    const words = sentence.tokens.slice(cursor, name.from).map((token) => token.lower)
    if (!(found.length === 0 ? leadsTo(sentence, cursor, name.from) : isJoined(words))) break
    if (isWhole(sentence, name, position) || isOfBuilding(sentence, name) || isCounter(sentence, name)) break
    found.push(name)
    cursor = name.to
  }
  return found.filter(canAct)
}

/** "At the Taiwanese embassy": whose a building is takes no part in what happens there. */
const isOfBuilding = ({ tokens }: SentenceParts, name: NameMention): boolean =>
  name.kind !== 'actor' && sites.has(tokens[name.to]?.lower ?? '')

const COUNTED_BY = /^(?:counts?|tally|reckoning|figures?|estimates?|account|accounts|admission|version|toll|standards)$/

/** "Five dead by the union's count": who only counted did nothing. */
const isCounter = ({ tokens }: SentenceParts, { to }: NameMention): boolean =>
  /^'s?$/.test(tokens[to]?.lower ?? '') &&
  [to + 1, to + 2, to + 3].some((at) => COUNTED_BY.test(tokens[at]?.lower ?? ''))

/** The actors of a stretch that no preposition of place governs. */
export function actorsIn(sentence: SentenceParts, region: Region): readonly NameMention[] {
  return namesIn(sentence, region).filter(
    (name) =>
      canAct(name) &&
      !isModifier(sentence, name, region.to) &&
      !isOwner(sentence, name) &&
      !isPlaced(sentence, name, region.from),
  )
}

/** "Taylor's NPFL", "the opposition's High Committee": whose somebody is acts by them. */
function isOwner({ tokens, names }: SentenceParts, { to }: NameMention): boolean {
  if (!/^'s?$/.test(tokens[to]?.lower ?? '')) return false
  const next = names.find(({ from }) => from > to)
  return (
    next !== undefined &&
    canAct(next) &&
    next.from - to <= 1 + DESCRIBED_BY &&
    tokens.slice(to + 1, next.from).every(isCommonNoun)
  )
}

const BEHIND_WHOLE = /^(?:[,.;:()]|on|in|at|during|after|before|when|where|with|by)$/

/** "Let Bara, Kasai": where a place lies takes part in nothing. */
function isWhole(sentence: SentenceParts, name: NameMention, floor: number): boolean {
  const { tokens, names } = sentence
  const next = tokens[name.to]?.lower ?? '.'
  if (tokens[name.from - 1]?.text !== ',' || !/^(?:name|country)$/.test(name.kind) || !BEHIND_WHOLE.test(next))
    return false
  const part = names.find(({ to }) => to === name.from - 1)
  return (
    part !== undefined &&
    (part.kind === 'place' ||
      (part.kind === 'name' && name.kind === 'country' && next !== ',') ||
      (part.kind === 'name' && isPlaced(sentence, part, floor)))
  )
}

/** "Nine people, among them the mayor": who is only named of them. */
function isOneOfThem({ tokens }: SentenceParts, before: number): boolean {
  const at = /^(?:the|a|an|its|their|his)$/.test(tokens[before]?.lower ?? '') ? before - 1 : before
  return tokens[at]?.lower === 'them' && tokens[at - 1]?.lower === 'among'
}

/** "Among them a priest and two nuns": the second as much as the first. */
function isAmongThem(sentence: SentenceParts, { from }: NameMention): boolean {
  if (isOneOfThem(sentence, from - 1)) return true
  const and = /^(?:the|an?)$/.test(sentence.tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1
  const before = sentence.tokens[and]?.lower === 'and' ? sentence.names.find(({ to }) => to === and) : undefined
  return before !== undefined && isAmongThem(sentence, before)
}

/** "Peacekeepers from Nigeria and Ghana": joined to a place that a preposition governs. */
function isPlacedWith(sentence: SentenceParts, name: NameMention, floor: number): boolean {
  if (name.kind !== 'country' || sentence.tokens[name.from - 1]?.lower !== 'and') return false
  const before = sentence.names.find(({ to }) => to === name.from - 1)
  return before?.kind === 'country' && isPlaced(sentence, before, floor)
}

/** Whether a preposition of place, or of what is only compared, governs a name. */
export function isPlaced(sentence: SentenceParts, name: NameMention, floor: number): boolean {
  const { tokens } = sentence
  if (isWhole(sentence, name, floor) || isPlacedWith(sentence, name, floor)) return true
  let before = name.from - 1
  // "Took over as mediator", not "as many as 40 guards"
  const as = /^an?$/.test(tokens[before]?.lower ?? '') ? before - 1 : before
  if (tokens[as]?.lower === 'as' && !/^(?:many|much|well)$/.test(tokens[as - 1]?.lower ?? '')) return true
  // "Villagers, many of them children, …"
  if (tokens[before]?.lower === 'them' && tokens[before - 1]?.lower === 'of') return true
  if (isAmongThem(sentence, name)) return true
  while (before >= floor && DETERMINER.test(tokens[before]?.lower ?? '')) before--
  const word = tokens[before]?.lower ?? ''
  return before >= floor && (PLACING.test(word) || (word === 'of' && name.kind === 'country'))
}

/** "Sufi shrines", "the CMA list": a name right before a common noun only says which one is meant. */
export function isModifier({ tokens, clauses }: SentenceParts, name: NameMention, limit: number): boolean {
  const next = tokens[name.to]
  if (clauses.some(({ verb }) => verb?.from === name.to)) return false
  if (!next || name.to >= limit || name.actorKind === 'people' || name.actorKind === 'forces') return false
  // "Two AMISOM bases": what belongs to an army is attacked as it is.
  if ((name.kind === 'actor' || ACRONYM.test(name.text)) && isFacility(next)) return false
  return /^\p{Ll}+$/u.test(next.text) && !functionWords.has(next.lower) && !/(?:ly|ed)$/.test(next.lower)
}

/** The actors that each fitting preposition of a stretch brings: "between A and B", "against C", "by D". */
export function actorsBehind(sentence: SentenceParts, region: Region, preposition: RegExp): readonly NameMention[] {
  const found: NameMention[] = []
  for (let position = region.from; position < region.to; position++) {
    if (preposition.test(sentence.tokens[position]?.lower ?? ''))
      found.push(...actorsAfter(sentence, position + 1, region.to))
  }
  return found
}

/** "Died at the hands of militiamen": who did it. */
export function atHandsOf(sentence: SentenceParts, region: Region): readonly NameMention[] {
  const hands = sentence.tokens.findIndex(
    ({ lower }, index) => index >= region.from && index < region.to && lower === 'hands',
  )
  return hands > 0 && sentence.tokens[hands + 1]?.lower === 'of' ? actorsAfter(sentence, hands + 2, region.to) : []
}

/** Those of whom the verb of a clause says that they died or were hurt. */
export function victimsOf(sentence: SentenceParts, { from, to, verb }: Clause): readonly NameMention[] {
  if (!verb) return []
  const isSubject = verb.passive || DYING.test(verb.base)
  return actorsIn(sentence, isSubject ? { from, to: verb.from } : upToPreposition(sentence, { from: verb.to, to }))
}
