import { describe, expect, it } from 'vitest'
import { readGoldEvents } from '../../src/evaluation/read-gold.ts'
import { scoreEvents } from '../../src/evaluation/score-events.ts'
import type { EventRecord } from '../../src/model/records.ts'
import { aCount, aDate, aFactMention, anActor, anEvent, aPlace } from '../support/records.ts'
import { coded, codedEvent } from './coded.ts'

/** An event without places and actors, told at the places given. */
function told(overrides: Partial<EventRecord>, ...spans: readonly (readonly [number, number])[]): EventRecord {
  const event = anEvent({ places: [], actors: [], ...overrides })
  const [first] = event.mentions
  return {
    ...event,
    mentions: spans.flatMap(([start, end]) => (first ? [{ ...first, ...aFactMention({ start }), end }] : [])),
  }
}

const score = (rows: readonly object[], events: readonly EventRecord[]) =>
  scoreEvents(readGoldEvents(coded(...rows)), events)

describe('Scores of events', () => {
  it('are worked out by hand for four rows and three mentions', () => {
    const rows = [
      codedEvent(),
      codedEvent({ start: 200, end: 240, type: 'killing', dates: ['2014-06'] }),
      codedEvent({ start: 300, end: 340, type: 'talks', dates: ['2014-07'] }),
      codedEvent({ start: 400, end: 440 }),
    ]
    const events = [
      told({ id: 'a' }, [110, 150]), // right
      told({ id: 'b', date: aDate('2014-06') }, [200, 240]), // an attack where a killing is coded
      told({ id: 'c', type: 'talks', date: aDate('2014-07-04/2014-07-25') }, [300, 340]), // near the date
      told({ id: 'd' }, [600, 640]), // where nothing is coded
    ]
    const scores = score(rows, events)
    expect(scores).toMatchObject({ gold: 4, system: 4, class: 1, date: { exact: 2 / 3, near: 1 } })
    expect(scores.detection).toEqual({ p: 0.75, r: 0.75, f1: 0.75 })
    expect(scores.typed).toEqual({ p: 0.5, r: 0.5, f1: 0.5 })
    expect(scores.strict).toEqual({ p: 0.25, r: 0.25, f1: 0.25 })
    expect(scores.headline).toBeCloseTo(0.15)
  })

  it('take any of the types and dates that a coder allows', () => {
    const row = codedEvent({ type: 'killing', alsoTypes: ['attack'], dates: ['2014-05', '2014-05-17'] })
    expect(score([row], [told({}, [100, 140])]).strict.f1).toBe(1)
  })

  it('pair the mention that fits best and count another at the same place as read in vain', () => {
    const events = [told({ id: 'battle', type: 'battle' }, [100, 140]), told({ id: 'attack' }, [120, 170])]
    expect(score([codedEvent()], events)).toMatchObject({ typed: { p: 0.5, r: 1 }, detection: { p: 0.5 } })
  })

  it('count nothing outside the coded stretches or in other documents', () => {
    const elsewhere = told({}, [100, 140])
    const other = { ...elsewhere, mentions: elsewhere.mentions.map((mention) => ({ ...mention, document: 'chad' })) }
    expect(score([codedEvent()], [told({}, [1000, 1040]), other])).toMatchObject({ system: 0, detection: { f1: 0 } })
  })

  it('set aside optional rows and what meets only them', () => {
    const rows = [codedEvent(), codedEvent({ start: 200, end: 240, optional: true })]
    const events = [told({ id: 'a' }, [100, 140], [205, 235]), told({ id: 'b', type: 'coup' }, [210, 220])]
    expect(score(rows, events)).toMatchObject({ gold: 1, system: 1, strict: { p: 1, r: 1, f1: 1 } })
  })

  it('count names over all that was coded and all that was read, each once', () => {
    const rows = [
      codedEvent({ places: [['Kidal', 'the town of Kidal'], ['Gao']] }),
      codedEvent({ start: 200, end: 240, places: [['Ménaka']] }),
    ]
    const places = [aPlace('KIDAL'), aPlace('Kidal'), aPlace('Bamako', { text: 'the Gao' })]
    const { p, r, gold, system } = score(rows, [told({ places }, [100, 140])]).places
    expect({ p, r, gold, system }).toEqual({ p: 2 / 3, r: 2 / 3, gold: 3, system: 3 })
  })

  it('know an actor by an alias, and its role apart from that', () => {
    const row = codedEvent({ actors: [{ names: ['M.N.L.A.'], role: 'agent' }] })
    const actors = [anActor('National Movement', 'target', { aliases: ['MNLA'] })]
    expect(score([row], [told({ actors }, [100, 140])])).toMatchObject({ actors: { f1: 1 }, roles: { f1: 0 } })
  })

  it('want both bounds of a count, and take the count of the event where the mention gives none', () => {
    const rows = [
      codedEvent({ killed: { min: 19, max: null }, wounded: { min: 3, max: 3 } }),
      codedEvent({ start: 200, end: 240 }),
    ]
    const event = told({ killed: aCount(19, null), wounded: aCount(3, null) }, [100, 140], [200, 240])
    const silent = event.mentions.map((mention) => ({ ...mention, said: { ...mention.said, killed: undefined } }))
    const scores = score(rows, [{ ...event, mentions: silent }])
    expect(scores.killed).toEqual({ ok: 1, of: 1, spurious: 1 })
    expect(scores.wounded).toEqual({ ok: 0, of: 1, spurious: 1 })
  })

  it('compare joined mentions pair by pair', () => {
    const at = [100, 200, 300, 400]
    const clusters = ['raid', 'raid', 'raid', 'talks']
    const rows = at.map((start, index) => codedEvent({ start, end: start + 40, cluster: clusters[index] }))
    // Coded together: 3 pairs. Read together: the pair of the first event, and that of the second, which is wrong.
    const events = [told({ id: 'a' }, [100, 140], [200, 240]), told({ id: 'b' }, [300, 340], [400, 440])]
    expect(score(rows, events).joining).toEqual({ p: 1 / 2, r: 1 / 3, f1: 0.4, pairs: 3 })
  })
})
