import type { Suggestion } from '../model/event-store.ts'
import type { Page, Query } from '../model/query.ts'
import type { AnyRecord, EventRecord, PartyRecord, RecordKind, ReportRecord } from '../model/records.ts'
import { checkWords } from './check-query.ts'
import { collectNames } from './collect-names.ts'
import type { Surroundings } from './event-filters.ts'
import { createKindIndex, type KindIndex, type StoredRecord } from './kind-index.ts'
import { createNameIndex, type NameIndex, type SuggestOptions } from './name-index.ts'
import { type RunOptions, runQuery } from './run-query.ts'

/** A report with its records, each beside its line of JSON. */
export interface ReportHolding {
  readonly report: ReportRecord
  readonly stored: readonly StoredRecord[]
}

/** All that a store holds, ready to be asked; never changed, only replaced by another. */
export interface RecordIndex {
  readonly reports: readonly ReportRecord[]
  list(kind: RecordKind, query: Query): Page
  get(id: string): AnyRecord | undefined
  search(text: string, query: Query): Page
  suggest(text: string, options?: SuggestOptions): readonly Suggestion[]
}

const KINDS = ['event', 'figure', 'party', 'passage'] as const satisfies readonly RecordKind[]

/** Indexes the reports held, which come sorted by id. Costs grow with the number of records; each part is built when first needed. */
export function createRecordIndex(holdings: readonly ReportHolding[]): RecordIndex {
  const reports = holdings.map(({ report }) => report)
  const all = holdings.flatMap(({ stored }) => stored)
  const aroundOf = createSurroundings(reports, all)
  const byKind = new Map<RecordKind, KindIndex>()
  const indexOf = (kind: RecordKind): KindIndex => {
    const built =
      byKind.get(kind) ??
      createKindIndex(
        all.filter(({ record }) => record.kind === kind),
        aroundOf,
      )
    byKind.set(kind, built)
    return built
  }
  let ids: ReadonlyMap<string, AnyRecord> | undefined
  let names: { readonly suggest: NameIndex; readonly nameOf: RunOptions['nameOf'] } | undefined
  const namesHeld = () => {
    names ??= createNames(indexOf('event'), indexOf('party').rows as readonly PartyRecord[], reports)
    return names
  }
  const options = { nameOf: ((field, value) => namesHeld().nameOf(field, value)) satisfies RunOptions['nameOf'] }
  return {
    reports,
    list: (kind, query) => runQuery(indexOf(kind), query, options),
    search: (text, query) => {
      checkWords(text)
      return runQuery(indexOf('passage'), { ...query, sort: 'date' }, { ...options, words: text })
    },
    suggest: (text, suggestOptions) => namesHeld().suggest(text, suggestOptions),
    get: (id) => {
      ids ??= recordsById(all)
      return ids.get(id)
    },
  }
}

/** Names to find things by, and to call them by. */
function createNames(events: KindIndex, parties: readonly PartyRecord[], reports: readonly ReportRecord[]) {
  const all = collectNames(events, parties, reports)
  const names = new Map(all.map(({ kind, id, name }) => [`${kind} ${id}`, name]))
  return {
    suggest: createNameIndex(all),
    nameOf: (field: string, value: string): string => names.get(`${field} ${value}`) ?? value,
  }
}

/** Where an id is shared by records of several kinds, the kind first in `KINDS` has it; a former id yields to a present one. */
function recordsById(all: readonly StoredRecord[]): ReadonlyMap<string, AnyRecord> {
  const ids = new Map<string, AnyRecord>()
  const claim = (id: string, record: AnyRecord): void => {
    if (!ids.has(id)) ids.set(id, record)
  }
  for (const kind of KINDS) for (const { record } of all) if (record.kind === kind) claim(record.id, record)
  for (const { record } of all) {
    if (record.kind === 'event') for (const id of record.formerIds) claim(id, record)
  }
  return ids
}

/** Finds the report of a record, and the events that a passage tells. */
function createSurroundings(
  reports: readonly ReportRecord[],
  all: readonly StoredRecord[],
): (record: AnyRecord) => Surroundings {
  const byId = new Map(reports.map((report) => [report.id, report]))
  let told: Map<string, EventRecord[]> | undefined
  return (record) => {
    const report = byId.get(record.report)
    if (!report) throw new TypeError(`The record ${record.id} is of the report ${record.report}, which is not held`)
    if (record.kind === 'event') return { report, events: [record] }
    if (record.kind !== 'passage') return { report, events: [] }
    told ??= eventsByPassage(all)
    return { report, events: told.get(`${record.report} ${record.id}`) ?? [] }
  }
}

function eventsByPassage(all: readonly StoredRecord[]): Map<string, EventRecord[]> {
  const told = new Map<string, EventRecord[]>()
  for (const { record } of all) {
    if (record.kind !== 'event') continue
    for (const passage of new Set(record.mentions.map((mention) => `${record.report} ${mention.passage}`))) {
      told.set(passage, [...(told.get(passage) ?? []), record])
    }
  }
  return told
}
