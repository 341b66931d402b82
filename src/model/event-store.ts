import type { Page, Query } from './query.ts'
import type { AnyRecord, PassageRecord, RecordByKind, RecordKind, ReportRecord, ReportRecords } from './records.ts'

/** A place, actor, type, year or report that the store knows, found by a name. */
export interface Suggestion {
  readonly kind: 'place' | 'actor' | 'type' | 'year' | 'report'
  /** The value that the filter of this kind takes. */
  readonly id: string
  readonly name: string
  /** The name or alias that matched. */
  readonly matched: string
  /** How well: the whole name, its beginning, or a spelling near it. */
  readonly how: 'exact' | 'prefix' | 'near'
  /** How many events carry it. */
  readonly count: number
}

/** What a replacement did to the records, by id. */
export interface Changes {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly withdrawn: readonly string[]
}

/** Where records are kept. Every driver passes `tests/store/store-contract.ts`. */
export interface EventStore {
  /** The reports held, by id. */
  reports(): Promise<readonly ReportRecord[]>
  /** One page of the records of a kind, narrowed by a query. A bad cursor is a `UserError`. */
  list<Kind extends RecordKind>(kind: Kind, query: Query): Promise<Page<RecordByKind[Kind]>>
  /**
   * The record of an id, or of a former id of an event. Events and figures have ids of their own in a store; a party that
   * several reports list has one id, and the first of its records is given: `list` them by report for the others.
   */
  get(id: string): Promise<AnyRecord | undefined>
  /** The sentences that fit `text` best (BM25 over stems), narrowed by a query. */
  search(text: string, query: Query): Promise<Page<PassageRecord>>
  /** Names that begin with, equal, or come near to `text`: exact first, then prefix, then near, each by count. Accents and case fold. */
  suggest(
    text: string,
    options?: { readonly kinds?: readonly Suggestion['kind'][]; readonly limit?: number },
  ): Promise<readonly Suggestion[]>
  /** Puts the records of one report in the place of what was held of it, all or nothing. */
  replaceReport(records: ReportRecords): Promise<Changes>
  /** A word that changes when, and only when, the content does: a hash over the reports' bytes. */
  version(): Promise<string>
  /** What has changed since a version; null where that version is not known any more. */
  changesSince(version: string): Promise<Changes | null>
  /** Calls back after each change, by this process or another; the function returned stops it. */
  watch(onChange: (changes: Changes) => void): () => void
  /** Releases timers and files. */
  close(): Promise<void>
}
