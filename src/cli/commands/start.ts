import type { EventStore } from '../../model/event-store.ts'
import { DONE, defineCommand, FAILED } from '../cli-command.ts'
import { readConfig } from '../config.ts'
import { CORPUS, ingestWithProgress } from '../ingest-with-progress.ts'
import type { Io } from '../io.ts'
import { type PortOption, withPort } from '../port-option.ts'
import { sayIngestion } from '../say-ingestion.ts'
import { runUntilStopped, type Service, startBotService, startHttpService } from '../services.ts'
import { openForWriting, type StoreOption, withStore } from '../store-option.ts'
import { thingsToTry } from '../things-to-try.ts'

/** `start`: all of it at once. */
export const start = defineCommand<StoreOption & PortOption>({
  name: 'start',
  summary: 'ingest what changed, then answer over HTTP, and on Discord where DISCORD_TOKEN is set',
  configure: (command) =>
    withPort(withStore(command.argument('[path...]', `report files, or folders of them (default: ${CORPUS}/)`))),
  examples: ['annalist start', 'PORT=8080 annalist start', 'annalist start reports/ --store data'],
  run: async (io, paths, flags) => {
    const store = await openForWriting(io, flags)
    try {
      const ingestion = await ingestWithProgress(io, paths, store)
      io.stdout.write(sayIngestion(ingestion))
      if (!ingestion.stored) return FAILED
      await answerUntilStopped(io, store, flags)
      return DONE
    } finally {
      await store.close()
    }
  },
})

async function answerUntilStopped(io: Io, store: EventStore, flags: PortOption): Promise<void> {
  const http = await startHttpService(io, store, flags)
  const services: Service[] = [http]
  const hasBot = readConfig(io.env).DISCORD_TOKEN !== undefined
  try {
    if (hasBot) services.push(await startBotService(io, store))
  } catch (error) {
    await http.stop()
    throw error
  }
  io.stdout.write(await thingsToTry(store, http.url, hasBot))
  await runUntilStopped(io, services)
}
