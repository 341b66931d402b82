import { describe, expect, it } from 'vitest'
import { readLines, writeLines } from '../../src/store/record-lines.ts'
import { aCount, anEvent, sampleRecords } from '../support/records.ts'

/** The same value with the keys of every object turned round. */
function turned<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(turned) as Value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toReversed()
  return Object.fromEntries(entries.map(([key, inner]) => [key, turned(inner)])) as Value
}

describe('writeLines', () => {
  const records = sampleRecords()

  it('gives the same bytes whatever the order of records and keys', () => {
    const other = turned({ ...records, events: records.events.toReversed(), passages: records.passages.toReversed() })
    expect(writeLines(other).text).toBe(writeLines(records).text)
  })

  it('begins with the report and puts each kind in its order', () => {
    const lines = writeLines(records)
      .text.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const kinds = lines.map(({ kind }) => kind).filter((kind, at, kinds) => kind !== kinds[at - 1])
    expect(kinds).toEqual(['report', 'event', 'figure', 'party', 'passage'])
    const starts = lines.filter(({ kind }) => kind === 'event').map(({ date }) => date.start)
    expect(starts).toEqual(starts.toSorted())
  })

  it('puts the more precise of two events with one first day first', () => {
    const month = records.events.find(({ id }) => id === 'mali-2014-05-territory-kidal')
    const day = anEvent({
      ...month,
      id: 'z',
      date: { ...anEvent().date, edtf: '2014-05-01', start: '2014-05-01', end: '2014-05-01' },
    })
    const { stored } = writeLines({ ...records, events: [...records.events, day] })
    const ids = stored.map(({ record }) => record.id)
    expect(ids.indexOf('z')).toBe(ids.indexOf('mali-2014-05-territory-kidal') - 1)
  })

  it('is read back to the same records and bytes', () => {
    const written = writeLines({
      ...records,
      events: [
        ...records.events,
        anEvent({ killed: aCount(null, 3), corrected: [{ field: 'type', was: { a: [1] }, why: 'w', by: 'b' }] }),
      ],
    })
    const read = readLines(written.text, 'mali.jsonl')
    expect(read.stored).toEqual(written.stored)
    expect(read.hash).toBe(written.hash)
  })

  it('refuses a record of another report', () => {
    expect(() => writeLines({ ...records, events: [anEvent({ report: 'chad' })] })).toThrow('not of the report mali')
  })
})
