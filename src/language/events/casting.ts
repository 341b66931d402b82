import { CLASS_OF_TYPE } from '../../vocabulary/event-types.ts'
import type { Role } from '../../vocabulary/record-words.ts'
import type { Clause } from '../clauses/split-clauses.ts'
import type { NameMention } from '../names/name-mention.ts'
import type { Antecedents } from './antecedents.ts'
import type { Happening } from './happening.ts'
import type { SentenceParts } from './sentence-parts.ts'

/** Who may take part, and how; without a role they do not. */
export type Casting = readonly (readonly [names: readonly NameMention[], role: Role | null | undefined])[]

/** A happening with the clause that tells it and whom a pronoun in it means. */
export interface Scene {
  readonly sentence: SentenceParts
  readonly happening: Happening
  readonly clause: Clause
  readonly antecedents: Antecedents
}

/** Verbs of those who bring others together. */
const MEDIATES = /^(?:broker|mediate|facilitate|moderate|oversee)$/
const HOSTS = /^(?:lead|host|convene|chair|sponsor)$/
const MEDIATED = /^(?:talks|agreement|ceasefire)$/
/** Prepositions between the two sides of one thing. */
export const SIDES = /^(?:with|against|between|among|and)$/
/** Prepositions before those whom something is done to. */
export const AGAINST = /^(?:on|against|at|upon)$/
/** Verbs whose subject has it done to them: "came under fire", "survived an attack". */
export const isSuffering = ({ sentence: { tokens }, happening: { row }, clause: { verb } }: Scene): boolean =>
  verb !== null &&
  !verb.passive &&
  CLASS_OF_TYPE.get(row.type) === 'violence' &&
  (SUFFERS.test(verb.base) || (verb.base === 'come' && tokens[verb.to]?.lower === 'under'))
const SUFFERS = /^(?:suffer|survive|endure|withstand|escape|undergo|sustain|await)$/
/** Verbs whose subject dies of what is told. */
export const DYING = /^(?:die|fall|perish|drown)$/

/** Whether the doer only brings the sides together: "Kenya brokered the truce". */
export const mediates = ({ happening: { row }, clause }: Scene): boolean =>
  MEDIATED.test(row.type) &&
  (MEDIATES.test(clause.verb?.base ?? '') || (row.type === 'talks' && HOSTS.test(clause.verb?.base ?? '')))
