import type { EventStore } from '../model/event-store.ts'
import { findReportFiles } from './find-report-files.ts'
import { type Ingestion, type IngestOptions, ingestReports } from './ingest-reports.ts'
import type { Io } from './io.ts'
import { createProgress } from './progress.ts'
import { summariseDiagnostics } from './show-diagnostics.ts'

/** Where reports are looked for where none are named. */
export const CORPUS = 'corpus'

/** Ingests files and folders, telling on standard error how far it got and what is odd about them. */
export async function ingestWithProgress(
  io: Io,
  paths: readonly string[],
  store: EventStore,
  options: Omit<IngestOptions, 'showProgress'> = {},
): Promise<Ingestion> {
  const sources = findReportFiles(paths.length > 0 ? paths : [CORPUS])
  const showProgress = (total: number) => createProgress(io.stderr, total)
  const ingestion = await ingestReports(sources, store, { ...options, showProgress })
  summariseDiagnostics(io, ingestion.files)
  return ingestion
}
