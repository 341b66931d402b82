import { describe, expect, it } from 'vitest'
import { NO_HABITS } from '../../../src/language/time/date-habits.ts'
import { spelledYears } from '../../../src/language/time/spelled-years.ts'

const habits = { ...NO_HABITS, years: [1988, 2006] } as const
const years = (text: string, isTitle = false): string =>
  spelledYears(text, habits, isTitle)
    .map(({ start, end, year }) => `${text.slice(start, end)}=${year}`)
    .join(' ')

describe('spelledYears', () => {
  it.each([
    ['In nineteen ninety-six they met.', 'nineteen ninety-six=1996'],
    ['From nineteen ninety-seven to ninety-nine it burned.', 'nineteen ninety-seven=1997 ninety-nine=1999'],
    ['It fell in two thousand and four, at last.', 'two thousand and four=2004'],
    ['In ninety-four the army came.', 'ninety-four=1994'],
    ['It was nineteen oh-five.', 'nineteen oh-five=1905'],
  ])('reads in “%s” %s', (text, told) => {
    expect(years(text)).toBe(told)
  })

  it.each([
    ['Ninety-seven to ninety-nine: camps', 'Ninety-seven=1997 ninety-nine=1999'],
    ['Two thousand and two and three', 'Two thousand and two=2002 three=2003'],
    ['Twenty-twelve', 'Twenty-twelve=2012'],
    ['Eighteen hundred and six', 'Eighteen hundred and six=1806'],
  ])('reads in the heading “%s” %s', (text, told) => {
    expect(years(text, true)).toBe(told)
  })

  it.each([
    'Two thousand and four rebels came.',
    'Some ninety-four men died.',
    'They burned it in ninety-four villages.',
    'In twenty thirty-man squads they came.',
    'Nineteen sixty-year-old men died.',
    'It was won by ninety-four to three.',
    'In twenty-four hours it was over.',
  ])('reads no year in “%s”', (text) => {
    expect(years(text)).toBe('')
  })
})
