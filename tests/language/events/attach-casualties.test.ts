import { describe, expect, it } from 'vitest'
import { readSentence } from '../../support/read-sentence.ts'

const killedIn = (text: string) =>
  Object.fromEntries(readSentence(text).map(({ type, casualties }) => [type, casualties.killed?.min]))

describe('attachCasualties', () => {
  it('gives the dead of a raid told with a vote to the raid', () => {
    const told = killedIn('Voting was delayed in June by attacks on guards at the polls, six of whom were killed.')
    expect(told).toMatchObject({ attack: 6 })
    expect(told.election).toBeUndefined()
  })

  it('gives the dead of an assault told with a fire to the assault', () => {
    const told = killedIn('Assault on Tansen on 3 May: palace burned down, 20 guards dead.')
    expect(told).toMatchObject({ attack: 20 })
    expect(told.destruction).toBeUndefined()
  })

  it('leaves the dead of a vote to it where no violence is told', () => {
    expect(killedIn('Elections were held in Gao on 3 May, with nine people dead.')).toEqual({ election: 9 })
  })
})
