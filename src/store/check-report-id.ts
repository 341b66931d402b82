import { slugOf } from '../model/fold-text.ts'
import { UserError } from '../model/user-error.ts'

/**
 * Refuses a report id that is no slug: it names a file, and must not lead out of the folder.
 * @throws UserError
 */
export function checkReportId(id: string): void {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 100) return
  const advice = `Name the report in small letters, digits and hyphens, such as “${slugOf(id).slice(0, 100) || 'mali'}”.`
  throw new UserError('bad-report-id', `“${id.slice(0, 100)}” cannot name a report. ${advice}`, { id })
}
