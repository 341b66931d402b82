import { createHash } from 'node:crypto'
import { nameSource, readSource, type SourceFile } from '../ingest/read-source.ts'
import type { ReportRecord } from '../model/records.ts'

/** A report file, and what it is. */
export interface Identified {
  readonly source: SourceFile
  readonly report: string
  readonly document: string
  /** SHA-256 over the bytes, in hexadecimal. */
  readonly sha256: string
}

/**
 * Says which document of which report a file is: what the store knows of the same bytes, else what its front matter
 * says, else its base name.
 * @param held the reports of the store
 * @throws UserError where the file cannot be read
 */
export function identifySource(source: SourceFile, held: readonly ReportRecord[] = []): Identified {
  const sha256 = createHash('sha256').update(source.bytes).digest('hex')
  for (const { id, documents } of held) {
    const known = documents.find((document) => document.sha256 === sha256)
    if (known) return { source, report: id, document: known.document, sha256 }
  }
  return { source, ...nameSource(source.path, readSource(source).matter), sha256 }
}
