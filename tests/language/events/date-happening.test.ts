import { describe, expect, it } from 'vitest'
import { readSentence } from '../../support/read-sentence.ts'

/** The date of each happening that a text of 2014 tells, in order. */
const datesOf = (text: string): readonly string[] => readSentence(text).map((draft) => draft.date.edtf)

describe('dateHappening', () => {
  it.each([
    ['On 3 May rebels attacked Gao. Nine soldiers were killed.', ['2014-05-03', '2014-05-03']],
    ['On 3 May two lorries drove to the gate. Nine soldiers were killed.', ['2014-05-03']],
    ['In the spring the rain failed. Nine soldiers were killed in Gao.', ['2014']],
    ['On 3 May rebels attacked Gao. Airstrikes continued within hours.', ['2014-05-03', '2014-05-03']],
    ['On 3 May rebels attacked Gao. The town fell to them.', ['2014-05-03', '2014-05-03']],
  ])('goes on with the date told last, also where it dates no happening: %j', (text, dates) => {
    expect(datesOf(text)).toEqual(dates)
  })

  it.each([
    ['The rebels held Gao until July 11, when the army attacked it and arrested nine men.', '2014-07-11'],
    ['The truce held until May, when rebels attacked Gao.', '2014-05'],
  ])('dates what "when" leads on to by the end of the time before it: %j', (text, date) => {
    expect(datesOf(text).at(-1)).toBe(date)
  })

  it('gives two verbs of one subject the time behind them', () => {
    expect(datesOf('On May 3, rebels left Gao. Soldiers shelled and captured Kidal on May 9.').slice(1)).toEqual([
      '2014-05-09',
      '2014-05-09',
    ])
    expect(datesOf('On May 3, rebels left Gao. Soldiers shelled Kidal, and rebels attacked Goma on May 9.')[1]).toBe(
      '2014-05-03',
    )
  })

  it('gives a series of verbs of one subject the time behind the last', () => {
    expect(
      datesOf('On 3 May rebels left Gao. Soldiers shelled Kidal, stormed the fort, and took Goma in July.'),
    ).toEqual(['2014-05-03', '2014-07', '2014-07', '2014-07'])
    expect(datesOf('On 3 May rebels left Gao. Soldiers shelled Kidal, and only took it in July.')[1]).toBe('2014-05-03')
  })

  it.each([
    ['Gao fell on 3 May. Rebels took Kidal within a week.', '2014-05-03/2014-05-10'],
    ['Gao fell on 3 May. Nurses went on strike within days.', '2014-05'],
    ['Gao fell on 3 May. The UN ordered them to leave within 30 days.', '2014-05-03'],
    ['Gao fell on 3 May. The election was postponed to July.', '2014-05-03'],
    ['Gao fell on 3 May. Rebels, enemies of two years before, attacked Kidal.', '2014-05-03'],
    ['Gao fell on 3 May. Rebels attacked Kidal, while Kenya left Goma in July.', '2014-05-03'],
    ['Gao fell on 3 May. In the meantime rebels attacked Kidal.', '2014'],
    ['Gao fell on 3 May. Fighters fell upon Kidal.', '2014-05-03'],
    ['Having refused twice, JEM signed the accord on 3 May.', '2014'],
    ['Gao fell on 3 May. Kidal, besieged since June, was captured.', '2014-05-03'],
  ])('knows what dates nothing of it: %j', (text, date) => {
    expect(datesOf(text)).toContain(date)
  })

  it.each([
    ["In November the council dismissed the commander over July's failures.", '2014-11'],
    ['In November the council dismissed the commander over the July failures.', '2014-11'],
    ["In October the army attacked Gao in revenge for May's losses.", '2014-10'],
    ["July's offensive against Gao failed.", '2014-07'],
    ['Rebels attacked Gao during the July floods.', '2014-07'],
  ])('lets a month that only describes a noun date nothing beside another: %j', (text, date) => {
    expect(datesOf(text)[0]).toBe(date)
  })

  it.each([
    ['In January the regime denounced the 2012 accord.', ['2014-01']],
    ['In May, M23 freed nine hostages and denounced the 2012 accord.', ['2014-05', '2014-05']],
    ['The 2012 accord was signed in Nairobi by JEM.', ['2012']],
    ['M23 won the 2012 election.', ['2012']],
  ])('takes a year that only says which is meant where there is no other: %j', (text, dates) => {
    expect(datesOf(text)).toEqual(dates)
  })

  it('does not go on with how long something took', () => {
    const text = 'Gao fell on 3 May. Rebels took Kidal within a week. Soldiers attacked Goma.'
    expect(datesOf(text).at(-1)).toBe('2014-05-03')
  })

  it.each([
    ['July brought renewed fighting in Gao and, on July 24, a truce.', ['2014-07', '2014-07-24']],
    ['Fighting in Gao, 3 May; ceasefire, 24 May.', ['2014-05-03', '2014-05-24']],
  ])('leaves a time to what it opens: %j', (text, dates) => {
    expect(datesOf(text)).toEqual(dates)
  })

  it.each([
    ['The year opened with an attack on a camp of those displaced near Gao on 7 January.', '2014-01-07'],
    ['The year opened with an attack on Gao.', '2014-01~'],
    ['The year closed with an attack on Gao.', '2014-12~'],
  ])('dates what a year opens or closes with: %j', (text, date) => {
    expect(datesOf(text)[0]).toBe(date)
  })

  it('dates the noun that a limit is put to by the limit itself', () => {
    expect(datesOf('A front was founded ahead of the June talks.')).toEqual(['../2014-06', '2014-06'])
    expect(datesOf('A front was founded before June.')).toEqual(['../2014-05'])
  })

  it.each([
    ['A ceasefire was signed on 29 January, three days after the murder of a general.', ['2014-01-29', '2014-01-26']],
    ['A ceasefire was signed on 3 May, the day before rebels attacked Gao.', ['2014-05-03', '2014-05-04']],
    ['A ceasefire was signed in May, a fortnight after the murder of a general.', ['2014-05', '2014-05']],
  ])('counts back to what a date is counted from: %j', (text, dates) => {
    expect(datesOf(text)).toEqual(dates)
  })

  it.each([
    ['In October the government denounced the 2008 agreement.', '2014-10'],
    ['Rebels attacked Gao in a March offensive.', '2014-03'],
    ['Nine soldiers were killed in the May 24 attack on Gao.', '2014-05-24'],
    ['By Christmas rebels had attacked the army, its enemies of two years before.', '2014-12-25'],
    ['Rebels attacked Gao in the night of 2 March.', '2014-03-02'],
  ])('takes no date from a thing that is told by its own, where there is another: %j', (text, date) => {
    expect(datesOf(text)[0]).toBe(date)
  })
})
