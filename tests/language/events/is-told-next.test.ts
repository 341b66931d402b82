import { describe, expect, it } from 'vitest'
import { readSentence } from '../../support/read-sentence.ts'

const typesOf = (text: string): readonly string[] => readSentence(text).map((draft) => draft.type)

describe('happenings that are part of the next', () => {
  it('are two verbs of killing with one object', () => {
    expect(typesOf('Security forces shot and killed a student in Goma on May 3.')).toEqual(['killing'])
  })

  it('are the filling of a van that explodes', () => {
    expect(typesOf('A van packed with explosives blew up inside a base in Goma on May 3.')).toEqual(['bombing'])
  })

  it('are verbs of one object, however many', () => {
    expect(typesOf('Jets bombed and strafed a camp near Goma on May 3.')).toEqual(['airstrike'])
    expect(typesOf('Rebels looted, burned and razed a church in Goma on May 3.')).toEqual(['destruction'])
  })

  it('are told with what their subject is said to have done', () => {
    const told = readSentence('The air raid that killed ten villagers hit Goma on May 3.')
    expect(told.map(({ type, casualties }) => [type, casualties.killed?.min])).toEqual([['airstrike', 10]])
  })

  it('are not what another verb does to others', () => {
    expect(typesOf('Rebels burned a church in Goma and abducted a priest on May 3.')).toEqual([
      'destruction',
      'abduction',
    ])
  })
})
