import type { Command } from 'commander'
import type { Io } from './io.ts'

/** Exit codes: done, failed, and asked in a way that there is none. */
export const DONE = 0
export const FAILED = 1
export const WRONG_USAGE = 2

/** A command of the command line; `Options` are its flags as commander names them. */
export interface CliCommand<Options extends object> {
  readonly name: string
  readonly summary: string
  /** Adds arguments and flags. */
  readonly configure: (command: Command) => Command
  /** Command lines that work, shown by `--help`. */
  readonly examples: readonly string[]
  /** Does it, and gives the exit code. */
  readonly run: (io: Io, args: readonly string[], options: Options) => Promise<number>
}

/** Adds a command to the program; `finish` is told its exit code. */
export type AddCommand = (program: Command, io: Io, finish: (code: number) => void) => void

/** Makes a command of its description. */
export function defineCommand<Options extends object>(description: CliCommand<Options>): AddCommand {
  const { name, summary, configure, examples, run } = description
  return (program, io, finish) => {
    const command = configure(
      program
        .command(name)
        .summary(summary)
        .description(`${capitalised(summary)}.`),
    )
    command.addHelpText('after', `\nExamples:\n${examples.map((line) => `  $ ${line}\n`).join('')}`)
    command.action(async () => finish(await run(io, command.args, command.opts<Options>())))
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
