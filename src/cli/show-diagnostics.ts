import type { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { hasColours } from './colours.ts'
import type { Io } from './io.ts'

/** How much there is to say about files. */
export interface Severity {
  readonly errors: number
  readonly warnings: number
}

/** Counts the messages of files that are errors and warnings; information is neither. */
export function severityOf(files: readonly VFile[]): Severity {
  const messages = files.flatMap((file) => file.messages)
  return {
    errors: messages.filter((message) => message.fatal === true).length,
    warnings: messages.filter((message) => message.fatal === false).length,
  }
}

/** Writes the messages of files to standard error, each with its line and column; nothing where there are none. */
export function showDiagnostics({ stderr, env }: Pick<Io, 'stderr' | 'env'>, files: readonly VFile[]): void {
  const text = reporter([...files], { quiet: true, color: hasColours(stderr, env) })
  if (text) stderr.write(`${text}\n`)
}
