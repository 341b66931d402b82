import type { ObjectClass } from '../../vocabulary/en/object-classes.ts'
import type { Clause } from '../clauses/split-clauses.ts'
import type { NameMention } from '../names/name-mention.ts'
import { contains } from '../span.ts'
import type { Token } from '../words/read-tokens.ts'

/** A date as the event reader needs it: where it stands and what it means. */
export interface SentenceTime {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly edtf: string
  readonly basis: string
  readonly rule: string
  /** An end or a limit ("until March"), which dates what it bounds only where nothing else does. */
  readonly isLimit: boolean
  /** The date of the noun that a limit is put to ("before the June talks"), EDTF; else null. */
  readonly ofNoun: string | null
  /** The happening told before that it counts from: its date, EDTF, and where the words that name it end. */
  readonly base?: { readonly edtf: string; readonly end: number }
}

/** A sentence taken apart. Offsets are those of the paragraph's text, positions those of `tokens`. */
export interface SentenceParts {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  readonly names: readonly NameMention[]
  /** What kind of thing "it" and "they" mean, where a happening left one behind. */
  readonly meant?: ObjectClass
  readonly times: readonly SentenceTime[]
  readonly clauses: readonly Clause[]
  /** Whether it stands in a note that a date heads, or stands behind. */
  readonly isNote?: boolean
}

/** A stretch of tokens, `to` not included. */
export interface Region {
  readonly from: number
  readonly to: number
}

/** The names that lie in a stretch. */
export function namesIn({ names }: SentenceParts, region: Region): readonly NameMention[] {
  return names.filter((name) => name.from >= region.from && name.to <= region.to)
}

/** The times that begin in a stretch. */
export function timesIn({ times, tokens }: SentenceParts, region: Region): readonly SentenceTime[] {
  const start = tokens[region.from]?.start ?? 0
  const end = tokens[region.to - 1]?.end ?? 0
  return times.filter((time) => time.start >= start && time.start < end)
}

/** Whether a word belongs to a date: the "March" of "On March 9" is no march. */
export function isInTime({ times, tokens }: SentenceParts, position: number): boolean {
  const token = tokens[position]
  return token !== undefined && times.some((time) => contains(time, token))
}

/** The stretch that tells a happening: its own, or its clause up to where others are told without the verb. */
export function happeningRegion(
  { clauses }: SentenceParts,
  happening: {
    readonly clause: number
    readonly region?: Region
    readonly until?: number
    readonly from: number
    readonly to: number
  },
): Region {
  const clause = clauses[happening.clause]
  return happening.region ?? { from: clause?.from ?? happening.from, to: happening.until ?? clause?.to ?? happening.to }
}
