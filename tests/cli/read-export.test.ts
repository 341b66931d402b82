import { describe, expect, it } from 'vitest'
import { readExport } from '../../src/cli/read-export.ts'
import { anEvent, aParty } from '../support/records.ts'

describe('readExport', () => {
  it('reads records of all kinds', () => {
    const text = [anEvent(), aParty()].map((record) => `${JSON.stringify(record)}\n`).join('')
    const { events, figures, parties } = readExport(text, 'all.jsonl')
    expect([events.length, figures.length, parties.length]).toEqual([1, 0, 1])
  })

  it.each([
    ['{"kind":"event"', 'it is not JSON'],
    ['{"kind":"event"}', 'id: '],
    ['{"kind":"rumour"}', 'kind: '],
  ])('names the line of %s', (line, found) => {
    const text = `${JSON.stringify(anEvent())}\n${line}\n`
    expect(() => readExport(text, 'events.jsonl')).toThrow(`events.jsonl, line 2, holds no record (${found}`)
  })
})
