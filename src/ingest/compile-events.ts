import { createHash } from 'node:crypto'
import { daysOf, lengthInDays } from '../model/edtf.ts'
import { slugOf } from '../model/fold-text.ts'
import type { Count, EventRecord, Mention, Said } from '../model/records.ts'
import { CASUALTIES, PRECISIONS } from '../vocabulary/record-words.ts'
import { isToll } from './join-tolls.ts'
import type { Retelling } from './merge-retold-events.ts'
import { pointsBack } from './telling.ts'

const precisionOf = ({ date }: Mention['said']): number => {
  const days = daysOf(date.edtf)
  return days ? lengthInDays(days) : Number.POSITIVE_INFINITY
}

/** The most precise telling of those that date it, no mere toll: shortest date, then smallest place, most actors, first. */
function mostPrecise(mentions: Retelling): Mention {
  const dated = mentions.filter((mention) => !pointsBack(mention))
  const finest = (said: Said): number =>
    Math.min(PRECISIONS.length, ...said.places.map((place) => PRECISIONS.indexOf(place.precision)))
  const order = (a: Mention, b: Mention): number =>
    // "Nine guards died" says what a happening cost, not what it was.
    Number(isToll(a)) - Number(isToll(b)) ||
    precisionOf(a.said) - precisionOf(b.said) ||
    finest(a.said) - finest(b.said) ||
    b.said.actors.length - a.said.actors.length
  return [...(dated.length > 0 ? dated : mentions)].sort(order)[0] as Mention
}

/** The rows of lists, each once by its key; the list itself where it is alone, as most are, and has none twice. */
function unionBy<Row>(lists: readonly Row[][], keyOf: (row: Row) => string): Row[] {
  const seen = new Map<string, Row>()
  for (const row of lists.flat()) if (!seen.has(keyOf(row))) seen.set(keyOf(row), row)
  const [first] = lists
  return first && lists.length === 1 && first.length === seen.size ? first : [...seen.values()]
}

const idOf = ({ id }: { readonly id: string }): string => id

/** What "about 100" leaves open on either side. */
const ABOUT = 0.1

/** The least and the most that a count allows. */
const boundsOf = ({ min, max, approx }: Count): readonly [number, number] => {
  const slack = approx ? ABOUT : 0
  return [(min ?? 0) * (1 - slack), (max ?? Number.POSITIVE_INFINITY) * (1 + slack)]
}

/** Whether two counts can both be right: "at least 19" and "20". */
function agree(a: Count, b: Count): boolean {
  const [[least, most], [otherLeast, otherMost]] = [boundsOf(a), boundsOf(b)]
  return least <= otherMost && otherLeast <= most
}

/** The first count, or a later one that says more closely what it says: "37" after "dozens". */
const closest = (counts: readonly Count[]): Count | undefined =>
  counts.reduce<Count | undefined>((best, count) => {
    if (!best) return count
    const [[least, most], [otherLeast, otherMost]] = [boundsOf(best), boundsOf(count)]
    return least <= otherLeast && otherMost <= most ? count : best
  }, undefined)

const countsOf = (mentions: Retelling, kind: (typeof CASUALTIES)[number]): readonly Count[] =>
  mentions.flatMap((mention) => mention.said[kind] ?? [])

/** The fields in which tellings of one happening contradict each other. */
const disputedIn = (mentions: Retelling): string[] =>
  CASUALTIES.filter((kind) => {
    const counts = countsOf(mentions, kind)
    return counts.some((count) => counts.some((other) => !agree(count, other)))
  })

/** The stretch of an EDTF date that makes an id: its start, without marks. */
const dateSlug = (edtf: string): string => {
  const [start = '', end = ''] = edtf.replace(/[~?%]/g, '').toLowerCase().split('/')
  return start === '..' ? `until-${end}` : start
}

function idStem(report: string, type: string, said: Said): string {
  const where = said.places[0]?.id ?? said.actors[0]?.id
  return [report, dateSlug(said.date.edtf), type, ...(where ? [slugOf(where).slice(0, 40)] : [])].join('-')
}

/** An id that nothing holds yet: on a collision four digits of the hash of the first quote, more where even those collide. */
function freshId(stem: string, quote: string, taken: ReadonlySet<string>): string {
  if (!taken.has(stem)) return stem
  const hash = createHash('sha256').update(quote).digest('hex')
  for (let length = 4; length < hash.length; length++) {
    const id = `${stem}-${hash.slice(0, length)}`
    if (!taken.has(id)) return id
  }
  return `${stem}-${hash}-${taken.size}`
}

function eventOf(report: string, mentions: Retelling, taken: ReadonlySet<string>): EventRecord {
  const best = mostPrecise(mentions)
  const { said } = best
  const others = mentions.filter((mention) => mention !== best)
  const ordered = [best, ...others]
  const counts = Object.fromEntries(
    CASUALTIES.flatMap((kind) => {
      const count = closest(countsOf(ordered, kind))
      return count ? [[kind, count] as const] : []
    }),
  )
  const disputed = disputedIn(mentions)
  // No spread before further fields, as that makes a hidden class of its own for every object.
  const event = {
    kind: 'event' as const,
    id: freshId(idStem(report, said.type, said), mentions[0]?.quote ?? '', taken),
    formerIds: [],
    report,
    type: said.type,
    date: said.date,
    places: unionBy(
      ordered.map((mention) => mention.said.places),
      idOf,
    ),
    actors: unionBy(
      ordered.map((mention) => mention.said.actors),
      idOf,
    ),
  }
  const sources = unionBy(
    mentions.map((mention) => mention.sources),
    (source) => source,
  )
  const differing = disputed.length > 0 ? { disputed } : {}
  return Object.assign(event, counts, { sources, ...differing }, { mentions })
}

/**
 * Makes one record of each happening: its own fields from the most precise telling, places and actors of all, what the
 * tellings contradict each other in as `disputed`. Ids say what, when and where.
 */
export function compileEvents(report: string, retellings: readonly Retelling[]): readonly EventRecord[] {
  const taken = new Set<string>()
  return retellings.map((mentions) => {
    const event = eventOf(report, mentions, taken)
    taken.add(event.id)
    return event
  })
}
