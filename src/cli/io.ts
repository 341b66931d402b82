import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { Environment } from './config.ts'

/** A stream of the process, or of a test. */
export type Output = Writable & { readonly isTTY?: boolean }
/** The same, to read from. */
export type Input = Readable & { readonly isTTY?: boolean }

/** All that a command sees of the process that runs it. */
export interface Io {
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Environment
  /** Resolves when the process is told to end. */
  untilStopped(): Promise<void>
}

/** Writes, waiting where the reader is slower. */
export async function write(output: Output, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain')
}
