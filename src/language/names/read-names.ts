import { slugOf } from '../../model/fold-text.ts'
import { BODY_NOUNS } from '../../vocabulary/en/person-nouns.ts'
import { pluralOf } from '../words/inflect-verb.ts'
import { isSkipped, mentionAt, type NameContext, type NameReader, textOf } from './name-context.ts'
import type { NameMention } from './name-mention.ts'
import { readActorPhrase } from './read-actor-phrase.ts'
import { readKnownName } from './read-known-name.ts'
import { readLedBy } from './read-led-by.ts'
import { readPerson } from './read-person.ts'
import { readRegion } from './read-region.ts'
import { readThing } from './read-thing.ts'
import { readUnknownName } from './read-unknown-name.ts'
import { countryCodeOf } from './resolve-state.ts'

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}-]+$/u
const OFFICER =
  /^(?:envoy|mediator|negotiator|spokesman|spokeswoman|leader|chief|commander|coordinator|representative|director)$/
const OFFICE =
  /^(?:head|leader|chief|commander|chairman|chairwoman|president|governor|mayor|founder|spokesman|spokeswoman|deputy|secretary|minister|director|then|former)$/

const bodies = new Set(BODY_NOUNS.flatMap((noun) => [noun, pluralOf(noun)]))

/** The readers, in the order they are tried at each word. */
const READERS: readonly NameReader[] = [readLedBy, readPerson, readRegion, readThing, readKnownName, readUnknownName]

/**
 * The actors and places that a sentence names, in order, none overlapping: names of the lexicon, people with their
 * offices, regions, unknown names, and noun phrases for actors ("government troops", "a Swiss missionary").
 * @example readNames(context).map((name) => name.text) // ['MNLA fighters', 'Gao']
 */
export function readNames(context: NameContext): readonly NameMention[] {
  const named = readNamed(context)
  const phrases = readPhrases(context, named)
  const isCovered = (name: NameMention): boolean =>
    phrases.some((phrase) => phrase.from < name.to && name.from < phrase.to)
  const all = [
    ...named.filter((name) => name.kind !== 'thing' && !isCovered(name)),
    ...phrases.flatMap((phrase) => asTwo(context, phrase)),
  ].sort((a, b) => a.from - b.from)
  return all.filter(
    (name, index) =>
      !isApposition(context, name, all[index - 1], all[index + 1]) && !isAcronymOf(context, name, all[index - 1]),
  )
}

/** "The Rapid Intervention Battalion (BIR)" is one: a short form that no list knows stands for what is before it, also later. */
function isAcronymOf(
  { tokens, people, index }: NameContext,
  name: NameMention,
  before: NameMention | undefined,
): boolean {
  const isBracketed =
    tokens[name.from - 1]?.text === '(' && tokens[name.to]?.text === ')' && before?.to === name.from - 1
  if (!isBracketed || before?.kind !== 'actor' || !ACRONYM.test(name.text)) return false
  if (index.at(tokens, name.from)) return before.id === name.id
  const { id, actorKind } = before
  if (actorKind)
    people.set(slugOf(name.text), { id, name: before.name, aliases: [...before.aliases, name.text], kind: actorKind })
  return true
}

function readNamed(context: NameContext): readonly NameMention[] {
  const named: NameMention[] = []
  for (let position = 0; position < context.tokens.length; ) {
    const found = isSkipped(context, context.tokens[position]) ? undefined : firstOf(context, position)
    if (found) named.push(found)
    position = found ? found.to : position + 1
  }
  return named
}

function firstOf(context: NameContext, position: number): NameMention | undefined {
  for (const read of READERS) {
    const found = read(context, position)
    if (found) return found
  }
  return undefined
}

/** The noun phrases for actors; of two that overlap the later, which is the longer. */
function readPhrases(context: NameContext, named: readonly NameMention[]): readonly NameMention[] {
  const phrases: NameMention[] = []
  for (let position = 0; position < context.tokens.length; position++) {
    const phrase = readActorPhrase(context, position, named)
    if (!phrase) continue
    while ((phrases.at(-1)?.to ?? 0) > phrase.from) phrases.pop()
    phrases.push(phrase)
    position = phrase.to - 1
  }
  return phrases
}

/** "French and Chadian troops" are two: each people with the noun that they share. */
function asTwo(context: NameContext, phrase: NameMention): readonly NameMention[] {
  const { tokens } = context
  const and = phrase.from + 1
  const isPair =
    tokens[and]?.lower === 'and' &&
    phrase.to > and + 2 &&
    [and - 1, and + 1].every((position) => countryCodeOf(tokens[position]?.text ?? '') !== undefined)
  if (!isPair) return [phrase]
  const shared = textOf(context, and + 2, phrase.to)
  return [[and - 1, and] as const, [and + 1, phrase.to] as const].map(([from, to]) => {
    const name = `${tokens[from]?.text ?? ''} ${shared}`
    const { kind, actorKind, place } = phrase
    return mentionAt(context, from, to, { kind, actorKind, place, id: slugOf(name), name, aliases: [] })
  })
}

/** "their leader, Ibrahim ag Bahanga", "Kantner, a German sailor": the phrase beside a person’s name says who that is. */
function isApposition(
  { tokens }: NameContext,
  phrase: NameMention,
  before: NameMention | undefined,
  after: NameMention | undefined,
): boolean {
  const last = tokens[phrase.to - 1]?.lower ?? ''
  const isBody = bodies.has(last)
  // "The UN envoy, Ghassan Salamé, …"
  const isOfficer = phrase.actorKind === 'organisation' && OFFICER.test(last)
  if (
    !(isOfficer || /^(?:people|armed-group|forces)$/.test(phrase.actorKind ?? '')) ||
    (phrase.actorKind === 'forces' && isBody)
  )
    return false
  const word = tokens[phrase.from]
  const isTitle = word?.text !== word?.lower && !isOwned(tokens, phrase)
  const leads =
    (isOfficer || !isTitle) &&
    after?.actorKind === 'person' &&
    tokens[phrase.to]?.text === ',' &&
    after.from === phrase.to + 1
  return leads || follows(tokens, phrase, before)
}

/** "Marwan’s deputy". */
const isOwned = (tokens: NameContext['tokens'], phrase: NameMention): boolean =>
  tokens.slice(phrase.from, phrase.to).some((token) => /^'s?$/.test(token.lower))

function follows(tokens: NameContext['tokens'], phrase: NameMention, before: NameMention | undefined): boolean {
  if (before?.actorKind !== 'person' || tokens[before.to]?.text !== ',' || phrase.from - before.to > 3) return false
  const next = tokens[before.to + 1]
  // "Moussa Mara, head of the council": an office without article.
  const isOffice = phrase.from === before.to + 1 && OFFICE.test(next?.text ?? '')
  return isOffice || /^(?:a|an|the|his|her|their)$/.test(next?.lower ?? '')
}
