/** Replaces a report again and again until it is killed: `node --import tsx write-forever.ts DIRECTORY`. */
import { openJsonStore } from '../../src/store/json-store.ts'
import { sampleRecords } from '../support/records.ts'

const store = await openJsonStore(process.argv[2] ?? '')
const records = sampleRecords()
await store.replaceReport(records)
process.stdout.write('writing\n')
for (let turn = 0; ; turn += 1) await store.replaceReport({ ...records, events: records.events.slice(turn % 2) })
