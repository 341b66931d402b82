import { DONE, defineCommand, FAILED } from '../cli-command.ts'
import type { Ingestion } from '../ingest-reports.ts'
import { CORPUS, ingestWithProgress } from '../ingest-with-progress.ts'
import { sayIngestion } from '../say-ingestion.ts'
import { openForWriting, type StoreOption, withStore } from '../store-option.ts'

interface IngestFlags extends StoreOption {
  readonly dryRun?: boolean
  readonly json?: boolean
  readonly frail?: boolean
  readonly replace?: boolean
}

/** `ingest`: reads reports into the store. */
export const ingest = defineCommand<IngestFlags>({
  name: 'ingest',
  summary: 'read reports into the store',
  configure: (command) =>
    withStore(command.argument('[path...]', `report files, or folders of them (default: ${CORPUS}/)`))
      .option('--dry-run', 'say what would change, and write nothing')
      .option('--json', 'write what changed as JSON, with all ids')
      .option('--frail', 'store nothing, and fail, where there is a warning')
      .option('--replace', 'let these files take the place of all that their reports were read from'),
  examples: [
    'annalist ingest',
    'annalist ingest mali-2017.md --dry-run',
    'annalist ingest reports/ --store data --json',
  ],
  run: async (io, paths, flags) => {
    const store = await openForWriting(io, flags)
    try {
      const ingestion = await ingestWithProgress(io, paths, store, flags)
      io.stdout.write(flags.json ? asJson(ingestion) : sayIngestion(ingestion))
      return ingestion.stored ? DONE : FAILED
    } finally {
      await store.close()
    }
  },
})

function asJson({ files, stored, reports }: Ingestion): string {
  const messages = files.flatMap((file) =>
    file.messages.map(({ line, column, reason, ruleId, fatal }) => {
      const level = fatal === true ? 'error' : fatal === false ? 'warning' : 'info'
      return { path: file.path, line, column, level, rule: ruleId, reason }
    }),
  )
  return `${JSON.stringify({ stored, reports, messages }, null, 2)}\n`
}
