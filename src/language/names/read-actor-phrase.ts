import { slugOf } from '../../model/fold-text.ts'
import type { ActorKind } from '../../model/lexicon.ts'
import { ACTOR_MODIFIERS, ACTOR_NOUNS, DETERMINERS } from '../../vocabulary/en/actor-nouns.ts'
import { FUNCTION_WORDS } from '../../vocabulary/en/function-words.ts'
import { IRREGULAR_VERBS } from '../../vocabulary/en/irregular-verbs.ts'
import { pluralOf } from '../words/inflect-verb.ts'
import type { Token } from '../words/read-tokens.ts'
import type { NameContext } from './name-context.ts'
import type { NameMention } from './name-mention.ts'

const nounKinds = new Map<string, ActorKind>(
  Object.entries(ACTOR_NOUNS).flatMap(([kind, nouns]) =>
    nouns.split(' ').flatMap((noun) => {
      const [singular = noun, plural = pluralOf(singular)] = noun.split('/')
      return [singular, plural, singular.replace('-', ' ')].map((form): [string, ActorKind] => [
        form,
        kind as ActorKind,
      ])
    }),
  ),
)
const modifiers = new Set(ACTOR_MODIFIERS)
const IRREGULAR_PAST = new Set(IRREGULAR_VERBS.flatMap(([, past, participle]) => [past, participle]))
const determiners = new Set(DETERMINERS)
const functionWords = new Set(FUNCTION_WORDS)
const CAPITALISED = /^\p{Lu}/u
const NUMBER = /^\d[\d.,]*$/
const PLACE_OF_ACTOR =
  /^(?:bases?|camps?|posts?|stations?|barracks|headquarters|checkpoints?|positions?|convoys?|vehicles?|buildings?|compounds?|outposts?|installations?|facilities|facility|strongholds?|offices?)$/
const ADJECTIVAL =
  /(?:-(?:led|backed|held|based|aligned|trained|armed|controlled|speaking|linked|supported|funded|affiliated|ranking|level|dominated|run|owned)|(?:ese|ian|ish|ist|ic|can|ani|ari|aqi|ali|oni))$/

/** Nouns that before another only say of what kind it is: "military coup", "police report". */
const MODIFIES =
  /^(?:military|police|army|navy|government|rebel|militia|peasant|student|opposition|state|militant|guerrilla|party|union|court|parliament|command|insurgent|terrorist|civilian|coalition|separatist|marine|victim|voter|hostage|prisoner|refugee|islamist|jihadist|women|youth|media|child|family|community|leader|president|minister|general|driver|tribal|clan|christian|muslim|cell|head|unit|force|faction|movement|majority|minority|priest|border-guard|household|company|agency|maoist)$/
const MEMBERS = /^(?:members?|fighters?|soldiers?|elements?|supporters?|forces|troops|militants?|men|units?)$/
const isCommonNoun = (token: Token): boolean =>
  /^\p{Ll}+$/u.test(token.text) &&
  !functionWords.has(token.lower) &&
  !/(?:ed|ly)$/.test(token.lower) &&
  !IRREGULAR_PAST.has(token.lower)
const isFacility = (token: Token | undefined): boolean => token !== undefined && PLACE_OF_ACTOR.test(token.lower)

/** The kind of actor that a common noun means, undefined for all other words. */
export function actorNounKind(lower: string): ActorKind | undefined {
  return nounKinds.get(lower)
}

const isModifier = (token: Token): boolean =>
  modifiers.has(token.lower) ||
  CAPITALISED.test(token.text) ||
  ADJECTIVAL.test(token.lower) ||
  nounKinds.has(token.lower)

/** The first token of the phrase whose head is at `head`. */
function beginningOf(tokens: readonly Token[], head: number, floor: number): number {
  let from = head
  while (from > floor) {
    const token = tokens[from - 1]
    if (!token) break
    const owner = tokens[from - 2]
    if (/^'s?$/.test(token.lower) && owner && (CAPITALISED.test(owner.text) || nounKinds.has(owner.lower))) from -= 2
    else if (isModifier(token) && !determiners.has(token.lower) && !isSentenceOpener(tokens, from - 1)) from -= 1
    else if (
      token.lower === 'and' &&
      owner &&
      modifiers.has(owner.lower) &&
      from - 1 > floor &&
      /(?:ese|ian|ish|ist|ic|can)$/.test(owner.lower)
    )
      from -= 2
    else break
  }
  return from
}

/** A capitalised first word that is no modifier by itself: "Late rebels" never, "French rebels" always. */
const isSentenceOpener = (tokens: readonly Token[], position: number): boolean => {
  const token = tokens[position]
  return (
    position === 0 &&
    token !== undefined &&
    CAPITALISED.test(token.text) &&
    !modifiers.has(token.lower) &&
    !ADJECTIVAL.test(token.lower) &&
    !nounKinds.has(token.lower) &&
    !/^\p{Lu}{2}/u.test(token.text)
  )
}

/** "the head of MINUSMA", "members of the CMA": what follows "of" belongs to the phrase. */
function endOf(tokens: readonly Token[], head: number, named: readonly NameMention[]): number {
  if (tokens[head + 1]?.lower !== 'of') return head + 1
  const after = tokens[head + 2]?.lower === 'the' ? head + 3 : head + 2
  return named.find((name) => name.from === after)?.to ?? head + 1
}

/**
 * The noun phrase for an actor whose head noun stands at `position`: "government troops", "an unknown armed group",
 * "a Swiss missionary", without article and number. A phrase around a named group is that group ("MNLA fighters").
 */
export function readActorPhrase(
  context: NameContext,
  position: number,
  named: readonly NameMention[],
): NameMention | undefined {
  const { tokens, text, skip } = context
  const head = tokens[position]
  const kind = head && nounKinds.get(head.lower)
  if (!head || !kind) return undefined
  const next = tokens[position + 1]
  if (next && nounKinds.has(next.lower) && next.text === next.lower) return undefined
  if (named.some((name) => name.from <= position && position < name.to)) return undefined
  if (next && named.some((name) => name.from === position + 1 && name.kind !== 'place')) return undefined
  if (next && MODIFIES.test(head.lower) && isCommonNoun(next) && !isFacility(next)) return undefined
  if (skip.some((span) => span.start <= head.start && head.end <= span.end)) return undefined
  const floor = Math.max(
    0,
    ...named.filter((name) => name.to <= position && name.kind === 'place').map((name) => name.to),
  )
  const from = beginningOf(tokens, position, floor)
  const to = isFacility(next) ? position + 2 : endOf(tokens, position, named)
  const start = tokens[from]?.start ?? head.start
  const end = tokens[to - 1]?.end ?? head.end
  const core = text.slice(start, head.end)
  const told = withQuantity(tokens, from)
  const phrase = text.slice(start, end)
  const owner = named.find(
    (name) =>
      name.from >= from && name.to <= position && name.actorKind === 'armed-group' && tokens[name.to]?.lower !== "'s",
  )
  const base = {
    from: told,
    to,
    start: tokens[told]?.start ?? start,
    end,
    text: text.slice(tokens[told]?.start ?? start, end),
  }
  if (owner)
    return {
      ...base,
      kind: 'actor',
      id: owner.id,
      name: owner.name,
      aliases: owner.aliases,
      actorKind: owner.actorKind,
      place: null,
    }
  const members =
    to > position + 2 && MEMBERS.test(head.lower) ? [text.slice(tokens[position + 2]?.start ?? start, end)] : []
  const aliases = [...new Set([core, head.text, ...members])].filter((alias) => alias !== phrase)
  return { ...base, kind: 'actor', id: slugOf(phrase), name: phrase, aliases, actorKind: kind, place: null }
}

/** Where the phrase begins with its number: "27 men", "two gunmen". */
function withQuantity(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 1]
  return before &&
    (NUMBER.test(before.text) ||
      (determiners.has(before.lower) && !/^(?:the|a|an|of|than|to|up|at|over|no)$/.test(before.lower)))
    ? from - 1
    : from
}
