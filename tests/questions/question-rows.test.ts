import { describe, expect, it } from 'vitest'
import { matchQuestion } from '../../src/questions/reading/match-question.ts'
import { QUESTION_ROWS } from '../../src/vocabulary/en/question-rows.ts'

describe.each(QUESTION_ROWS)('the way of asking $id', ({ id, kind, examples, misses }) => {
  it.each(examples)('takes “%s” to be about “%s”', (question, about) => {
    const matched = matchQuestion(question)
    expect(matched).toMatchObject({ row: id, kind })
    // What is declined is about nothing.
    if (kind !== 'declined') expect(matched.about).toBe(about)
  })

  it.each(misses)('is not met by “%s”', (question) => {
    expect(matchQuestion(question).row).not.toBe(id)
  })
})

describe('matchQuestion', () => {
  it.each([
    ['Hi, could you please tell me who leads the Front? Thanks a lot!', 'leader', 'the Front'],
    ['sorry to bother you, do you know when the talks began', 'when', 'the talks began'],
    [
      'By the monitors’ count, how many soldiers died in 2013?',
      'how-many',
      'soldiers died in 2013 By the monitors’ count',
    ],
    ['Who is Isnad Iso?', 'what-is', 'Isnad Iso'],
    ['When Isnad was killed?', 'when', 'Isnad was killed'],
  ])('reads through the words around “%s”', (question, kind, about) => {
    expect(matchQuestion(question)).toMatchObject({ kind, about })
  })

  it('is quick with what would keep a careless pattern busy', () => {
    const hostile = [
      'a '.repeat(400),
      `what ${'was the '.repeat(100)}`,
      `${'who is '.repeat(120)}?`,
      `((((((((((${'x'.repeat(900)}`,
    ]
    const before = performance.now()
    for (const question of hostile) matchQuestion(question)
    expect(performance.now() - before).toBeLessThan(500)
  })
})
