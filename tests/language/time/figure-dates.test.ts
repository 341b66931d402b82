import { describe, expect, it } from 'vitest'
import { type DateHabits, NO_HABITS } from '../../../src/language/time/date-habits.ts'
import { figureDatesIn } from '../../../src/language/time/figure-dates.ts'

const dates = (text: string, habits: Partial<DateHabits> = {}): string =>
  [...figureDatesIn(text, { ...NO_HABITS, ...habits }).values()]
    .map(({ start, end, key }) => `${text.slice(start, end)}=${key}`)
    .join(' ')

describe('figureDatesIn', () => {
  it.each([
    ['On 2009-03-14 it fell.', '2009-03-14=20090314'],
    ['On 2009/03/14 it fell.', '2009/03/14=20090314'],
    ['On 14.3.2009 it fell.', '14.3.2009=20090314'],
    ['On 5.4.2009 it fell.', '5.4.2009=20090405'],
    ['On 03/14/2009 it fell.', '03/14/2009=20090314'],
    ['On 14-Mar-09 it fell.', '14-Mar-09=20090314'],
    ['On 14.III.2009 it fell.', '14.III.2009=20090314'],
    ['14.III  It fell.', '14.III=00000314'],
    ['Founded 11/2002.', '11/2002=20021100'],
    ['Between 2009-02-01/2009-02-04 it fell.', '2009-02-01=20090201 2009-02-04=20090204'],
  ])('reads in “%s” %s', (text, told) => {
    expect(dates(text)).toBe(told)
  })

  it.each([
    ['On 04/05/2009 it fell.', { order: 'day-first' }, '04/05/2009=20090504'],
    ['On 04/05/2009 it fell.', { order: 'month-first' }, '04/05/2009=20090405'],
    ['9/19: it fell.', { order: 'month-first', bare: '/' }, '9/19=00000919'],
    ['7.5. It fell.', { bare: '.' }, '7.5.=00000507'],
    ['Day 3: it fell.', { dayOne: { year: 2008, month: 8, day: 8 } }, 'Day 3=20080810'],
    ['DAY -6', { dayOne: { year: 2008, month: 8, day: 8 } }, 'DAY -6=20080801'],
  ] as const)('reads in “%s” with the habits %j %s', (text, habits, told) => {
    expect(dates(text, habits)).toBe(told)
  })

  it.each([
    'On 04/05/2009 it fell.',
    'On 31.2.2009 it fell.',
    '9/19: it fell.',
    '1.2 The siege',
    'Version 1.2.2009.4 was out.',
    'See a.org/2009/03/14/x.',
    'Resolution 12/2002 passed.',
    'Day 3: it fell.',
    'A 7.62 mm round.',
  ])('reads no date in “%s” by itself', (text) => {
    expect(dates(text)).toBe('')
  })
})
