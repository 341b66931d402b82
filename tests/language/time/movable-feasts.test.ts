import { describe, expect, it } from 'vitest'
import { edtfOf } from '../../../src/language/time/calendar.ts'
import { feastDays, type MovableFeast } from '../../../src/language/time/movable-feasts.ts'

const EASTER: MovableFeast = { by: 'easter', day: 0 }
const ORTHODOX: MovableFeast = { by: 'orthodox easter', day: 0 }
const FITR: MovableFeast = { by: 'islamic', month: 10, day: 1 }
const ADHA: MovableFeast = { by: 'islamic', month: 12, day: 10 }
const RAMADAN: MovableFeast = { by: 'islamic', month: 9, day: 0 }

describe('feastDays', () => {
  it.each([
    [EASTER, 1916, '1916-04-23'],
    [EASTER, 2016, '2016-03-27'],
    [EASTER, 1461, '1461-04-05'],
    [{ ...EASTER, day: -2 }, 1998, '1998-04-10'],
    [ORTHODOX, 2015, '2015-04-12'],
    [ORTHODOX, 1983, '1983-05-08'],
    [FITR, 2016, '2016-07-06'],
    [FITR, 2014, '2014-07-28'],
    [ADHA, 2019, '2019-08-11'],
    [ADHA, 2012, '2012-10-26'],
  ] as const)('finds %o in %i', (feast, year, day) => {
    expect(feastDays(feast, year).map(({ first, last }) => [edtfOf(first), edtfOf(last)])).toEqual([[day, day]])
  })

  it('gives all days of a month', () => {
    const [days] = feastDays(RAMADAN, 2017)
    expect(days && [edtfOf(days.first), edtfOf(days.last)]).toEqual(['2017-05-27', '2017-06-24'])
  })

  it('finds an Islamic feast twice in one year, and in no year never', () => {
    expect(feastDays(FITR, 2000)).toHaveLength(2)
    for (let year = 1900; year < 2100; year += 1) expect(feastDays(FITR, year).length).toBeGreaterThanOrEqual(1)
  })
})
