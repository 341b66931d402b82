import type { PartyRecord } from '../../model/records.ts'
import type { ReadParagraph, ReportNames } from '../read-paragraphs.ts'
import type { ReportSource } from '../read-source.ts'
import type { ReportFile } from '../report-file.ts'
import { gatherUnknownNames, wordsOfParties } from './note-unknown-names.ts'
import { noteUnreadDates } from './note-unread-dates.ts'

/** A file as its paragraphs are read: what was not read of each is noted at once, what only the whole shows at the end. */
export interface DocumentNotes {
  readonly see: (read: ReadParagraph) => void
  readonly end: () => void
}

/**
 * Notes, as information in the file, what of it was not read: for who prepares a report, and for who extends the
 * vocabulary. Nothing of it keeps a report from being stored.
 */
export function startNotes(
  document: Omit<ReportSource, 'blocks'> & ReportFile,
  names: ReportNames,
  parties: readonly PartyRecord[],
): DocumentNotes {
  const unknown = gatherUnknownNames(document, { ...names, partyWords: wordsOfParties(parties) })
  return {
    see: (read) => {
      noteUnreadDates(document, read)
      unknown.see(read)
    },
    end: unknown.end,
  }
}
