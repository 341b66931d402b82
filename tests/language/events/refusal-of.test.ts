import { describe, expect, it } from 'vitest'
import { readSentence } from '../../support/read-sentence.ts'

const toldBy = (text: string): readonly string[] => readSentence(text).map(({ type, date }) => `${type} ${date.edtf}`)

describe('what is not done where it was asked for', () => {
  it.each([
    'JEM would not sit at one table with the others in June.',
    'A number of groups would not come to Nairobi in June.',
    'Konate did not turn up in Nairobi in June.',
    'The LTTE did not attend the conference in June.',
  ])('is refused: %j', (text) => {
    expect(toldBy(text)).toEqual(['rejection 2014-06'])
  })

  it.each([
    'JEM would not have signed the accord in June.',
    'If the army would not leave in June, all was lost.',
    'The rain did not come in June.',
    'He said in private that JEM would not sign.',
  ])('is not where it only might be, or was not asked for: %j', (text) => {
    expect(toldBy(text).filter((told) => told.startsWith('rejection'))).toEqual([])
  })
})
