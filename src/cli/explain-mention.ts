import { readTimes } from '../language/time/read-times.ts'
import { TIME_PATTERNS } from '../language/time/time-patterns.ts'
import type { Count, Mention, PartyRecord, PassageRecord } from '../model/records.ts'
import { EVENT_ROWS } from '../vocabulary/event-rows/index.ts'
import { CASUALTIES, type Casualty, type Role } from '../vocabulary/record-words.ts'
import { originOfActor, originOfPlace } from './explain-names.ts'
import { findWords, type Stretch } from './find-words.ts'

/** A row of knowledge that fired; no reason where this version has no such row. */
export interface FiredRow {
  readonly id: string
  readonly reason: string | null
}

/** A place or an actor, and where it came from. */
export interface ExplainedName {
  readonly field: 'place' | Role
  readonly id: string
  readonly name: string
  readonly text: string
  readonly origin: string
}

/** A stretch of the sentence that gave a field of the event. */
export interface FieldSpan extends Stretch {
  readonly field: 'date' | 'place' | Role | Casualty
}

/** Why one sentence was read as it was. Positions are those of `sentence`. */
export interface MentionExplanation {
  /** File, line and column: `mali:102:679`. */
  readonly at: string
  readonly section: string
  readonly entry: string | null
  readonly sentence: string
  /** The words that tell the event. */
  readonly clause: Stretch
  readonly spans: readonly FieldSpan[]
  readonly type: string
  readonly rules: readonly FiredRow[]
  readonly date: {
    readonly edtf: string
    readonly text: string
    readonly basis: string
    readonly rule: FiredRow | null
  }
  readonly names: readonly ExplainedName[]
  readonly counts: readonly { readonly field: Casualty; readonly count: Count }[]
  readonly sources: readonly string[]
  /** Why it was joined with the first mention; null for the first. */
  readonly joined: string | null
}

/** What explaining needs of the report. */
export interface ReportFacts {
  readonly parties: readonly PartyRecord[]
  readonly passages: readonly PassageRecord[]
}

const plainOf = ({ quote, text }: { readonly quote: string; readonly text?: string }): string => text ?? quote

/** Where the words of a mention stand in its sentence: markup only makes offsets of the file bigger than those of the text. */
function clauseIn(sentence: string, mention: Mention, passage: PassageRecord | undefined): Stretch {
  const words = plainOf(mention)
  const offset = passage ? mention.start - passage.start : 0
  const start = Math.max(0, sentence.lastIndexOf(words, offset))
  return { start, end: start + words.length }
}

function timeRow(sentence: string, text: string): FiredRow | null {
  const time = text === '' ? undefined : readTimes(sentence).find((each) => each.text === text)
  const row = TIME_PATTERNS.find(({ id }) => id === time?.rule)
  return row ? { id: row.id, reason: row.reason } : null
}

const eventRow = (id: string): FiredRow => ({ id, reason: EVENT_ROWS.find((row) => row.id === id)?.reason ?? null })

/** Says of one mention of an event which words, rows and lists it was read by. */
export function explainMention(mention: Mention, { parties, passages }: ReportFacts): MentionExplanation {
  const { said, document, line, column } = mention
  const passage = passages.find(({ id }) => id === mention.passage)
  const sentence = plainOf(passage ?? mention)
  const clause = clauseIn(sentence, mention, passage)
  const told = (words: string): Stretch | undefined => findWords(sentence, words, clause)
  const span = (field: FieldSpan['field'], words: string): readonly FieldSpan[] => {
    const stretch = told(words)
    return stretch ? [{ field, ...stretch }] : []
  }
  const counts = CASUALTIES.flatMap((field) => {
    const count = said[field]
    return count ? [{ field, count }] : []
  })
  const places = said.places.map((place): ExplainedName => {
    const { id, name, text } = place
    return { field: 'place', id, name, text, origin: originOfPlace(place, told(text) !== undefined) }
  })
  const actors = said.actors.map((actor): ExplainedName => {
    const { id, name, text, role } = actor
    return { field: role, id, name, text, origin: originOfActor(actor, parties, told(text) !== undefined) }
  })
  const names = [...places, ...actors]
  return {
    at: `${document}:${line}:${column}`,
    section: mention.section,
    entry: mention.entry,
    sentence,
    clause,
    spans: [
      ...span('date', said.date.text),
      ...names.flatMap(({ field, text }) => span(field, text)),
      ...counts.flatMap(({ field, count }) => span(field, count.text)),
    ].sort((a, b) => a.start - b.start || a.end - b.end),
    type: said.type,
    rules: mention.rules.map(eventRow),
    date: {
      edtf: said.date.edtf,
      text: said.date.text,
      basis: said.date.basis,
      rule: timeRow(sentence, said.date.text),
    },
    names,
    counts,
    sources: mention.sources,
    joined: mention.joined ?? null,
  }
}
