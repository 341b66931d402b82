import type { EventRecord, Said } from '../model/records.ts'
import { countInWords, eventInWords } from '../render/event-in-words.ts'
import { CASUALTIES } from '../vocabulary/record-words.ts'
import { explainMention, type MentionExplanation, type ReportFacts } from './explain-mention.ts'

/** What each mention says of a field in which they differ; null where one says nothing. */
export interface Difference {
  readonly field: string
  readonly said: readonly (string | null)[]
}

/** Why an event is in the store as it is. */
export interface EventExplanation {
  readonly id: string
  readonly formerIds: readonly string[]
  readonly report: string
  readonly headline: string
  /** Who takes part and how many were harmed, in words. */
  readonly facts: readonly string[]
  readonly mentions: readonly MentionExplanation[]
  /** Number, from 1, of the mention whose type and date the event has: the most precise. */
  readonly datedBy: number
  readonly disputed: readonly Difference[]
}

const inWords = (said: Said, field: string): string | null => {
  const casualty = CASUALTIES.find((each) => each === field)
  if (casualty) return said[casualty] ? countInWords(said[casualty]) : null
  if (field === 'date') return said.date.edtf
  if (field === 'type') return said.type
  const names = field === 'places' ? said.places : said.actors
  return names.length > 0 ? names.map(({ name }) => name).join(', ') : null
}

/**
 * Says why an event was read as it was: for each mention the words, rows and lists, and in what the mentions differ.
 * @example explainEvent(event, { parties, passages }).mentions[0]?.rules // [{ id: 'attack.raid', reason: '…' }]
 */
export function explainEvent(event: EventRecord, facts: ReportFacts): EventExplanation {
  const { headline, actors, counts } = eventInWords(event)
  const isOwn = ({ type, date }: Said): boolean =>
    type === event.type && date.edtf === event.date.edtf && date.text === event.date.text
  return {
    id: event.id,
    formerIds: event.formerIds,
    report: event.report,
    headline,
    facts: [...actors.map(({ label, names }) => `${label} ${names.join(', ')}`), ...counts],
    mentions: event.mentions.map((mention) => explainMention(mention, facts)),
    datedBy:
      Math.max(
        0,
        event.mentions.findIndex(({ said }) => isOwn(said)),
      ) + 1,
    disputed: (event.disputed ?? []).map((field) => ({
      field,
      said: event.mentions.map(({ said }) => inWords(said, field)),
    })),
  }
}
