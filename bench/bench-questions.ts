import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readReports } from '../src/ingest/read-reports.ts'
import type { ReportRecords } from '../src/model/records.ts'
import { createAsker } from '../src/questions/ask.ts'
import { createMemoryStore } from '../src/store/memory-store.ts'
import { medianOf, ROOT, secondsOf } from './measure.ts'
import { shiftYears } from './repeat-in-other-years.ts'

// How long answers take: over the corpus, and over a hundred thousand events. Names are told apart from copy to copy, so
// that a place or a person stands in few reports, as in life; all else is in all of them, which is worse than life.
const [events = '100000'] = process.argv.slice(2)
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const questions = readFileSync(join(ROOT, 'tests/questions/sets/mali.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => String(JSON.parse(line).q))

const path = join(ROOT, 'corpus/mali.md')
const [reading] = readReports([{ path, bytes: readFileSync(path) }])
if (!reading) throw new TypeError(`${path} holds no report`)

await measure('The corpus', [reading.records])
const copies = Math.ceil(Number(events) / reading.records.events.length)
await measure(
  `${copies} reports`,
  Array.from({ length: copies }, (_, copy) => copyOf(reading.records, copy)),
)

async function measure(name: string, records: readonly ReportRecords[]): Promise<void> {
  const asker = createAsker({ store: createMemoryStore(records) })
  const opened = await secondsOf(() => asker.ask('hello'))
  const times: number[] = []
  for (const question of questions) times.push((await secondsOf(() => asker.ask(question))) * 1000)
  const slow = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN
  const count = records.reduce((sum, each) => sum + each.events.length, 0)
  say(`${name}, ${count} events: opened in ${opened.toFixed(1)} s`)
  say(`  answers: median ${medianOf(times).toFixed(1)} ms, 99 of 100 within ${slow.toFixed(0)} ms`)
}

/** The records as another report would tell them: other ids, years and names. */
function copyOf(records: ReportRecords, copy: number): ReportRecords {
  if (copy === 0) return records
  const text = JSON.stringify(records)
    .replaceAll('"id":"mali-', `"id":"mali-${copy}-`)
    .replaceAll('"report":"mali"', `"report":"mali-${copy}"`)
    .replaceAll('"id":"mali"', `"id":"mali-${copy}"`)
    .replace(
      /\b(Kidal|Gao|Timbuktu|Bamako|Konna|Nampala|Keita|Mara)\b/gi,
      (name) => `${name}${'abcdefghij'[copy % 10]}${copy}`,
    )
  return JSON.parse(shiftYears(text, copy % 12))
}
