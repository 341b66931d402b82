import { describe, expect, it } from 'vitest'
import { pairTellings } from '../../src/ingest/pair-tellings.ts'
import { tellingOf } from '../../src/ingest/telling.ts'
import { type Told, toldMention } from '../support/told-mention.ts'

const pairs = (...told: Told[]): readonly (readonly [number, number])[] => {
  const found: [number, number][] = []
  pairTellings(
    told.map((each, index) => tellingOf(toldMention(each, index))),
    (first, second) => found.push([first, second]),
  )
  return found.sort(([a, b], [c, d]) => a - c || b - d)
}

describe('pairTellings', () => {
  it.each<[string, Told, Told]>([
    ['of one month', { date: '2014-05' }, { date: '2014-05-03' }],
    ['of neighbouring months', { date: '2014-12' }, { date: '2015-01' }],
    ['of a year and a day in it', { date: '2014' }, { date: '2014-05-03' }],
    ['of a day and its year', { date: '2014-05-03' }, { date: '2014' }],
    ['of kindred types', { type: 'coup' }, { type: 'leadership' }],
    [
      'of what is named as known and of the year before',
      { date: '2013-07' },
      { date: '2014-05-03', dateText: '', rules: ['attack.noun'], quote: 'since the attack' },
    ],
    ['of what goes on', { date: '2014-03/..' }, { date: '2014' }],
  ])('pairs tellings %s', (_, a, b) => expect(pairs(a, b)).toEqual([[0, 1]]))

  it.each<[string, Told, Told]>([
    ['of months far apart', { date: '2014-02' }, { date: '2014-05' }],
    ['of other years', { date: '2013' }, { date: '2015' }],
    ['of types that are no kin', { type: 'coup' }, { type: 'arms' }],
  ])('does not pair tellings %s', (_, a, b) => expect(pairs(a, b)).toEqual([]))

  it('gives each pair once', () =>
    expect(pairs({ type: 'attack' }, { type: 'battle' }, { type: 'attack' })).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]))

  it('looks at pairs that grow with the tellings, not with their square', () => {
    const eachMonth = (years: number): Told[] =>
      Array.from({ length: years * 9 }, (_, month) => ({ date: `${1100 + Math.floor(month / 9)}-0${1 + (month % 9)}` }))
    expect(pairs(...eachMonth(80)).length).toBeLessThanOrEqual(10 * pairs(...eachMonth(8)).length + 10)
  })
})
