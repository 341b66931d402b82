import { slugOf } from '../../model/fold-text.ts'
import { isApposition, isShortFor, isWithinDescription } from './apposition.ts'
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
  const whole = all.filter((name, index) => !isShortFor(context, name, all[index - 1]))
  const isBeside = (index: number): boolean => {
    const name = whole[index]
    return name !== undefined && isApposition(context, name, whole[index - 1], whole[index + 1])
  }
  return whole.flatMap((name, index) => {
    if (isBeside(index) || isWithinDescription(context, name, whole.slice(0, index))) return []
    // "The ambassador, Andrei Karlov," stands where the phrase begins.
    const before = whole[index - 1]
    return before && before.to === name.from - 1 && name.actorKind === 'person' && isBeside(index - 1)
      ? [{ ...name, from: before.from }]
      : [name]
  })
}

/** Takes from a text only what later ones are read with: whom a surname means, what the report calls places. */
export function meetNames(context: NameContext): void {
  readNamed(context)
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
