import { availableParallelism } from 'node:os'
import type { LazyReading } from './pack-reading.ts'
import type { ReportPlan } from './plan-ingestion.ts'
import type { Progress } from './progress.ts'
import { createReader, createThreadedReader } from './report-reader.ts'
import { spareMemory } from './spare-memory.ts'
import { nameFiles, throwProblems } from './throw-problems.ts'

/** How to read. */
export interface ReadOptions {
  /** Begins to tell how the reading of so many reports goes. */
  readonly showProgress?: (total: number) => Progress
  /** How many reports to read at a time; as many as there are cores where absent and there is enough to read. */
  readonly threads?: number
}

/** Bytes of reports below which it takes longer to start threads than to read. */
const WORTH_THREADS = 500_000
/** Bytes of one report from which on it would take more memory than a machine should have to give. */
const WORTH_SPARING = 1_000_000

/**
 * Reads the reports that a plan says are to be read, on all cores where there is enough to read, and gives them in the
 * order of the plan. A report that cannot be read keeps no other from being read.
 * @throws UserError that says what is wrong with each report that cannot be read
 */
export async function readPlanned(
  plans: readonly ReportPlan[],
  { showProgress, threads }: ReadOptions = {},
): Promise<readonly LazyReading[]> {
  const toRead = plans.filter(({ sources }) => sources.length > 0)
  const most = threads ?? (bytesIn(toRead) < WORTH_THREADS ? 1 : availableParallelism())
  const wanted = Math.min(most, toRead.length)
  const reader = wanted > 1 ? await createThreadedReader(wanted) : createReader()
  const progress = showProgress?.(toRead.length)
  const readOne = async ({ report, sources }: ReportPlan): Promise<readonly LazyReading[]> => {
    progress?.step(report)
    try {
      return await reader.read(sources)
    } catch (error) {
      throw nameFiles(
        error,
        sources.map(({ path }) => path),
      )
    }
  }
  const readAll = () => inLanes(toRead, reader.threads, readOne)
  try {
    const isLong = toRead.some((plan) => bytesIn([plan]) >= WORTH_SPARING)
    const results = await (isLong ? spareMemory(readAll) : readAll())
    throwProblems(results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : [])))
    return results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []))
  } finally {
    progress?.stop()
    await reader.close()
  }
}

function bytesIn(plans: readonly ReportPlan[]): number {
  return plans.reduce((sum, { sources }) => sources.reduce((size, { bytes }) => size + bytes.length, sum), 0)
}

/** Does something with each item, several at a time, the next begun when one is done; what came of it in the order of the items. */
async function inLanes<Item, Result>(
  items: readonly Item[],
  lanes: number,
  act: (item: Item) => Promise<Result>,
): Promise<readonly PromiseSettledResult<Result>[]> {
  const results: PromiseSettledResult<Result>[] = []
  const rest = items.entries()
  const lane = async (): Promise<void> => {
    for (const [index, item] of rest) [results[index]] = await Promise.allSettled([act(item)])
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}
