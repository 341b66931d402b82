import { DONE, defineCommand, FAILED } from '../cli-command.ts'
import { findReportFiles } from '../find-report-files.ts'
import { planIngestion } from '../plan-ingestion.ts'
import { createProgress } from '../progress.ts'
import { readPlanned } from '../read-planned.ts'
import { counted } from '../say-ingestion.ts'
import { severityOf, showDiagnostics } from '../show-diagnostics.ts'

/** `check`: reads reports without storing them. */
export const check = defineCommand<{ readonly frail?: boolean }>({
  name: 'check',
  summary: 'read reports without storing them, and say what is odd about them and what was not read',
  configure: (command) =>
    command
      .argument('<path...>', 'report files, or folders of them')
      .option('--frail', 'fail where there is a warning, too'),
  examples: ['annalist check corpus/', 'annalist check mali-2017.md --frail'],
  run: async (io, paths, { frail }) => {
    const plans = planIngestion(findReportFiles(paths), { held: [], replace: true })
    const showProgress = (total: number) => createProgress(io.stderr, total)
    const readings = await readPlanned(plans, { showProgress })
    const files = readings.flatMap((reading) => reading.files)
    showDiagnostics(io, files)
    const { errors, warnings, notes } = severityOf(files)
    const found = [counted(errors, 'error'), counted(warnings, 'warning'), counted(notes, 'note')].join(', ')
    io.stdout.write(`${counted(files.length, 'file')} read: ${found}\n`)
    return errors > 0 || (frail && warnings > 0) ? FAILED : DONE
  },
})
