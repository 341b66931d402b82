import { describe, expect, it } from 'vitest'
import { readAcronyms } from '../../../src/language/parties/read-acronyms.ts'
import { readToldParties } from '../../../src/language/parties/read-told-parties.ts'

const read = (text: string) =>
  readToldParties(text).map(({ heading, body }) => [
    text.slice(heading.start, heading.end),
    text.slice(body.start, body.end),
  ])

describe('readToldParties', () => {
  it('finds names with acronyms and governments, each with what is said of it', () => {
    expect(
      read('The Government of Chad fights the Union of Coastal Forces (UCF), founded in 1964 by students.'),
    ).toEqual([
      ['Government of Chad', ' fights the '],
      ['Union of Coastal Forces (UCF)', ', founded in 1964 by students.'],
    ])
  })

  it('finds names that a sentence defines', () => {
    expect(read('The Army of Hope was formed in 2003 out of village guards.').map(([name]) => name)).toEqual([
      'Army of Hope',
    ])
  })

  it.each(['The accord was formed in 2003.', 'Government of the people.', 'Troops marched on May 3 (2014).'])(
    'finds none in “%s”',
    (text) => expect(read(text)).toEqual([]),
  )
})

describe('readAcronyms', () => {
  it.each([
    ['National Movement for the Liberation of Kush (MNLK)', 'National Movement for the Liberation of Kush', 'MNLK'],
    ['the alliance Coalition of Kush Movements (CMK)', 'Coalition of Kush Movements', 'CMK'],
    ['Revolutionary Armed Forces of Colombia (FARC)', 'Revolutionary Armed Forces of Colombia', 'FARC'],
    ['In May the High Council for Unity (HCU)', 'High Council for Unity', 'HCU'],
  ])('reads %s', (text, name, acronym) => expect(readAcronyms(text)).toEqual([{ name, acronym }]))

  it('reads no pair where the letters are of other words', () => {
    expect(readAcronyms('A visit to Kidal Town (XYZ)')).toEqual([])
  })
})

describe('readToldParties with subjects', () => {
  const names = (text: string) =>
    readToldParties(text, { subjects: true }).map(({ heading }) => text.slice(heading.start, heading.end))

  it('finds whom a paragraph begins with, and countries that a sentence does', () => {
    expect(names('The Houthis, who come from the north, hold Sanaa. Saudi Arabia leads a coalition.')).toEqual([
      'Houthis',
      'Saudi Arabia',
    ])
  })

  it('finds nobody in a paragraph that begins with a time or a place', () => {
    expect(names('In May the war began. Aden was taken. The Aden road was cut.')).toEqual([])
  })
})
