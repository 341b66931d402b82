import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { hasColours } from './colours.ts'
import { inShell } from './in-shell.ts'
import type { Io } from './io.ts'
import { counted } from './say-ingestion.ts'

/** Files named in one line; of more it is only said how to see theirs. */
const MOST_NAMED = 3

/** How much there is to say about files. */
export interface Severity {
  readonly errors: number
  readonly warnings: number
  /** Information: what was not read, and what does not fit together. */
  readonly notes: number
}

/** Counts the messages of files. */
export function severityOf(files: readonly VFile[]): Severity {
  const messages = files.flatMap((file) => file.messages)
  return {
    errors: messages.filter((message) => message.fatal === true).length,
    warnings: messages.filter((message) => message.fatal === false).length,
    notes: messages.filter((message) => message.fatal == null).length,
  }
}

/** Writes the messages of files to standard error, each with its line and column; nothing where there are none. */
export function showDiagnostics({ stderr, env }: Pick<Io, 'stderr' | 'env'>, files: readonly VFile[]): void {
  const text = reporter([...files], { quiet: true, color: hasColours(stderr, env) })
  if (text) stderr.write(`${text}\n`)
}

/** Writes the errors and warnings of files, and how many notes there are besides. */
export function summariseDiagnostics(io: Pick<Io, 'stderr' | 'env'>, files: readonly VFile[]): void {
  showDiagnostics(io, files.map(withoutNotes))
  const noted = files.filter((file) => severityOf([file]).notes > 0)
  if (noted.length === 0) return
  const { notes } = severityOf(noted)
  const paths = noted.length > MOST_NAMED ? 'PATH' : noted.map(({ path }) => inShell(path)).join(' ')
  io.stderr.write(`${counted(notes, 'note')} on what was not read; see: annalist check ${paths}\n`)
}

/** A file with its errors and warnings alone. */
function withoutNotes(file: VFile): VFile {
  const rest = new VFile({ path: file.path })
  rest.messages.push(...file.messages.filter(({ fatal }) => fatal != null))
  return rest
}
