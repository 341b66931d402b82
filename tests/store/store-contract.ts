import { describe, expect, it } from 'vitest'
import type { Changes, EventStore } from '../../src/model/event-store.ts'
import type { ReportRecords } from '../../src/model/records.ts'
import { aCount, aDate, anEvent, aPlace, aReport, sampleRecords } from '../support/records.ts'

const without = (records: ReportRecords, id: string): ReportRecords => ({
  ...records,
  events: records.events.filter((event) => event.id !== id),
})
const emptyReport = (id: string): ReportRecords => ({
  report: aReport({ id, title: id }),
  events: [],
  figures: [],
  parties: [],
  passages: [],
})

/** What every store does, whatever keeps its records. `open` gives an empty one. */
export function storeContract(name: string, open: () => Promise<EventStore>): void {
  const filled = async (): Promise<EventStore> => {
    const store = await open()
    await store.replaceReport(sampleRecords())
    return store
  }
  const battle = 'mali-2014-05-17-battle-kidal'

  describe(`a ${name} store`, () => {
    it('answers while it is empty', async () => {
      const store = await open()
      expect(await store.reports()).toEqual([])
      expect(await store.list('event', { filters: {} })).toMatchObject({ rows: [], lines: [], total: 0, next: null })
      expect(await store.get('anything')).toBeUndefined()
      expect(await store.suggest('Kidal')).toEqual([])
      await store.close()
    })

    it('lists each kind, sorted, with the lines of the rows', async () => {
      const store = await filled()
      for (const kind of ['event', 'figure', 'party', 'passage'] as const) {
        const page = await store.list(kind, { filters: {} })
        expect(page.rows.length).toBeGreaterThan(2)
        expect(page.total).toBe(page.rows.length)
        expect(page.lines.map((line) => JSON.parse(line))).toEqual(page.rows)
      }
      const { rows } = await store.list('event', { filters: {} })
      const starts = rows.map((event) => event.date.start ?? '')
      expect(starts).toEqual(starts.toSorted())
      await store.close()
    })

    it('gives the reports and any record by its id', async () => {
      const store = await filled()
      expect((await store.reports()).map(({ id }) => id)).toEqual(['mali'])
      expect(await store.get(battle)).toMatchObject({ kind: 'event', id: battle })
      expect(await store.get('mnla')).toMatchObject({ kind: 'party' })
      expect(await store.get('nobody')).toBeUndefined()
      await store.close()
    })

    it('narrows by place and year', async () => {
      const store = await filled()
      const page = await store.list('event', { filters: { date: ['2014'], place: ['kidal'] } })
      expect(page.rows.map(({ type }) => type)).toEqual(['territory', 'battle'])
      expect(page.facets.type).toEqual([
        { value: 'battle', name: 'battle', count: 1 },
        { value: 'territory', name: 'territorial change', count: 1 },
      ])
      await store.close()
    })

    it('finds sentences by their words, and names by their beginning', async () => {
      const store = await filled()
      const { rows } = await store.search('who bombed the depots', { filters: {} })
      expect(rows[0]?.quote).toContain('depots')
      expect(await store.suggest('timb')).toMatchObject([{ kind: 'place', id: 'timbuktu', how: 'prefix' }])
      await store.close()
    })

    it('says what a replacement did, by id', async () => {
      const store = await filled()
      const records = sampleRecords()
      const [, , second, ...others] = records.events
      const added = anEvent({ id: 'mali-2016-03-attack-gao', date: aDate('2016-03'), places: [aPlace('Gao')] })
      const changed = { ...second, killed: aCount(2) } as typeof added
      const changes = await store.replaceReport({ ...records, events: [changed, ...others, added] })
      expect(changes.added).toEqual([added.id])
      expect(changes.changed).toEqual([changed.id])
      expect(changes.withdrawn).toEqual([records.events[0]?.id, records.events[1]?.id].toSorted())
      await store.close()
    })

    it('says nothing and keeps its version when the same comes again', async () => {
      const store = await filled()
      const version = await store.version()
      const seen: Changes[] = []
      store.watch((changes) => seen.push(changes))
      expect(await store.replaceReport(sampleRecords())).toEqual({ added: [], changed: [], withdrawn: [] })
      expect(await store.version()).toBe(version)
      expect(seen).toEqual([])
      await store.close()
    })

    it('knows an event by its former id, and counts the new name as a change', async () => {
      const store = await filled()
      const records = sampleRecords()
      const renamed = 'mali-2014-05-17-attack-kidal'
      const events = records.events.map((event) =>
        event.id === battle ? { ...event, id: renamed, type: 'attack' as const, formerIds: [battle] } : event,
      )
      expect(await store.replaceReport({ ...records, events })).toEqual({
        added: [],
        changed: [renamed],
        withdrawn: [],
      })
      expect(await store.get(battle)).toMatchObject({ id: renamed })
      await store.close()
    })

    it('tells what has changed since a version it knows', async () => {
      const store = await filled()
      const before = await store.version()
      await store.replaceReport(without(sampleRecords(), battle))
      const between = await store.version()
      await store.replaceReport(emptyReport('chad'))
      expect(await store.changesSince(before)).toEqual({ added: [], changed: [], withdrawn: [battle] })
      expect(await store.changesSince(between)).toEqual({ added: [], changed: [], withdrawn: [] })
      await store.replaceReport(sampleRecords())
      expect((await store.changesSince(before))?.changed).toEqual([battle])
      expect((await store.changesSince(between))?.added).toEqual([battle])
      expect(await store.changesSince('never')).toBeNull()
      await store.close()
    })

    it('calls those who watch until they stop', async () => {
      const store = await filled()
      const seen: Changes[] = []
      const stop = store.watch((changes) => seen.push(changes))
      await store.replaceReport(without(sampleRecords(), battle))
      expect(seen).toEqual([{ added: [], changed: [], withdrawn: [battle] }])
      stop()
      await store.replaceReport(sampleRecords())
      expect(seen).toHaveLength(1)
      await store.close()
    })

    it('keeps reports apart', async () => {
      const store = await filled()
      const chad = emptyReport('chad')
      await store.replaceReport({ ...chad, events: [anEvent({ id: 'chad-2014-attack', report: 'chad' })] })
      expect((await store.list('event', { filters: { report: ['chad'] } })).total).toBe(1)
      expect((await store.list('event', { filters: { report: ['mali'] } })).total).toBe(25)
      expect((await store.reports()).map(({ id }) => id)).toEqual(['chad', 'mali'])
      await store.close()
    })

    it.each(['../mali', 'a/b', 'Mali', '', '.', 'a..b', `a${'b'.repeat(200)}`])(
      'refuses the report id “%s”',
      async (id) => {
        const store = await open()
        await expect(store.replaceReport(emptyReport(id))).rejects.toMatchObject({ identifier: 'bad-report-id' })
        await store.close()
      },
    )

    it('refuses records that are not valid, and holds on to what it has', async () => {
      const store = await filled()
      const version = await store.version()
      const records = sampleRecords()
      const bad = { ...records, events: [...records.events, { ...anEvent(), type: 'party' }] } as ReportRecords
      await expect(store.replaceReport(bad)).rejects.toThrow()
      const twice = { ...records, events: [...records.events, ...records.events] }
      await expect(store.replaceReport(twice)).rejects.toThrow('share the id')
      expect(await store.version()).toBe(version)
      await store.close()
    })

    it('gives the same version for the same records in another order', async () => {
      const [one, other] = [await filled(), await open()]
      const records = sampleRecords()
      await other.replaceReport({
        ...records,
        events: records.events.toReversed(),
        passages: records.passages.toReversed(),
      })
      expect(await other.version()).toBe(await one.version())
      await Promise.all([one.close(), other.close()])
    })
  })
}
