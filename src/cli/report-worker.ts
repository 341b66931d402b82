import type { SourceFile } from '../ingest/open-source.ts'
import { readReports } from '../ingest/read-reports.ts'
import { UserError } from '../model/user-error.ts'
import { type PackedReading, packReading } from './pack-reading.ts'

/** What a thread answers: readings, or why a file cannot be read, since an error loses its class between threads. */
export type Answer =
  | { readonly readings: readonly PackedReading[] }
  | {
      readonly refusal: {
        readonly identifier: string
        readonly message: string
        readonly context: UserError['context']
      }
    }

/** Reads the files of one report; what a thread is asked to do. */
export function readInThread(sources: readonly SourceFile[]): Answer {
  try {
    return { readings: readReports(sources).map(packReading) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { identifier, message, context } = error
    return { refusal: { identifier, message, context } }
  }
}
