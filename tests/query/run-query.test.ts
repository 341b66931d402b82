import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps } from '../../src/model/edtf.ts'
import type { Filters, Query } from '../../src/model/query.ts'
import type { EventRecord } from '../../src/model/records.ts'
import { createRecordIndex, type RecordIndex } from '../../src/query/record-index.ts'
import { EVENT_TYPES } from '../../src/vocabulary/event-types.ts'
import { aCount, aDate, anActor, anEvent, aPlace, aReport, sampleRecords } from '../support/records.ts'

const indexOf = (events: readonly EventRecord[]): RecordIndex =>
  createRecordIndex([
    { report: aReport({ years: [2012, 2016] }), stored: events.map((record) => ({ record, line: record.id })) },
  ])
const sample = indexOf(sampleRecords().events)
const idsOf = (query: Query, index = sample): string[] => index.list('event', query).rows.map(({ id }) => id)

const dates = ['2012', '2013-05', '2013-05-17', '2014-03/..', '../2013-02', '2012-11/2013-02', '2014-12~', '2015-22']
const places = ['kidal', 'gao', 'menaka']
const actors = ['mnla', 'cma']
const types = EVENT_TYPES.slice(0, 4).map(({ type }) => type)
const anyEvents = fc
  .array(
    fc.record({
      date: fc.constantFrom(...dates).map((edtf) => aDate(edtf)),
      type: fc.constantFrom(...types),
      places: fc.subarray(places).map((names) => names.map((name) => aPlace(name))),
      actors: fc.subarray(actors).map((names) => names.map((name) => anActor(name))),
      killed: fc.constantFrom(undefined, aCount(1), aCount(5, null), aCount(null, 9)),
    }),
    { maxLength: 30 },
  )
  .map((drafts) => drafts.map((draft, number) => anEvent({ ...draft, id: `mali-event-${number}` })))
const someOf = (values: readonly string[]) =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined, freq: 1 })
const anyFilters: fc.Arbitrary<Filters> = fc.record({
  date: someOf(dates),
  type: someOf(types),
  place: someOf([...places, 'nowhere']),
  actor: someOf(actors),
})

/** The filters read off the records one by one, as slow as it is plain. */
function fits(event: EventRecord, { date, type, place, actor }: Filters): boolean {
  const end = event.date.end ?? '2016-12-31'
  const span = { ...event.date, end }
  return (
    (!date || date.some((edtf) => overlaps(aDate(edtf), span))) &&
    (!type || type.includes(event.type)) &&
    (!place || event.places.some(({ id }) => place.includes(id))) &&
    (!actor || event.actors.some(({ id }) => actor.includes(id)))
  )
}

describe('runQuery', () => {
  it('finds what a look at each record finds', () => {
    fc.assert(
      fc.property(anyEvents, anyFilters, (events, filters) => {
        const expected = events.filter((event) => fits(event, filters)).map(({ id }) => id)
        const page = indexOf(events).list('event', { filters, limit: 1000 })
        expect(page.rows.map(({ id }) => id).toSorted()).toEqual(expected.toSorted())
        expect(page.total).toBe(expected.length)
      }),
    )
  })

  it('shows every record once on its way through the pages, in the order of one big page', () => {
    const sorts = fc.constantFrom('date', '-date', 'killed') as fc.Arbitrary<Query['sort']>
    fc.assert(
      fc.property(anyEvents, anyFilters, sorts, fc.integer({ min: 1, max: 7 }), (events, filters, sort, limit) => {
        const index = indexOf(events)
        const seen: string[] = []
        let cursor: string | null | undefined
        while (cursor !== null) {
          const page = index.list('event', { filters, sort, limit, cursor })
          seen.push(...page.rows.map(({ id }) => id))
          cursor = page.next
        }
        expect(seen).toEqual(idsOf({ filters, sort, limit: 1000 }, index))
      }),
    )
  })

  it('counts in its facets what the same value finds as a filter', () => {
    fc.assert(
      fc.property(anyEvents, anyFilters, (events, filters) => {
        const index = indexOf(events)
        const { facets, total } = index.list('event', { filters })
        for (const { value, count } of facets.place ?? []) {
          const both = events.filter((event) => fits(event, filters) && fits(event, { place: [value] }))
          expect(count).toBe(both.length)
        }
        for (const { value, count } of facets.year ?? []) {
          const both = events.filter((event) => fits(event, filters) && fits(event, { date: [value] }))
          expect(count).toBe(both.length)
        }
        expect((facets.type ?? []).reduce((sum, { count }) => sum + count, 0)).toBe(total)
      }),
    )
  })

  it('goes on from a cursor when records have come and gone meanwhile', () => {
    const { events } = sampleRecords()
    const { next } = sample.list('event', { filters: {}, limit: 10 })
    const eleventh = idsOf({ filters: {} })[10]
    const tenth = idsOf({ filters: {} })[9]
    const changed = indexOf([...events.filter(({ id }) => id !== tenth), anEvent({ id: 'new', date: aDate('2011') })])
    expect(idsOf({ filters: {}, cursor: next ?? '', limit: 1 }, changed)).toEqual([eleventh])
  })

  it('puts the deadliest first', () => {
    const { rows } = sample.list('event', { filters: {}, sort: 'killed', limit: 3 })
    expect(rows.map((row) => row.kind === 'event' && row.killed?.min)).toEqual([30, 13, 9])
  })

  it('finds events by words of their quotes, in any inflection, and ranks them', () => {
    expect(idsOf({ filters: { text: ['barrack overrun'] } })).toEqual([])
    expect(idsOf({ filters: { text: ['engineer'] } })).toEqual(['mali-2012-10-abduction-gao'])
    expect(idsOf({ filters: { text: ['Menaka'] } })).toHaveLength(3)
    expect(idsOf({ filters: { text: ['car bomb', 'donors'] }, sort: 'relevance' })).toHaveLength(2)
  })

  it('reaches an open end to the last year of the report and no further', () => {
    const patrols = 'mali-2015-11-deployment'
    expect(idsOf({ filters: { date: ['2016-12'] } })).toContain(patrols)
    expect(idsOf({ filters: { date: ['2017'] } })).toEqual([])
    expect(idsOf({ filters: { date: ['2017/..'] } })).toEqual([])
  })

  it('takes countries in any case and sources without accents', () => {
    expect(idsOf({ filters: { country: ['dz'] } })).toHaveLength(3)
    const index = indexOf([anEvent({ sources: ['Médecins Sans Frontières'] })])
    expect(idsOf({ filters: { source: ['medecins sans frontieres'] } }, index)).toHaveLength(1)
  })

  it.each([
    ['bad-date', { filters: { date: ['2014-13'] } }, '2014-13'],
    ['bad-date', { filters: { date: ['/2014'] } }, '2014-05/2014-08'],
    ['bad-limit', { filters: {}, limit: 0 }, '1 to 1000'],
    ['bad-limit', { filters: {}, limit: 1.5 }, '1.5'],
    ['bad-sort', { filters: {}, sort: 'relevance' as const }, 'words'],
    ['unknown-type', { filters: { type: ['war'] } }, 'airstrike, bombing'],
    ['no-words', { filters: { text: ['?!'] } }, '?!'],
    ['bad-cursor', { filters: {}, cursor: 'xyz' }, 'first page'],
  ])('refuses with %s what it cannot answer, and says why', (identifier, query, part) => {
    expect(() => sample.list('event', query)).toThrow(
      expect.objectContaining({ identifier, message: expect.stringContaining(part) }),
    )
  })

  it('refuses the cursor of another query', () => {
    const cursor = sample.list('event', { filters: {}, limit: 5 }).next ?? ''
    expect(() => sample.list('event', { filters: { date: ['2014'] }, cursor })).toThrow('another query')
    expect(() => sample.list('event', { filters: {}, sort: '-date', cursor })).toThrow('another query')
  })
})
