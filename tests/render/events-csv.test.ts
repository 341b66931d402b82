import { describe, expect, it } from 'vitest'
import { EVENTS_CSV_HEADER, eventToCsv } from '../../src/render/events-csv.ts'
import { aCount, aDate, aFactMention, anActor, anEvent, aPlace } from '../support/records.ts'

/** Reads a table as RFC 4180 has it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}

function cellsOf(event: Parameters<typeof eventToCsv>[0]): Record<string, string> {
  const [names = [], values = []] = parseCsv(EVENTS_CSV_HEADER + eventToCsv(event))
  expect(values).toHaveLength(names.length)
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']))
}

describe('Events as a table', () => {
  it('tell an event in flat cells', () => {
    const event = anEvent({
      id: 'mali-2014-05-attack-gao',
      date: aDate('2014-05'),
      places: [aPlace('Gao', { lat: 16.27, lon: -0.04 }), aPlace('Algiers', { country: 'DZ' }), aPlace('Ménaka')],
      actors: [anActor('MNLA'), anActor('AQIM'), anActor('civilians', 'target')],
      killed: aCount(19, null),
      wounded: aCount(7),
      sources: ['Reuters', 'United Nations'],
    })
    expect(cellsOf(event)).toMatchObject({
      id: 'mali-2014-05-attack-gao',
      report: 'mali',
      type: 'attack',
      date: '2014-05',
      start: '2014-05-01',
      end: '2014-05-31',
      places: 'Gao; Algiers; Ménaka',
      lat: '16.27',
      lon: '-0.04',
      country: 'ML; DZ',
      agent: 'MNLA; AQIM',
      target: 'civilians',
      party: '',
      killed_min: '19',
      killed_max: '',
      wounded_min: '7',
      wounded_max: '7',
      sources: 'Reuters; United Nations',
      document: 'mali',
      line: '3',
      quote: 'rebels attacked the garrison at Kidal',
    })
  })

  it('leave empty what is not told', () => {
    const { lat, lon, country, places, end } = cellsOf(anEvent({ places: [], date: aDate('2014-03/..') }))
    expect({ lat, lon, country, places, end }).toEqual({ lat: '', lon: '', country: '', places: '', end: '' })
  })

  it.each([
    ['commas', 'Gao, Kidal'],
    ['quotation marks', 'the "green zone"'],
    ['line breaks', 'first\nsecond\r\nthird'],
    ['all of them', '"a",\r\n"b"'],
  ])('keep %s', (_, quote) => {
    expect(cellsOf(anEvent({ sources: [quote] })).sources).toBe(quote)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '=HYPERLINK("http://evil.example","x")'])(
    'do not let a spreadsheet run %j',
    (text) => {
      expect(cellsOf(anEvent({ sources: [text] })).sources).toBe(`'${text}`)
    },
  )

  it('prefer the words without markup', () => {
    const { mentions, ...event } = anEvent()
    const [mention] = mentions
    if (!mention) throw new RangeError('The event has no mention')
    const marked = { ...mention, ...aFactMention({ quote: 'rebels **attacked**' }), text: 'rebels attacked' }
    expect(cellsOf({ ...event, mentions: [marked] }).quote).toBe('rebels attacked')
  })
})
