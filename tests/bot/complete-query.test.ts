import { describe, expect, it } from 'vitest'
import { completeQuery } from '../../src/bot/complete-query.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { anActor, anEvent, aPlace, aReport, sampleRecords } from '../support/records.ts'

const store = createMemoryStore([sampleRecords()])
const storeOf = (...events: readonly ReturnType<typeof anEvent>[]) =>
  createMemoryStore([{ report: aReport(), events, figures: [], parties: [], passages: [] }])
const mnla = 'National Movement for the Liberation of Azawad'

describe('completeQuery', () => {
  it.each([
    ['tim', 'Timbuktu', 'place:timbuktu'],
    ['  2013   TIMB', '2013 Timbuktu', '2013 place:timbuktu'],
    ['since:2013 protes', 'since:2013 protest', 'since:2013 type:protest'],
    ['attacks by gat', 'attacks by GATIA', 'attacks by actor:gatia'],
    ['Gao 2015', 'Gao 2015', 'Gao date:2015'],
    ['menaka', 'Ménaka', 'place:menaka'],
    ['Kidal regi', 'Kidal region', 'place:kidal-region'],
    ['2014 national movement for the', `2014 ${mnla}`, '2014 actor:mnla'],
    ['mnl', mnla, 'actor:mnla'],
    ['2013 Timbuctoo', '2013 Timbuktu', '2013 place:timbuktu'],
    ['2014 Kidal regoin', '2014 Kidal region', '2014 place:kidal-region'],
  ])('completes %j first by %j', async (text, name, value) => {
    expect((await completeQuery(text, store))[0]).toEqual({ name, value })
  })

  it('gives every name that begins so', async () => {
    const names = (await completeQuery('Gao 201', store)).map(({ name }) => name)
    expect(names.sort()).toEqual(['Gao 2012', 'Gao 2013', 'Gao 2014', 'Gao 2015', 'Gao 2016'])
  })

  it.each(['', '   ', 'xyzzy'])('gives nothing for %j', async (text) => {
    expect(await completeQuery(text, store)).toEqual([])
  })

  it('tells names apart that are one word for two kinds', async () => {
    const choices = await completeQuery(
      'ser',
      storeOf(anEvent({ places: [aPlace('Serval')], actors: [anActor('Serval')] })),
    )
    expect(choices.map(({ value }) => value).sort()).toEqual(['actor:serval', 'place:serval'])
    expect(new Set(choices.map(({ name }) => name)).size).toBe(2)
  })

  it('gives at most 25 choices, none over 100 characters', async () => {
    const towns = Array.from({ length: 40 }, (_, index) => aPlace(`Tin ${'x'.repeat(index * 3)}`))
    const choices = await completeQuery(`${'word '.repeat(3)}tin`, storeOf(anEvent({ places: towns })))
    expect(choices.length).toBeGreaterThan(10)
    expect(choices.length).toBeLessThanOrEqual(25)
    expect(choices.filter(({ name, value }) => name.length > 100 || value.length > 100)).toEqual([])
  })
})
