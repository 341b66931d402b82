import { describe, expect, it } from 'vitest'
import { NOT_COUNT_RULES } from '../../../src/language/counts/not-counts.ts'
import { readCounts } from '../../../src/language/counts/read-counts.ts'
import { valueOfWords } from '../../../src/language/counts/read-numerals.ts'
import { COUNT_QUALIFIERS, VAGUE_NUMBERS } from '../../../src/vocabulary/en/number-words.ts'

const numbers = (text: string) => readCounts(text).filter(({ kind }) => kind === 'number')
const bounds = (text: string) => numbers(text).map(({ min, max, approx }) => [min, max, ...(approx ? ['approx'] : [])])

describe('readCounts', () => {
  it.each([
    ['17 soldiers left', [[17, 17]]],
    ['Twenty-six men left', [[26, 26]]],
    ['two hundred and fifty huts', [[250, 250]]],
    ['seventy-five thousand people', [[75_000, 75_000]]],
    ['three thousand two hundred and six people', [[3_206, 3_206]]],
    [
      'five and six',
      [
        [5, 5],
        [6, 6],
      ],
    ],
    ['half a dozen men', [[6, 6]]],
    ['two dozen men', [[24, 24]]],
    ['half a million people', [[500_000, 500_000]]],
    ['a quarter of a million people', [[250_000, 250_000]]],
    [
      'It rose from 12,000 to 45,000 in six years',
      [
        [12_000, 12_000],
        [45_000, 45_000],
      ],
    ],
    ['2.5 million people', [[2_500_000, 2_500_000]]],
    ['a hundred men', [[100, 100]]],
    ['1,440 police', [[1_440, 1_440]]],
    ['All but two of the 14 guards', [[12, 12]]],
    ['all but one of their 30 trucks', [[29, 29]]],
    [
      'two of the 14 guards',
      [
        [2, 2],
        [14, 14],
      ],
    ],
    [
      '147, 685 refugees and 128, 866 others',
      [
        [147_685, 147_685],
        [128_866, 128_866],
      ],
    ],
    ['some 30 men', [[30, 30, 'approx']]],
    ['nearly 100 men', [[100, 100, 'approx']]],
    ['close to 40 men', [[40, 40, 'approx']]],
    ['400 or so men', [[400, 400, 'approx']]],
    ['about a dozen men', [[12, 12, 'approx']]],
    ['an estimated 500 men', [[500, 500, 'approx']]],
    ['at least 19 men', [[19, null]]],
    ['more than a dozen men', [[12, null]]],
    ['no fewer than two men', [[2, null]]],
    ['upwards of 800 men', [[800, null]]],
    ['well over 100 men', [[100, null]]],
    ['at least another 20 men', [[20, null]]],
    ['50 or more men', [[50, null]]],
    ['as many as 20 men', [[null, 20]]],
    ['up to 600 men', [[null, 600]]],
    ['probably fewer than 150 men', [[null, 150]]],
    ['no more than ten men', [[null, 10]]],
    ['between 40 and 60 men', [[40, 60]]],
    ['40 to 60 men', [[40, 60]]],
    ['40–60 men', [[40, 60]]],
    ['two or three men', [[2, 3]]],
    ['five to ten thousand men', [[5_000, 10_000]]],
    ['an estimated 1,500 to 3,524 people', [[1_500, 3_524]]],
    [
      'It fell from 475,000 to 200,000.',
      [
        [475_000, 475_000],
        [200_000, 200_000],
      ],
    ],
    ['dozens of men', [[24, null]]],
    ['tens of thousands of men', [[10_000, null]]],
    ['several hundred men', [[100, null]]],
    ['several men and a couple of boys', []],
    ['Twelve men left on May 5, 2013', [[12, 12]]],
    ['In a fight on April 9, 18 soldiers left', [[18, 18]]],
    ['It held 2,014 soldiers in 2014', [[2_014, 2_014]]],
    ['a 400-strong force', [[400, 400]]],
    ['one of the leaders', [[1, 1]]],
  ])('reads %s', (text, expected) => {
    expect(bounds(text)).toEqual(expected)
  })

  it.each([
    ['the 58th Front of the 14th battalion'],
    ['Resolution 2085 and Report No. 39, p. 3'],
    ['RPG-7 and MAT-49 with 54R mm guns'],
    ['a 70-year-old sailor, a 20-km zone'],
    ['in 2013, in the 1990s, between 2012 and 2014'],
    ['from 1958 to 2012'],
    ['two weeks later, for seven months, in 24 hours'],
    ['no one, one another, this one'],
    ['at 5:30 p.m. and at 8 p.m.'],
  ])('takes no name, date, age, measure or pronoun for a count: %s', (text) => {
    expect(numbers(text)).toEqual([])
  })

  it.each(NOT_COUNT_RULES.flatMap((rule) => rule.examples.map((text) => [rule.id, text] as const)))(
    '%s: no count in %s',
    (_, text) => {
      expect(numbers(text)).toEqual([])
    },
  )

  it.each([
    ['killed 28 UN peacekeepers in May', 'UN peacekeepers', 'people'],
    ['two al-Qaeda commanders, A and B', 'al-Qaeda commanders', 'people'],
    ['30 fatalities were told', 'fatalities', 'people'],
    ['288 conflict-related deaths', 'conflict-related deaths', 'people'],
    ['left at least 25 dead', 'dead', 'people'],
    ['and 20 injured', 'injured', 'people'],
    ['21 dead, four of them children', 'dead', 'people'],
    ['nine Christian farmers and travelers in raids', 'Christian farmers and travelers', 'people'],
    ['four police officers and soldiers dead', 'police officers and soldiers', 'people'],
    ['90,218 internally displaced people', 'internally displaced people', 'people'],
    ['Two Canadians were freed', 'Canadians', 'people'],
    ['taking 170 people hostage', 'people', 'people'],
    ['five main rebel groups', 'main rebel groups', 'other'],
    ['more than 62 attacks on it', 'attacks', 'other'],
    ['48,000 hectares in 2012', 'hectares', 'other'],
    ['1,440 international police; the', 'international police', 'people'],
    ['5,000 U.S. soldiers', 'U.S. soldiers', 'people'],
  ])('binds what is counted in %s', (text, noun, unit) => {
    expect(numbers(text)[0]).toMatchObject({ noun: { text: noun }, unit })
  })

  it.each([
    ['killed 15.', undefined],
    ['and four more in Caquetá', undefined],
    ['$355-million in aid', 'money'],
    ['US$2.5 million', 'money'],
    ['17 per cent of them', 'percent'],
    ['3.1 percent of GDP', 'percent'],
  ])('tells the unit of %s', (text, unit) => {
    expect(numbers(text)[0]?.unit).toBe(unit)
  })

  it('marks one person with an article apart from numbers', () => {
    expect(readCounts('They took a Swiss missionary and a 70-year-old German sailor.')).toMatchObject([
      { kind: 'article', min: 1, max: 1, noun: { text: 'Swiss missionary' } },
      { kind: 'article', min: 1, max: 1, noun: { text: '70-year-old German sailor' } },
    ])
  })

  it.each(['They staged a rebel attack.', 'It was a police post.', 'It took a convoy.', 'It freed a group.'])(
    'sees no person in %s',
    (text) => {
      expect(readCounts(text)).toEqual([])
    },
  )

  it('skips what is known to be something else', () => {
    const text = 'On 5/6, 40 men left.'
    expect(readCounts(text, { skip: [{ start: 8, end: 10 }] })).toEqual([])
  })

  it('gives each count its exact words and place', () => {
    const text = 'Between 40 and 60 men, or at least 19 of them, left.'
    expect(readCounts(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Between 40 and 60',
      'at least 19',
    ])
    expect(readCounts(text).map((count) => count.text)).toEqual(['Between 40 and 60', 'at least 19'])
  })

  it.each(Object.entries(VAGUE_NUMBERS))('reads "%s" as %d or more', (words, fewest) => {
    expect(bounds(`It drew ${words} of people.`)).toEqual([[fewest, null]])
  })

  it.each(COUNT_QUALIFIERS.flatMap((row) => row.examples.map(([text, min, max]) => ({ text, min, max }))))(
    '$text is bounded by its words',
    ({ text, min, max }) => {
      expect(readCounts(`It had ${text} men.`)[0]).toMatchObject({ text: text.replace(/^another /, ''), min, max })
    },
  )

  it.each([
    ['numbers', '12 men, '.repeat(12_500)],
    ['number words', 'two hundred and '.repeat(6_000)],
    ['digits', '1,'.repeat(50_000)],
    ['articles', 'the men and '.repeat(8_000)],
  ])('reads 100,000 characters of %s in about a second', (_, text) => {
    const before = performance.now()
    readCounts(text)
    expect(performance.now() - before).toBeLessThan(1_500)
  })
})

describe('valueOfWords', () => {
  it.each([
    ['one', 1],
    ['twenty-six', 26],
    ['a hundred', 100],
    ['two hundred and fifty', 250],
    ['five hundred thousand', 500_000],
    ['two million three hundred thousand and four', 2_300_004],
  ])('%s is %d', (text, value) => {
    expect(valueOfWords(text)).toBe(value)
  })
})
