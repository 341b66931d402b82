import type { ActorRow, PlaceRow } from '../../model/lexicon.ts'
import { contains, type Span } from '../span.ts'
import type { Token } from '../words/read-tokens.ts'
import type { NameIndex } from './name-index.ts'
import type { NameMention } from './name-mention.ts'

/** What reading names needs to know beside the words. */
export interface NameContext {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly index: NameIndex
  /** Stretches that hold no names: dates, citations. */
  readonly skip: readonly Span[]
  /** People met earlier in the report, by the slugs of their name and surname: "Mara" for "Moussa Mara". */
  readonly people: Map<string, ActorRow>
  /** Places by what the report calls them beyond what lists know: names met behind "in" or "near", "the capital". */
  readonly called: Map<string, PlaceRow>
  /** Words that the report writes small somewhere: a capital at the beginning of a sentence makes no name of them. */
  readonly smallWords: ReadonlySet<string>
}

/** Reads the name that begins at a token, if there is one. */
export type NameReader = (context: NameContext, position: number) => NameMention | undefined

/** What a mention says beside where it stands. */
export type Meaning = Omit<NameMention, 'from' | 'to' | 'start' | 'end' | 'text'>

/** A text with its words. */
type Words = Pick<NameContext, 'text' | 'tokens'>

/** The text of a run of tokens. */
export function textOf({ text, tokens }: Words, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last ? text.slice(first.start, last.end) : ''
}

/** A mention made of a run of tokens. */
export function mentionAt(context: Words, from: number, to: number, meaning: Meaning): NameMention {
  const start = context.tokens[from]?.start ?? 0
  return { from, to, start, end: context.tokens[to - 1]?.end ?? start, text: textOf(context, from, to), ...meaning }
}

/** Whether a token lies in a stretch that holds no names. */
export function isSkipped({ skip }: NameContext, token: Token | undefined): boolean {
  return token !== undefined && skip.some((span) => contains(span, token))
}

/** An actor of a lexicon as what a mention means. */
export function actorMeaning(actor: ActorRow): Meaning {
  return { kind: 'actor', id: actor.id, name: actor.name, aliases: actor.aliases, actorKind: actor.kind, place: null }
}

/** A place of a lexicon as what a mention means; a country may act too. */
export function placeMeaning(place: PlaceRow): Meaning {
  const isCountry = place.precision === 'country'
  return {
    kind: isCountry ? 'country' : 'place',
    id: place.id,
    name: place.name,
    aliases: place.aliases,
    actorKind: isCountry ? 'state' : null,
    place,
  }
}
