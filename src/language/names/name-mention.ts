import type { ActorKind, PlaceRow } from '../../model/lexicon.ts'
import type { Span } from '../span.ts'

/**
 * A name or noun phrase that an actor or a place is told by. `from` and `to` are token positions, `to` not included.
 * A country, or the capital that stands for it, may act or be the scene: `country` until where it stands decides. A `name` is capitalised words
 * that no list knows, a `thing` neither acts nor is a place (an accord, an operation).
 */
export interface NameMention extends Span {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly kind: 'actor' | 'place' | 'country' | 'name' | 'thing'
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly actorKind: ActorKind | null
  readonly place: PlaceRow | null
}
