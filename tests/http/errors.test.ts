import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/create-app.ts'
import type { EventStore } from '../../src/model/event-store.ts'
import { type Ask, askOf, sampleStore } from './ask.ts'

let ask: Ask
beforeAll(async () => {
  ask = await askOf(sampleStore())
})

describe('A request that cannot be answered', () => {
  it.each<[path: string, type: string, parameter: string, detail: RegExp, suggestion?: string]>([
    ['/events?plcae=gao', 'bad-parameter', 'plcae', /did you mean place\? There are q, date, .+facets$/, 'place'],
    ['/events?metric=deaths', 'bad-parameter', 'metric', /is not known here/],
    ['/events?zzzzzz=1', 'bad-parameter', 'zzzzzz', /is not known here; there are q/],
    ['/events?__proto__=1', 'bad-parameter', '__proto__', /is not known here/],
    ['/figures?place=gao', 'bad-parameter', 'place', /there are q, date, country/],
    ['/parties?sort=date', 'bad-parameter', 'sort', /is not known here/],
    ['/reports?q=mali', 'bad-parameter', 'q', /where there are no parameters/],
    ['/health?x=1', 'bad-parameter', 'x', /where there are no parameters/],
    ['/?x=1', 'bad-parameter', 'x', /where there are no parameters/],
    ['/events/mali-2012-coup?x=1', 'bad-parameter', 'x', /where there are no parameters/],
    ['/events?limit=501', 'bad-parameter', 'limit', /is “501”, expected a whole number from 1 to 500, such as 50$/],
    ['/events?limit=0', 'bad-parameter', 'limit', /from 1 to 500/],
    ['/events?limit=-1', 'bad-parameter', 'limit', /from 1 to 500/],
    ['/events?limit=1e2', 'bad-parameter', 'limit', /from 1 to 500/],
    ['/events?limit=ten', 'bad-parameter', 'limit', /is “ten”, expected a whole number/],
    ['/events?limit=', 'bad-parameter', 'limit', /expected a whole number/],
    ['/events?limit=1&limit=2', 'bad-parameter', 'limit', /is given more than once/],
    ['/events?q=2014&q=Gao', 'bad-parameter', 'q', /is given more than once, expected one value$/],
    ['/events?sort=size', 'bad-parameter', 'sort', /is “size”, expected date, -date, killed, relevance$/],
    ['/events?sort=date&sort=killed', 'bad-parameter', 'sort', /is given more than once/],
    ['/events?facets=yes', 'bad-parameter', 'facets', /is “yes”, expected true or false$/],
    ['/events?q=Gao%00', 'bad-parameter', 'q', /holds control characters, expected plain text$/],
    ['/events?q=Gao%0aKidal', 'bad-parameter', 'q', /control characters/],
    ['/events?place=%1b[31m', 'bad-parameter', 'place', /control characters/],
    ['/events?date=someday', 'bad-date', 'date', /“someday” is not a date\. Write a date such as 2014, 2014-05/],
    ['/events?date=2014-13', 'bad-date', 'date', /is not a date/],
    ['/events?from=soon', 'bad-date', 'from', /“soon” is not a date/],
    ['/events?from=2013&to=soon', 'bad-date', 'to', /“soon” is not a date/],
    ['/events?from=2015&to=2013', 'bad-date', 'from', /“2015” is after “2013”/],
    ['/events?from=2014-12&to=2014-05', 'bad-date', 'from', /“2014-12” is after “2014-05”/],
    ['/events?q=31+June+2014', 'bad-date', 'q', /is not a date/],
    ['/events?q=colour:red', 'unknown-key', 'q', /“colour:” is not a key\. There are date/],
    ['/events?type=battel', 'unknown-type', 'type', /“battel” is no type\. There are airstrike/, 'battle'],
    ['/events?section=statuss', 'unknown-section', 'section', /There are glance/, 'status'],
    ['/figures?metric=death', 'unknown-metric', 'metric', /There are deaths/, 'deaths'],
    ['/events?country=Narnia', 'unknown-country', 'country', /Write a name or code such as Mali or ML/],
    ['/events?sort=relevance', 'bad-sort', 'sort', /needs words to search for/],
    ['/events?text=%2B', 'no-words', 'text', /holds no word to search for/],
    ['/passages?q=%2B', 'no-words', 'q', /holds no word to search for/],
    ['/events?cursor=abc', 'bad-cursor', 'cursor', /is not one of ours/],
  ])('names the parameter: %s', async (path, type, parameter, detail, suggestion) => {
    const { status, headers, json } = await ask(path)
    expect(status).toBe(400)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(json).toMatchObject({ type: `/problems/${type}`, status: 400, instance: path.replace(/\?.*/s, '') })
    expect(json.errors).toEqual([
      { parameter, detail: expect.stringMatching(detail), ...(suggestion && { suggestion }) },
    ])
  })

  it('refuses values that are too long or too many', async () => {
    const long = await ask(`/events?q=${'x'.repeat(1001)}`)
    expect(long.json.errors).toEqual([{ parameter: 'q', detail: 'is too long, expected 1000 characters at most' }])
    const many = await ask(`/events?place=${'a,'.repeat(31)}`)
    expect(many.json).toMatchObject({ type: '/problems/too-many-values', errors: [{ parameter: 'place' }] })
  })

  it('refuses a cursor of another query', async () => {
    const { json } = await ask('/events?q=2014&limit=1')
    const other = await ask(`/events?q=2013&limit=1&cursor=${json.next}`)
    expect(other.json).toMatchObject({ type: '/problems/cursor-mismatch', errors: [{ parameter: 'cursor' }] })
  })

  it('names all parameters that are wrong', async () => {
    const { json } = await ask('/events?limit=0&sort=x&plcae=1')
    expect(json.errors.map(({ parameter }: { parameter: string }) => parameter).toSorted()).toEqual([
      'limit',
      'plcae',
      'sort',
    ])
    expect(json.detail).toMatch(/“limit” is “0”, expected .+; “plcae” is not known here/)
  })

  it('says so where a question is too long as a whole', async () => {
    const { json } = await ask(`/events?q=${'x'.repeat(600)}&place=${'y'.repeat(600)}`)
    expect(json.type).toBe('/problems/question-too-long')
  })

  it('refuses URLs of more than 8 KB', async () => {
    const { status, json } = await ask(`/events?q=${'x'.repeat(8192)}`)
    expect(status).toBe(414)
    expect(json.type).toBe('/problems/url-too-long')
  })

  it.each([
    ['/event', 'Did you mean /events?'],
    ['/openapi.jsn', 'Did you mean /openapi.json?'],
    ['/wp-admin/setup.php', 'See / for what there is.'],
    ['/events/a/b', 'There is nothing at “/events/a/b”'],
    ['/EVENTS', 'There is nothing at'],
  ])('answers 404 at %s', async (path, advice) => {
    const { status, headers, json } = await ask(path)
    expect(status).toBe(404)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(json).toMatchObject({ type: '/problems/unknown-path', detail: expect.stringContaining(advice) })
  })

  it.each(['mali-1999-coup', 'mnla', '%E0%A4%A', '%00', '..%2f..%2fetc', '__proto__'])(
    'answers 404 for the event %s, which there is not',
    async (id) => {
      const { status, json } = await ask(`/events/${id}`)
      expect(status).toBe(404)
      expect(json.type).toBe('/problems/unknown-event')
    },
  )

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('answers 405 to %s, and says what is allowed', async (method) => {
    for (const path of ['/events', '/events/x', '/events.csv', '/', '/openapi.json']) {
      const { status, headers, json } = await ask(path, { method })
      expect(status).toBe(405)
      expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS')
      expect(json.type).toBe('/problems/method')
    }
    expect((await ask('/nowhere', { method })).status).toBe(404)
  })

  it('answers 500 with an incident, and tells why to the log alone', async () => {
    const broken: EventStore = {
      ...sampleStore(),
      list: async () => {
        throw new TypeError('/secret/path is broken')
      },
    }
    const logged: unknown[] = []
    const askBroken = await askOf(broken, {
      log: (...entry) => logged.push(entry),
      incidentId: () => 'incident-7',
    })
    const { status, text, json } = await askBroken('/events?type=talks')
    expect(status).toBe(500)
    expect(json).toMatchObject({ type: '/problems/internal', detail: expect.stringContaining('incident-7') })
    expect(text).not.toContain('secret')
    expect(logged).toEqual([
      [
        'request failed',
        {
          incident: 'incident-7',
          path: '/events',
          error: expect.stringContaining('TypeError: /secret/path is broken'),
        },
      ],
    ])
  })

  it('answers 500 without a log, too, with an id of its own', async () => {
    const broken: EventStore = { ...sampleStore(), version: () => Promise.reject(new Error('gone')) }
    const app = createApp(broken)
    const response = await app.request('/events')
    expect(response.status).toBe(500)
    expect(await response.text()).toMatch(/incident [0-9a-f-]{36}/)
  })
})
