import { type DateHabits, NO_HABITS } from '../language/time/date-habits.ts'
import { readTimes } from '../language/time/read-times.ts'
import type { TimeMention } from '../language/time/time-value.ts'

/** How many paragraphs to remember: those of most reports, and of a long one what takes little room. */
const MOST = 1000

/** A `readTimes` for the paragraphs of a document, which are read twice: for names first and then for all they tell. */
export function rememberTimes(habits: DateHabits = NO_HABITS): (text: string) => readonly TimeMention[] {
  const known = new Map<string, readonly TimeMention[]>()
  return (text) => {
    const times = known.get(text) ?? readTimes(text, habits)
    if (known.size < MOST) known.set(text, times)
    return times
  }
}
