import { slugOf } from '../../model/fold-text.ts'
import type { ActorKind } from '../../model/lexicon.ts'
import { COUNTRIES } from '../../vocabulary/countries.ts'
import { PLACE_PREPOSITIONS } from '../../vocabulary/en/place-words.ts'
import type { Token } from '../words/read-tokens.ts'
import { actorNounKind } from './actor-noun-kind.ts'
import { compoundStart } from './compound-start.ts'
import { actorMeaning, isSkipped, mentionAt, type NameContext, textOf } from './name-context.ts'
import type { NameMention } from './name-mention.ts'
import { isCommonNoun, phraseEnd, withQuantity } from './phrase-extent.ts'
import { isBuildingNoun } from './read-building.ts'
import { countryCodeIn } from './resolve-state.ts'

const FACILITY =
  /^(?:bases?|camps?|posts?|stations?|barracks|headquarters|checkpoints?|positions?|convoys?|vehicles?|buildings?|compounds?|outposts?|installations?|facilities|facility|strongholds?|offices?)$/
/** Nouns that before another only say of what kind it is: "military coup", "police report". */
const MODIFIES =
  /^(?:major|private|military|police|army|navy|government|rebel|militia|peasant|student|opposition|state|militant|guerrilla|party|union|court|parliament|command|insurgent|terrorist|civilian|coalition|separatist|marine|victim|voter|hostage|prisoner|refugee|islamist|jihadist|women|youth|media|child|national|family|community|leader|president|minister|general|driver|tribal|clan|christian|muslim|cell|head|unit|force|faction|movement|majority|minority|priest|border-guard|household|company|agency|maoist|drone|artillery|helicopter|gunship|jet|aircraft)$/
const MEMBERS =
  /^(?:members?|fighters?|rebels?|guerrillas?|insurgents?|soldiers?|elements?|supporters?|forces|troops|militants?|men|units?)$/
const QUANTITY = /^(?:dozens|scores|hundreds|thousands)$/
/** What somebody is made. */
const MADE = /^(?:president|premier|chairman|leader|king|head|commander|governor|mayor|speaker|chief)$/
const TAKEN = /^(?:hostage|captive|prisoner)$/
const AFFLICTED =
  /^(?:wounded|injured|displaced|accused|condemned|sick|homeless|bereaved|disappeared|faithful|unemployed)$/
const PLACING: ReadonlySet<string> = new Set([...PLACE_PREPOSITIONS, 'and', ','])
/** People of whom nothing more is said than that they are people. */
const NOBODY = /^(?:people|persons?|victims?|casualt(?:y|ies))$/

/** Whether a noun is for what belongs to an army or the like, and is attacked as it is: "base", "convoy". */
export const isFacility = (token: Token | undefined): boolean => token !== undefined && FACILITY.test(token.lower)

/** Whether the noun at `position` heads a phrase, rather than telling of what kind the next word is. */
function isHead({ tokens }: NameContext, position: number, named: readonly NameMention[]): boolean {
  const [head, next] = [tokens[position], tokens[position + 1]]
  if (!head || named.some((name) => name.from <= position && position < name.to)) return false
  // "298 people on board"
  if (head.lower === 'board' && tokens[position - 1]?.lower === 'on') return false
  // "elected Idris Kone president"
  if (MADE.test(head.lower) && named.some((name) => name.to === position && name.actorKind === 'person')) return false
  // "a state of emergency"
  if (head.lower === 'state' && tokens[position + 1]?.lower === 'of') return false
  // "took nine soldiers hostage": what they became, not of what kind.
  if (TAKEN.test(head.lower) && actorNounKind(tokens[position - 1]?.lower ?? '')) return false
  if (!next || TAKEN.test(next.lower)) return true
  // "hundreds of houses", "two dozens more"
  if (QUANTITY.test(head.lower) && (next.lower === 'of' || /^(?:more|\p{Ll}+s)$/u.test(next.lower))) return false
  if (actorNounKind(next.lower) && next.text === next.lower) return false
  if (named.some((name) => name.from === position + 1 && name.kind !== 'place' && name.kind !== 'thing')) return false
  if (isFacility(next) && named.some((name) => name.from === position + 2)) return false
  return !(MODIFIES.test(head.lower) && isCommonNoun(next) && !isFacility(next))
}

/** "The wounded", "the displaced": those who are so, where no noun follows. */
function afflictedKind(tokens: readonly Token[], position: number): ActorKind | undefined {
  const next = tokens[position + 1]
  const isNoun = next !== undefined && isCommonNoun(next) && !/ing$/.test(next.lower)
  return AFFLICTED.test(tokens[position]?.text ?? '') && tokens[position - 1]?.lower === 'the' && !isNoun
    ? 'people'
    : undefined
}

/** "American drones" answer to the United States too: forces and offices are those of a country. */
function countryOf(phrase: string, kind: ActorKind): readonly string[] {
  if (kind !== 'forces' && kind !== 'state') return []
  const meant = countryCodeIn(phrase)
  const country = meant && COUNTRIES.find(({ code }) => code === meant)
  return country ? [country.name, ...country.aliases] : []
}

/** "Puntland soldiers", "the Goma garrison": a place that nothing puts before them is whose they are. */
const ownsForces = ({ tokens }: NameContext, { from, to }: NameMention, kind: ActorKind): boolean =>
  /^(?:forces|armed-group)$/.test(kind) &&
  to - from <= 2 &&
  !PLACING.has(tokens[tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1]?.lower ?? '')

/** "Seleka fighters": the name that opens a sentence belongs to the noun behind it, where it is known for a name. */
const phraseFrom = (context: NameContext, from: number, named: readonly NameMention[], kind: ActorKind): number =>
  named.some(
    (name) =>
      name.from === 0 &&
      name.to >= from &&
      (name.kind === 'name' || (name.kind === 'place' && ownsForces(context, name, kind))),
  )
    ? 0
    : from

/**
 * The noun phrase for an actor whose head noun stands at `position`: "government troops", "an unknown armed group",
 * "a Swiss missionary", without article. A phrase around a named armed group is that group ("MNLA fighters").
 */
export function readActorPhrase(
  context: NameContext,
  position: number,
  named: readonly NameMention[],
): NameMention | undefined {
  const { tokens } = context
  const head = tokens[position]
  const kind = head && (actorNounKind(head.lower) ?? afflictedKind(tokens, position))
  if (!head || !kind || isSkipped(context, head) || !isHead(context, position, named)) return undefined
  const floor = Math.max(
    0,
    ...named.flatMap((name) =>
      name.to <= position && name.kind === 'place' && !ownsForces(context, name, kind) ? [name.to] : [],
    ),
    // The last word of a date before it: "On the third of November rebels …".
    tokens.findLastIndex((token, index) => index < position && isSkipped(context, token)) + 1,
  )
  const from = phraseFrom(context, compoundStart(tokens, position, floor), named, kind)
  const to = isFacility(tokens[position + 1]) ? position + 2 : phraseEnd(tokens, position, named)
  const counted = withQuantity(tokens, from)
  // The number of "on May 3 gunmen …" is the day's.
  const told = isSkipped(context, tokens[counted]) ? from : counted
  // "The church of Our Lady" is where it happens.
  if (
    isBuildingNoun(head.lower) &&
    tokens[to - 1] !== head &&
    named.some((name) => name.to === to && name.kind === 'place')
  )
    return undefined
  if (told === position && NOBODY.test(head.lower) && !TAKEN.test(tokens[position + 1]?.lower ?? '')) return undefined
  // "Rebels of Ansar Dine" are Ansar Dine.
  const last = MEMBERS.test(head.lower) ? to : position
  const owner = named.find(
    (name) =>
      name.from >= from &&
      name.to <= last &&
      name.actorKind === 'armed-group' &&
      !actorNounKind(name.name.toLowerCase()) &&
      tokens[name.to]?.lower !== "'s",
  )
  if (owner)
    return mentionAt(
      context,
      told,
      to,
      actorMeaning({ id: owner.id, name: owner.name, aliases: owner.aliases, kind: 'armed-group' }),
    )
  const phrase = textOf(context, from, to)
  const members =
    to > position + 2 && (MEMBERS.test(head.lower) || kind !== 'people') ? [textOf(context, position + 2, to)] : []
  const shorter = tokens
    .slice(from, position + 1)
    .flatMap(({ text }, step) => (/^\p{L}/u.test(text) ? [textOf(context, from + step, position + 1)] : []))
  const aliases = [...new Set([...shorter, ...members, ...countryOf(phrase, kind)])].filter((alias) => alias !== phrase)
  return mentionAt(context, told, to, {
    kind: 'actor',
    id: slugOf(phrase),
    name: phrase,
    aliases,
    actorKind: kind,
    place: null,
  })
}
