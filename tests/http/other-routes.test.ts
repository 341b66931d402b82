import { beforeAll, describe, expect, it } from 'vitest'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { sampleRecords } from '../support/records.ts'
import { type Answer, type Ask, askOf, sampleStore } from './ask.ts'

const records = sampleRecords()
let ask: Ask
beforeAll(async () => {
  ask = await askOf(sampleStore())
})

describe('GET /events/:id', () => {
  it('gives each event of the list', async () => {
    for (const event of (await ask('/events')).json.events) {
      expect((await ask(`/events/${event.id}`)).json).toEqual(event)
    }
  })

  it('leads from a former id to the present one, for good', async () => {
    const { status, headers, text } = await ask('/events/mali-2012-coup')
    expect([status, text]).toEqual([308, ''])
    expect(headers.get('location')).toBe('/events/mali-2012-03-22-coup-bamako')
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })
})

describe('GET /figures', () => {
  it('lists figures, narrowed by metric, date and words', async () => {
    expect((await ask('/figures')).json.figures).toHaveLength(records.figures.length)
    expect((await ask('/figures?metric=deaths')).json.figures).toEqual([records.figures[0]])
    expect((await ask('/figures?date=2015')).json.figures).toEqual([records.figures[2]])
    expect((await ask('/figures?q=2012')).json.figures).toEqual([records.figures[1]])
    expect((await ask('/figures?source=United+Nations&limit=1')).json.next).not.toBeNull()
  })
})

describe('GET /parties', () => {
  it('lists parties, narrowed by name', async () => {
    expect((await ask('/parties')).json.total).toBe(3)
    expect((await ask('/parties?actor=CMA')).json.parties).toEqual([records.parties[1]])
    expect((await ask('/parties?q=MNLA')).json.parties).toEqual([records.parties[0]])
  })
})

describe('GET /passages', () => {
  it('lists the sentences in the order of the text', async () => {
    const { json } = await ask('/passages')
    expect(json.passages).toEqual(records.passages)
  })

  it('searches them for words, best first', async () => {
    const { json } = await ask('/passages?q=talks+in+Algiers')
    expect(json.passages[0].quote).toBe('In July delegates of the CMA and the government opened talks in Algiers.')
    expect(json.total).toBeGreaterThan(1)
    expect(json.understood).toEqual({ words: '', query: '', notes: [], search: 'talks in Algiers' })
  })

  it('pages through what it found, each sentence once', async () => {
    const { json } = await ask('/passages?q=Gao+Kidal')
    const passages: unknown[] = []
    let next: string | null = ''
    while (next !== null) {
      const page: Answer = await ask(`/passages?q=Gao+Kidal&limit=2${next && `&cursor=${next}`}`)
      passages.push(...page.json.passages)
      next = page.json.next
    }
    expect(passages).toEqual(json.passages)
  })

  it('narrows by what the sentences tell', async () => {
    const { json } = await ask('/passages?q=Algiers&type=ceasefire')
    expect(json.passages).toMatchObject([{ quote: expect.stringContaining('A truce was signed') }])
    expect(json.understood.words).toBe('of type ceasefire')
  })

  it('lists none, and no error, where no sentence fits', async () => {
    expect((await ask('/passages?q=qwertz')).json).toMatchObject({ total: 0, passages: [] })
  })
})

describe('The service', () => {
  it('lists its reports', async () => {
    expect((await ask('/reports')).json).toEqual({ reports: [records.report] })
  })

  it('tells its health, which is never cached', async () => {
    const { json, headers } = await ask('/health')
    expect(json).toEqual({ status: 'ok', version: expect.any(String), reports: 1, events: 25 })
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('has a landing, each link of which leads somewhere', async () => {
    const { json, headers } = await ask('/')
    expect(headers.get('link')).toBe('</openapi.json>; rel="service-desc"')
    expect(json.links.length).toBeGreaterThan(5)
    for (const { href } of json.links) expect((await ask(href)).status).toBe(200)
  })

  it('answers from an empty store', async () => {
    const askEmpty = await askOf(createMemoryStore())
    expect((await askEmpty('/events?q=2014')).json).toMatchObject({ total: 0, next: null, events: [] })
    expect((await askEmpty('/passages?q=peace')).json.total).toBe(0)
    expect((await askEmpty('/events.csv')).text.split('\r\n')).toHaveLength(2)
    expect((await askEmpty('/health')).json).toMatchObject({ reports: 0, events: 0 })
    expect((await askEmpty('/reports')).json).toEqual({ reports: [] })
  })
})
