import { EVENT_ROWS } from '../../vocabulary/event-rows/index.ts'
import { readVerbGroups } from '../clauses/read-verb-groups.ts'
import { splitClauses } from '../clauses/split-clauses.ts'
import type { Casualty } from '../counts/bind-casualties.ts'
import type { NameContext } from '../names/name-context.ts'
import type { NameIndex } from '../names/name-index.ts'
import type { NameMention } from '../names/name-mention.ts'
import { readNames } from '../names/read-names.ts'
import { resolveState, type States } from '../names/resolve-state.ts'
import { contains, type Span } from '../span.ts'
import { readTokens } from '../words/read-tokens.ts'
import { createVerbIndex } from '../words/verb-index.ts'
import { assignRoles } from './assign-roles.ts'
import { casualtiesIn, countNamed } from './casualties-of.ts'
import { dateHappening, type TimeContext } from './date-happening.ts'
import type { DraftDate, EventDraft } from './event-draft.ts'
import { findGapped } from './find-gapped.ts'
import { findHappenings, type Happening } from './find-happenings.ts'
import { locateHappening } from './locate-happening.ts'
import { namesIn, type SentenceParts, type SentenceTime, subjectRegion, timesIn } from './sentence-parts.ts'
import { spanHappening } from './span-happening.ts'
import { createTriggerIndex } from './trigger-index.ts'

const triggers = createTriggerIndex(EVENT_ROWS)
const verbs = createVerbIndex(triggers.verbs.keys())

/** A paragraph made ready: its sentences, what is no prose in it, its dates, its casualties. Offsets are those of `text`. */
export interface EventSource {
  readonly text: string
  readonly sentences: readonly Span[]
  /** Bracketed sources and the like, in which nothing is read. */
  readonly skip: readonly Span[]
  readonly times: readonly SentenceTime[]
  readonly casualties: readonly Casualty[]
  readonly states: States
  readonly index: NameIndex
  readonly people: NameContext['people']
  readonly year: string | null
}

/** What one paragraph hands on to the next: what was told last, and who did it. */
export interface Discourse {
  last: DraftDate | null
  subjects: readonly NameMention[]
}

/**
 * The happenings that a paragraph tells, in order.
 * @example readEvents(source, { last: null, subjects: [] }).map((draft) => draft.type) // ['attack', 'ceasefire']
 */
export function readEvents(source: EventSource, discourse: Discourse): readonly EventDraft[] {
  return source.sentences.flatMap((span) => {
    const sentence = takeApart(source, span)
    const drafts = draftsOf(sentence, source, discourse)
    const subjects = namesIn(sentence, subjectRegion(sentence, 0)).filter((name) => name.kind !== 'place')
    if (subjects.length > 0) discourse.subjects = subjects
    return drafts
  })
}

/** The names, times and clauses of one sentence. */
function takeApart(source: EventSource, span: Span): SentenceParts {
  const prose = maskSkipped(source, span)
  const tokens = readTokens(prose).map((token) => ({
    ...token,
    start: token.start + span.start,
    end: token.end + span.start,
  }))
  const times = source.times.filter((time) => contains(span, time))
  const names = readNames({ text: source.text, tokens, index: source.index, people: source.people, skip: times }).map(
    (name) => resolveState(name, source.states),
  )
  const isNamed = (position: number): boolean =>
    names.some((name) => name.from <= position && position < name.to) ||
    times.some((time) => time.start <= (tokens[position]?.start ?? 0) && (tokens[position]?.end ?? 0) <= time.end)
  return {
    text: source.text,
    start: span.start,
    end: span.end,
    tokens,
    names,
    times,
    clauses: splitClauses(tokens, readVerbGroups(tokens, verbs, isNamed)),
  }
}

/** The words of a sentence with all that is no prose blanked out, so that places in it stay true. */
function maskSkipped({ text, skip }: EventSource, span: Span): string {
  let prose = text.slice(span.start, span.end)
  for (const { start, end } of skip) {
    if (start >= span.end || end <= span.start) continue
    const from = Math.max(start - span.start, 0)
    const to = Math.min(end, span.end) - span.start
    prose = prose.slice(0, from) + ' '.repeat(to - from) + prose.slice(to)
  }
  return prose
}

function draftsOf(sentence: SentenceParts, source: EventSource, discourse: Discourse): readonly EventDraft[] {
  const drafts: EventDraft[] = []
  const happenings = findHappenings(sentence, triggers).flatMap((happening) => [
    happening,
    ...findGapped(sentence, happening),
  ])
  for (const happening of happenings) {
    const before = drafts.at(-1)
    const toll = before && isTollOf(sentence, happening) ? before : undefined
    if (toll) {
      drafts[drafts.length - 1] = withToll(sentence, source, toll, happening)
      continue
    }
    const context: TimeContext = { year: source.year, last: discourse.last }
    for (const date of dateHappening(sentence, happening, context)) {
      drafts.push(draftOf(sentence, source, happening, date, discourse.subjects))
      discourse.last = date
    }
  }
  return drafts
}

function draftOf(
  sentence: SentenceParts,
  source: EventSource,
  happening: Happening,
  date: DraftDate,
  antecedents: readonly NameMention[],
): EventDraft {
  const span = spanHappening(sentence, happening)
  const actors = assignRoles(sentence, happening, antecedents)
  return {
    type: happening.row.type,
    ...span,
    sentence: { start: sentence.start, end: sentence.end },
    date,
    places: locateHappening(sentence, happening),
    actors,
    casualties: countNamed(happening, actors, casualtiesIn(source.casualties, span)),
    rules: [happening.row.id],
  }
}

/** "killing 17 soldiers" after an attack tells its toll, not another happening. */
function isTollOf(sentence: SentenceParts, happening: Happening): boolean {
  const clause = sentence.clauses[happening.clause]
  if (!happening.row.weak || happening.told !== 'verb' || !clause?.verb) return false
  return (
    (clause.verb.reduced && !clause.verb.passive) ||
    (timesIn(sentence, clause).length === 0 && locateHappening(sentence, happening).length === 0)
  )
}

function withToll(sentence: SentenceParts, source: EventSource, draft: EventDraft, happening: Happening): EventDraft {
  const span = spanHappening(sentence, happening)
  const targets = assignRoles(sentence, happening, []).filter(
    (actor) => actor.role === 'target' && !draft.actors.some((known) => known.name.id === actor.name.id),
  )
  return {
    ...draft,
    end: Math.max(draft.end, span.end),
    actors: [...draft.actors, ...targets],
    casualties: { ...casualtiesIn(source.casualties, span), ...draft.casualties },
    rules: [...draft.rules, happening.row.id],
  }
}
