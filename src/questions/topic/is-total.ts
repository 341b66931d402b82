import { lengthInDays } from '../../model/edtf.ts'
import type { EventRecord } from '../../model/records.ts'
import type { Library } from '../library.ts'

/** Days beyond which a count is that of a time rather than that of one event. */
const LONGEST_EVENT = 31

/**
 * Whether the deaths of an event are the total of a time: told of so long a date, among the numbers of deaths alone, or
 * in a sentence that gives them as a figure.
 */
export function isTotal({ date, killed, mentions, report }: EventRecord, library: Library): boolean {
  if (lengthInDays(date) > LONGEST_EVENT || mentions.every(({ section }) => section === 'deaths')) return true
  const figures = mentions.flatMap(({ passage }) => library.sentenceOf(report, passage)?.figures ?? [])
  return figures.some(
    ({ metric, value }) => metric === 'deaths' && value.min === killed?.min && value.max === killed?.max,
  )
}
