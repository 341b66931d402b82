import type { VFile } from 'vfile'
import { daysOf } from '../../model/edtf.ts'
import type { Count, EventRecord, FigureRecord, Mention, ReportRecords } from '../../model/records.ts'
import { CASUALTIES } from '../../vocabulary/record-words.ts'
import { diagnose } from '../diagnostics.ts'

/** The file that a document was read from. */
export type FileOf = (document: string) => VFile | undefined

/** A field as one mention tells it, in words. */
interface Telling {
  readonly words: string
  readonly mention: Mention
}

const isOther = (a: Count, b: Count): boolean => a.min !== b.min || a.max !== b.max

/** What the mentions of an event say differently: counts that are not the same, dates of which neither lies in the other. */
function differences({ mentions }: EventRecord): readonly (readonly [Telling, Telling])[] {
  const first = (tells: (mention: Mention) => boolean): Mention | undefined => mentions.find(tells)
  const counts = CASUALTIES.flatMap((field): (readonly [Telling, Telling])[] => {
    const one = first(({ said }) => said[field] !== undefined)
    const own = one?.said[field]
    const other = first(({ said }) => own !== undefined && said[field] !== undefined && isOther(own, said[field]))
    if (!one || !other) return []
    const telling = (mention: Mention): Telling => ({ words: `"${mention.said[field]?.text}" ${field}`, mention })
    return [[telling(one), telling(other)]]
  })
  const [one] = mentions
  const other = first(({ said }) => one !== undefined && areApart(one.said.date.edtf, said.date.edtf))
  const dated = (mention: Mention): Telling => ({ words: `the date ${mention.said.date.edtf}`, mention })
  return one && other ? [...counts, [dated(one), dated(other)]] : counts
}

/** Whether neither of two dates lies in the other. */
function areApart(a: string, b: string): boolean {
  const [one, other] = [daysOf(a), daysOf(b)]
  if (!one?.start || !one.end || !other?.start || !other.end) return false
  const lies = one.start >= other.start && one.end <= other.end
  const holds = other.start >= one.start && other.end <= one.end
  return !lies && !holds
}

function noteDifferences(event: EventRecord, fileOf: FileOf): void {
  for (const [one, other] of differences(event)) {
    const file = fileOf(other.mention.document)
    const { line, column } = other.mention
    const values = { said: other.words, line: String(one.mention.line), other: one.words, id: event.id }
    if (file) diagnose(file, 'mentions-differ', values, { line, column })
  }
}

/** How many died at least in an event that lies in a year. */
const deathsIn = (year: string, { date, killed }: EventRecord): number =>
  date.start?.startsWith(year) && date.end?.startsWith(year) ? (killed?.min ?? 0) : 0

/** The greatest figure of deaths of each year, whoever died: what is smaller may be a part of it. */
function totalsByYear(figures: readonly FigureRecord[]): ReadonlyMap<string, FigureRecord> {
  const totals = new Map<string, FigureRecord>()
  for (const figure of figures) {
    const year = /^\d{4}$/.exec(figure.date?.edtf ?? '')?.[0]
    if (figure.metric !== 'deaths' || year === undefined) continue
    if (mostOf(figure) > mostOf(totals.get(year))) totals.set(year, figure)
  }
  return totals
}

const mostOf = (figure: FigureRecord | undefined): number =>
  figure ? (figure.value.max ?? Number.POSITIVE_INFINITY) : -1

function noteSmallTotals({ events, figures }: ReportRecords, fileOf: FileOf): void {
  for (const [date, figure] of totalsByYear(figures)) {
    const deadly = events.filter((event) => deathsIn(date, event) > 0)
    const sum = deadly.reduce((total, event) => total + deathsIn(date, event), 0)
    const [worst] = [...deadly].sort((a, b) => deathsIn(date, b) - deathsIn(date, a))
    const [mention] = figure.mentions
    const file = mention && fileOf(mention.document)
    if (!mention || !file || !worst || sum <= mostOf(figure)) continue
    const values = { text: figure.value.text, date, sum: String(sum), id: worst.id }
    diagnose(file, 'total-too-small', values, { line: mention.line, column: mention.column })
  }
}

/** Notes in what a report contradicts itself: tellings of one event that differ, totals that are less than their events. */
export function noteContradictions(records: ReportRecords, fileOf: FileOf): void {
  for (const event of records.events) noteDifferences(event, fileOf)
  noteSmallTotals(records, fileOf)
}
