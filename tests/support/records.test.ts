import { describe, expect, it } from 'vitest'
import { eventSchema, figureSchema, partySchema, passageSchema, reportSchema } from '../../src/model/records.ts'
import { SAMPLE_TEXT, sampleRecords } from './records.ts'

describe('the sample records', () => {
  const { report, events, figures, parties, passages } = sampleRecords()

  it('are valid', () => {
    reportSchema.parse(report)
    eventSchema.array().parse(events)
    figureSchema.array().parse(figures)
    partySchema.array().parse(parties)
    passageSchema.array().parse(passages)
  })

  it('quote their text', () => {
    for (const { start, end, quote } of [...passages, ...events.flatMap((event) => event.mentions)]) {
      expect(SAMPLE_TEXT.slice(start, end)).toBe(quote)
      expect(quote).not.toBe('')
    }
  })

  it('have ids of their own', () => {
    expect(events).toHaveLength(25)
    const ids = [...events, ...figures, ...passages].map((record) => record.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
