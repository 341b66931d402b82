import type { NameMention } from '../names/name-mention.ts'
import type { DraftDate, EventDraft } from './event-draft.ts'
import { namesIn, type SentenceParts, subjectRegion } from './sentence-parts.ts'

/** What the text before a sentence leaves to it: when, who, to whom and where it last told of something. */
export interface Discourse {
  readonly last: DraftDate | null
  /** The subject of the sentence before. */
  readonly subjects: readonly NameMention[]
  /** To whom the last happening was done. */
  readonly targets: readonly NameMention[]
  /** Where the last happening was. */
  readonly places: readonly NameMention[]
}

/** Where nothing was told before. */
export const NO_DISCOURSE: Discourse = { last: null, subjects: [], targets: [], places: [] }

/** What is left to the text behind a happening; only one that a main clause tells moves the time on. */
export function afterHappening(discourse: Discourse, draft: EventDraft, isMain: boolean): Discourse {
  const targets = draft.actors.filter((actor) => actor.role === 'target').map((actor) => actor.name)
  return {
    ...discourse,
    last: isMain ? draft.date : discourse.last,
    targets: targets.length > 0 ? targets : discourse.targets,
    places: draft.places,
  }
}

/** What is left to the sentence behind another: no place, since sentences seldom go on about one without naming it. */
export function afterSentence(discourse: Discourse, sentence: SentenceParts): Discourse {
  const subjects = namesIn(sentence, subjectRegion(sentence, 0)).filter((name) => name.kind !== 'place')
  return { ...discourse, places: [], subjects: subjects.length > 0 ? subjects : discourse.subjects }
}
