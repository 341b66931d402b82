import { VFile } from 'vfile'
import type { ReportReading } from '../ingest/read-reports.ts'
import type { ReportRecords } from '../model/records.ts'

/** A reading on its way from a thread: its records as JSON in UTF-8, which takes a third of the room that objects take. */
export interface PackedReading {
  readonly records: Uint8Array
  readonly files: readonly PackedFile[]
}

interface PackedFile {
  readonly path: string
  readonly messages: readonly Pick<VFile['messages'][number], 'reason' | 'ruleId' | 'source' | 'place' | 'fatal'>[]
}

/** A reading whose records are made when they are asked for, so that not all are in memory at once. */
export interface LazyReading {
  /** The files, each with the messages about it. */
  readonly files: readonly VFile[]
  readonly records: () => ReportRecords
}

/** Packs a reading to be handed to another thread. */
export function packReading({ records, files }: ReportReading): PackedReading {
  return {
    records: new TextEncoder().encode(JSON.stringify(records)),
    files: files.map(({ path, messages }) => ({
      path,
      messages: messages.map(({ reason, ruleId, source, place, fatal }) => ({ reason, ruleId, source, place, fatal })),
    })),
  }
}

/** Unpacks what `packReading` packed. */
export function unpackReading({ records, files }: PackedReading): LazyReading {
  return {
    files: files.map(({ path, messages }) => {
      const file = new VFile({ path })
      for (const { reason, fatal, ...options } of messages) file.message(reason, options).fatal = fatal
      return file
    }),
    records: () => JSON.parse(new TextDecoder().decode(records)),
  }
}
