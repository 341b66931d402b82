import { describe, expect, it } from 'vitest'
import { readCitations } from '../../../src/language/citations/read-citations.ts'
import type { FigureContext } from '../../../src/language/figures/figure-candidate.ts'
import { isForPeriod } from '../../../src/language/figures/is-for-period.ts'
import { readFigures } from '../../../src/language/figures/read-figures.ts'
import { FIGURE_ROWS } from '../../../src/vocabulary/figure-rows/index.ts'

/** Years in the text stand for the times that the pipeline would hand over. */
function read(sentence: string, given: Partial<FigureContext> = {}) {
  const times = [...sentence.matchAll(/(?<=\b(?:in|since|during) )(?:19|20)\d\d\b/gi)].map((match) => ({
    start: match.index,
    end: match.index + 4,
    edtf: match[0],
  }))
  const citations = readCitations(sentence)
  return readFigures(sentence, { section: 'deaths', entryYear: 2014, label: null, times, citations, ...given })
}
const inShort = (sentence: string, given: Partial<FigureContext> = {}) =>
  read(sentence, given).map(({ metric, value, of, edtf }) => `${metric} ${value.text} [${of}] ${edtf}`)

describe('readFigures', () => {
  it.each([
    ['Between 500 and 700 dead.', ['deaths Between 500 and 700 [] 2014']],
    [
      'Some 175 soldiers and police were killed, against roughly 280 in 2013.',
      ['deaths Some 175 [soldiers and police] 2014', 'deaths roughly 280 [soldiers and police] 2013'],
    ],
    [
      'The dead included 26 guards, nine hostages, and more than 100 militants.',
      ['deaths 26 [guards] 2014', 'deaths nine [hostages] 2014', 'deaths more than 100 [militants] 2014'],
    ],
    ['The mission suffered 49 fatalities.', ['deaths 49 [mission] 2014']],
    [
      'It counted at least 189 deaths and more than 121 wounded.',
      ['deaths at least 189 [] 2014', 'wounded more than 121 [] 2014'],
    ],
    [
      'The register of the displaced stood at about 5.5 million in 2012, 6 million in 2014.',
      ['idps about 5.5 million [] 2012', 'idps 6 million [] 2014'],
    ],
    [
      'In 2013 it had 147, 685 refugees, 9,673 asylum seekers, and 128, 866 internally displaced persons.',
      ['refugees 147, 685 [refugees] 2013', 'asylum-seekers 9,673 [] 2013', 'idps 128, 866 [] 2013'],
    ],
    ['There was no agreed total, and no one counted.', []],
    ['Some 40 per cent of them were women.', []],
  ])('reads %s in a section on deaths', (sentence, expected) => {
    expect(inShort(sentence)).toEqual(expected)
  })

  it.each([
    [
      'parties',
      'Some 8,000 fighters in 2012, down from as many as 20,000.',
      ['troops Some 8,000 [FLN] 2012', 'troops as many as 20,000 [FLN] null'],
    ],
    [
      'arms',
      'Its coca covered 48,000 hectares in 2012 and 146,000 in 2016.',
      ['other 48,000 [coca] 2012', 'other 146,000 [coca] 2016'],
    ],
    [
      'arms',
      'Its defence budget rose from $355-million in 2013 to $469-million in 2015.',
      ['budget $355-million [] 2013', 'budget $469-million [] 2015'],
    ],
    ['status', 'A bomb killed 12 soldiers on May 4, and two raids followed.', []],
    ['status', 'Two gunmen took 170 people hostage.', []],
    ['politics', 'Some 3,000 men marched, and 51 percent voted.', []],
  ] as const)('reads in %s: %s', (section, sentence, expected) => {
    expect(inShort(sentence, { section, subject: 'FLN' })).toEqual(expected)
  })

  it.each([
    ['Displaced', 'Some 2.5 million.', 'displaced'],
    ['IDPs', 'Some 2.5 million.', 'idps'],
    ['Refugees', 'Some 52,000.', 'refugees'],
    ['Refugees and IDPs', 'Of them 3,000 fled to neighbouring countries.', 'refugees'],
    ['Wounded', 'More than 1,300.', 'wounded'],
    ['Disappeared', 'More than 1,300.', 'other'],
    ['Total', 'At least 120,000.', 'deaths'],
    ['Strength', 'About 900.', 'troops'],
    ['Returnees', '12,000.', 'returnees'],
    ['Deaths', '12,000.', 'deaths'],
  ])('lets the label "%s" say what is counted', (label, sentence, metric) => {
    expect(read(sentence, { label }).map((draft) => draft.metric)).toEqual([metric])
  })

  it('takes no date where neither sentence nor entry gives one', () => {
    expect(read('At least 120,000.', { entryYear: null })[0]?.edtf).toBeNull()
  })

  it('names the sources of the sentence, in brackets and inline', () => {
    expect(read('The Daily Post reported 288 deaths (ACLED).')[0]?.sources).toEqual(['Daily Post', 'ACLED'])
    expect(read('Some 300, by official count.')[0]?.sources).toEqual(['official count'])
  })

  it('keeps the sources of the sentence before only where it goes on about the same numbers', () => {
    const sourcesBefore = ['ACLED']
    expect(read('The dead included 26 guards.', { sourcesBefore })[0]?.sources).toEqual(['ACLED'])
    expect(read('Some 26 guards were killed.', { sourcesBefore })[0]?.sources).toEqual([])
  })

  it('gives the exact place of the number with its noun', () => {
    const sentence = 'It counted at least 26 guards dead.'
    expect(read(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual(['at least 26 guards'])
  })
})

describe('the rows of figures', () => {
  const examples = FIGURE_ROWS.flatMap(({ id, examples }) =>
    examples.map(([section, sentence, min]) => ({ id, section, sentence, min })),
  )
  it.each(examples)('$id reads $min in $sentence', ({ id, section, sentence, min }) => {
    expect(read(sentence, { section, times: [] }).map((draft) => [draft.rule, draft.value.min])).toContainEqual([
      id,
      min,
    ])
  })

  const misses = FIGURE_ROWS.flatMap(({ id, misses }) =>
    misses.map(([section, sentence]) => ({ id, section, sentence })),
  )
  it.each(misses)('$id is not read in $section: $sentence', ({ id, section, sentence }) => {
    expect(read(sentence, { section, times: [] }).map((draft) => draft.rule)).not.toContain(id)
  })
})

describe('isForPeriod', () => {
  const at = (sentence: string) => {
    const number = /\d[\d,]*(?! of )(?: [a-z]+)?/.exec(sentence.replace(/\b(?:19|20)\d\d\b/g, '----'))
    return { start: number?.index ?? 0, end: (number?.index ?? 0) + (number?.[0].length ?? 0) }
  }

  it.each([
    'Over the year, attacks killed 25 peacekeepers.',
    'During 2016, attacks killed 25 peacekeepers.',
    'Since the war began in 2012, some 900 people have been killed.',
    'Between early 2012 and the end of 2014, some 900 people died.',
    'Pipelines were blown up 259 times in the course of the year.',
    'At least 220,000 people were killed between 1958 and 2012.',
    'Some 26 peacekeepers were killed in 2014.',
    'More than 400 people had been killed by the end of February.',
    'About 300 people die there every year.',
    'The four-day war killed 350 people.',
  ])('is so in %s', (sentence) => {
    expect(isForPeriod(sentence, at(sentence))).toBe(true)
  })

  it.each([
    'On the night of May 4, attackers killed 25 peacekeepers.',
    'In 2015, troops killed 2 commanders.',
    'The base was stormed (12 soldiers killed, the worst day so far).',
    'During the night, 12 people died.',
    'Between Feb. 20 and March 1, the army lost 12 men.',
    'The truce, in force since 2013, broke; a bomb killed 12 people.',
    'A bomb killed 12 people in May 2014.',
  ])('is not so in %s', (sentence) => {
    const span = sentence.includes('12')
      ? { start: sentence.indexOf('12'), end: sentence.indexOf('12') + 9 }
      : at(sentence)
    expect(isForPeriod(sentence, span)).toBe(false)
  })
})
