import { describe, expect, it } from 'vitest'
import type { OutlineLine } from '../../../src/ingest/outline/outline-line.ts'
import { readYearHeading, splitTitleYear, yearOfReport } from '../../../src/ingest/outline/read-year-heading.ts'

const line = (text: string, form: OutlineLine['form'] = 'heading'): OutlineLine => ({
  text,
  map: { start: (unit) => unit, end: (unit) => unit + 1 },
  form,
  depth: form === 'heading' ? 2 : 0,
  number: null,
  lead: 0,
  gap: 1,
  indent: 0,
})

describe('readYearHeading', () => {
  it.each([
    ['2015', '2015'],
    ['The year 2015', '2015'],
    ['Events of 2015', '2015'],
    ['2015: the year of the coup', '2015'],
    ['1.2 2015', '2015'],
    ['2015–16', '2015–16'],
    ['March 2015', '2015'],
    ['First half of 2015', '2015'],
    ['The coup of 2015', undefined],
    ['2015 in retrospect', undefined],
    ['Since 2015', undefined],
    ['20156', undefined],
  ])('reads the heading “%s” as %s', (text, entry) => {
    expect(readYearHeading(line(text))?.text).toBe(entry)
  })

  it.each([
    ['In 2015', '2015'],
    ['-- 2015 --', '2015'],
    ['2015: the coup', undefined],
    ['In 2015 gunmen attacked the market of Faya twice.', undefined],
  ])('reads the line “%s” as %s', (text, entry) => {
    expect(readYearHeading(line(text, 'paragraph'))?.text).toBe(entry)
  })

  it('leaves in the prose what dates more finely than the year', () => {
    expect([readYearHeading(line('March 2015'))?.from, readYearHeading(line('The year 2015'))?.from]).toEqual([0, 13])
  })
})

describe('splitTitleYear', () => {
  it.each([
    ['Fighting in 2015', 'Fighting', 2015],
    ['Political developments, 2015', 'Political developments', 2015],
    ['Deaths (2015)', 'Deaths', 2015],
    ['The war since 2015', 'The war since 2015', undefined],
    ['From 2012 to 2015', 'From 2012 to 2015', undefined],
    ['Background', 'Background', undefined],
  ])('takes “%s” apart', (text, title, year) => {
    const split = splitTitleYear(text)
    expect([split.title, split.year?.year]).toEqual([title, year])
  })
})

describe('yearOfReport', () => {
  it.each([
    ['Chad: Annual Report 2015', 2015],
    ['Chad 2015', 2015],
    ['Chad: the 2015 review', 2015],
    ['Chad (2005 - first combat deaths)', undefined],
    ['Chad, 2005-2015', undefined],
    ['Chad since 2015', undefined],
  ])('finds the year of “%s”', (title, year) => {
    expect(yearOfReport(title)?.year).toBe(year)
  })
})
