import { type ReportReading, readReports } from '../ingest/read-reports.ts'
import type { ReportPlan } from './plan-ingestion.ts'
import type { Progress } from './progress.ts'

/** How to read. */
export interface ReadOptions {
  /** Begins to tell how the reading of so many reports goes. */
  readonly showProgress?: (total: number) => Progress
}

/** Reads the reports that a plan says are to be read. */
export function readPlanned(
  plans: readonly ReportPlan[],
  { showProgress }: ReadOptions = {},
): readonly ReportReading[] {
  const toRead = plans.filter(({ sources }) => sources.length > 0)
  const progress = showProgress?.(toRead.length)
  try {
    return toRead.flatMap(({ report, sources }) => {
      progress?.step(report)
      return readReports(sources)
    })
  } finally {
    progress?.stop()
  }
}
