import { describe, expect, it } from 'vitest'
import { readSentence } from '../../support/read-sentence.ts'

const typesOf = (text: string): readonly string[] => readSentence(text).map((draft) => draft.type)

describe('fitVerb', () => {
  it.each(['The plan met with little success in June.', 'In June, the plan met all its goals.'])(
    'knows what is met, but not in person: %j',
    (text) => {
      expect(typesOf(text)).toEqual([])
    },
  )

  it('still reads meetings', () => {
    expect(typesOf('In June, JEM met with the envoy of Kenya.')).toEqual(['talks'])
  })

  it('hears no statement where nobody speaks', () => {
    expect(typesOf('In June it was alleged that the war was over.')).toEqual([])
    expect(typesOf('In June it was alleged by JEM that the war was over.')).toEqual(['statement'])
  })
})
