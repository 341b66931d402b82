import { describe, expect, it } from 'vitest'
import {
  ofWhomIn,
  readFigureHeads,
  readFigureRow,
  readFigureSeries,
} from '../../../src/language/figures/read-figure-series.ts'
import { METRIC_HEADS } from '../../../src/vocabulary/figure-rows/metric-heads.ts'

const inShort = (drafts: ReturnType<typeof readFigureSeries>) =>
  drafts.map(({ metric, value, of, edtf }) => `${metric} ${value.min ?? ''}-${value.max ?? ''} [${of}] ${edtf}`)
const rowOf = (text: string, heads: string) =>
  inShort(readFigureRow(text, readFigureHeads(heads) ?? [], { times: [], entry: '2010' }))

describe('METRIC_HEADS', () => {
  it.each(METRIC_HEADS.flatMap(({ metric, examples }) => examples.map((head) => [head, metric] as const)))(
    'say that %s counts %s',
    (head, metric) => {
      expect(METRIC_HEADS.find(({ words }) => words.test(head))?.metric).toBe(metric)
    },
  )
})

describe('readFigureSeries', () => {
  it.each([
    [
      'Deaths per year: 2012, 340; 2013, about 1,200; 2014, 900.',
      ['deaths 340-340 [] 2012', 'deaths 1200-1200 [] 2013', 'deaths 900-900 [] 2014'],
    ],
    [
      'Refugees ’17: 50. ’18: 210. ’99: 3.',
      ['refugees 50-50 [] 2017', 'refugees 210-210 [] 2018', 'refugees 3-3 [] 1999'],
    ],
    ['Elections: 2012, 340; 2013, 1,200; 2014, 900.', []],
    ['Deaths in May 2012, 30 of them children, rose.', []],
  ])('reads: %s', (text, expected) => {
    expect(inShort(readFigureSeries(text, null))).toEqual(expected)
  })

  it('counts what the label says where no word before the numbers does', () => {
    expect(inShort(readFigureSeries('2012: 3; 2013: 4; 2014: 5', 'Peacekeepers killed'))[0]).toBe(
      'deaths 3-3 [Peacekeepers] 2012',
    )
  })
})

describe('readFigureRow', () => {
  it.each([
    [
      '2012 | 340 | 12,000',
      'Year | Deaths | Refugees abroad',
      ['deaths 340-340 [] 2012', 'refugees 12000-12000 [] 2012'],
    ],
    [
      '2012 | 340 | 200',
      'Year | Killed | By the army',
      ['deaths 340-340 [] 2012', 'deaths 200-200 [By the army] 2012'],
    ],
    ['Deaths | 340 | 200', '| 2012 | 2013', ['deaths 340-340 [] 2012', 'deaths 200-200 [] 2013']],
    ['Hill Army | about 4,000 | Anna Kral', 'Group | Strength | Leader', ['troops 4000-4000 [Hill Army] 2010']],
    ['May | the 3rd brigade came', 'Month | Troops', []],
  ])('reads %s below %s', (text, heads, expected) => {
    expect(rowOf(text, heads)).toEqual(expected)
  })

  it('takes no row of numbers or prose for heads', () => {
    expect(readFigureHeads('Deaths | 340')).toBeUndefined()
    expect(readFigureHeads('The dead of May were buried.')).toBeUndefined()
    expect(readFigureHeads('Date | What happened | Killed')).toBeUndefined()
  })
})

describe('ofWhomIn', () => {
  it('leaves out what became of them', () => {
    expect(ofWhomIn('Peacekeepers killed')).toBe('Peacekeepers')
    expect(ofWhomIn('Total deaths')).toBe('')
  })
})
