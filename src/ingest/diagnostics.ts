import type { VFile } from 'vfile'
import type { LineAndColumn } from './line-index.ts'

/**
 * What can be odd about a report that is read nevertheless: `{…}` is filled in. A warning is about the report; information
 * is about what was not read of it, or does not fit together.
 */
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
  {
    ruleId: 'date-without-event',
    level: 'info',
    reason:
      'Nothing was read from "{text}"; if it tells an event, its verb or noun needs a row in src/vocabulary/event-rows',
  },
  {
    ruleId: 'date-without-year',
    level: 'info',
    reason:
      'No year is known for "{text}", and nothing told of it was kept; name the year in the sentence or in the heading above',
  },
  {
    ruleId: 'place-unknown',
    level: 'info',
    reason: 'Unknown place "{text}"{times}; if it is one, give it a row in src/vocabulary/places.ts',
  },
  {
    ruleId: 'name-unknown',
    level: 'info',
    reason:
      'Unknown name "{text}"{times}; list it as a party, or give it a row in src/vocabulary/actors.ts or places.ts',
  },
  {
    ruleId: 'mentions-differ',
    level: 'info',
    reason: 'One event is told with {said} here and with {other} in line {line}; see: annalist explain {id}',
  },
  {
    ruleId: 'total-too-small',
    level: 'info',
    reason:
      'The total of "{text}" deaths in {date} is less than the {sum} of its events, most of them in {id}: perhaps a total read as an event, or an event told twice',
  },
] as const satisfies readonly { ruleId: string; level: 'warning' | 'info'; reason: string }[]

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
  if (row.level === 'info') file.info(reason, options)
  else file.message(reason, options)
}
