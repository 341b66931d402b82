import pino, { type Logger } from 'pino'
import { readConfig } from './config.ts'
import type { Io } from './io.ts'

/** A log of lines of JSON on standard error, which standard output stays free of. */
export function createLog({ stderr, env }: Io): Logger {
  return pino({ level: readConfig(env).LOG_LEVEL, base: null }, stderr)
}
