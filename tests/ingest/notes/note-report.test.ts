import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { noteContradictions } from '../../../src/ingest/notes/note-contradictions.ts'
import { readReports } from '../../../src/ingest/read-reports.ts'
import type { EventRecord, FigureRecord } from '../../../src/model/records.ts'
import { aCount, aDate, aFigure, anEvent, aReport } from '../../support/records.ts'

function notesOf(prose: string): readonly string[] {
  const text = `---
countries: [TD]
---
# Sample

## Parties to the Conflict

1. Government of Chad: Led by Omar Haddad.

2. Army of the Coast (AC)

## Status of the Fighting

${prose}
`
  const [reading] = readReports([{ path: 'sample.md', bytes: new TextEncoder().encode(text) }])
  const messages = reading?.files.flatMap((file) => file.messages) ?? []
  return messages.map(({ line, column, ruleId, reason, fatal }) => {
    expect(fatal).not.toBe(true)
    return `${line}:${column} ${ruleId} ${/"[^"]*"(?: \(\d+ times\))?/.exec(reason)?.[0]}`
  })
}

describe('The notes on a report', () => {
  it('name the sentences that have a date and gave nothing', () => {
    expect(notesOf('2014 On May 3 the AC attacked Moundou. On June 5 the sky was blue over Moundou.')).toEqual([
      '14:43 date-without-event "On June 5 the sky was blue over Moundou."',
    ])
  })

  it('name the first month of a paragraph that has no year', () => {
    expect(notesOf('On May 3 the AC attacked Moundou. On June 5 it left.\n\n2014 It rained.')).toEqual([
      '14:4 date-without-year "May 3"',
    ])
  })

  it.each([
    '2014 The sky was blue all year. In early 2014 it was grey. Two weeks later it rained.',
    '2014 It was in the press (Reuters, 5 June 2014).',
  ])('pass over “%s”', (prose) => expect(notesOf(prose)).toEqual([]))

  it('name a place that is in no list once, with how often it is told', () => {
    expect(
      notesOf('2014 On May 3 the AC attacked a post near Zorbak. On May 9 soldiers killed two men in Zorbak.'),
    ).toEqual(['14:43 place-unknown "Zorbak" (2 times)'])
  })

  it('name who takes part and is in no list', () => {
    expect(notesOf('2014 On May 3 the Zorbaks attacked Moundou.')).toEqual(['14:19 name-unknown "Zorbaks"'])
  })

  it.each([
    '2014 On May 3 Haddad visited Moundou.',
    '2014 On May 3 the Chadians attacked Moundou. Expiry was on time.',
    '2014 On May 3 Moundou-based rebels attacked Abéché (Zorbak Daily).',
  ])('know the names in “%s”', (prose) => expect(notesOf(prose)).toEqual([]))
})

describe('noteContradictions', () => {
  const [mention] = anEvent().mentions
  if (!mention) throw new TypeError('The sample has no mention')
  const telling = (line: number, said: Partial<typeof mention.said>) => ({
    ...mention,
    line,
    said: { ...mention.said, ...said },
  })
  const notes = (events: readonly EventRecord[], figures: readonly FigureRecord[] = []): readonly string[] => {
    const file = new VFile({ path: 'mali.md' })
    noteContradictions({ report: aReport(), events, figures, parties: [], passages: [] }, () => file)
    return file.messages.map(({ line, ruleId, reason }) => `${line} ${ruleId} ${reason}`)
  }

  it('names counts that the tellings of an event differ in, at the later one', () => {
    const mentions = [telling(3, { killed: aCount(12) }), telling(5, {}), telling(9, { killed: aCount(15) })]
    expect(notes([anEvent({ mentions })])).toEqual([
      '9 mentions-differ One event is told with "15" killed here and with "12" killed in line 3; see: annalist explain mali-2014-05-17-attack-kidal',
    ])
  })

  it('names dates of which neither lies in the other', () => {
    const apart = [telling(3, { date: aDate('2014-05-17') }), telling(9, { date: aDate('2014-05-18') })]
    const within = [telling(3, { date: aDate('2014-05-17') }), telling(9, { date: aDate('2014-05') })]
    expect(notes([anEvent({ mentions: apart })])).toHaveLength(1)
    expect(notes([anEvent({ mentions: within })])).toEqual([])
  })

  const deaths = (value: number) =>
    aFigure({ of: '', date: aDate('2014'), value: aCount(value), id: `deaths-${value}` })

  it('names the total of a year that is less than its events', () => {
    const events = [
      anEvent({ killed: aCount(12) }),
      anEvent({ id: 'other', killed: aCount(30), date: aDate('2014-06') }),
    ]
    expect(notes(events, [deaths(40), deaths(20)])).toEqual([
      expect.stringContaining(
        'total-too-small The total of "40" deaths in 2014 is less than the 42 of its events, most of them in other',
      ),
    ])
    expect(notes(events, [deaths(42), deaths(20)])).toEqual([])
  })

  it('takes "at least" for no total that can be too small', () => {
    const figure = aFigure({ of: '', date: aDate('2014'), value: aCount(5, null) })
    expect(notes([anEvent({ killed: aCount(12) })], [figure])).toEqual([])
  })
})
