import { createAsker } from '../../questions/index.ts'
import { DONE, defineCommand } from '../cli-command.ts'
import { openForReading, type StoreOption, withStore } from '../store-option.ts'
import { withJson, writeAnswer } from '../write-answer.ts'

interface AskFlags extends StoreOption {
  readonly conversation?: string
  readonly json?: boolean
}

/** `ask`: answers a question in words. */
export const ask = defineCommand<AskFlags>({
  name: 'ask',
  summary: 'answer a question in words, with the sentences that the answer rests on',
  configure: (command) =>
    withJson(
      withStore(command.argument('<question...>', 'the question, in English or French')).option(
        '--conversation <text>',
        'what the answer before gave as “conversation” (--json shows it): the question follows on it',
      ),
    ),
  examples: [
    'annalist ask "Who founded MUJWA?"',
    'annalist ask "Que s’est-il passé à Kidal en 2014 ?"',
    'annalist ask "and in 2015?" --conversation events~d2014',
  ],
  run: async (io, words, { conversation, json, ...flags }) => {
    const store = await openForReading(io, flags)
    try {
      await writeAnswer(io, await createAsker({ store }).ask(words.join(' '), conversation), json)
      return DONE
    } finally {
      await store.close()
    }
  },
})
