import { randomUUID } from 'node:crypto'
import { Command, CommanderError } from 'commander'
import { UserError } from '../model/user-error.ts'
import { DONE, FAILED, WRONG_USAGE } from './cli-command.ts'
import { COMMANDS } from './commands/index.ts'
import type { Io } from './io.ts'
import { VERSION } from './version.ts'

/**
 * Runs one command line and gives the exit code: 0 done, 1 failed, 2 wrong usage.
 * @param argv the arguments alone, without program and script
 * @example await run(['export', 'events', '2014'], io) // 0
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code = DONE
  const program = createProgram(io)
  for (const add of COMMANDS) add(program, io, (result) => (code = result))
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USAGE
    io.stderr.write(explain(error))
    return FAILED
  }
}

function createProgram(io: Io): Command {
  return new Command('annalist')
    .description(
      'Reads reports on armed conflicts into dated events with their words, and answers questions about them.',
    )
    .version(VERSION)
    .helpCommand(false)
    .showHelpAfterError('Run it with --help to see what it takes.')
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: (text, writeError) => writeError(text.replace(/^error: /, 'annalist: ')),
    })
    .exitOverride()
    .addHelpText('after', '\nBegin with:\n  $ annalist ingest\n  $ annalist ask "What happened in 2014?"')
}

/** A mistake as it is written; a bug with all that helps to find it. */
function explain(error: unknown): string {
  if (error instanceof UserError) return `annalist: ${error.message}\n`
  const incident = randomUUID().slice(0, 8)
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `annalist: Something went wrong on our side (incident ${incident}). Please report it with these lines:\n${details}\n`
}
