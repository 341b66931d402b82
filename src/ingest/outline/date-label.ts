import { type DateHabits, NO_HABITS } from '../../language/time/date-habits.ts'
import { readTimes } from '../../language/time/read-times.ts'
import type { OutlineLine } from './outline-line.ts'

const LONGEST = 40

/** Whether a line is a date and no more, such as a heading "April" or "6 June 2015": it dates what follows, and opens nothing. */
export function isDateLabel({ text }: Pick<OutlineLine, 'text'>, habits: DateHabits = NO_HABITS): boolean {
  if (text.length > LONGEST) return false
  const [time, ...more] = readTimes(text, habits)
  return time !== undefined && more.length === 0 && isAll(text, time)
}

/** What says only that a date is one: "Posted on 3 May 1994", "Situation as of 3 May". */
const LEAD =
  /\b(?:posted|published|filed|sent|dated?|update|entry|dispatch|sitrep|situation|report|bulletin|week|day|as|on|of|for|from|the)\b/giu

/** Whether a time is all that a text says from a unit on, but for signs around it and words that lead up to it. */
export function isAll(text: string, time: { readonly start: number; readonly end: number }, from = 0): boolean {
  const rest = text.slice(from, time.start).replace(LEAD, '') + text.slice(time.end)
  return !/[\p{L}\p{N}]/u.test(rest)
}
