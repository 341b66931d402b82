import type { Command } from 'commander'
import type { EventStore } from '../model/event-store.ts'
import { UserError } from '../model/user-error.ts'
import { openJsonStore } from '../store/json-store.ts'
import { readConfig } from './config.ts'
import type { Io } from './io.ts'

/** The flag of all commands that need a store. */
export interface StoreOption {
  readonly store?: string
}

/** Adds `--store`. */
export function withStore(command: Command): Command {
  return command.option('--store <dir>', 'folder of the store (default: the variable ANNALIST_STORE, or data)')
}

/** The folder of the store. */
export function storeFolder(io: Io, { store }: StoreOption): string {
  return store ?? readConfig(io.env).ANNALIST_STORE
}

/**
 * Opens the store to write to. A damaged report in it is told, and can be read anew.
 * @throws UserError where a newer Annalist wrote it
 */
export async function openForWriting(io: Io, options: StoreOption): Promise<EventStore> {
  return openJsonStore(storeFolder(io, options), {
    onWarning: (problem) => {
      if (problem.identifier === 'store-newer') throw problem
      io.stderr.write(`annalist: ${problem.message}\n`)
    },
  })
}

/**
 * Opens the store to answer from. A report that is damaged later, while it is open, is told and answered from as it was.
 * @throws UserError where nothing was ingested yet, or a report in it is damaged
 */
export async function openForReading(io: Io, options: StoreOption): Promise<EventStore> {
  const folder = storeFolder(io, options)
  let isOpen = false
  const store = await openJsonStore(folder, {
    onWarning: (problem) => {
      if (!isOpen) throw problem
      io.stderr.write(`annalist: ${problem.message}\n`)
    },
  })
  isOpen = true
  if ((await store.reports()).length > 0) return store
  await store.close()
  const command = options.store === undefined ? 'annalist ingest' : `annalist ingest --store ${folder}`
  throw new UserError('nothing-ingested', `The store ${folder} holds no reports yet. Run “${command}” first.`, {
    folder,
  })
}
