import type { EventStore } from '../model/event-store.ts'
import type { ReportRecords } from '../model/records.ts'
import { checkReportId } from './check-report-id.ts'
import { createStore } from './create-store.ts'
import { createHeldReports } from './held-reports.ts'
import { writeLines } from './record-lines.ts'

/**
 * A store in memory, gone with the process.
 * @example const store = createMemoryStore([records])
 */
export function createMemoryStore(records: readonly ReportRecords[] = []): EventStore {
  const held = createHeldReports()
  for (const { report } of records) checkReportId(report.id)
  held.swap(new Map(records.map((each) => [each.report.id, writeLines(each)])))
  return createStore(held, {
    refresh: async () => {},
    keep: async (lines) => held.swap(new Map([[lines.report.id, lines]])),
    watch: () => () => {},
    close: async () => {},
  })
}
