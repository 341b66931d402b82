import { slugOf } from '../../model/fold-text.ts'
import { FUNCTION_WORDS } from '../../vocabulary/en/function-words.ts'
import { SITE_NOUNS } from '../../vocabulary/en/place-words.ts'
import type { Clause } from '../clauses/split-clauses.ts'
import { actorNounKind } from '../names/actor-noun-kind.ts'
import type { NameMention } from '../names/name-mention.ts'
import { isCommonNoun, phraseStart } from '../names/phrase-extent.ts'
import { pluralOf } from '../words/inflect-verb.ts'
import type { Happening } from './happening.ts'
import { namesIn, type Region, type SentenceParts, subjectRegion, upToPreposition } from './sentence-parts.ts'

const DETERMINER =
  /^(?:the|a|an|its|his|her|their|some|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|another|fellow|others|at|least|more|than|about|up|to|as|many|nearly|around|dozens|hundreds|thousands|of|both|other|former|local|\d.*)$/
const JOINS = /^(?:,|and|or|as|well|including|plus|along|together|with|but|also|the|a|an|its|several|some|;)$/
const LINK = /^(?:,|and|or|as|with|including|plus)$/
const PLACING =
  /^(?:in|at|near|from|inside|outside|around|into|onto|across|over|to|throughout|within|along|toward|towards|loyal|than|like|as|for|against|about|under|during|despite)$/
const PRONOUN = /^(?:they|he|she|it|both|who|we|them)$/
/** "The group", "this movement": whoever was told of last. */
const GENERIC = /^(?:group|movement|organi[sz]ation|mission|coalition|militia|alliance|force|faction|party|network)$/
/** Verbs whose subject is the victim. */
const DYING = /^(?:die|fall|perish|lose)$/

/** Nouns that say of what kind a happening is rather than whose: "military operation", "state visit". */
const KIND_ONLY =
  /^(?:military|state|peace|government|union|party|police|leader|minister|president|church|family|general|alliance|coalition|troop|hostage|prisoner|candidate|child)$/
/** What a happening is done with: "a drone strike". */
const MEANS = /^(?:drone|artillery|helicopter|gunship|jet|aircraft|warplane)$/

const DESCRIBED_BY = 2

const sites = new Set(['embassy', 'consulate', 'mission', ...SITE_NOUNS])
const functionWords = new Set(FUNCTION_WORDS)
const canAct = (name: NameMention): boolean => name.kind !== 'place'
const isPossessive = (word: string | undefined): boolean => word !== undefined && /^'s?$/.test(word)

/** Whether what stands between two names joins them: ", the", "and", "as well as". */
function isJoined(words: readonly string[]): boolean {
  return words.some((word) => LINK.test(word)) && words.every((word) => JOINS.test(word) || DETERMINER.test(word))
}

/** "By a drunken sergeant": determiners and a word or two of description. */
function leadsTo({ tokens }: SentenceParts, from: number, to: number): boolean {
  const described = tokens.slice(from, to).filter((token) => !DETERMINER.test(token.lower))
  return (
    described.length === 0 ||
    (described.length <= DESCRIBED_BY && to > from + described.length && described.every(isCommonNoun))
  )
}

/** The actors that begin behind `position` and those joined to them: "the CMA, the Platform and Mali". */
export function actorsAfter(sentence: SentenceParts, position: number, limit: number): readonly NameMention[] {
  const found: NameMention[] = []
  let cursor = position
  for (const name of namesIn(sentence, { from: position, to: limit })) {
    const words = sentence.tokens.slice(cursor, name.from).map((token) => token.lower)
    if (!(found.length === 0 ? leadsTo(sentence, cursor, name.from) : isJoined(words))) break
    if (isWhole(sentence, name, position) || isOfBuilding(sentence, name)) break
    found.push(name)
    cursor = name.to
  }
  return found.filter(canAct)
}

/** "At the Taiwanese embassy": whose a building is takes no part in what happens there. */
const isOfBuilding = ({ tokens }: SentenceParts, name: NameMention): boolean =>
  name.kind !== 'actor' && sites.has(tokens[name.to]?.lower ?? '')

/** The actors of a stretch that no preposition of place governs. */
export function actorsIn(sentence: SentenceParts, region: Region): readonly NameMention[] {
  return namesIn(sentence, region).filter(
    (name) => canAct(name) && !isModifier(sentence, name, region.to) && !isPlaced(sentence, name, region.from),
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
  return part !== undefined && (part.kind === 'place' || (part.kind === 'name' && isPlaced(sentence, part, floor)))
}

function isPlaced(sentence: SentenceParts, name: NameMention, floor: number): boolean {
  const { tokens } = sentence
  if (isWhole(sentence, name, floor)) return true
  let before = name.from - 1
  // "Villagers, many of them children, …"
  if (tokens[before]?.lower === 'them' && tokens[before - 1]?.lower === 'of') return true
  while (before >= floor && DETERMINER.test(tokens[before]?.lower ?? '')) before--
  const word = tokens[before]?.lower ?? ''
  return before >= floor && (PLACING.test(word) || (word === 'of' && name.kind === 'country'))
}

/** "Sufi shrines", "the CMA list": a name right before a common noun only says which one is meant. */
function isModifier({ tokens, clauses }: SentenceParts, name: NameMention, limit: number): boolean {
  const next = tokens[name.to]
  if (clauses.some(({ verb }) => verb?.from === name.to)) return false
  if (!next || name.to >= limit || name.actorKind === 'people' || name.actorKind === 'forces') return false
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

/** The actors right before a noun that own it: "the rebel attack", "an army offensive", "the CMA’s first boycott". */
export function ownersOf(
  sentence: SentenceParts,
  noun: { readonly from: number; readonly to: number },
): readonly NameMention[] {
  const { tokens, names } = sentence
  const before = ownedFrom(tokens, noun.from)
  const owners = names.filter((name) => canAct(name) && (name.to === noun.from || name.to === before))
  if (owners.length > 0) return owners
  const inner = noun.to - noun.from > 1 ? tokens[noun.from] : undefined
  const isInner = inner !== undefined && actorNounKind(inner.lower) !== undefined && !KIND_ONLY.test(inner.lower)
  const at = isInner ? noun.from : noun.from - 1
  const word = tokens[at]
  const kind = word && actorNounKind(word.lower)
  if (!word || !kind || MEANS.test(word.lower) || word.lower === 'general') return []
  const from = phraseStart(tokens, at, 0)
  const text = sentence.text.slice(tokens[from]?.start ?? word.start, word.end)
  return [
    {
      from,
      to: at + 1,
      start: word.start,
      end: word.end,
      text,
      kind: 'actor',
      id: slugOf(text),
      name: text,
      aliases: [...new Set([word.text, pluralOf(word.lower)])],
      actorKind: kind,
      place: null,
    },
  ]
}

/** The position of the possessive that owns a noun, past its adjectives, or -1. */
function ownedFrom(tokens: SentenceParts['tokens'], noun: number): number {
  for (let position = noun - 1; position >= Math.max(0, noun - 4); position--) {
    const word = tokens[position]?.lower ?? ''
    if (isPossessive(word)) return position
    if (functionWords.has(word) && !/^(?:first|second|third|last|own|more)$/.test(word)) return -1
  }
  return -1
}

/** A person, or one capitalised word that no list knows. */
export const mayBePerson = ({ actorKind, kind, text }: NameMention): boolean =>
  actorKind === 'person' || (kind === 'name' && !/^\p{Lu}+$/u.test(text))

/** Whom a pronoun can mean: the last subject, those to whom something was done, the two sides. */
export interface Antecedents {
  readonly subjects: readonly NameMention[]
  readonly targets: readonly NameMention[]
  /** The parties told of last, where there were two or more. */
  readonly sides: readonly NameMention[]
  /** Whom "he" and "it" mean where the last subject was of the other kind. */
  readonly persons: readonly NameMention[]
  readonly bodies: readonly NameMention[]
}

/** The subject of a happening's verb; an antecedent where a pronoun or nothing stands for it: "They were released". */
export function subjectsOf(
  sentence: SentenceParts,
  happening: Happening,
  antecedents: Antecedents,
): readonly NameMention[] {
  const region = subjectRegion(sentence, happening.clause)
  const found = actorsIn(sentence, region)
  if (found.length === 1 && antecedents.subjects.length > 0 && GENERIC.test(found[0]?.name ?? ''))
    return antecedents.subjects
  const clause = sentence.clauses[happening.clause]
  if (found.length <= 1 && antecedents.sides.length > 0 && meansSides(sentence, region)) return antecedents.sides
  if (found.length > 0 || clause?.inherits === 'noun-before') return found
  const owners = clause?.inherits === 'none' ? namedBefore(sentence, region) : []
  if (owners.length > 0) return owners
  const pronoun = sentence.tokens.slice(region.from, region.to).find((token) => PRONOUN.test(token.lower))?.lower
  const isPronoun = pronoun !== undefined
  if (!isPronoun && clause?.inherits === 'none' && region.to > region.from) return []
  const before = isPronoun ? subjectBefore(sentence, happening.clause).filter((name) => agrees(name, pronoun)) : []
  if (before.length > 0) return before
  if (pronoun && /^(?:he|she)$/.test(pronoun)) return antecedents.persons.slice(0, 1)
  if (pronoun === 'it' && !clause?.verb?.passive && !antecedents.subjects.some((name) => agrees(name, pronoun)))
    return antecedents.bodies
  return clause?.verb?.passive && antecedents.targets.length > 0 ? antecedents.targets : antecedents.subjects
}

/** Whether a pronoun can mean a name: "it" nobody by name, "he" nobody else. */
const agrees = (name: NameMention, pronoun: string): boolean =>
  /^(?:he|she)$/.test(pronoun) ? mayBePerson(name) : pronoun !== 'it' || name.actorKind !== 'person'

/** "The sides", "both parties", "the two sides". */
const meansSides = ({ tokens }: SentenceParts, { from, to }: Region): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ lower }, index) =>
        /^(?:sides|parties)$/.test(lower) && /^(?:the|both|two|warring)$/.test(tokens[from + index - 1]?.lower ?? ''),
    )

/** Whose the subject is: "the Kenyan mandate lapsed", "UN funding was cut". */
function namedBefore(sentence: SentenceParts, region: Region): readonly NameMention[] {
  return namesIn(sentence, region).filter(
    (name) =>
      name.kind === 'actor' &&
      name.actorKind !== 'people' &&
      isModifier(sentence, name, region.to) &&
      !isPlaced(sentence, name, region.from),
  )
}

/** Whom a pronoun of a later clause means within its sentence: the subject of the nearest clause that names one. */
function subjectBefore(sentence: SentenceParts, index: number): readonly NameMention[] {
  for (let before = index - 1; before >= 0; before--) {
    if (sentence.clauses[before]?.inherits !== 'none') continue
    const found = actorsIn(sentence, subjectRegion(sentence, before))
    if (found.length > 0) return found
  }
  return []
}

/** Those of whom the verb of a clause says that they died or were hurt. */
export function victimsOf(sentence: SentenceParts, { from, to, verb }: Clause): readonly NameMention[] {
  if (!verb) return []
  const isSubject = verb.passive || DYING.test(verb.base)
  return actorsIn(sentence, isSubject ? { from, to: verb.from } : upToPreposition(sentence, { from: verb.to, to }))
}
