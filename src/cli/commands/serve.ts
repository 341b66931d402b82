import { DONE, defineCommand } from '../cli-command.ts'
import { type PortOption, withPort } from '../port-option.ts'
import { runUntilStopped, startHttpService } from '../services.ts'
import { openForReading, type StoreOption, withStore } from '../store-option.ts'

/** `serve`: answers over HTTP. */
export const serve = defineCommand<StoreOption & PortOption>({
  name: 'serve',
  summary: 'answer over HTTP until stopped',
  configure: (command) => withPort(withStore(command)),
  examples: ['annalist serve', 'annalist serve --store data --port 8080'],
  run: async (io, _args, flags) => {
    const store = await openForReading(io, flags)
    try {
      const service = await startHttpService(io, store, flags)
      io.stdout.write(`Answering at ${service.url}\n`)
      await runUntilStopped(io, [service])
      return DONE
    } finally {
      await store.close()
    }
  },
})
