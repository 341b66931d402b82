import { DONE, defineCommand } from '../cli-command.ts'
import { coloursOf } from '../colours.ts'
import { explainEvent } from '../explain-event.ts'
import { explanationInTerminal } from '../explanation-in-terminal.ts'
import { findEvent } from '../find-event.ts'
import { write } from '../io.ts'
import { listAll } from '../list-all.ts'
import { openForReading, type StoreOption, withStore } from '../store-option.ts'

interface ExplainFlags extends StoreOption {
  readonly json?: boolean
}

/** `explain`: shows why an event was read as it was. */
export const explain = defineCommand<ExplainFlags>({
  name: 'explain',
  summary: 'show why an event was read as it was: its words, the rows that fired, where its names came from',
  configure: (command) =>
    withStore(command.argument('<id>', 'id of an event, also one that it had before')).option(
      '--json',
      'write the explanation as JSON',
    ),
  examples: ['annalist explain mali-2015-11-20-attack-bamako', 'annalist explain mali-2015-11-20-attack-bamako --json'],
  run: async (io, [id = ''], flags) => {
    const store = await openForReading(io, flags)
    try {
      const event = await findEvent(store, id)
      const filters = { report: [event.report] }
      const explanation = explainEvent(event, {
        parties: await listAll(store, 'party', filters),
        passages: await listAll(store, 'passage', filters),
      })
      const text = flags.json
        ? `${JSON.stringify(explanation, null, 2)}\n`
        : explanationInTerminal(explanation, id, coloursOf(io.stdout, io.env))
      await write(io.stdout, text)
      return DONE
    } finally {
      await store.close()
    }
  },
})
