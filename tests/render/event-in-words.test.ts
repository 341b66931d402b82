import { describe, expect, it } from 'vitest'
import type { Mention } from '../../src/model/records.ts'
import { countInWords, eventInWords } from '../../src/render/event-in-words.ts'
import { aCount, aDate, aFactMention, anActor, anEvent, aPlace } from '../support/records.ts'

const aMention = (line: number, killed?: ReturnType<typeof aCount>): Mention => ({
  ...aFactMention({ line }),
  said: { type: 'attack', date: aDate(), places: [], actors: [], ...(killed && { killed }) },
  rules: [],
})

describe('eventInWords', () => {
  it('tells date, type and places in the headline', () => {
    const event = anEvent({ type: 'leadership', date: aDate('2014-05'), places: [aPlace('Kidal'), aPlace('Gao')] })
    expect(eventInWords(event).headline).toBe('May 2014 · change of leadership · Kidal, Gao')
  })

  it('names no place where none is told', () => {
    expect(eventInWords(anEvent({ places: [] })).headline).toBe('17 May 2014 · attack')
  })

  it('groups actors by how they take part, each named once', () => {
    const actors = [anActor('ECOWAS', 'mediator'), anActor('MNLA'), anActor('army', 'target'), anActor('MNLA')]
    expect(eventInWords(anEvent({ actors })).actors).toEqual([
      { label: 'By', names: ['MNLA'] },
      { label: 'Affected', names: ['army'] },
      { label: 'Mediated by', names: ['ECOWAS'] },
    ])
  })

  it('quotes the plain text where the file has markup', () => {
    const [mention] = anEvent().mentions
    if (!mention) throw new RangeError('an event without a mention')
    const marked = { ...mention, quote: 'rebels **attacked** Kidal', text: 'rebels attacked Kidal' }
    expect(eventInWords(anEvent({ mentions: [marked] })).quote).toBe('rebels attacked Kidal')
    expect(eventInWords(anEvent({ mentions: [mention] })).quote).toBe(mention.quote)
  })

  it('tells counts in a fixed order', () => {
    expect(eventInWords(anEvent({ wounded: aCount(3), killed: aCount(19, null) })).counts).toEqual([
      'at least 19 killed',
      '3 wounded',
    ])
  })

  it('keeps every number on which accounts differ, each once', () => {
    const mentions = [aMention(3, aCount(19)), aMention(9, aCount(21)), aMention(12, aCount(19)), aMention(20)]
    const told = eventInWords(anEvent({ killed: aCount(19), disputed: ['killed'], mentions }))
    expect(told.counts).toEqual(['19 or 21 killed'])
    expect(told.disputed).toBeNull()
  })

  it('says what else accounts differ on', () => {
    expect(eventInWords(anEvent({ disputed: ['date', 'killed', 'places'] })).disputed).toBe(
      'Accounts differ on the date, the places.',
    )
    expect(eventInWords(anEvent()).disputed).toBeNull()
  })

  it('refers to every line that tells it, the quoted one first', () => {
    const mentions = [aMention(40), aMention(3), aMention(40)]
    expect(eventInWords(anEvent({ mentions })).references).toEqual(['mali, line 40', 'mali, line 3'])
  })
})

describe('countInWords', () => {
  it.each([
    [aCount(17), '17'],
    [aCount(19, null), 'at least 19'],
    [aCount(null, 20), 'up to 20'],
    [aCount(100, 100, { approx: true }), 'about 100'],
    [aCount(40_000, null, { approx: true }), 'at least about 40,000'],
    [aCount(1500, 3524), '1,500 to 3,524'],
    [aCount(null, null, { text: 'several' }), 'several'],
  ])('says %j as %s', (count, words) => {
    expect(countInWords(count)).toBe(words)
  })
})
