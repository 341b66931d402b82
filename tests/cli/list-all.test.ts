import { describe, expect, it } from 'vitest'
import { listAll, listPages, readRecords } from '../../src/cli/list-all.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { anEvent, aReport, sampleRecords } from '../support/records.ts'

describe('listPages', () => {
  it('goes through all pages', async () => {
    const events = Array.from({ length: 1005 }, (_, index) => anEvent({ id: `mali-${String(index).padStart(4, '0')}` }))
    const store = createMemoryStore([{ report: aReport(), events, figures: [], parties: [], passages: [] }])
    const sizes: number[] = []
    for await (const page of listPages(store, 'event', {})) sizes.push(page.rows.length)
    expect(sizes).toEqual([1000, 5])
  })
})

describe('listAll', () => {
  it('narrows by filters', async () => {
    const store = createMemoryStore([sampleRecords()])
    const all = await listAll(store, 'event')
    const some = await listAll(store, 'event', { date: ['2014'] })
    expect(all.length).toBe(25)
    expect(some.length).toBeGreaterThan(0)
    expect(some.length).toBeLessThan(all.length)
  })
})

describe('readRecords', () => {
  it('gives back what a report was stored with', async () => {
    const store = createMemoryStore([sampleRecords()])
    const [report] = await store.reports()
    const records = await readRecords(store, report ?? aReport())
    expect(await createMemoryStore([records]).version()).toBe(await store.version())
  })
})
