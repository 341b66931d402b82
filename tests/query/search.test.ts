import { describe, expect, it } from 'vitest'
import type { PassageRecord } from '../../src/model/records.ts'
import { createRecordIndex } from '../../src/query/record-index.ts'
import { sampleRecords } from '../support/records.ts'

const { report, events, parties, figures, passages } = sampleRecords()
const stored = [...events, ...parties, ...figures, ...passages].map((record) => ({ record, line: '' }))
const index = createRecordIndex([{ report, stored }])
const found = (text: string, filters = {}) =>
  index.search(text, { filters }).rows.map((row) => (row as PassageRecord).quote)

describe('search', () => {
  it.each([
    ['who seized the engineers', 'seized three engineers'],
    ['suicide bombs', 'suicide car bomb'],
    ['pledges by donors', 'donors pledged'],
    ['explosion at the chekpoint', 'checkpoint'],
    ['peacek', 'peacekeepers'],
  ])('puts first for “%s” the sentence with “%s”', (question, part) => {
    expect(found(question)[0]).toContain(part)
  })

  it('leaves out sentences that fit no word that tells something', () => {
    expect(found('the engineers of the')).toHaveLength(1)
    expect(found('zeppelin')).toEqual([])
  })

  it('narrows by the events that a sentence tells', () => {
    expect(found('Algiers', { type: ['ceasefire'] })).toEqual([
      'A truce was signed in Algiers on June 20, and both sides met there again in August.',
    ])
    expect(found('Algiers', { date: ['2014'] })).toHaveLength(1)
    expect(found('Algiers', { place: ['algiers'] })).toHaveLength(2)
    expect(found('Algiers', { place: ['kidal'] })).toEqual([])
  })

  it('pages through what it found', () => {
    const { next, total } = index.search('Kidal Gao', { filters: {}, limit: 2 })
    const rest = index.search('Kidal Gao', { filters: {}, cursor: next ?? '' })
    expect(rest.rows).toHaveLength(total - 2)
    expect(() => index.search('Gao', { filters: {}, cursor: next ?? '' })).toThrow('another query')
  })

  it('asks for a word', () => {
    expect(() => index.search(' … ', { filters: {} })).toThrow('holds no word')
  })
})
