import { describe, expect, it } from 'vitest'
import type { Colours } from '../../src/cli/colours.ts'
import { eventsInTerminal } from '../../src/cli/events-in-terminal.ts'
import type { EventsAnswer } from '../../src/model/answer.ts'
import type { EventRecord } from '../../src/model/records.ts'
import { aCount, anEvent } from '../support/records.ts'

const PLAIN: Colours = { strong: (text) => text, faint: (text) => text }
const MARKED: Colours = { strong: (text) => `*${text}*`, faint: (text) => `_${text}_` }

function anAnswer(rows: readonly EventRecord[], overrides: Partial<EventsAnswer> = {}): EventsAnswer {
  return {
    question: '2014 Kidal',
    understood: { filters: {}, words: 'in 2014, at Kidal', query: '2014 place:kidal', notes: [] },
    answered: rows.length > 0,
    answer: '1 event in 2014, at Kidal.',
    page: { rows, lines: [], total: rows.length, next: null, facets: {} },
    suggestions: [],
    ...overrides,
  }
}

describe('eventsInTerminal', () => {
  it('shows an event with its words, where they stand, who, how many and who says so', () => {
    const event = anEvent({ killed: aCount(12), sources: ['Reuters', 'Amnesty International'] })
    expect(eventsInTerminal(anAnswer([event]), PLAIN, 'more')).toBe(
      [
        '1 event in 2014, at Kidal.',
        '',
        '17 May 2014 · attack · Kidal',
        '  “rebels attacked the garrison at Kidal” mali:3',
        '  By MNLA; 12 killed',
        '  Source: Reuters; Amnesty International',
        '  mali-2014-05-17-attack-kidal',
        '',
      ].join('\n'),
    )
  })

  it('sets off the headline and where it stands', () => {
    const text = eventsInTerminal(anAnswer([anEvent()]), MARKED, 'more')
    expect(text).toContain('*17 May 2014 · attack · Kidal*')
    expect(text).toContain('_mali:3_')
  })

  it('says how to see the rest', () => {
    const answer = anAnswer([anEvent()])
    const text = eventsInTerminal({ ...answer, page: { ...answer.page, total: 9 } }, PLAIN, 'annalist events --limit 9')
    expect(text).toContain('8 more: annalist events --limit 9')
  })

  it('says what was not understood, and what has an answer', () => {
    const answer = anAnswer([], {
      answer: 'No event at Tessalit in 2019.',
      understood: { filters: {}, words: '', query: '', notes: ['“blorb” was not understood.'] },
      suggestions: ['place:tessalit'],
    })
    expect(eventsInTerminal(answer, PLAIN, 'more')).toBe(
      'No event at Tessalit in 2019.\n“blorb” was not understood.\n\nTry:\n  annalist events place:tessalit\n',
    )
  })
})
