// Writes docs/accuracy.md anew; with --floors, also sets the floors in tests/gold/floors.json a point below what is reached now.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { floorsBelow } from './accuracy-figures.ts'
import { accuracyPage } from './accuracy-page.ts'
import { ROOT, scoreCodedReports } from './coded-reports.ts'

const reports = scoreCodedReports()
writeFileSync(join(ROOT, 'docs/accuracy.md'), accuracyPage(reports))
if (process.argv.includes('--floors')) {
  writeFileSync(join(ROOT, 'tests/gold/floors.json'), `${JSON.stringify(floorsBelow(reports), null, 2)}\n`)
}
