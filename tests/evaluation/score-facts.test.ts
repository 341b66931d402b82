import { describe, expect, it } from 'vitest'
import { readGoldFigures, readGoldParties } from '../../src/evaluation/read-gold.ts'
import { scoreFigures } from '../../src/evaluation/score-figures.ts'
import { scoreParties } from '../../src/evaluation/score-parties.ts'
import type { FigureRecord, PartyRecord } from '../../src/model/records.ts'
import { aCount, aDate, aFactMention, aFigure, aParty } from '../support/records.ts'
import { coded } from './coded.ts'

const at = (start: number) => [{ ...aFactMention({ start }), end: start + 40 }]

describe('Scores of figures', () => {
  const row = { document: 'mali', quote: '26 peacekeepers were killed', start: 100, end: 140, metric: 'deaths' }
  const codedFigure = (overrides: object = {}) => ({ ...row, value: { min: 26, max: 26 }, ...overrides })
  const figure = (overrides: Partial<FigureRecord> = {}) =>
    aFigure({ value: aCount(26), mentions: at(100), ...overrides })
  const score = (rows: readonly object[], figures: readonly FigureRecord[]) =>
    scoreFigures(readGoldFigures(coded(...rows)), figures)

  it('pair the same number at the same place, and rather of the same metric', () => {
    const rows = [codedFigure(), codedFigure({ start: 300, end: 340 }), codedFigure({ value: { min: null, max: 26 } })]
    const figures = [figure({ metric: 'wounded' }), figure(), figure({ mentions: at(600) })]
    expect(score(rows, figures)).toMatchObject({
      found: { ok: 1, of: 3 },
      precise: { ok: 1, of: 3 },
      right: { metric: { ok: 1, of: 1 } },
    })
  })

  it('look at date, whom and source only where they are coded', () => {
    const rows = [
      codedFigure({ date: '2014', of: 'UN peacekeepers', source: 'United Nations' }),
      codedFigure({ start: 300, end: 340 }),
    ]
    const right = figure({ date: aDate('2014'), of: 'peacekeepers', sources: ['Reuters', 'the United Nations'] })
    const one = { ok: 1, of: 1 }
    expect(score(rows, [right, figure({ mentions: at(300) })]).right).toEqual({
      metric: { ok: 2, of: 2 },
      date: one,
      'of whom': one,
      source: one,
    })
    const wrong = figure({ date: null, of: 'un', sources: ['United Nations Mission'] })
    expect(score(rows, [wrong]).right).toMatchObject({ date: { ok: 0 }, 'of whom': { ok: 0 }, source: { ok: 0 } })
  })
})

describe('Scores of parties', () => {
  const row = { document: 'mali', quote: 'National Movement (MNLA)', start: 100, end: 140, name: 'National Movement' }
  const codedParty = (overrides: object = {}) => ({ ...row, aliases: ['MNLA'], ...overrides })
  const party = (overrides: Partial<PartyRecord> = {}) => aParty({ mentions: at(100), ...overrides })
  const score = (rows: readonly object[], parties: readonly PartyRecord[]) =>
    scoreParties(readGoldParties(coded(...rows)), parties)

  it('pair by any shared name, one to one', () => {
    const rows = [codedParty(), codedParty({ name: 'The Movement', aliases: ['M.N.L.A.'] })]
    expect(score(rows, [party({ name: 'Movement for Azawad' })])).toMatchObject({
      found: { ok: 1, of: 2 },
      precise: { ok: 1, of: 1 },
    })
  })

  it('set aside optional parties, read or not', () => {
    const rows = [codedParty(), codedParty({ name: 'GATIA', aliases: [], optional: true })]
    const whole = { found: { ok: 1, of: 1 }, precise: { ok: 1, of: 1 } }
    expect(score(rows, [party()])).toMatchObject(whole)
    expect(score(rows, [party({ id: 'gatia', name: 'GATIA', aliases: [] }), party()])).toMatchObject(whole)
  })

  it('want every alias and leader, by a part of the name at least', () => {
    const leaders = ['Bilal ag Acherif', 'Alghabass']
    const right = (read: readonly string[]) =>
      score([codedParty({ leaders })], [party({ leaders: [...read] })]).right.leaders?.ok
    expect(right(['Acherif', 'Alghabass ag Intalla'])).toBe(1)
    expect(right(['Acherif'])).toBe(0)
    expect(right(['ag', 'Alghabass'])).toBe(0)
  })
})
