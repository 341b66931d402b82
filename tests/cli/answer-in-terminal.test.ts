import { describe, expect, it } from 'vitest'
import { answerInTerminal } from '../../src/cli/answer-in-terminal.ts'
import type { Colours } from '../../src/cli/colours.ts'
import type { Answer } from '../../src/model/answer.ts'

const PLAIN: Colours = { strong: (text) => text, faint: (text) => text }
const MARKED: Colours = { strong: (text) => `[${text}]`, faint: (text) => `_${text}_` }
const suggest = (question: string) => `ask ${question}`

function anAnswer(overrides: Partial<Answer>): Answer {
  return {
    question: 'Who?',
    language: 'en',
    kind: 'who',
    understood: { words: '', query: '', notes: [] },
    answered: true,
    answer: '**MNLA**: it was.\n\n> “The MNLA \\[sic\\] did.” (mali:5; Reuters)',
    events: [],
    figures: [],
    parties: [],
    citations: [],
    suggestions: [],
    conversation: 'who',
    ...overrides,
  }
}
const aCitation = (line: number): Answer['citations'][number] => ({
  ...{
    report: 'mali',
    document: 'mali',
    section: 'status',
    entry: null,
    line,
    start: 0,
    end: 1,
    quote: 'x',
    sources: [],
  },
})

describe('answerInTerminal', () => {
  it('shows the answer without the marks of Markdown', () => {
    expect(answerInTerminal(anAnswer({}), PLAIN, suggest)).toBe(
      'MNLA: it was.\n\n  “The MNLA [sic] did.” (mali:5; Reuters)\n',
    )
  })

  it('names the lines that the answer rests on beside those it shows, each once', () => {
    const citations = [5, 7, 7, 9].map(aCitation)
    expect(answerInTerminal(anAnswer({ citations }), PLAIN, suggest)).toMatch(/Reuters\)\n\nmali:7 mali:9\n$/)
  })

  it('sets off what is strong, notes and places', () => {
    const understood = { words: '', query: '', notes: ['Read “Kidall” as Kidal.'] }
    const text = answerInTerminal(anAnswer({ understood, citations: [aCitation(7)] }), MARKED, suggest)
    expect(text).toContain('[MNLA]: it was.')
    expect(text).toContain('\n_Read “Kidall” as Kidal._\n\n_mali:7_\n')
  })

  it('says what has an answer', () => {
    const answer = anAnswer({ answered: false, answer: 'No.', suggestions: ['What is CMA?', 'Kidal'] })
    expect(answerInTerminal(answer, PLAIN, suggest)).toBe('No.\n\nTry:\n  ask What is CMA?\n  ask Kidal\n')
  })
})
