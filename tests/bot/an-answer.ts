import type { Answer } from '../../src/model/answer.ts'

/** An answer for a test. */
export function anAnswer(overrides: Partial<Answer> = {}): Answer {
  return {
    question: 'Who?',
    language: 'en',
    kind: 'who',
    understood: { words: '', query: '', notes: [] },
    answered: true,
    answer: '**MNLA**: it was.\n\n> “The MNLA did.” (mali:5)',
    events: [],
    figures: [],
    parties: [],
    citations: [],
    suggestions: [],
    conversation: 'who',
    ...overrides,
  }
}
