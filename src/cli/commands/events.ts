import { MOST_ROWS } from '../../query/check-query.ts'
import { listEvents } from '../../questions/index.ts'
import { DONE, defineCommand } from '../cli-command.ts'
import { coloursOf } from '../colours.ts'
import { eventsInTerminal } from '../events-in-terminal.ts'
import { inShell } from '../in-shell.ts'
import { write } from '../io.ts'
import { numberBetween } from '../number-option.ts'
import { openForReading, type StoreOption, withStore } from '../store-option.ts'

interface EventsFlags extends StoreOption {
  readonly limit: number
}

/** `events`: the bot's answers in the terminal. */
export const events = defineCommand<EventsFlags>({
  name: 'events',
  summary: 'list what happened, with the words of the reports',
  configure: (command) =>
    withStore(
      command
        .argument('[query...]', 'years, months, places, actors, types of event, words: 2014 Kidal attack')
        .option('--limit <n>', 'events to show, 1 to 1000', numberBetween(1, MOST_ROWS), 10),
    ),
  examples: [
    'annalist events 2014 Kidal',
    'annalist events May 2014 attack',
    'annalist events MNLA since:2013 --limit 50',
  ],
  run: async (io, words, flags) => {
    const store = await openForReading(io, flags)
    try {
      const answer = await listEvents(words.join(' '), { store }, { limit: flags.limit })
      const more = `annalist events ${[...words.map(inShell), '--limit', Math.min(answer.page.total, MOST_ROWS)].join(' ')}`
      await write(io.stdout, eventsInTerminal(answer, coloursOf(io.stdout, io.env), more))
      return DONE
    } finally {
      await store.close()
    }
  },
})
