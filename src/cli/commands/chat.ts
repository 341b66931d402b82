import { createInterface, type Interface } from 'node:readline'
import { UserError } from '../../model/user-error.ts'
import { type Asker, createAsker } from '../../questions/index.ts'
import { answerInTerminal } from '../answer-in-terminal.ts'
import { DONE, defineCommand } from '../cli-command.ts'
import { coloursOf } from '../colours.ts'
import { type Io, write } from '../io.ts'
import { openForReading, type StoreOption, withStore } from '../store-option.ts'

const LAST_WORDS = /^(?:quit|exit|bye|quitter)[.!]?$/i

/** `chat`: answers a question a line, each understood with those before it. */
export const chat = defineCommand<StoreOption>({
  name: 'chat',
  summary: 'answer a question a line, each understood with those before it, until “quit”',
  configure: withStore,
  examples: ['annalist chat', 'annalist chat < questions.txt'],
  run: async (io, _args, flags) => {
    const store = await openForReading(io, flags)
    // People are asked for the next question; a file or a pipe is not.
    const hasPrompt = io.stdin.isTTY === true && io.stdout.isTTY === true
    const lines = createInterface({ input: io.stdin, ...(hasPrompt && { output: io.stdout, prompt: '> ' }) })
    // Where nobody listens, Ctrl-C would leave the loop below waiting for ever.
    lines.on('SIGINT', () => lines.close())
    const prompt = (): void => {
      if (hasPrompt) lines.prompt()
    }
    try {
      if (hasPrompt) await write(io.stdout, 'Ask in English or French; “quit” ends.\n')
      await answerLines(io, { lines, prompt, asker: createAsker({ store }) })
      return DONE
    } finally {
      lines.close()
      await store.close()
    }
  },
})

interface Talk {
  readonly lines: Interface
  readonly prompt: () => void
  readonly asker: Asker
}

async function answerLines(io: Io, { lines, prompt, asker }: Talk): Promise<void> {
  const colours = coloursOf(io.stdout, io.env)
  let conversation: string | undefined
  prompt()
  for await (const line of lines) {
    const question = line.trim()
    if (LAST_WORDS.test(question)) break
    if (question !== '') {
      try {
        const answer = await asker.ask(question, conversation)
        conversation = answer.conversation
        await write(io.stdout, `${answerInTerminal(answer, colours, (suggested) => suggested)}\n`)
      } catch (error) {
        // A mistake in one question ends no conversation.
        if (!(error instanceof UserError)) throw error
        await write(io.stdout, `${error.message}\n\n`)
      }
    }
    prompt()
  }
}
