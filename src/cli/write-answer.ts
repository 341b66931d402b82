import type { Command } from 'commander'
import type { Answer } from '../model/answer.ts'
import { answerInTerminal } from './answer-in-terminal.ts'
import { coloursOf } from './colours.ts'
import { inShell } from './in-shell.ts'
import { type Io, write } from './io.ts'

/** Adds `--json`. */
export function withJson(command: Command): Command {
  return command.option('--json', 'write the answer as JSON, with its records and citations')
}

/** Writes an answer to standard output, for people or for programs. */
export async function writeAnswer(io: Io, answer: Answer, json = false): Promise<void> {
  const text = json
    ? `${JSON.stringify(answer, null, 2)}\n`
    : answerInTerminal(answer, coloursOf(io.stdout, io.env), (question) => `annalist ask ${inShell(question)}`)
  await write(io.stdout, text)
}
