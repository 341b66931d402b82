import { nameSource, type OpenSource, openSource, type SourceFile } from '../ingest/open-source.ts'
import type { ReportRecord } from '../model/records.ts'

/** A report file, and what it is. */
export interface Identified {
  /** Opened, so that whoever reads it need not do so again. */
  readonly source: OpenSource
  readonly report: string
  readonly document: string
}

/**
 * Says which document of which report a file is: what the store knows of the same bytes, else what its front matter
 * says, else its base name.
 * @param held the reports of the store
 * @throws UserError where the file cannot be read
 */
export function identifySource(file: SourceFile, held: readonly ReportRecord[] = []): Identified {
  const source = openSource(file)
  for (const { id, documents } of held) {
    const known = documents.find((document) => document.sha256 === source.sha256)
    if (known) return { source, report: id, document: known.document }
  }
  return { source, ...nameSource(source.path, source.matter) }
}
