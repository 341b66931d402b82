import { beforeAll, describe, expect, it } from 'vitest'
import type { EventStore } from '../../src/model/event-store.ts'
import { anEvent, aPassage, aReport } from '../support/records.ts'
import { type Ask, askOf, sampleStore } from './ask.ts'

let store: EventStore
let ask: Ask
beforeAll(async () => {
  store = sampleStore()
  ask = await askOf(store)
})

const PATHS = [
  '/',
  '/ask?q=What+happened+in+Kidal%3F',
  '/ask/when?about=coup',
  '/events?q=2014',
  '/events.csv',
  '/events.jsonl?type=talks',
  '/events/mali-2012-03-22-coup-bamako',
  '/figures',
  '/parties',
  '/passages?q=convoy',
  '/reports',
  '/openapi.json',
]

describe.each(PATHS)('The headers of %s', (path) => {
  it('let anybody read, and nobody guess', async () => {
    const { status, headers } = await ask(path)
    expect(status).toBe(200)
    expect(Object.fromEntries(headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
      vary: 'Accept',
    })
  })

  it('spare a client what it has already', async () => {
    const etag = (await ask(path)).headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/)
    for (const sent of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
      const { status, text, headers } = await ask(path, { headers: { 'if-none-match': sent } })
      expect([status, text, headers.get('etag')]).toEqual([304, '', etag])
    }
    expect((await ask(path, { headers: { 'if-none-match': 'W/"other"' } })).status).toBe(200)
  })

  it('are the same for HEAD, which has no body', async () => {
    const get = await ask(path)
    const head = await ask(path, { method: 'HEAD' })
    expect([head.status, head.text]).toEqual([200, ''])
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers))
  })

  it('tell browsers what other pages may do', async () => {
    const { status, headers } = await ask(path, { method: 'OPTIONS' })
    expect(status).toBe(204)
    const takesPost = path.startsWith('/ask?')
    expect(headers.get('access-control-allow-methods')).toBe(`GET, HEAD, ${takesPost ? 'POST, ' : ''}OPTIONS`)
    expect(headers.get('access-control-allow-headers')).toBe(`If-None-Match${takesPost ? ', Content-Type' : ''}`)
  })
})

describe('The entity tag', () => {
  it('differs by query and by format', async () => {
    const tags = await Promise.all([
      ask('/events?q=2014'),
      ask('/events?q=2013'),
      ask('/events?q=2014', { headers: { accept: 'text/csv' } }),
      ask('/figures?q=2014'),
    ])
    expect(new Set(tags.map(({ headers }) => headers.get('etag'))).size).toBe(4)
  })

  it('is the same under another name of the host', async () => {
    const here = await ask('http://localhost/events')
    const there = await ask('https://annalist.example:8443/events')
    expect(there.headers.get('etag')).toBe(here.headers.get('etag'))
  })

  it('changes with the records, and so does the answer', async () => {
    const changing = sampleStore()
    const askChanging = await askOf(changing)
    const before = await askChanging('/events?q=2014')
    expect((await askChanging('/events?q=2014')).text).toBe(before.text)
    const events = [anEvent({ id: 'other-1', report: 'other' })]
    await changing.replaceReport({
      report: aReport({ id: 'other' }),
      events,
      figures: [],
      parties: [],
      passages: [aPassage({ id: 'other:100', report: 'other', document: 'other' })],
    })
    const etag = before.headers.get('etag') ?? ''
    const after = await askChanging('/events?q=2014', { headers: { 'if-none-match': etag } })
    expect(after.status).toBe(200)
    expect(after.json.total).toBe(before.json.total + 1)
  })
})
