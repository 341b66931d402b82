import { describe, expect, it } from 'vitest'
import { eventsMessage } from '../../src/bot/events-message.ts'
import { lengthOf } from '../../src/bot/safe-text.ts'
import type { EventsAnswer } from '../../src/model/answer.ts'
import { anEvent, aPlace } from '../support/records.ts'

/** An answer of so many events, of which the first `given` came. */
function anAnswer(total: number, given: number, overrides: Partial<EventsAnswer> = {}): EventsAnswer {
  const rows = Array.from({ length: given }, (_, index) => anEvent({ places: [aPlace(`Town ${index + 1}`)] }))
  return {
    question: '2014',
    understood: { filters: { date: ['2014'] }, words: 'in 2014', query: 'since:2014', notes: [] },
    answered: total > 0,
    answer: `${total} events in 2014.`,
    page: { rows, lines: [], total, next: null, facets: {} },
    suggestions: [],
    ...overrides,
  }
}
const townsOf = (message: ReturnType<typeof eventsMessage>) => message.embeds.map(({ title }) => title?.split(' · ')[2])
const idsOf = ({ components }: ReturnType<typeof eventsMessage>) =>
  components.flatMap((row) => row.components.map((button) => ('custom_id' in button ? button.custom_id : '')))

describe('eventsMessage', () => {
  it('shows all of a short answer, without buttons or page', () => {
    const message = eventsMessage('events', anAnswer(2, 2), 1)
    expect(message.content).toBe('2 events in 2014.')
    expect(townsOf(message)).toEqual(['Town 1', 'Town 2'])
    expect(message.components).toEqual([])
  })

  it('shows the page asked for, of the rows up to its end', () => {
    const message = eventsMessage('events', anAnswer(12, 10), 2)
    expect(message.content).toBe('12 events in 2014.\nPage 2 of 3')
    expect(townsOf(message)).toEqual(['Town 6', 'Town 7', 'Town 8', 'Town 9', 'Town 10'])
    expect(idsOf(message)).toEqual(['events:1:2014', 'events:3:2014'])
  })

  it('shows the last page where there are fewer by now', () => {
    const message = eventsMessage('events', anAnswer(6, 6), 40)
    expect(message.content).toBe('6 events in 2014.\nPage 2 of 2')
    expect(townsOf(message)).toEqual(['Town 6'])
  })

  it('says what was read otherwise than written, and what would have answers', () => {
    const understood = {
      filters: {},
      words: '',
      query: '',
      notes: ['I read “Kidall” as Kidal.', 'I passed over “*@here*”.'],
    }
    const answer = anAnswer(0, 0, { answer: 'I know of none.', understood, suggestions: ['2014 Kidal', '2014 _Gao_'] })
    expect(eventsMessage('events', answer, 1)).toEqual({
      content: [
        'I know of none.',
        'I read “Kidall” as Kidal.',
        'I passed over “\\*@\u200bhere\\*”.',
        'Try /events 2014 Kidal or /events 2014 \\_Gao\\_',
      ].join('\n'),
      embeds: [],
      components: [],
    })
  })

  it('carries the question as understood where the one asked is too long for a button', () => {
    const message = eventsMessage('events', anAnswer(12, 5, { question: 'happenings '.repeat(18) }), 1)
    expect(idsOf(message)).toEqual(['events:0:since:2014', 'events:2:since:2014'])
  })

  it('shows the first page without buttons where neither fits', () => {
    const understood = { filters: {}, words: '', query: 'x'.repeat(150), notes: [] }
    const message = eventsMessage('events', anAnswer(12, 5, { question: 'x'.repeat(200), understood }), 1)
    expect(message.embeds).toHaveLength(5)
    expect(message.components).toEqual([])
    expect(message.content).toBe('12 events in 2014.\nThe first 5 of 12: a shorter question can be paged through.')
  })

  it('keeps within the length of a message whatever the answer says', () => {
    const long = '*'.repeat(5000)
    const understood = { filters: {}, words: long, query: long, notes: Array.from({ length: 50 }, () => long) }
    const suggestions = Array.from({ length: 50 }, () => long)
    const { content } = eventsMessage('events', anAnswer(0, 0, { answer: long, understood, suggestions }), 1)
    expect(lengthOf(content)).toBeLessThanOrEqual(2000)
  })
})
