import type { Role } from '../../vocabulary/record-words.ts'
import type { Happening } from './happening.ts'

/** What a decision does to somebody, or whom it makes. */
const PUNISHES =
  /^(?:ban|outlaw|proscribe|blacklist|list|designate|dissolve|disband|sentence|convict|indict|charge|pardon|fine|legali[sz]e|recogni[sz]e|sanction|order|tell|bar|exclude|expel|evict|suspend|free|release|found|create|form|establish|set)$/

/** The part of a passive subject that its row gives none: who is elected or withdrawn acts, who is banned has it done to them. */
export const roleOfPassive = ({ type, subject }: Happening['row'], verb: string): Role | null | undefined =>
  type === 'election' || type === 'withdrawal' ? subject : type === 'decision' && PUNISHES.test(verb) ? 'target' : null
