import type { Command } from 'commander'
import { readConfig } from './config.ts'
import type { Io } from './io.ts'
import { numberBetween } from './number-option.ts'

/** The flag of commands that answer over HTTP. */
export interface PortOption {
  readonly port?: number
}

/** Adds `--port`. */
export function withPort(command: Command): Command {
  const told = 'port to listen on, 0 for any that is free (default: the variable PORT, or 3000)'
  return command.option('--port <n>', told, numberBetween(0, 65_535))
}

/** The port to listen on. */
export function portOf({ env }: Io, { port }: PortOption): number {
  return port ?? readConfig(env).PORT
}
