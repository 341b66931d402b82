import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/create-app.ts'
import type { EventStore } from '../../src/model/event-store.ts'
import { UserError } from '../../src/model/user-error.ts'
import { EVENTS_CSV_HEADER, eventToCsv } from '../../src/render/events-csv.ts'
import { type Ask, askOf, largeStore, sampleStore } from './ask.ts'

const linesOf = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

let ask: Ask
beforeAll(async () => {
  ask = await askOf(sampleStore())
})

describe('Events as files', () => {
  it.each(['', 'q=2014+Kidal', 'type=talks&sort=-date', 'place=Atlantis'])(
    'hold what the pages hold: %s',
    async (query) => {
      const { json } = await ask(`/events?${query}`)
      const lines = await ask(`/events.jsonl?${query}`)
      expect(linesOf(lines.text)).toEqual(json.events)
      expect(lines.headers.get('content-type')).toBe('application/x-ndjson')
      expect(lines.headers.get('content-disposition')).toBe('attachment; filename="events.jsonl"')
      const table = await ask(`/events.csv?${query}`)
      expect(table.text).toBe(EVENTS_CSV_HEADER + json.events.map(eventToCsv).join(''))
      expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
      expect(table.headers.get('content-disposition')).toBe('attachment; filename="events.csv"')
    },
  )

  it('hold all pages', async () => {
    const askLarge = await askOf(largeStore(1203))
    const lines = linesOf((await askLarge('/events.jsonl')).text) as { id: string }[]
    expect(new Set(lines.map(({ id }) => id)).size).toBe(1203)
    expect(lines).toHaveLength(1203)
    expect((await askLarge('/events.csv')).text.split('\r\n')).toHaveLength(1205)
  })

  it.each(['limit=5', 'cursor=x', 'facets=true'])('have no parameter %s', async (query) => {
    expect((await ask(`/events.csv?${query}`)).json.type).toBe('/problems/bad-parameter')
  })

  it('say what is wrong with the query instead of beginning', async () => {
    expect((await ask('/events.csv?date=someday')).json.type).toBe('/problems/bad-date')
    expect((await ask('/events.jsonl?sort=relevance')).json.type).toBe('/problems/bad-sort')
  })
})

describe('Formats of lists', () => {
  it.each([
    ['text/csv', 'text/csv'],
    ['application/x-ndjson', 'application/x-ndjson'],
    ['application/jsonl', 'application/x-ndjson'],
    ['text/csv;q=0.5, application/x-ndjson', 'application/x-ndjson'],
    ['text/html, application/xhtml+xml, */*;q=0.8', 'application/json'],
    ['text/csv;q=0.1, application/json', 'application/json'],
    ['image/png', 'application/json'],
    ['*/*, text/csv;q=0.1', 'application/json'],
    ['text/csv;q=0, */*', 'application/json'],
    ['*/*', 'application/json'],
    ['', 'application/json'],
  ])('are chosen by Accept: %s', async (accept, type) => {
    const { headers } = await ask('/events', { headers: { accept } })
    expect(headers.get('content-type')).toMatch(new RegExp(`^${type}`))
    expect(headers.get('vary')).toBe('Accept')
  })

  it('hold all that match unless a limit is given', async () => {
    const askLarge = await askOf(largeStore(600))
    const headers = { accept: 'application/x-ndjson' }
    expect(linesOf((await askLarge('/events', { headers })).text)).toHaveLength(600)
    const page = await askLarge('/events?limit=7', { headers })
    expect(linesOf(page.text)).toHaveLength(7)
    const next = /^<(.+)>; rel="next"$/.exec(page.headers.get('link') ?? '')?.[1] ?? ''
    const second = linesOf((await askLarge(next, { headers })).text)
    expect(second).toHaveLength(7)
    expect(second).not.toContainEqual(linesOf(page.text)[0])
  })

  it('are lines for figures, parties and passages too, and never a table', async () => {
    const { text } = await ask('/passages?q=convoy', { headers: { accept: 'application/x-ndjson' } })
    expect(linesOf(text)).toMatchObject([{ kind: 'passage' }])
    const { headers } = await ask('/figures', { headers: { accept: 'text/csv' } })
    expect(headers.get('content-type')).toBe('application/json')
  })
})

describe('A file that breaks off', () => {
  it('tells the log why, and the client the incident alone', async () => {
    const store = largeStore(600)
    let asked = 0
    const failing: EventStore = {
      ...store,
      list: async (kind, query) => {
        asked += 1
        if (asked > 1) throw new UserError('store-damaged', 'secret')
        return store.list(kind, query)
      },
    }
    const logged: unknown[] = []
    const app = createApp(failing, { log: (_, details) => logged.push(details), incidentId: () => 'i-1' })
    const response = await app.request('/events.jsonl')
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('The rest is missing, for incident i-1.')
    expect(logged).toMatchObject([{ incident: 'i-1', path: '/events.jsonl', error: expect.stringContaining('secret') }])
  })
})
