import { describe, expect, it } from 'vitest'
import { readTimes } from '../../../src/language/time/read-times.ts'
import { type ResolvedTime, type ResolvedTimes, resolveTimes } from '../../../src/language/time/resolve-times.ts'
import { daysOf } from '../../../src/model/edtf.ts'
import { readToldTimes } from './told-times.ts'

const resolve = (text: string, year: number | null = 2014, last: string | null = null): ResolvedTimes =>
  resolveTimes(readTimes(text), { year, last })
const meant = (text: string, year?: number | null, last?: string | null): readonly string[] =>
  resolve(text, year, last).times.map((time) => time.meant)

/** The dates of a mention as the fixture writes them: a list's with commas. */
function written(times: readonly ResolvedTime[]): readonly { text: string; said: string; meant: string }[] {
  const starts = [...new Set(times.map((time) => time.start))]
  return starts.map((start) => {
    const own = times.filter((time) => time.start === start)
    const join = (field: 'said' | 'meant'): string => own.map((time) => time[field]).join(',')
    return { text: own[0]?.text ?? '', said: join('said'), meant: join('meant') }
  })
}

describe('resolveTimes', () => {
  const told = readToldTimes()

  it('is tried on at least 120 sentences', () => {
    expect(told.length).toBeGreaterThanOrEqual(120)
  })

  it.each(told)('dates "$sentence" in the entry $year', ({ sentence, year, last, times }) => {
    const found = written(resolve(sentence, year, last).times)
    expect(found.map(({ said, meant: happened }) => [said, happened])).toEqual(times.map((t) => [t.said, t.meant]))
    for (const [at, { expression }] of times.entries()) expect(overlap(found[at]?.text ?? '', expression)).toBe(true)
  })

  it.each(told)('gives dates that are EDTF in "$sentence"', ({ sentence, year, last }) => {
    for (const time of resolve(sentence, year, last).times) {
      for (const date of [time.said, time.core, time.meant, time.ongoing ?? time.meant]) {
        expect(daysOf(date), date).toBeDefined()
      }
    }
  })

  it('says where the year came from', () => {
    const basis = (text: string, year: number | null, last?: string): string | undefined =>
      resolve(text, year, last).times.at(-1)?.basis
    expect(basis('On May 24 they left.', 2014)).toBe('year from the entry 2014')
    expect(basis('On May 24, 2013 they left.', 2014)).toBe('as said')
    expect(basis('They fled in 2007, and in June came back.', null)).toBe('year from 2007, named before')
    expect(basis('They left two days later.', 2014, '2014-05-24')).toBe('counted from 2014-05-24')
    expect(basis('In June they left.', null, '1999-03')).toBe('year from 1999, named before')
  })

  it('takes a year that is only named afterwards where there is none before', () => {
    expect(meant('In January, long before the truce of March 2009, they met.', null)).toEqual(['2009-01', '2009-03'])
  })

  it('keeps the year of the entry after another year was named', () => {
    expect(meant('The envoy gave up in early January 2015. Fuel ran out in May.')[1]).toBe('2014-05')
  })

  it('moves the year outside of entries', () => {
    expect(
      meant('He resigned in April 2007. In August the town fell. In 2009 came a truce; in May it broke.', null),
    ).toEqual(['2007-04', '2007-08', '2009', '2009-05'])
  })

  it('comes to the next year outside of entries where the months of a telling begin again', () => {
    expect(meant('In November 2007 the town fell. In February it was retaken, in August lost.', null)).toEqual([
      '2007-11',
      '2008-02',
      '2008-08',
    ])
    expect(meant('In September 2007 the town fell. It had been shelled in May.', null)[1]).toBe('2007-05')
    expect(meant('On November 3, 2007 the town fell. In February it had been shelled.', 2007)[1]).toBe('2007-02')
  })

  it('does not take the year of what is only named by it outside of entries', () => {
    const text = 'In January 2023 the regime denounced the 2018 accord. On 18 February the flag came down.'
    expect(meant(text, null)).toEqual(['2023-01', '2018', '2023-02-18'])
    expect(meant('The 2018 accord failed. In May it was denounced.', null)).toEqual(['2018', '2018-05'])
  })

  it('cannot date a month without any year', () => {
    expect(resolve('They met in May.', null).times).toEqual([])
  })

  it('makes a day that the calendar lacks its entry, and says so', () => {
    for (const day of ['June 31', '31 June', 'February 30', 'February 29']) {
      const [time] = resolve(`It burned on ${day}.`, 2014).times
      expect([time?.meant, time?.problem]).toEqual(['2014', 'no such day'])
    }
    expect(meant('It burned on February 29.', 2012)).toEqual(['2012-02-29'])
  })

  it('keeps start and open form of what goes on apart', () => {
    const [time] = resolve('Since March the road is shut.').times
    expect([time?.said, time?.meant, time?.ongoing]).toEqual(['2014-03/..', '2014-03', '2014-03/..'])
  })

  it('gives the date without its modifier as core', () => {
    const core = (text: string): string | undefined => resolve(text).times[0]?.core
    expect(core('By the end of February they left.')).toBe('2014-02')
    expect(core('In the early 1990s they left.')).toBe('199X')
    expect(core('Until mid-2013 they stayed.')).toBe('2013')
    expect(core('From late 1948 to early 1950 they stayed.')).toBe('1948-09/1950-04')
  })

  it('carries the date last told from text to text', () => {
    const first = resolve('On May 24 a truce was signed.')
    expect(first.last).toBe('2014-05-24')
    expect(meant('It broke the next day; the following month it was renewed.', 2014, first.last)).toEqual([
      '2014-05-25',
      '2014-06',
    ])
  })

  it('does not count from what is only background or a bound', () => {
    expect(resolve('On May 24 they met, as in the 2012 war and in April 2013.').last).toBe('2014-05-24')
    expect(resolve('On July 30 it was extended until March 2017.').last).toBe('2014-07-30')
    expect(resolve('On July 30 they met, the first time over the year.').last).toBe('2014-07-30')
  })

  it('counts days from a month no finer than the month', () => {
    expect(meant('Three days later they left.', 2014, '2014-05')).toEqual(['2014-05'])
    expect(meant('Five weeks later they left.', 2014, '2014-05')).toEqual(['2014-06/2014-07'])
    expect(meant('Days later they left.', 2014, '2014-09-11~/2014-09-20~')).toEqual(['2014-09'])
  })

  it('counts months and years across the turn of a year', () => {
    expect(meant('Two months later they left.', 2014, '2014-11-30')).toEqual(['2015-01'])
    expect(meant('A decade earlier they had won.', 2014, '2014-11-30')).toEqual(['2004'])
    expect(meant('They left the next day.', 2014, '2014-12-31')).toEqual(['2015-01-01'])
  })

  it('cannot count from nothing', () => {
    expect(resolve('Two days later they left.', null).times).toEqual([])
    expect(resolve('Two days later they left.', 2014).times).toEqual([])
  })

  it('lets an interval run into the next year', () => {
    expect(meant('The passes are closed from November to March.')).toEqual(['2014-11/2015-03'])
    expect(meant('They met between November 2013 and March.')).toEqual(['2013-11/2014-03'])
    expect(meant('They met in December and January 2015.')).toEqual(['2014-12', '2015-01'])
  })
})

const overlap = (a: string, b: string): boolean => a.includes(b) || b.includes(a)
