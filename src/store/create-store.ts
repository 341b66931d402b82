import type { Changes, EventStore } from '../model/event-store.ts'
import type { Page } from '../model/query.ts'
import type { PassageRecord, RecordByKind, RecordKind, ReportRecords } from '../model/records.ts'
import { checkReportId } from './check-report-id.ts'
import type { HeldReports } from './held-reports.ts'
import { type ReportLines, writeLines } from './record-lines.ts'

/** What a driver adds to the reports in memory. */
export interface Driver {
  /** Called before each read: brings the memory up to date. */
  refresh(): Promise<void>
  /** Keeps a report; the memory follows. */
  keep(report: ReportLines): Promise<Changes>
  /** Called while somebody watches; the function returned ends it. */
  watch(): () => void
  close(): Promise<void>
}

/** A store that answers from memory, kept by a driver. */
export function createStore(held: HeldReports, driver: Driver): EventStore {
  const current = async () => {
    await driver.refresh()
    return held.index()
  }
  return {
    reports: async () => (await current()).reports,
    list: async <Kind extends RecordKind>(kind: Kind, query: Parameters<EventStore['list']>[1]) =>
      // The index of a kind holds records of that kind alone.
      (await current()).list(kind, query) as Page<RecordByKind[Kind]>,
    get: async (id) => (await current()).get(id),
    search: async (text, query) => (await current()).search(text, query) as Page<PassageRecord>,
    suggest: async (text, options) => (await current()).suggest(text, options),
    replaceReport: async (records: ReportRecords) => {
      checkReportId(records.report.id)
      return driver.keep(writeLines(records))
    },
    version: async () => {
      await driver.refresh()
      return held.version()
    },
    changesSince: async (version) => {
      await driver.refresh()
      return held.changesSince(version)
    },
    watch: (onChange) => {
      const stops = [held.watch(onChange), driver.watch()]
      return () => {
        for (const stop of stops) stop()
      }
    },
    close: () => driver.close(),
  }
}
