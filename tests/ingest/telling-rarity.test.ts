import { describe, expect, it } from 'vitest'
import { stemNumber, tellingOf } from '../../src/ingest/telling.ts'
import { rarityOf } from '../../src/ingest/telling-rarity.ts'
import { type Told, toldMention } from '../support/told-mention.ts'

const tellings = (...told: Told[]) => told.map((each, index) => tellingOf(toldMention(each, index)))

describe('rarityOf', () => {
  it('counts the others of its type that a telling shares a day with', () => {
    const told = tellings({ date: '2014' }, { date: '2014-05' }, { date: '2014-05-31' }, { date: '2014-06' })
    const { rivals } = rarityOf([...told, ...tellings({ type: 'coup', date: '2014-05' })])
    expect(told.map((telling) => rivals.get(telling))).toEqual([3, 2, 2, 1])
  })

  it('counts those that go on or began nobody knows when', () => {
    const told = tellings({ date: '2014-03/..' }, { date: '../2014-06' }, { date: '2015' })
    const { rivals } = rarityOf(told)
    expect(told.map((telling) => rivals.get(telling))).toEqual([2, 1, 1])
  })

  it('weighs a word the more the fewer tellings have it', () => {
    const quotes = ['the mosque burned', 'the mosque fell', 'a bridge fell', 'a tower fell', 'a tunnel fell']
    const { words } = rarityOf(tellings(...quotes.map((quote) => ({ quote }))))
    expect(words.get(stemNumber('mosque'))).toBe(1)
    expect(words.get(stemNumber('fell'))).toBeLessThan(0.5)
  })
})
