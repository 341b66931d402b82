import { findReportFiles } from '../../src/cli/find-report-files.ts'
import { planIngestion, type ReportPlan } from '../../src/cli/plan-ingestion.ts'
import { readPlanned } from '../../src/cli/read-planned.ts'
import { UserError } from '../../src/model/user-error.ts'

// Reads the reports of a folder with so many threads and writes what came of it, in a process of its own: threads run
// what Node itself can load, which is not what the test runner does.
const [folder = '', threads = '', bug] = process.argv.slice(2)
const plans = planIngestion(findReportFiles([folder]), { held: [], replace: true })

/** What only a bug could hand over. */
const broken = ({ report, sources }: ReportPlan): ReportPlan => ({
  report,
  sources: sources.map((source) => ({ ...source, content: Object.create(null), bytes: Object.create(null) })),
})

try {
  const readings = await readPlanned(
    plans.map((plan) => (plan.report === bug ? broken(plan) : plan)),
    { threads: Number(threads) },
  )
  const told = readings.map(({ records, files }) => ({
    records: records(),
    messages: files.flatMap(({ path, messages }) =>
      messages.map(({ reason, line, column, fatal, ruleId }) => ({ path, reason, line, column, fatal, ruleId })),
    ),
  }))
  process.stdout.write(JSON.stringify(told))
} catch (error) {
  const { message } = error as Error
  process.stdout.write(JSON.stringify({ isMistake: error instanceof UserError, message }))
}
