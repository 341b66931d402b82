import type { AddCommand } from '../cli-command.ts'
import { check } from './check.ts'
import { evalCommand } from './eval.ts'
import { exportCommand } from './export.ts'
import { ingest } from './ingest.ts'

/** All commands, in the order that `--help` lists them. */
export const COMMANDS: readonly AddCommand[] = [ingest, check, exportCommand, evalCommand]
