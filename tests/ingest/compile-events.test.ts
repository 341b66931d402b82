import { describe, expect, it } from 'vitest'
import { compileEvents } from '../../src/ingest/compile-events.ts'
import { type Told, toldMention } from '../support/told-mention.ts'

const eventOf = (...told: Told[]) => compileEvents('report', [told.map(toldMention)])[0]

describe('compileEvents', () => {
  it('takes its own fields from the most precise telling', () =>
    expect(eventOf({ date: '2014' }, { date: '2014-05-03' })?.date.edtf).toBe('2014-05-03'))

  it('takes no date from a telling that only names what happened', () => {
    const known: Told = { date: '2014-08-02', dateText: '', rules: ['attack.noun'], quote: 'since the attack' }
    expect(eventOf({ date: '2014-05' }, known)?.date.edtf).toBe('2014-05')
    expect(eventOf(known)?.date.edtf).toBe('2014-08-02')
  })
})
