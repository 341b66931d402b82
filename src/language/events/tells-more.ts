import type { EventRow } from '../../vocabulary/event-rows/event-row.ts'
import type { Clause } from '../clauses/split-clauses.ts'
import { classesIn } from './classes-in.ts'
import { tellsByItself } from './find-event-nouns.ts'
import type { Happening } from './happening.ts'
import { headsItem, headsSubject } from './heads-subject.ts'
import { hidesObject } from './is-asserted.ts'
import { objectRegion } from './object-region.ts'
import { type Region, type SentenceParts, timesIn } from './sentence-parts.ts'
import type { TriggerMatch } from './trigger-index.ts'

const TEMPORAL_BEFORE = /^(?:after|during|following|amid|since|before|despite)$/
/** Verbs whose object behind "for" need not have happened: "provided for the withdrawal". */
const ASKS_FOR = /^(?:provide|call|push|press|campaign|lobby|agitate|plead|argue|vote|wait|pray|prepare)$/
const SAME_REACH = 6

/** Whether a noun tells of something else than the main happening, and of something that did happen. */
export function tellsMore(
  sentence: SentenceParts,
  clause: Clause,
  noun: TriggerMatch,
  main: Happening | undefined,
): boolean {
  if (main && noun.from < main.to && main.from < noun.to) return false
  const isSameType = main?.row.type === noun.row.type
  if (isSameType && main.told === 'verb' && noun.to <= main.from && headsSubject(sentence, clause, noun)) return false
  if (isSameType && main.told === 'verb' && main.words > 1 && clause.verb?.passive && noun.to <= main.from) return false
  if (
    isSameType &&
    noun.from >= main.from &&
    noun.from - main.to < SAME_REACH &&
    (main.told === 'verb' || timesIn(sentence, { from: noun.to, to: Math.min(noun.to + 3, clause.to) }).length === 0)
  )
    return false
  // "Was deposed in a bloodless takeover": the noun only says how.
  if (isSameType && main.told === 'verb' && noun.from >= main.to && isManner(sentence, noun)) return false
  if (main?.told === 'verb' && isTaken(sentence, clause, noun, main)) return false
  return !isHidden(sentence, clause, noun, main) && (tellsByItself(sentence, clause, noun) || headsItem(sentence, noun))
}

/** "In a raid", "during an ambush": no other date stands behind it. */
function isManner({ tokens }: SentenceParts, { from }: TriggerMatch): boolean {
  const at = [from - 1, from - 2, from - 3].find((place) => /^(?:in|by|during)$/.test(tokens[place]?.lower ?? ''))
  return at !== undefined && /^(?:an?|the|this|that)$/.test(tokens[at + 1]?.lower ?? '') && at + 1 < from
}

/** "Rejected the accord", "pulled out of the talks": the noun that a row asks for is what its verb is about. */
function isTaken(sentence: SentenceParts, clause: Clause, noun: TriggerMatch, main: Happening): boolean {
  const { takes, by } = main.row
  const isWanted = (wanted: EventRow['takes'], region: Region, side: 'doer' | 'object'): boolean =>
    wanted !== undefined &&
    noun.from >= region.from &&
    noun.to <= region.to &&
    wanted.some((one) => classesIn(sentence, noun, side).has(one))
  const subject: Region = { from: clause.from, to: clause.verb?.from ?? clause.from }
  if (noun.to <= subject.to && timesIn(sentence, { from: noun.to, to: subject.to }).length > 0) return false
  const object = objectRegion(sentence, clause, main.object)
  return (
    isWanted(takes, object, 'object') ||
    (main.row.type === 'statement' && noun.from >= object.from && noun.to <= object.to) ||
    isWanted(clause.verb?.passive ? takes : by, subject, clause.verb?.passive ? 'object' : 'doer')
  )
}

/** "requested an intervention", "planned attacks": the object of such a verb, but not what it came after. */
function isHidden(
  { tokens }: SentenceParts,
  { verb }: Clause,
  noun: TriggerMatch,
  main: Happening | undefined,
): boolean {
  if (verb?.passive && noun.to <= verb.from) return hidesObject(verb.base) && main === undefined
  if (!verb || noun.from < verb.to) return false
  const hides = hidesObject(verb.base) || (ASKS_FOR.test(verb.base) && tokens[verb.to]?.lower === 'for')
  if (!hides && main?.row.type !== 'request') return false
  return !tokens.slice(verb.to, noun.from).some((token) => TEMPORAL_BEFORE.test(token.lower))
}
