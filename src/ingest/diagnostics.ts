import type { VFile } from 'vfile'
import type { LineAndColumn } from './line-index.ts'

/** What can be odd about a report that is read nevertheless: `{…}` is filled in. */
export const DIAGNOSTICS = [
  {
    ruleId: 'front-matter-key',
    level: 'warning',
    reason: 'Unexpected key `{key}` in the front matter, expected one of {known}; it is ignored',
  },
  {
    ruleId: 'no-years',
    level: 'warning',
    reason:
      'Unexpected report without a year, expected year entries ("2014 …") or dates with a year; nothing in it can be dated',
  },
  {
    ruleId: 'no-sections',
    level: 'warning',
    reason:
      'Unexpected report without section titles, expected some such as "Status of the Fighting" on a line of their own',
  },
  {
    ruleId: 'year-unexpected',
    level: 'warning',
    reason: 'Unexpected year entry {year}, expected one of the years of the front matter: {years}',
  },
  {
    ruleId: 'no-such-day',
    level: 'warning',
    reason: 'Unexpected day "{text}", expected one that the month has; {edtf} is taken for its date',
  },
] as const satisfies readonly { ruleId: string; level: 'warning'; reason: string }[]

/** Id of a diagnostic. */
export type RuleId = (typeof DIAGNOSTICS)[number]['ruleId']

/** Adds a message to the file, at a place where there is one. */
export function diagnose(
  file: VFile,
  ruleId: RuleId,
  values: Readonly<Record<string, string>> = {},
  place?: LineAndColumn,
): void {
  const row = DIAGNOSTICS.find((one) => one.ruleId === ruleId)
  if (row === undefined) throw new RangeError(`no diagnostic ${ruleId}`)
  const reason = row.reason.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole)
  const options = { ruleId, source: 'annalist', ...(place && { place }) }
  file.message(reason, options)
}
