import type { Precision } from '../vocabulary/record-words.ts'

/** A place that a name can mean. */
export interface PlaceRow {
  /** Slug, unique in a lexicon. */
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly precision: Precision
  /** ISO 3166-1 alpha-2; null for what lies in several. */
  readonly country: string | null
  readonly lat?: number
  readonly lon?: number
  readonly population?: number
}

/** What kind of actor a name means. */
export type ActorKind =
  | 'state' // a government or country acting
  | 'forces' // armed forces, police, militia of a state or mission
  | 'armed-group'
  | 'organisation' // international or aid organisations, parties, companies
  | 'people' // civilians, protesters, communities, victims
  | 'person'

/** An actor that a name can mean. */
export interface ActorRow {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: ActorKind
}

/** All names that the readers know for one report: curated rows, gazetteer slices, and the report's own parties. */
export interface Lexicon {
  readonly places: readonly PlaceRow[]
  readonly actors: readonly ActorRow[]
}
