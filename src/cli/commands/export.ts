import { Argument, Option } from 'commander'
import type { Filters } from '../../model/query.ts'
import { readQueryWords } from '../../questions/index.ts'
import { DONE, defineCommand, WRONG_USAGE } from '../cli-command.ts'
import { EXPORT_FORMATS, type ExportFormat } from '../export-formats.ts'
import { write } from '../io.ts'
import { listPages } from '../list-all.ts'
import { openForReading, type StoreOption, withStore } from '../store-option.ts'

const KINDS = { events: 'event', figures: 'figure', parties: 'party', passages: 'passage' } as const
const isKind = (word: string): word is keyof typeof KINDS => word in KINDS

interface ExportFlags extends StoreOption {
  readonly format: ExportFormat
}

/** `export`: writes records to standard output. */
export const exportCommand = defineCommand<ExportFlags>({
  name: 'export',
  summary: 'write records to standard output',
  configure: (command) =>
    withStore(
      command
        .addArgument(new Argument('<kind>', 'what to write').choices(Object.keys(KINDS)))
        .argument('[query...]', 'which of them: years, places, actors, types of event, words; all where absent')
        .addOption(new Option('--format <format>', 'how').choices(Object.keys(EXPORT_FORMATS)).default('jsonl')),
    ),
  examples: [
    'annalist export events > events.jsonl',
    'annalist export events 2014 Kidal --format csv',
    'annalist export figures --format json',
  ],
  run: async (io, [kind = '', ...words], { format, ...flags }) => {
    if (!isKind(kind)) throw new TypeError(`No kind of record is called ${kind}`)
    if (format === 'csv' && kind !== 'events') {
      io.stderr.write(`annalist: Only events are written as csv. Write ${kind} with --format jsonl or json.\n`)
      return WRONG_USAGE
    }
    const store = await openForReading(io, flags)
    try {
      let filters: Filters = {}
      if (words.length > 0) {
        const understood = await readQueryWords(words.join(' '), store)
        for (const note of understood.notes) io.stderr.write(`annalist: ${note}\n`)
        filters = understood.filters
      }
      for await (const text of EXPORT_FORMATS[format](listPages(store, KINDS[kind], filters))) {
        await write(io.stdout, text)
      }
      return DONE
    } finally {
      await store.close()
    }
  },
})
