import { describe, expect, it } from 'vitest'
import { NO_HABITS } from '../../../src/language/time/date-habits.ts'
import { shortYearsIn } from '../../../src/language/time/short-years.ts'

const years = (text: string): string => [...shortYearsIn(text, NO_HABITS).values()].map(({ key }) => key).join(' ')

describe('shortYearsIn', () => {
  it.each([
    ['It fell in ’96.', '1996'],
    ['Oct 5–6, ’17. It fell.', '2017'],
    ['The ’80s were calm.', '1980s'],
    ["'17, 50. '18, 210.", '2017 2018'],
    ['In May ’97 rebels came.', '1997'],
    ['They came Apr ’20–Apr ’21.', '2020 2021'],
  ])('reads in “%s” %s', (text, told) => {
    expect(years(text)).toBe(told)
  })

  it.each(['The ’50 men’ rule held.', '’17 soldiers were lost’, he said.', 'It was 5’10.', 'Rock ’n’ roll.'])(
    'reads no year in “%s”',
    (text) => {
      expect(years(text)).toBe('')
    },
  )
})
