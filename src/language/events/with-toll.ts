import { EVENT_ROWS } from '../../vocabulary/event-rows/index.ts'
import { CLASS_OF_TYPE } from '../../vocabulary/event-types.ts'
import type { Casualty } from '../counts/bind-casualties.ts'
import type { Span } from '../span.ts'
import { assignRoles } from './assign-roles.ts'
import { casualtiesIn } from './casualties-of.ts'
import { NO_DISCOURSE } from './discourse.ts'
import type { EventDraft } from './event-draft.ts'
import type { Happening } from './happening.ts'
import { locateHappening } from './locate-happening.ts'
import { namesIn, type SentenceParts, timesIn } from './sentence-parts.ts'
import { spanHappening } from './span-happening.ts'

const weakRules = new Set(EVENT_ROWS.filter((row) => row.weak).map((row) => row.id))

/** "Ten people died when a bomb went off": the clause behind "when" tells what the deaths before it came from. */
export function isCauseOf(
  { clauses, tokens }: SentenceParts,
  { row, clause, told }: Happening,
  toll: EventDraft | undefined,
): boolean {
  return (
    toll !== undefined &&
    told !== 'nominal' &&
    clauses[clause]?.opener === 'when' &&
    tokens[(clauses[clause]?.from ?? 0) - 1]?.text !== ',' &&
    CLASS_OF_TYPE.get(row.type) === 'violence' &&
    !row.weak &&
    toll.rules.length === 1 &&
    weakRules.has(toll.rules[0] ?? '')
  )
}

/** A happening with the deaths that were told before it. */
export function withTollBefore(draft: EventDraft, toll: EventDraft, isDated: boolean): EventDraft {
  const known = new Set(draft.actors.map((actor) => actor.name.id))
  return {
    ...draft,
    start: toll.start,
    date: isDated ? draft.date : toll.date,
    places: draft.places.length > 0 ? draft.places : toll.places,
    actors: [...draft.actors, ...toll.actors.filter((actor) => !known.has(actor.name.id))],
    casualties: { ...draft.casualties, ...toll.casualties },
    rules: [...draft.rules, ...toll.rules],
  }
}

/** Verbs that tell what an attack did, of whatever type their doer makes them. */
const HARMS = /^(?:kill|wound|injure|maim)$/

/** What nobody dies of: "burned the market and killed 32 people" are two deeds. */
const HARMLESS = /^(?:abduction|destruction|abuse)$/
/** What kills where it goes off: "two bombs went off outside the hotel and killed three". */
const DEVICES = /^(?:bombing|airstrike)$/

/** Which of the drafts a toll can be of: the last, where it is violence; of "…, leaving ten dead" the last that is. */
export function tollPlace({ clauses }: SentenceParts, drafts: readonly EventDraft[], { clause }: Happening): number {
  const isViolence = ({ type }: EventDraft): boolean => CLASS_OF_TYPE.get(type) === 'violence'
  const verb = clauses[clause]?.verb
  const isParticiple = verb?.reduced === true && !verb.passive
  if (isParticiple && drafts.at(-1)?.type === 'territory') return drafts.length - 1
  const place = drafts.findLastIndex(isViolence)
  return place === drafts.length - 1 || isParticiple ? place : -1
}

/** "killing 17 soldiers" after an attack tells its toll, not another happening. */
export function isTollOf(sentence: SentenceParts, told: EventDraft, happening: Happening): boolean {
  const clause = sentence.clauses[happening.clause]
  if (happening.told !== 'verb' || !clause?.verb || !(happening.row.weak || HARMS.test(clause.verb.base))) return false
  if (clause.verb.reduced && !clause.verb.passive) return true
  if (HARMLESS.test(told.type) || (clause.verb.base === 'shoot' && !clause.verb.passive)) return false
  if (timesIn(sentence, clause).length > 0) return false
  if (happening.row.type === told.type) return namesIn(sentence, clause).every(({ kind }) => kind !== 'place')
  const places = locateHappening(sentence, happening)
  const isSamePlace = clause.inherits === 'subject' && DEVICES.test(told.type)
  return places.every(({ from }) => isSamePlace && from < clause.from)
}

/** "Guards, five of whom were killed": the number stands before the clause. */
function withNumber({ clauses, tokens }: SentenceParts, { clause }: Happening, span: Span): Span {
  const from = clauses[clause]?.from ?? 0
  const isOfWhom = tokens[from - 1]?.lower === 'of' && /^wh(?:om|ich)$/.test(tokens[from]?.lower ?? '')
  return isOfWhom ? { ...span, start: tokens[from - 2]?.start ?? span.start } : span
}

/** A happening with what a clause behind it tells of its dead and hurt. */
export function withToll(
  sentence: SentenceParts,
  casualties: readonly Casualty[],
  draft: EventDraft,
  happening: Happening,
): EventDraft {
  const span = spanHappening(sentence, happening)
  const known = new Set(draft.actors.map((actor) => actor.name.id))
  const victims = assignRoles(sentence, happening, NO_DISCOURSE).filter(
    (actor) => actor.role === 'target' && !known.has(actor.name.id),
  )
  return {
    ...draft,
    end: Math.max(draft.end, span.end),
    actors: [...draft.actors, ...victims],
    casualties: { ...casualtiesIn(casualties, withNumber(sentence, happening, span)), ...draft.casualties },
    rules: [...draft.rules, happening.row.id],
  }
}
