import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/evaluation/evaluate.ts'
import { aFigure, anEvent, aParty } from '../support/records.ts'
import { coded, codedEvent } from './coded.ts'

const records = { events: [anEvent()], figures: [aFigure()], parties: [aParty()] }

describe('An evaluation', () => {
  it('prints scores of events in percent', () => {
    const goldText = coded(
      codedEvent({ places: [['Kidal']], killed: { min: 4, max: 4 } }),
      codedEvent({ start: 600, end: 640 }),
    )
    expect(evaluate({ goldText, records })).toBe(
      [
        'gold 2 mentions, system 1',
        'detection  P 100.0  R  50.0  F1  66.7',
        'typed      P 100.0  R  50.0  F1  66.7',
        'strict     P 100.0  R  50.0  F1  66.7',
        'places     P 100.0  R 100.0  F1 100.0',
        'actors     P   0.0  R   0.0  F1   0.0',
        'roles      P   0.0  R   0.0  F1   0.0',
        'joining    P   0.0  R   0.0  F1   0.0',
        'class right 100.0  date exact 100.0  date near 100.0  (of the paired)',
        'killed     0 of 1 right, 0 spurious',
        'wounded    0 of 0 right, 0 spurious',
        'abducted   0 of 0 right, 0 spurious',
        'displaced  0 of 0 right, 0 spurious',
        'headline    60.0   (3 strict + places + actors) / 5',
      ].join('\n'),
    )
  })

  it('lists what was missed, read wrongly and read beyond the coded, after the scores', () => {
    const events = [anEvent({ type: 'coup' }), anEvent({ id: 'extra' })]
    const goldText = coded(
      codedEvent({ type: 'battle', end: 121 }),
      codedEvent({ start: 600, end: 640, quote: 'talks were held' }),
    )
    expect(
      evaluate({ goldText, records: { ...records, events }, misses: true })
        .split('\n')
        .slice(-3),
    ).toEqual([
      'WRONG   want battle 2014-05-17, got attack 2014-05-17 | rebels attacked the garrison at Kidal',
      'MISSED  attack 2014-05-17 | talks were held',
      'EXTRA   coup 2014-05-17 | rebels attacked the garrison at Kidal',
    ])
  })

  it('prints figures, with what was missed first', () => {
    const row = { document: 'mali', metric: 'deaths', value: { min: 9, max: 9 }, quote: 'nine', start: 120, end: 140 }
    const goldText = coded(row, { ...row, value: { min: 5 }, quote: 'at least five' })
    expect(evaluate({ goldText, records, misses: true })).toBe(
      [
        'MISSED at least five',
        'found 50.0% (1 of 2); precise 100.0% (1 of 1)',
        'metric right 100.0% (1 of 1)',
        'date right 0.0% (0 of 0)',
        'of whom right 0.0% (0 of 0)',
        'source right 0.0% (0 of 0)',
      ].join('\n'),
    )
  })

  it('gives the scores of parties as one line of JSON', () => {
    const goldText = coded({ document: 'mali', name: 'MNLA', number: '2', quote: 'MNLA', start: 120, end: 124 })
    const scores: unknown = JSON.parse(evaluate({ goldText, records, json: true }))
    expect(scores).toMatchObject({
      found: { ok: 1, of: 1 },
      right: { number: { ok: 1, of: 1 }, side: { ok: 0, of: 0 } },
    })
  })
})

describe('Bad reference data', () => {
  it.each([
    [`${coded()}\n{"document": "mali`, /line 2: expected a JSON object, found “{"document": "mali”/],
    [`${coded(codedEvent())}\n\n${JSON.stringify(codedEvent({ type: 'party' }))}`, /line 4 is not an event\. type: /],
    [JSON.stringify(codedEvent()), /no coded stretch/],
    [coded(codedEvent({ end: -1 })), /line 2 is not an event\. end: /],
    [coded({ document: 'mali' }), /but line 2 has none of them/],
    ['', /but there is no row/],
  ])('is told with its line: %s', (goldText, message) => {
    expect(() => evaluate({ goldText, records })).toThrow(message)
  })
})
