import { describe, expect, it } from 'vitest'
import { readSentence } from '../../support/read-sentence.ts'

const killedIn = (text: string) => readSentence(text).map(({ type, casualties }) => [type, casualties.killed?.min])

describe('countTargets', () => {
  it('takes the number of those who are bound and then shot', () => {
    expect(killedIn('Thirty-one captives were bound and shot by soldiers near Kidal in June.')).toEqual([
      ['killing', 31],
    ])
  })

  it('knows how many "them" are', () => {
    expect(killedIn('On May 3 rebels pulled twelve people off a bus near Kidal and shot them.')).toEqual([
      ['killing', 12],
    ])
  })

  it('takes a number from before the name of those it counts', () => {
    const told = killedIn('Approximately 40 Malian soldiers were captured near Kidal in June and executed by rebels.')
    expect(told).toContainEqual(['killing', 40])
  })

  it('takes the number of a subject that a long apposition parts from its verb', () => {
    const text = 'Two commanders wanted for the theft, Ali Musa and Omar Sani, were killed by French troops in May.'
    expect(killedIn(text)).toContainEqual(['killing', 2])
  })

  it('leaves what the clause itself counts', () => {
    expect(killedIn('In June soldiers stopped 40 villagers near Kidal and killed nine.')).toContainEqual(['killing', 9])
  })

  it('counts nobody who was let go', () => {
    const [release] = readSentence('In June the rebels released twelve hostages in Gao.')
    expect(release?.casualties.abducted).toBeUndefined()
  })
})
