import { describe, expect, it } from 'vitest'
import { carryFormerIds } from '../../src/cli/carry-former-ids.ts'
import type { EventRecord } from '../../src/model/records.ts'
import { aFactMention, anEvent } from '../support/records.ts'

/** An event told in these words. */
function told(id: string, quote: string, overrides: Partial<EventRecord> = {}): EventRecord {
  const event = anEvent({ id, ...overrides })
  return { ...event, mentions: event.mentions.map((mention) => ({ ...mention, ...aFactMention({ quote }) })) }
}
const formerIds = (previous: readonly EventRecord[], events: readonly EventRecord[]) =>
  Object.fromEntries(carryFormerIds(previous, events).map((event) => [event.id, event.formerIds]))

describe('carryFormerIds', () => {
  it('gives an event whose id changed while its first quote stays the old id', () => {
    expect(formerIds([told('old', 'rebels took Gao')], [told('new', 'rebels took Gao')])).toEqual({ new: ['old'] })
  })

  it('gives nothing to an event in other words', () => {
    expect(formerIds([told('old', 'rebels took Gao')], [told('new', 'rebels took Kidal')])).toEqual({ new: [] })
  })

  it('gives nothing to an event of the same words in another document', () => {
    const elsewhere = told('new', 'rebels took Gao')
    const [mention] = elsewhere.mentions
    const event = { ...elsewhere, mentions: mention ? [{ ...mention, document: 'mali-2017' }] : [] }
    expect(formerIds([told('old', 'rebels took Gao')], [event])).toEqual({ new: [] })
  })

  it('keeps the former ids of an event that is still there', () => {
    const before = told('same', 'rebels took Gao', { formerIds: ['older'] })
    expect(formerIds([before], [told('same', 'rebels took Gao')])).toEqual({ same: ['older'] })
  })

  it('passes on the ids that an event had before its last one', () => {
    const before = told('old', 'rebels took Gao', { formerIds: ['older'] })
    expect(formerIds([before], [told('new', 'rebels took Gao')])).toEqual({ new: ['older', 'old'] })
  })

  it('never gives an id that an event has now', () => {
    const before = told('b', 'rebels took Gao', { formerIds: ['a'] })
    expect(formerIds([before], [told('a', 'rebels took Gao')])).toEqual({ a: ['b'] })
  })

  it('tells two events of one clause apart by their type', () => {
    const before = [
      told('old-attack', 'rebels attacked and took Gao', { type: 'attack' }),
      told('old-territory', 'rebels attacked and took Gao', { type: 'territory' }),
    ]
    const now = [
      told('new-territory', 'rebels attacked and took Gao', { type: 'territory' }),
      told('new-attack', 'rebels attacked and took Gao', { type: 'attack' }),
    ]
    expect(formerIds(before, now)).toEqual({ 'new-territory': ['old-territory'], 'new-attack': ['old-attack'] })
  })

  it('gives an id to one event alone', () => {
    const now = [told('first', 'rebels took Gao'), told('second', 'rebels took Gao')]
    expect(formerIds([told('old', 'rebels took Gao')], now)).toEqual({ first: ['old'], second: [] })
  })

  it('follows an event that is read as another type', () => {
    const before = [told('old', 'rebels took Gao', { type: 'attack' })]
    expect(formerIds(before, [told('new', 'rebels took Gao', { type: 'territory' })])).toEqual({ new: ['old'] })
  })
})
