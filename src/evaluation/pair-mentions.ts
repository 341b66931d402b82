import type { EventRecord, Mention, Said } from '../model/records.ts'
import { classOf } from './class-of.ts'
import { type DateFit, fitOfDates } from './compare-dates.ts'
import { COUNTS, type Gold, type GoldEvent, isCoded } from './gold-rows.ts'
import { isPlace } from './same-name.ts'

/** One mention of an event inside the coded stretches, and what is held to be told there. */
export interface Telling {
  readonly mention: Mention
  readonly event: EventRecord
  /** What the mention itself says; counts it does not give are the event's. */
  readonly told: Said
}

/** A coded row and the telling that fits it best, one to one. */
export interface Pair extends DateFit {
  readonly row: GoldEvent
  readonly telling: Telling
  readonly typed: boolean
  readonly classed: boolean
}

/** All coded rows, all tellings in the coded stretches, and which of them belong together. */
export interface Pairing {
  readonly rows: readonly GoldEvent[]
  readonly tellings: readonly Telling[]
  readonly pairOfRow: ReadonlyMap<GoldEvent, Pair>
  readonly pairOfTelling: ReadonlyMap<Telling, Pair>
}

/** Pairs coded rows with mentions read where their spans overlap, best fit first, none twice. */
export function pairMentions({ coded, rows }: Gold<GoldEvent>, events: readonly EventRecord[]): Pairing {
  const tellings = events.flatMap(tellingsOf).filter(({ mention }) => isCoded(coded, mention))
  const candidates = rows
    .flatMap((row) => tellings.filter((telling) => overlap(row, telling) > 0).map((telling) => candidate(row, telling)))
    .sort((a, b) => b.fit - a.fit)
  const pairOfRow = new Map<GoldEvent, Pair>()
  const pairOfTelling = new Map<Telling, Pair>()
  for (const { pair } of candidates) {
    if (pairOfRow.has(pair.row) || pairOfTelling.has(pair.telling)) continue
    pairOfRow.set(pair.row, pair)
    pairOfTelling.set(pair.telling, pair)
  }
  return { rows, tellings, pairOfRow, pairOfTelling }
}

/** How many characters a coded row and a telling share; less than one where they do not meet. */
export function overlap(row: GoldEvent, { mention }: Telling): number {
  if (row.document !== mention.document) return 0
  return Math.min(row.end, mention.end) - Math.max(row.start, mention.start)
}

function tellingsOf(event: EventRecord): readonly Telling[] {
  return event.mentions.map((mention) => {
    const counts = Object.fromEntries(COUNTS.map((name) => [name, mention.said[name] ?? event[name]]))
    return { mention, event, told: { ...mention.said, ...counts } }
  })
}

/** The weight of each agreement: the type before the date, and how tightly the spans meet only between equals. */
function candidate(row: GoldEvent, telling: Telling): { readonly pair: Pair; readonly fit: number } {
  const { told, mention } = telling
  const typed = [row.type, ...row.alsoTypes].includes(told.type)
  const classed = classOf(told.type) === classOf(row.type)
  const { dated, near } = fitOfDates(row.dates, told.date.edtf)
  const placed = row.places.some((names) => told.places.some((place) => isPlace(names, place)))
  const tight = overlap(row, telling) / (Math.max(row.end, mention.end) - Math.min(row.start, mention.start))
  const fit = 4 * Number(typed) + Number(classed) + 2 * Number(dated) + Number(near) + Number(placed) + tight
  return { pair: { row, telling, typed, classed, dated, near }, fit }
}
