import { EVENT_ROWS } from '../../vocabulary/event-rows/index.ts'
import { CLASS_OF_TYPE } from '../../vocabulary/event-types.ts'
import type { Casualty } from '../counts/bind-casualties.ts'
import type { CountMention } from '../counts/read-counts.ts'
import { isForPeriod } from '../figures/is-for-period.ts'
import type { NameMention } from '../names/name-mention.ts'
import { contains, type Span } from '../span.ts'
import { createVerbIndex } from '../words/verb-index.ts'
import { assignRoles } from './assign-roles.ts'
import { attachCasualties, laterToll } from './attach-casualties.ts'
import { casualtiesIn, countTargets } from './casualties-of.ts'
import { type Count, withCounts } from './count-from-told.ts'
import { dateHappening } from './date-happening.ts'
import { afterHappening, afterSentence, type Discourse } from './discourse.ts'
import type { DraftDate, EventDraft } from './event-draft.ts'
import { withEchoes } from './find-echoes.ts'
import { withGapped } from './find-gapped.ts'
import { findHappenings } from './find-happenings.ts'
import type { Happening } from './happening.ts'
import { locateHappening } from './locate-happening.ts'
import { placeToldBefore } from './place-told-before.ts'
import { happeningRegion, type SentenceParts, timesIn } from './sentence-parts.ts'
import { spanHappening } from './span-happening.ts'
import { type SentenceSource, takeApart } from './take-apart.ts'
import { type ToldTime, withTold } from './told-times.ts'
import { createTriggerIndex } from './trigger-index.ts'
import { isCauseOf, isTollOf, tollPlace, withToll, withTollBefore } from './with-toll.ts'

const triggers = createTriggerIndex(EVENT_ROWS)
const verbs = createVerbIndex(triggers.verbs.keys())

/** A paragraph made ready: its sentences, what is no prose in it, its dates, its casualties. Offsets are those of `text`. */
export interface EventSource extends SentenceSource {
  readonly sentences: readonly Span[]
  readonly casualties: readonly Casualty[]
  /** All that it counts. */
  readonly counts: readonly CountMention[]
  /** The year entry it stands in, `1990/1992` where it is of several; null outside of entries. */
  readonly year: string | null
  /** Its counts from happenings, and what was told before it that they can start from. */
  readonly countsFromTold?: readonly Count[]
  readonly told?: readonly ToldTime[]
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
  let discourse: Discourse = { ...before, label: [], scene: [] }
  let told: readonly EventDraft[] = []
  let dated = source.told ?? []
  const drafts: EventDraft[] = []
  const names: NameMention[] = []
  for (const span of source.sentences) {
    const counts = source.countsFromTold?.filter((count) => contains(span, count)) ?? []
    const past = { told: dated, year: source.year, triggers }
    const sentence = withCounts(takeApart(source, verbs, span), counts, past)
    names.push(...sentence.names)
    const read = readHappenings(sentence, source, discourse)
    discourse = afterSentence(read.discourse, sentence, discourse)
    const last = told.findLast(({ type }) => CLASS_OF_TYPE.get(type) === 'violence')
    const cause = told.find(({ type }) => type === last?.type)
    const isBare = cause !== undefined && read.drafts.length === 0 && sentence.times.length === 0
    const toll = isBare ? laterToll(cause, source.casualties, span) : undefined
    told = read.drafts
    if (source.countsFromTold && source.countsFromTold.length > 0) dated = withTold(dated, told, source.text)
    drafts.push(...told, ...(toll ? [toll] : []))
  }
  return { drafts, discourse, names }
}

function readHappenings(sentence: SentenceParts, source: EventSource, before: Discourse): Omit<ReadEvents, 'names'> {
  const drafts: EventDraft[] = []
  let discourse = before
  const found = withEchoes(sentence, findHappenings(sentence, triggers, before.row?.type), before.row)
  for (const happening of found.flatMap((each) => withGapped(sentence, each))) {
    const place = tollPlace(sentence, drafts, happening)
    const told = drafts[place]
    if (told && isTollOf(sentence, told, happening))
      drafts[place] = withToll(sentence, source.casualties, told, happening)
    else {
      for (const date of dateHappening(sentence, happening, {
        year: source.year,
        last: discourse.last,
        head: discourse.head,
      })) {
        const own = draftOf(sentence, source, { happening, date, discourse, found })
        const draft = isHeadless(sentence, happening) ? withTaker(own, drafts.at(-1)) : own
        if (isFigure(sentence, source, draft, happening)) continue
        const toll = isCauseOf(sentence, happening, drafts.at(-1)) ? drafts.pop() : undefined
        const isDated = timesIn(sentence, happeningRegion(sentence, happening)).length > 0
        drafts.push(toll ? withTollBefore(draft, toll, isDated) : draft)
        discourse = afterHappening(
          { ...discourse, row: happening.row },
          draft,
          isMain(sentence, happening) || discourse.last === null,
        )
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
    casualties: countTargets(happening, actors, casualtiesIn(source.casualties, span), source.counts),
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

/** So many dead, of whom nothing but the year is known, are those of the year. */
const MANY = 100
/** "In all 250 prisoners died" sums up what was told. */
const SUM = /^(?:in all|in total|all told|altogether)\b/i

/** Deaths of a whole period are a figure, not a happening: "26 peacekeepers were killed in 2014", "some 1,500 people died". */
function isFigure(sentence: SentenceParts, source: EventSource, draft: EventDraft, happening: Happening): boolean {
  const { text, start, end } = sentence
  const { row, told } = happening
  if ((!row.weak && told !== 'nominal') || !/^\d{4}(?:\/\d{4})?$/.test(draft.date.edtf)) return false
  // Where the sentences before were makes no happening of it.
  if (draft.places.length > 0 && locateHappening(sentence, happening).length > 0) return false
  const words = text.slice(start, end)
  const counts = source.casualties.filter((casualty) => contains(draft, casualty))
  const isOfYear = row.weak && !SUM.test(words) && draft.actors.every(({ role }) => role === 'target')
  return counts.some(
    (count) =>
      isForPeriod(words, { start: count.start - start, end: count.end - start }) ||
      (isOfYear && count.field === 'killed' && (count.min ?? count.max ?? 0) >= MANY),
  )
}
