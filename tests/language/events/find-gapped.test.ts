import { describe, expect, it } from 'vitest'
import { readSentence } from '../../support/read-sentence.ts'

const told = (text: string) =>
  readSentence(text).map(({ date, places }) => [date.edtf, places.map(({ name }) => name).join()])

describe('happenings that are told without repeating the verb', () => {
  it.each([
    ['Gao fell on May 3, Kidal on May 9.'],
    ['Gao fell on May 3 and Kidal, the last town in the north, on May 9.'],
    ['M23 took Gao on May 3 and, on May 9, Kidal.'],
    ['A bomb hit a bus in Gao on May 3 and a train in Kidal on May 9.'],
    ['Grenades exploded in Gao on May 3 and in Kidal on May 9.'],
    ['Ten soldiers were killed at Gao on May 3 and fifteen at Kidal on May 9.'],
  ])('have the date and the place of their own words: %s', (text) => {
    expect(told(text)).toEqual([
      ['2014-05-03', 'Gao'],
      ['2014-05-09', 'Kidal'],
    ])
  })

  it.each([
    ['M23 attacked Gao on May 3, the anniversary of the mutiny in May.'],
    ['Soldiers left Gao on May 3, the first since June.'],
    ['Gao was shelled on May 3 and Kidal and Goma as well.'],
  ])('are no aside: %s', (text) => {
    expect(told(text).filter(([edtf]) => edtf === '2014-05-03')).toHaveLength(1)
    expect(readSentence(text).filter(({ type }) => type !== 'coup')).toHaveLength(1)
  })

  it('have the doer that their words name', () => {
    const agents = readSentence('Chad sent 400 men in May, Kenya 200 in June.').map(
      ({ actors }) => actors.find(({ name }) => name.kind === 'country')?.name.text,
    )
    expect(agents).toEqual(['Chad', 'Kenya'])
  })
})
