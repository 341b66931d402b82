import type { VFile } from 'vfile'
import type { SourceFile } from '../ingest/open-source.ts'
import type { Changes, EventStore } from '../model/event-store.ts'
import type { EventRecord, RecordKind, ReportRecord, ReportRecords } from '../model/records.ts'
import { createMemoryStore } from '../store/memory-store.ts'
import { carryFormerIds } from './carry-former-ids.ts'
import { listAll, readRecords } from './list-all.ts'
import { planIngestion, type ReportPlan } from './plan-ingestion.ts'
import { type ReadOptions, readPlanned } from './read-planned.ts'
import { severityOf } from './show-diagnostics.ts'

/** How to ingest. */
export interface IngestOptions extends ReadOptions {
  /** Says what would change, and writes nothing. */
  readonly dryRun?: boolean
  /** Stores nothing where there is a warning. */
  readonly frail?: boolean
  /** Lets what is given take the place of all that its reports were read from. */
  readonly replace?: boolean
}

/** What became of one report. */
export interface Ingested {
  readonly report: string
  readonly outcome: 'new' | 'read' | 'unchanged'
  readonly counts: Readonly<Record<RecordKind, number>>
  readonly changes: Changes
}

/** What became of all reports. */
export interface Ingestion {
  /** The files read, with what was odd about them. */
  readonly files: readonly VFile[]
  /** False where that was bad enough to store nothing. */
  readonly stored: boolean
  readonly reports: readonly Ingested[]
}

/**
 * Brings the store up to date with report files. All are read before anything is written; what the store has already,
 * read by this pipeline, is not read again.
 * @throws UserError where a file cannot be read or takes another's place; the store is as it was
 */
export async function ingestReports(
  sources: readonly SourceFile[],
  store: EventStore,
  options: IngestOptions = {},
): Promise<Ingestion> {
  const held = await store.reports()
  const plans = planIngestion(sources, { held, replace: options.replace === true })
  const readings = await readPlanned(plans, options)
  const files = readings.flatMap((reading) => reading.files)
  const { errors, warnings } = severityOf(files)
  if (errors > 0 || (options.frail && warnings > 0)) return { files, stored: false, reports: [] }

  const former = await formerEvents(store, plans, held)
  const target = options.dryRun ? await copyOf(store, held) : store
  const unchanged = held.filter(({ id }) => plans.some((plan) => plan.report === id && plan.sources.length === 0))
  const reports: Ingested[] = []
  for (const { records } of readings) reports.push(await keep(records(), target, former))
  for (const report of unchanged) reports.push(await leave(report, store))
  return { files, stored: true, reports: reports.sort((a, b) => (a.report < b.report ? -1 : 1)) }
}

/** A store to try on what would change. */
async function copyOf(store: EventStore, held: readonly ReportRecord[]): Promise<EventStore> {
  return createMemoryStore(await Promise.all(held.map((report) => readRecords(store, report))))
}

/** The events of the reports to be replaced, by report: all at once, since a store sorts itself anew after each change. */
async function formerEvents(
  store: EventStore,
  plans: readonly ReportPlan[],
  held: readonly ReportRecord[],
): Promise<ReadonlyMap<string, readonly EventRecord[]>> {
  const former = new Map<string, readonly EventRecord[]>()
  for (const { report, sources } of plans) {
    if (sources.length > 0 && held.some(({ id }) => id === report))
      former.set(report, await listAll(store, 'event', { report: [report] }))
  }
  return former
}

async function keep(
  records: ReportRecords,
  store: EventStore,
  former: ReadonlyMap<string, readonly EventRecord[]>,
): Promise<Ingested> {
  const { id } = records.report
  const before = former.get(id)
  const changes = await store.replaceReport({ ...records, events: carryFormerIds(before ?? [], records.events) })
  return { report: id, outcome: before ? 'read' : 'new', counts: countsOf(records), changes }
}

async function leave(report: ReportRecord, store: EventStore): Promise<Ingested> {
  const records = await readRecords(store, report)
  const changes = { added: [], changed: [], withdrawn: [] }
  return { report: report.id, outcome: 'unchanged', counts: countsOf(records), changes }
}

function countsOf({ events, figures, parties, passages }: ReportRecords): Ingested['counts'] {
  return { event: events.length, figure: figures.length, party: parties.length, passage: passages.length }
}
