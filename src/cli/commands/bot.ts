import { DONE, defineCommand } from '../cli-command.ts'
import { runUntilStopped, startBotService } from '../services.ts'
import { openForReading, type StoreOption, withStore } from '../store-option.ts'

/** `bot`: answers on Discord. */
export const bot = defineCommand<StoreOption>({
  name: 'bot',
  summary: 'answer on Discord until stopped',
  configure: withStore,
  examples: ['DISCORD_TOKEN=… annalist bot'],
  run: async (io, _args, flags) => {
    const store = await openForReading(io, flags)
    try {
      const service = await startBotService(io, store)
      io.stdout.write('Connected to Discord. Ask there: /events 2014\n')
      await runUntilStopped(io, [service])
      return DONE
    } finally {
      await store.close()
    }
  },
})
