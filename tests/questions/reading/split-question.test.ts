import { describe, expect, it } from 'vitest'
import { splitQuestion } from '../../../src/questions/reading/split-question.ts'

describe('splitQuestion', () => {
  it.each([
    ['Who founded the Front, and in what year?', ['Who founded the Front', 'in what year founded the Front']],
    ['Who took the port in 2014, and did they keep it?', ['Who took the port in 2014', 'did they keep it']],
    ['When and where was the envoy shot?', ['When was the envoy shot', 'where was the envoy shot']],
    [
      'How much ore was sold in 2014, and what is the source?',
      ['How much ore was sold in 2014', 'sources for ore was sold in 2014'],
    ],
  ])('parts “%s”', (question, parts) => {
    expect(splitQuestion(question)).toEqual(parts)
  })

  it.each([
    'Who signed the accord between the army and the Front?',
    'What happened in Gao and Kidal in 2014?',
    'Were there more attacks in 2013 or in 2014?',
    'What happened when the army left?',
  ])('leaves “%s” whole', (question) => {
    expect(splitQuestion(question)).toEqual([question])
  })
})
