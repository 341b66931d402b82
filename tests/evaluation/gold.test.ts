import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { FIGURES, type Floors } from '../../scripts/accuracy-figures.ts'
import { accuracyPage } from '../../scripts/accuracy-page.ts'
import { CODED_REPORTS, ROOT, type ScoredReport, scoreCodedReports } from '../../scripts/coded-reports.ts'

const floors: Floors = JSON.parse(readFileSync(join(ROOT, 'tests/gold/floors.json'), 'utf8'))
let reports: readonly ScoredReport[] = []
beforeAll(() => {
  reports = scoreCodedReports()
}, 120_000)

describe.each(CODED_REPORTS)('The reading of $name', ({ name }) => {
  it.each(FIGURES)('keeps up its $name', (figure) => {
    const report = reports.find((scored) => scored.name === name)
    const floor = floors[name]?.[figure.name]
    expect(report && figure.of(report)).toBeGreaterThanOrEqual(floor ?? Number.NaN)
  })
})

describe('docs/accuracy.md', () => {
  it('says what the reading reaches; where not, run “npm run accuracy”', () => {
    expect(readFileSync(join(ROOT, 'docs/accuracy.md'), 'utf8')).toBe(accuracyPage(reports))
  })
})
