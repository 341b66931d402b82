import { extname } from 'node:path'
import type { OpenSource } from '../ingest/open-source.ts'
import { readReports } from '../ingest/read-reports.ts'
import { UserError } from '../model/user-error.ts'
import { type LazyReading, unpackReading } from './pack-reading.ts'
import type { Answer, readInThread } from './report-worker.ts'

/** Reads reports, several at a time where it has threads. */
export interface ReportReader {
  /** How many reports it reads at a time. */
  readonly threads: number
  /** Reads the files of one report. */
  read(sources: readonly OpenSource[]): Promise<readonly LazyReading[]>
  close(): Promise<void>
}

/** Reads in this thread, one after the other. */
export function createReader(): ReportReader {
  return {
    threads: 1,
    read: async (sources) => readReports(sources).map(({ records, files }) => ({ files, records: () => records })),
    close: async () => {},
  }
}

const TASK: keyof { readInThread: typeof readInThread } = 'readInThread'

/** Reads in threads of their own; they end when it is closed. */
export async function createThreadedReader(threads: number): Promise<ReportReader> {
  // Most runs read one report and never need it.
  const { Piscina } = await import('piscina')
  const filename = new URL(`report-worker${extname(import.meta.url)}`, import.meta.url).href
  const pool = new Piscina({ filename, name: TASK, minThreads: threads, maxThreads: threads })
  return {
    threads,
    read: async (sources) => {
      const answer: Answer = await pool.run(sources.map(({ path, bytes }) => ({ path, bytes })))
      if ('readings' in answer) return answer.readings.map(unpackReading)
      const { identifier, message, context } = answer.refusal
      throw new UserError(identifier, message, context)
    },
    close: () => pool.destroy(),
  }
}
