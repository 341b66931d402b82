import { EVENT_ROWS } from '../../vocabulary/event-rows/index.ts'
import { CLASS_OF_TYPE } from '../../vocabulary/event-types.ts'
import type { Casualty } from '../counts/bind-casualties.ts'
import { isForPeriod } from '../figures/is-for-period.ts'
import type { NameMention } from '../names/name-mention.ts'
import { contains, type Span } from '../span.ts'
import { createVerbIndex } from '../words/verb-index.ts'
import { assignRoles } from './assign-roles.ts'
import { attachCasualties, laterToll } from './attach-casualties.ts'
import { casualtiesIn, countNamed } from './casualties-of.ts'
import { dateHappening } from './date-happening.ts'
import { afterHappening, afterSentence, type Discourse, NO_DISCOURSE } from './discourse.ts'
import type { DraftDate, EventDraft } from './event-draft.ts'
import { withGapped } from './find-gapped.ts'
import { findHappenings } from './find-happenings.ts'
import type { Happening } from './happening.ts'
import { locateHappening } from './locate-happening.ts'
import { placeToldBefore } from './place-told-before.ts'
import { happeningRegion, namesIn, type SentenceParts, timesIn } from './sentence-parts.ts'
import { spanHappening } from './span-happening.ts'
import { type SentenceSource, takeApart } from './take-apart.ts'
import { createTriggerIndex } from './trigger-index.ts'

const triggers = createTriggerIndex(EVENT_ROWS)
const weakRules = new Set(EVENT_ROWS.filter((row) => row.weak).map((row) => row.id))
const verbs = createVerbIndex(triggers.verbs.keys())

/** A paragraph made ready: its sentences, what is no prose in it, its dates, its casualties. Offsets are those of `text`. */
export interface EventSource extends SentenceSource {
  readonly sentences: readonly Span[]
  readonly casualties: readonly Casualty[]
  /** The year entry it stands in; null outside of entries. */
  readonly year: string | null
}

/** The happenings of a paragraph, and what it leaves to the next. */
export interface ReadEvents {
  readonly drafts: readonly EventDraft[]
  readonly discourse: Discourse
  /** The names of all sentences, whoever takes part or not. */
  readonly names: readonly NameMention[]
}

/**
 * The happenings that a paragraph tells, in order.
 * @example readEvents(source, NO_DISCOURSE).drafts.map((draft) => draft.type) // ['attack', 'ceasefire']
 */
export function readEvents(source: EventSource, before: Discourse): ReadEvents {
  let discourse: Discourse = { ...before, label: [] }
  let told: readonly EventDraft[] = []
  const drafts: EventDraft[] = []
  const names: NameMention[] = []
  for (const span of source.sentences) {
    const sentence = takeApart(source, verbs, span)
    names.push(...sentence.names)
    const read = readHappenings(sentence, source, discourse)
    discourse = afterSentence(read.discourse, sentence, discourse)
    const last = told.findLast(({ type }) => CLASS_OF_TYPE.get(type) === 'violence')
    const cause = told.find(({ type }) => type === last?.type)
    const isBare = cause !== undefined && read.drafts.length === 0 && sentence.times.length === 0
    const toll = isBare ? laterToll(cause, source.casualties, span) : undefined
    told = read.drafts
    drafts.push(...told, ...(toll ? [toll] : []))
  }
  return { drafts, discourse, names }
}

function readHappenings(sentence: SentenceParts, source: EventSource, before: Discourse): Omit<ReadEvents, 'names'> {
  const drafts: EventDraft[] = []
  let discourse = before
  const found = findHappenings(sentence, triggers)
  for (const happening of found.flatMap((each) => withGapped(sentence, each))) {
    const place = tollPlace(sentence, drafts, happening)
    const told = drafts[place]
    if (told && isTollOf(sentence, told, happening)) drafts[place] = withToll(sentence, source, told, happening)
    else {
      for (const date of dateHappening(sentence, happening, { year: source.year, last: discourse.last })) {
        const own = draftOf(sentence, source, { happening, date, discourse, found })
        const draft = isHeadless(sentence, happening) ? withTaker(own, drafts.at(-1)) : own
        if (isFigure(sentence, source, draft, happening)) continue
        const toll = isCauseOf(sentence, happening, drafts.at(-1)) ? drafts.pop() : undefined
        const isDated = timesIn(sentence, happeningRegion(sentence, happening)).length > 0
        drafts.push(toll ? withTollBefore(draft, toll, isDated) : draft)
        discourse = afterHappening(discourse, draft, isMain(sentence, happening) || discourse.last === null)
      }
    }
  }
  return { drafts: attachCasualties(drafts, source.casualties, sentence), discourse }
}

/** Whether a main clause tells a happening, and not a noun, a relative clause or what only leads up to it. */
function isMain({ clauses }: SentenceParts, { told, clause }: Happening): boolean {
  const own = clauses[clause]
  return (
    told !== 'nominal' &&
    own?.inherits !== 'noun-before' &&
    !/^(?:after|before|because|although|though|since|where)$/.test(own?.opener ?? '')
  )
}

interface Told {
  readonly happening: Happening
  readonly date: DraftDate
  readonly discourse: Discourse
  /** All happenings of the sentence. */
  readonly found: readonly Happening[]
}

function draftOf(
  sentence: SentenceParts,
  source: EventSource,
  { happening, date, discourse, found }: Told,
): EventDraft {
  const span = spanHappening(sentence, happening)
  const places = locateHappening(sentence, happening).filter((place) => !isOfOther(place, happening, found))
  const actors = assignRoles(sentence, happening, discourse).filter(({ name }) => !isAmong(places, name))
  return {
    type: happening.row.type,
    ...span,
    sentence: { start: sentence.start, end: sentence.end },
    date,
    places: places.length > 0 ? places : placeToldBefore(sentence, happening, date, discourse),
    actors,
    casualties: countNamed(happening, actors, casualtiesIn(source.casualties, span)),
    rules: [happening.row.id],
  }
}

/** Whether what tells it has no doer of its own: "fell", "was taken", "Kidal a day later". */
const isHeadless = ({ clauses }: SentenceParts, { row, told, clause }: Happening): boolean =>
  row.subject === null || told === 'gapped' || clauses[clause]?.verb?.passive === true

/** "They took Gao on 3 May, and Kidal fell a day later": to the same, where the sentence names no other. */
function withTaker(draft: EventDraft, last: EventDraft | undefined): EventDraft {
  if (draft.type !== 'territory' || last?.type !== 'territory' || draft.actors.length > 0) return draft
  return { ...draft, actors: last.actors.filter(({ role }) => role === 'agent') }
}

const isFought = ({ row: { type } }: Happening): boolean =>
  CLASS_OF_TYPE.get(type) === 'violence' || type === 'territory' || type === 'displacement'

/** "Broke the truce with raids in Gao", "an accord after the fall of Gao": the place of violence told on the way is not that of words. */
const isOfOther = (place: NameMention, happening: Happening, found: readonly Happening[]): boolean =>
  !isFought(happening) &&
  found.some(
    (other) =>
      isFought(other) &&
      other.clause === happening.clause &&
      other.to <= place.from &&
      (happening.to <= other.from || place.to <= happening.from),
  )

/** A place where something happens takes no part in it. */
const isAmong = (places: readonly NameMention[], { start, end }: NameMention): boolean =>
  places.some((place) => place.start === start && place.end === end)

/** Deaths of a whole period are a figure, not a happening: "26 peacekeepers were killed in 2014". */
function isFigure(
  { text, start, end }: SentenceParts,
  source: EventSource,
  draft: EventDraft,
  { row, told }: Happening,
): boolean {
  if ((!row.weak && told !== 'nominal') || draft.places.length > 0 || !/^\d{4}(?:\/\d{4})?$/.test(draft.date.edtf))
    return false
  const counts = source.casualties.filter((casualty) => contains(draft, casualty))
  return counts.some((count) =>
    isForPeriod(text.slice(start, end), { start: count.start - start, end: count.end - start }),
  )
}

/** "Ten people died when a bomb went off": the clause behind "when" tells what the deaths before it came from. */
function isCauseOf(
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
function withTollBefore(draft: EventDraft, toll: EventDraft, isDated: boolean): EventDraft {
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
function tollPlace({ clauses }: SentenceParts, drafts: readonly EventDraft[], { clause }: Happening): number {
  const isViolence = ({ type }: EventDraft): boolean => CLASS_OF_TYPE.get(type) === 'violence'
  const verb = clauses[clause]?.verb
  const isParticiple = verb?.reduced === true && !verb.passive
  if (isParticiple && drafts.at(-1)?.type === 'territory') return drafts.length - 1
  const place = drafts.findLastIndex(isViolence)
  return place === drafts.length - 1 || isParticiple ? place : -1
}

/** "killing 17 soldiers" after an attack tells its toll, not another happening. */
function isTollOf(sentence: SentenceParts, told: EventDraft, happening: Happening): boolean {
  const clause = sentence.clauses[happening.clause]
  if (happening.told !== 'verb' || !clause?.verb || !(happening.row.weak || HARMS.test(clause.verb.base))) return false
  const isParticiple = clause.verb.reduced && !clause.verb.passive
  if (!isParticiple && (HARMLESS.test(told.type) || (clause.verb.base === 'shoot' && !clause.verb.passive)))
    return false
  if (isParticiple) return true
  if (timesIn(sentence, clause).length > 0) return false
  if (happening.row.type === told.type) return namesIn(sentence, clause).every(({ kind }) => kind !== 'place')
  const places = locateHappening(sentence, happening)
  const isSamePlace = clause.inherits === 'subject' && DEVICES.test(told.type)
  return places.every(({ from }) => isSamePlace && from < clause.from)
}

function withToll(sentence: SentenceParts, source: EventSource, draft: EventDraft, happening: Happening): EventDraft {
  const span = spanHappening(sentence, happening)
  const known = new Set(draft.actors.map((actor) => actor.name.id))
  const victims = assignRoles(sentence, happening, NO_DISCOURSE).filter(
    (actor) => actor.role === 'target' && !known.has(actor.name.id),
  )
  return {
    ...draft,
    end: Math.max(draft.end, span.end),
    actors: [...draft.actors, ...victims],
    casualties: { ...casualtiesIn(source.casualties, span), ...draft.casualties },
    rules: [...draft.rules, happening.row.id],
  }
}
