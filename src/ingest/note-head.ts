import type { DraftDate } from '../language/events/event-draft.ts'
import type { ResolvedTime } from '../language/time/resolve-times.ts'
import { isAll } from './outline/date-label.ts'
import type { ReportParagraph } from './report-paragraph.ts'

/** A day, a month, a season or a stretch of such: what dates a note. */
const FINE = /^\d{4}-[0-2]\d/
const DAY = /^\d{4}-[01]\d-\d\d/
/** What sets a date that runs in off from its note. */
const SET_OFF = /^\s?(?:[.:|–—)\]]|- |\()|^\s{2}/
/** What sets a date behind its note off. */
const BEHIND = /(?:[—–|]|--| -|[([])\s*$/
const SENTENCE_END = /[.!?]["”’')\]]?\s+\p{Lu}/u

/** What dates a paragraph as a whole. */
export interface NoteHead {
  /** The date that heads it, or that its heading is. */
  readonly head: DraftDate | null
  /** Whether it is a note of a chronicle, which may tell in the present tense: "3 May: rebels capture Gao". */
  readonly isNote: boolean
}

const headed = (time: ResolvedTime): DraftDate => ({
  edtf: time.meant,
  text: time.text,
  basis: `from the heading ${time.text}`,
})

/** The date of what stands under a line that is a date and no more: "April", "6 June 2015". */
export function datelineOf(
  paragraph: ReportParagraph,
  [time, ...more]: readonly ResolvedTime[],
): DraftDate | undefined {
  return time && more.length === 0 && isAll(paragraph.text, time, paragraph.from) ? headed(time) : undefined
}

/** Whether nothing but signs stands before a time. */
const isFirst = ({ text, from }: ReportParagraph, { start }: ResolvedTime): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(from, start))

/** "7.5. Troops beat the column": the stop of a date in figures is its own. */
const isSetOff = ({ text }: ReportParagraph, { end }: ResolvedTime): boolean =>
  SET_OFF.test(text.slice(text[end - 1] === '.' ? end - 1 : end))

/** "Rebels overrun the barracks at Ghorahi — 23 Nov". */
const isLast = ({ text }: ReportParagraph, { start, end }: ResolvedTime): boolean =>
  BEHIND.test(text.slice(0, start)) &&
  !/[\p{L}\p{N}]/u.test(text.slice(end)) &&
  !SENTENCE_END.test(text.slice(0, start))

/**
 * What dates a paragraph as a whole: a date that runs in ("Oct 5–6, ’17. Thirty-odd men …"), one that stands behind its one
 * sentence, or that of the heading above.
 * @param above the date of the heading
 */
export function noteHead(
  paragraph: ReportParagraph,
  times: readonly ResolvedTime[],
  above: DraftDate | null,
): NoteHead {
  const fine = times.filter(({ meant }) => FINE.test(meant))
  const first = fine.find((time) => isFirst(paragraph, time))
  const runsIn = first && isSetOff(paragraph, first) ? first : undefined
  const last = fine.findLast((time) => isLast(paragraph, time))
  const head = runsIn ? headed(runsIn) : above
  return { head, isNote: runsIn !== undefined || last !== undefined || DAY.test(above?.edtf ?? '') }
}
