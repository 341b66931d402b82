import type { EventRow } from '../../vocabulary/event-rows/event-row.ts'
import type { NameMention } from '../names/name-mention.ts'
import { mayBePerson } from './antecedents.ts'
import { isTerm } from './dating-times.ts'
import type { DraftDate, EventDraft } from './event-draft.ts'
import { objectRegion } from './object-region.ts'
import { headingPlaces, placeLabel } from './place-label.ts'
import { namesIn, type SentenceParts, timesIn } from './sentence-parts.ts'
import { subjectRegion } from './subject-region.ts'

/** What the text before a sentence leaves to it: when, who, to whom and where it last told of something. */
export interface Discourse {
  /** The date last named, EDTF: what "two days later" counts from. */
  readonly named: string | null
  readonly last: DraftDate | null
  /** The date that the text stands under: that of its heading, or one that heads its note. */
  readonly head: DraftDate | null
  /** The subject of the sentence before. */
  readonly subjects: readonly NameMention[]
  /** Whom "he" means: the last subject that was a person, and "it": the last that was none. */
  readonly persons: readonly NameMention[]
  readonly bodies: readonly NameMention[]
  /** To whom the last happening was done. */
  readonly targets: readonly NameMention[]
  /** The party whose entry it is; empty elsewhere. */
  readonly topic: readonly NameMention[]
  /** All who took part in the last happening that names somebody. */
  readonly actors: readonly NameMention[]
  /** The two or more parties of the last happening that had them. */
  readonly sides: readonly NameMention[]
  /** Where the last happening of the sentence was. */
  readonly places: readonly NameMention[]
  /** The town or the like that the happenings of the sentence named last. */
  readonly spots: readonly NameMention[]
  /** The town or the like where the sentences before last told of something. */
  readonly scene: readonly NameMention[]
  /** What heads the note that the sentences before belong to: "Kasai: …". */
  readonly label: readonly NameMention[]
  /** What the paragraph told last: what "the same happened in Gao" says again. */
  readonly row: EventRow | null
}

/** Where nothing was told before. */
export const NO_DISCOURSE: Discourse = {
  named: null,
  last: null,
  head: null,
  subjects: [],
  persons: [],
  bodies: [],
  targets: [],
  topic: [],
  actors: [],
  sides: [],
  places: [],
  spots: [],
  scene: [],
  label: [],
  row: null,
}

/** What is left to the text behind a happening; only one that a main clause tells moves the time on. */
export function afterHappening(discourse: Discourse, draft: EventDraft, isMain: boolean): Discourse {
  const [targets, sides] = (['target', 'party'] as const).map((role) =>
    draft.actors.filter((actor) => actor.role === role).map((actor) => actor.name),
  ) as [NameMention[], NameMention[]]
  return {
    ...discourse,
    last: isMain && !draft.date.isTerm ? draft.date : discourse.last,
    targets: targets.length > 0 ? targets : discourse.targets,
    actors: draft.actors.length > 0 ? draft.actors.map(({ name }) => name) : discourse.actors,
    sides: sides.length > 1 ? sides : discourse.sides,
    places: or(draft.places, discourse.places),
    spots: or(draft.places.filter(isSpot), discourse.spots).slice(-1),
  }
}

/**
 * What is left to the sentence behind another: its place only as the scene, for those that point back to it, and its time
 * also where it dates nothing that is kept as a happening: "On 20 February two planes made a last flight."
 */
export function afterSentence(discourse: Discourse, sentence: SentenceParts, before: Discourse): Discourse {
  const subjects = namesIn(sentence, subjectRegion(sentence, 0)).filter((name) => name.kind !== 'place')
  return {
    ...discourse,
    last: discourse.last === before.last ? (timeLeft(sentence) ?? before.last) : discourse.last,
    places: [],
    spots: [],
    label: labelAfter(discourse, sentence),
    scene: sceneAfter(discourse, sentence),
    subjects: subjects.length > 0 ? subjects : discourse.subjects,
    persons: or(or(personsIn(sentence), personsActedOn(sentence)), discourse.persons),
    bodies: or(bodiesIn(subjects), discourse.bodies),
  }
}

/** The last date of a month or a day that the sentence itself gives, past its relative clauses and what only bounds. */
function timeLeft(sentence: SentenceParts): DraftDate | undefined {
  const main = sentence.clauses.filter((clause) => clause.inherits !== 'noun-before')
  const times = main.flatMap((clause) => timesIn(sentence, clause))
  const last = times.findLast((time) => !time.isLimit && !isTerm(time) && /^\d{4}-[01]/.test(time.edtf))
  return last && { edtf: last.edtf, text: last.text, basis: last.basis }
}

const bodiesIn = (names: readonly NameMention[]): readonly NameMention[] =>
  names.filter(({ kind, actorKind }) => kind !== 'place' && actorKind !== 'person')

/** The people who are the subject of a clause that has its own. */
const personsIn = (sentence: SentenceParts): readonly NameMention[] =>
  sentence.clauses
    .flatMap(({ inherits }, index) => (inherits === 'none' ? namesIn(sentence, subjectRegion(sentence, index)) : []))
    .filter(mayBePerson)

/** "The council elected Farid." He is meant by what follows. */
const personsActedOn = (sentence: SentenceParts): readonly NameMention[] =>
  sentence.clauses
    .flatMap((clause) => (clause.verb ? namesIn(sentence, objectRegion(sentence, clause, clause.verb.to)) : []))
    .filter(mayBePerson)
    .slice(-1)

const or = (found: readonly NameMention[], before: readonly NameMention[]): readonly NameMention[] =>
  found.length > 0 ? found : before

/** A note goes on under the heading of its first sentence, unless another heading follows. */
function labelAfter({ label }: Discourse, sentence: SentenceParts): readonly NameMention[] {
  const { to, places } = placeLabel(sentence)
  const heading = headingPlaces(sentence)
  if (heading.length > 0) return heading
  return to > 0 && sentence.tokens[to - 1]?.text === ':' ? places : label
}

const isSpot = ({ place }: NameMention): boolean => place !== null && !/^(?:region|country)$/.test(place.precision)

/** The place that a sentence leaves behind: the last it told of, or that of those before where it names none. */
function sceneAfter({ spots, scene }: Discourse, { names, tokens }: SentenceParts): readonly NameMention[] {
  if (spots.length > 0) return spots
  const places = names.filter((name) => name.kind === 'place')
  const within = places.filter(
    (name) => isSpot(name) && /^(?:in|at|near|outside|inside)$/.test(tokens[name.from - 1]?.lower ?? ''),
  )
  const only = new Set(places.map(({ id }) => id)).size === 1 ? places.filter(isSpot) : []
  return places.length > 0 ? or(within, only).slice(-1) : scene
}
