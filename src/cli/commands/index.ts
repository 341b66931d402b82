import type { AddCommand } from '../cli-command.ts'
import { bot } from './bot.ts'
import { check } from './check.ts'
import { evalCommand } from './eval.ts'
import { events } from './events.ts'
import { exportCommand } from './export.ts'
import { ingest } from './ingest.ts'
import { register } from './register.ts'

/** All commands, in the order that `--help` lists them. */
export const COMMANDS: readonly AddCommand[] = [ingest, check, events, exportCommand, bot, register, evalCommand]
