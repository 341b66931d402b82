import { describe, expect, it } from 'vitest'
import { createRecordIndex } from '../../src/query/record-index.ts'
import { EVENT_TYPES } from '../../src/vocabulary/event-types.ts'
import { TYPE_SYNONYMS } from '../../src/vocabulary/type-synonyms.ts'
import { sampleRecords } from '../support/records.ts'

const { report, events, parties } = sampleRecords()
const index = createRecordIndex([{ report, stored: [...events, ...parties].map((record) => ({ record, line: '' })) }])
const first = (text: string) => index.suggest(text)[0]

describe('suggest', () => {
  it.each([
    ['Kidal', 'place', 'kidal', 'exact'],
    ['KIDAL', 'place', 'kidal', 'exact'],
    ['Menaka', 'place', 'menaka', 'exact'],
    ['timbuktu', 'place', 'timbuktu', 'exact'],
    ['Timb', 'place', 'timbuktu', 'prefix'],
    ['Timbuctoo', 'place', 'timbuktu', 'near'],
    ['Kidall', 'place', 'kidal', 'near'],
    ['Tesalit', 'place', 'tessalit', 'near'],
    ['Tessalitt', 'place', 'tessalit', 'near'],
    ['Bamakko', 'place', 'bamako', 'near'],
    ['MNLA', 'actor', 'mnla', 'exact'],
    ['the MNLA', 'actor', 'mnla', 'exact'],
    ['Coordination of Azawad', 'actor', 'cma', 'prefix'],
    ['Maghreb', 'actor', 'aqim', 'prefix'],
    ['2014', 'year', '2014', 'exact'],
    ['mali', 'report', 'mali', 'exact'],
    ['battles', 'type', 'battle', 'exact'],
    ['kidnapping', 'type', 'abduction', 'exact'],
    ['kidnappings', 'type', 'abduction', 'exact'],
    ['clashes', 'type', 'battle', 'exact'],
    ['truce', 'type', 'ceasefire', 'exact'],
    ['cease-fire', 'type', 'ceasefire', 'exact'],
  ])('finds for “%s” the %s %s (%s)', (text, kind, id, how) => {
    expect(first(text)).toMatchObject({ kind, id, how })
  })

  it('gives the town and the region that share a name', () => {
    const exact = index.suggest('Kidal').filter(({ how }) => how === 'exact')
    expect(exact.map(({ id }) => id)).toEqual(['kidal', 'kidal-region'])
  })

  it('gives all types of a class', () => {
    const types = index.suggest('diplomacy', { limit: 20 }).map(({ id }) => id)
    expect(types.toSorted()).toEqual(
      EVENT_TYPES.filter((row) => row.class === 'diplomacy')
        .map(({ type }) => type)
        .toSorted(),
    )
  })

  it.each(['', '  ', '!!', 'xyzzy', 'Gaoo', 'Konna', 'place'])('finds nothing for “%s”', (text) => {
    expect(index.suggest(text)).toEqual([])
  })

  it('keeps to the kinds and the number asked for, the most told first', () => {
    const places = index.suggest('m', { kinds: ['place'], limit: 2 })
    expect(places.map(({ id }) => id)).toEqual(['menaka', 'mali'])
    expect(places[0]?.count).toBe(3)
  })

  it('knows each word for a type by one type alone', () => {
    const owner = new Map<string, string>()
    for (const [type, words] of Object.entries(TYPE_SYNONYMS)) {
      for (const word of words) {
        expect(owner.get(word), word).toBeUndefined()
        owner.set(word, type)
        const found = index.suggest(word, { kinds: ['type'] }).filter(({ how }) => how === 'exact')
        expect(
          found.map(({ id }) => id),
          word,
        ).toEqual([type])
      }
    }
  })
})
