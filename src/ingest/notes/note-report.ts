import type { ReportRecords } from '../../model/records.ts'
import type { ReadParagraph, ReportNames } from '../read-paragraphs.ts'
import type { ReportSource } from '../read-source.ts'
import type { ReportFile } from '../report-file.ts'
import { noteContradictions } from './note-contradictions.ts'
import { noteUnknownNames, wordsOfParties } from './note-unknown-names.ts'
import { noteUnreadDates } from './note-unread-dates.ts'

/** A file of a report as it was read. */
export interface ReadDocument {
  readonly document: ReportSource & ReportFile
  readonly paragraphs: readonly ReadParagraph[]
}

/**
 * Notes, as information in the files, what of a report was not read and what in it does not fit together: for who
 * prepares a report, and for who extends the vocabulary. Nothing of it keeps a report from being stored.
 */
export function noteReport(read: readonly ReadDocument[], names: ReportNames, records: ReportRecords): void {
  const known = { ...names, partyWords: wordsOfParties(records.parties) }
  for (const { document, paragraphs } of read) {
    noteUnreadDates(document, paragraphs)
    noteUnknownNames(document, paragraphs, known)
  }
  noteContradictions(records, (name) => read.find(({ document }) => document.document === name)?.document.file)
}
