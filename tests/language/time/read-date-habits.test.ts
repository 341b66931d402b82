import { describe, expect, it } from 'vitest'
import { readDateHabits } from '../../../src/language/time/read-date-habits.ts'

describe('readDateHabits', () => {
  it.each([
    [['It fell on 03/14/2009.', 'It was retaken on 04/05/2009.'], 'month-first'],
    [['It fell on 14/03/2009.', 'It was retaken on 04/05/2009.'], 'day-first'],
    [['It fell on 04/05/2009.'], null],
    [['It fell on 14/03/2009.', 'It was retaken on 04/25/2009.'], null],
    [['Month goes first here.', 'It fell on 04/05/2009.'], 'month-first'],
    [['Day comes before month, as always.', 'It fell on 04/05/2009.'], 'day-first'],
  ])('finds the order in %j: %s', (lines, order) => {
    expect(readDateHabits(lines).order).toBe(order)
  })

  it('tells days at the head of lines from the numbers of sections', () => {
    expect(readDateHabits(['15.1. Talks', '7.5. Raids', '3.5. Truce']).bare).toBe('.')
    expect(readDateHabits(['1.1. Talks', '1.2. Raids', '2.1. Truce']).bare).toBe(null)
    expect(readDateHabits(['9/19: Talks', '10/17: Raids', '11/2: Truce']).bare).toBe('/')
  })

  it('finds the years, the first day, the months of account and times of day', () => {
    const habits = readDateHabits([
      'A retrospect, 1993-2006, under Resolution 2085.',
      'Day 1 = Friday 8 August 2008.',
      'Our years run from October to September.',
      '0800  Talks begin.',
      '2335  Raids.',
      '1910  He speaks.',
      '0930  Truce.',
    ])
    expect(habits).toMatchObject({
      years: [1993, 2008],
      dayOne: { year: 2008, month: 8, day: 8 },
      yearOpens: 10,
      hasClock: true,
    })
  })
})
