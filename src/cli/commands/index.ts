import type { AddCommand } from '../cli-command.ts'
import { ask } from './ask.ts'
import { bot } from './bot.ts'
import { chat } from './chat.ts'
import { check } from './check.ts'
import { evalCommand } from './eval.ts'
import { events } from './events.ts'
import { explain } from './explain.ts'
import { exportCommand } from './export.ts'
import { ingest } from './ingest.ts'
import { question } from './question.ts'
import { register } from './register.ts'
import { serve } from './serve.ts'
import { start } from './start.ts'

/** All commands, in the order that `--help` lists them. */
export const COMMANDS: readonly AddCommand[] = [
  start,
  ingest,
  check,
  ask,
  chat,
  question,
  events,
  explain,
  exportCommand,
  serve,
  bot,
  register,
  evalCommand,
]
