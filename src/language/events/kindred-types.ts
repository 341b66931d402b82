import type { EventType } from '../../vocabulary/event-types.ts'

/** Types that two tellings of one happening may differ in: a town that one tells to be lost another tells to be left. */
export const KIN: readonly (readonly EventType[])[] = [
  ['attack', 'battle', 'killing', 'bombing'],
  ['attack', 'battle', 'territory'],
  ['territory', 'withdrawal'],
  ['airstrike', 'bombing', 'killing'],
  ['coup', 'leadership'],
  ['agreement', 'ceasefire'],
  ['agreement', 'talks'],
  ['deployment', 'mandate'],
  ['election', 'leadership'],
  ['election', 'rejection'],
  ['mandate', 'decision'],
  ['decision', 'leadership'],
  ['rejection', 'statement'],
]
/** Types of which a report tells few, so that a shared month says more. */
export const RARE: ReadonlySet<EventType> = new Set([
  'coup',
  'election',
  'mandate',
  'ceasefire',
  'request',
  'leadership',
  'agreement',
  'group',
])
/** What one body does in one act: a resolution extends a mission, calls for more troops and condemns an attack. */
export const ACTS: ReadonlySet<EventType> = new Set(['mandate', 'request', 'statement'])
/** Types of which one is as unlike another as what is said, or ruled. */
export const VARIOUS: ReadonlySet<EventType> = new Set(['statement', 'decision'])
/** Types that happen every month of a war. */
export const OFTEN =
  /^(?:airstrike|bombing|abduction|killing|attack|battle|destruction|abuse|territory|statement|deployment)$/

/** Rows that tell the beginning of what others tell the end of: people taken and let go, a truce made and broken. */
export const BEGINNINGS: ReadonlySet<string> = new Set(['ceasefire.make', 'abduction.kidnap', 'abduction.take'])
/** The rows of those ends. */
export const ENDS: ReadonlySet<string> = new Set([
  'ceasefire.end',
  'abduction.release',
  'abduction.freed',
  'abduction.freedom',
  'abduction.exchange',
  'abduction.exchanged',
  'abduction.fetch',
])

/** Whether two types are one, or such as two tellings of one happening may differ in. */
export const isKin = (a: EventType, b: EventType): boolean =>
  a === b || KIN.some((types) => types.includes(a) && types.includes(b))
