import { readFileSync } from 'node:fs'
import { evaluate } from '../../evaluation/evaluate.ts'
import type { ReportRecords } from '../../model/records.ts'
import { DONE, defineCommand } from '../cli-command.ts'
import { explainFileError } from '../explain-file-error.ts'
import type { Io } from '../io.ts'
import { listAll } from '../list-all.ts'
import { readExport } from '../read-export.ts'
import { openForReading, type StoreOption, withStore } from '../store-option.ts'

interface EvalFlags extends StoreOption {
  readonly gold: string
  readonly events?: string
  readonly misses?: boolean
  readonly json?: boolean
}

/** `eval`: scores records against reference data. */
export const evalCommand = defineCommand<EvalFlags>({
  name: 'eval',
  summary: 'score the store against reference data that people coded',
  configure: (command) =>
    withStore(command.requiredOption('--gold <file>', 'reference data: events, figures or parties, a row a line'))
      .option('--events <file>', 'score an export in JSON Lines instead of the store')
      .option('--misses', 'list what was missed and what was read wrongly, too')
      .option('--json', 'write the scores as JSON'),
  examples: ['annalist eval --gold tests/gold/mali.jsonl', 'annalist eval --gold tests/gold/mali.jsonl --misses'],
  run: async (io, _args, { gold, misses, json, ...flags }) => {
    const goldText = readText(gold)
    const records = flags.events ? readExport(readText(flags.events), flags.events) : await readStore(io, flags)
    io.stdout.write(`${evaluate({ goldText, records, ...(misses && { misses }), ...(json && { json }) })}\n`)
    return DONE
  },
})

async function readStore(io: Io, options: StoreOption): Promise<Pick<ReportRecords, 'events' | 'figures' | 'parties'>> {
  const store = await openForReading(io, options)
  try {
    return {
      events: await listAll(store, 'event'),
      figures: await listAll(store, 'figure'),
      parties: await listAll(store, 'party'),
    }
  } finally {
    await store.close()
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw explainFileError(path, error)
  }
}
