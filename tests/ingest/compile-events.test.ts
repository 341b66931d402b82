import { describe, expect, it } from 'vitest'
import { compileEvents } from '../../src/ingest/compile-events.ts'
import type { Count } from '../../src/model/records.ts'
import { type Told, toldMention } from '../support/told-mention.ts'

const eventOf = (...told: Told[]) => compileEvents('report', [told.map(toldMention)])[0]

/** What becomes of the numbers of killed that tellings give, the most precise first. */
function killedOf(...counts: Omit<Count, 'text'>[]) {
  const mentions = counts.map((count, index) => {
    const mention = toldMention({ date: index === 0 ? '2014-05-03' : '2014-05' }, index)
    return { ...mention, said: { ...mention.said, killed: { ...count, text: '' } } }
  })
  const event = compileEvents('report', [mentions])[0]
  return { killed: [event?.killed?.min, event?.killed?.max], disputed: event?.disputed }
}

describe('compileEvents', () => {
  it('takes its own fields from the most precise telling', () =>
    expect(eventOf({ date: '2014' }, { date: '2014-05-03' })?.date.edtf).toBe('2014-05-03'))

  it('takes no date from a telling that only names what happened', () => {
    const known: Told = { date: '2014-08-02', dateText: '', rules: ['attack.noun'], quote: 'since the attack' }
    expect(eventOf({ date: '2014-05' }, known)?.date.edtf).toBe('2014-05')
    expect(eventOf(known)?.date.edtf).toBe('2014-08-02')
  })

  it('takes the count that says most closely what the first does', () => {
    expect(killedOf({ min: 24, max: null }, { min: 37, max: 37 })).toEqual({ killed: [37, 37] })
    expect(killedOf({ min: 100, max: 100, approx: true }, { min: 97, max: 97 })).toEqual({ killed: [97, 97] })
    expect(killedOf({ min: 37, max: 37 }, { min: 24, max: null })).toEqual({ killed: [37, 37] })
  })

  it('keeps the first of counts that contradict each other, and says so', () =>
    expect(killedOf({ min: 4, max: 4 }, { min: 40, max: null })).toEqual({ killed: [4, 4], disputed: ['killed'] }))
})
