import type { EventStore } from '../model/event-store.ts'
import type { Filters, Page } from '../model/query.ts'
import type { RecordByKind, RecordKind, ReportRecord, ReportRecords } from '../model/records.ts'
import { MOST_ROWS } from '../query/check-query.ts'

/** All records of a kind that match, page by page, in the order of the store. */
export async function* listPages<Kind extends RecordKind>(
  store: EventStore,
  kind: Kind,
  filters: Filters,
): AsyncGenerator<Page<RecordByKind[Kind]>> {
  let cursor: string | null | undefined
  while (cursor !== null) {
    const page: Page<RecordByKind[Kind]> = await store.list(kind, {
      filters,
      limit: MOST_ROWS,
      ...(cursor && { cursor }),
    })
    yield page
    cursor = page.next
  }
}

/** All records of a kind that match, at once. */
export async function listAll<Kind extends RecordKind>(
  store: EventStore,
  kind: Kind,
  filters: Filters = {},
): Promise<readonly RecordByKind[Kind][]> {
  const rows: RecordByKind[Kind][] = []
  for await (const page of listPages(store, kind, filters)) rows.push(...page.rows)
  return rows
}

/** All that the store holds of a report. */
export async function readRecords(store: EventStore, report: ReportRecord): Promise<ReportRecords> {
  const filters = { report: [report.id] }
  return {
    report,
    events: await listAll(store, 'event', filters),
    figures: await listAll(store, 'figure', filters),
    parties: await listAll(store, 'party', filters),
    passages: await listAll(store, 'passage', filters),
  }
}
