import { beforeAll, describe, expect, it } from 'vitest'
import type { EventRecord } from '../../src/model/records.ts'
import { sampleRecords } from '../support/records.ts'
import { type Ask, askOf, sampleStore } from './ask.ts'

const all = sampleRecords().events
const ids = (events: readonly EventRecord[]): readonly string[] => events.map(({ id }) => id)
const has = (values: readonly { id: string }[], id: string) => values.some((value) => value.id === id)

let ask: Ask
beforeAll(async () => {
  ask = await askOf(sampleStore())
})

/** All events of a query, following the links. */
async function follow(path: string): Promise<readonly EventRecord[]> {
  const events: EventRecord[] = []
  for (let next: string | undefined = path; next !== undefined; ) {
    const { json, headers } = await ask(next)
    events.push(...json.events)
    next = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1]
  }
  return events
}

describe('GET /events', () => {
  it('lists all events, oldest first, where nothing is asked', async () => {
    const { status, headers, json } = await ask('/events')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/json')
    expect(json).toMatchObject({ understood: { words: '', query: '', notes: [] }, total: 25, next: null })
    expect(new Set(ids(json.events))).toEqual(new Set(ids(all)))
    const starts = json.events.map(({ date }: EventRecord) => date.start)
    expect(starts).toEqual(starts.toSorted())
  })

  it('reads q as people write it, and says what it understood', async () => {
    const { json } = await ask('/events?q=2014+Kidal')
    expect(json.understood).toEqual({
      words: 'in 2014, at Kidal',
      query: 'date:2014 place:kidal,kidal-region',
      notes: [],
    })
    expect(json.total).toBe(3)
  })

  it('gives records as they are', async () => {
    const { json } = await ask('/events?q=2012+coup')
    expect(json.events).toEqual([{ ...all.find(({ type }) => type === 'coup'), formerIds: ['mali-2012-coup'] }])
  })

  it.each<[query: string, fits: (event: EventRecord) => boolean]>([
    ['date=2013', ({ date }) => date.edtf.startsWith('2013')],
    ['date=2012-03-22', ({ date }) => date.edtf === '2012-03-22'],
    ['date=22+March+2012', ({ date }) => date.edtf === '2012-03-22'],
    ['from=2015', ({ date }) => (date.end ?? '9999') >= '2015'],
    ['to=2012-03', ({ date }) => (date.start ?? '') < '2012-04'],
    ['from=2013-06&to=2014-05', ({ date }) => (date.end ?? '9999') >= '2013-06' && (date.start ?? '') < '2014-06'],
    ['from=June+2013&to=May+2014', ({ date }) => (date.end ?? '9999') >= '2013-06' && (date.start ?? '') < '2014-06'],
    ['type=talks', ({ type }) => type === 'talks'],
    ['type=talks,coup', ({ type }) => type === 'talks' || type === 'coup'],
    ['type=talks&type=coup', ({ type }) => type === 'talks' || type === 'coup'],
    ['type=truce', ({ type }) => type === 'ceasefire'],
    ['place=gao', ({ places }) => has(places, 'gao')],
    ['place=M%C3%A9naka', ({ places }) => has(places, 'menaka')],
    ['place=kidal', ({ places }) => has(places, 'kidal')],
    ['place=Kidal', ({ places }) => has(places, 'kidal') || has(places, 'kidal-region')],
    ['actor=cma', ({ actors }) => has(actors, 'cma')],
    ['actor=Coordination+of+Azawad+Movements', ({ actors }) => has(actors, 'cma')],
    ['country=DZ', ({ places }) => places.some(({ country }) => country === 'DZ')],
    ['country=Algeria', ({ places }) => places.some(({ country }) => country === 'DZ')],
    ['report=mali', () => true],
    ['section=status', () => true],
    ['section=glance', () => false],
    ['source=Reuters', () => false],
    ['text=convoy', ({ mentions }) => mentions.some(({ quote }) => quote.includes('convoy'))],
    ['type=talks&place=algiers&from=2014', ({ id }) => id === 'mali-2014-07-talks-algiers'],
    ['q=2014&type=talks', ({ type, date }) => type === 'talks' && date.edtf.startsWith('2014')],
    ['q=2012&date=2016', ({ date }) => date.edtf.startsWith('2012') || (date.end ?? '9999') >= '2016'],
    ['place=&type=coup&from=&to=&q=', ({ type }) => type === 'coup'],
  ])('narrows by %s', async (query, fits) => {
    const { status, json } = await ask(`/events?${query}`)
    expect(status).toBe(200)
    expect(new Set(ids(json.events))).toEqual(new Set(ids(all.filter(fits))))
  })

  it.each([
    ['2014 Kidal', 'date=2014&place=Kidal'],
    ['since:2013-06 until:2014-05', 'from=2013-06&to=2014-05'],
    ['talks in Algiers', 'type=talks&place=algiers'],
    ['type:talks,coup CMA', 'type=talks,coup&actor=CMA'],
    ['country:Algeria', 'country=DZ'],
    ['convoy', 'text=convoy'],
  ])('understands “%s” as it does %s', async (q, parameters) => {
    const [written, parted] = await Promise.all([
      ask(`/events?${new URLSearchParams({ q })}`),
      ask(`/events?${parameters}`),
    ])
    expect(written.json).toEqual(parted.json)
    expect(written.json.total).toBeGreaterThan(0)
    const again = await ask(`/events?${new URLSearchParams({ q: written.json.understood.query })}`)
    // Ids are said one by one where a name was said once.
    const { query, notes } = written.json.understood
    expect(again.json).toMatchObject({ ...written.json, understood: { query, notes } })
  })

  it('lets no value of a parameter speak for another', async () => {
    const { json } = await ask(
      `/events?q=${encodeURIComponent('"car')}&type=bombing&place=${encodeURIComponent('x" type:"talks')}`,
    )
    expect(json.understood.query).toBe('type:bombing place:x-type-talks text:car')
  })

  it('lists nothing where nothing was understood', async () => {
    const { json } = await ask('/events?q=qwertz')
    expect(json).toMatchObject({ understood: { notes: ['“qwertz” was not understood.'] }, total: 0, events: [] })
  })

  it('says that a place is not known, and finds nothing there', async () => {
    const { json } = await ask('/events?place=Atlantis')
    expect(json).toMatchObject({ understood: { notes: ['No place is called “Atlantis”.'] }, total: 0 })
  })

  it.each([
    ['-date', (event: EventRecord) => event.date.start ?? ''],
    ['killed', (event: EventRecord) => String(event.killed?.max ?? event.killed?.min ?? 0).padStart(9, '0')],
  ])('sorts by %s', async (sort, keyOf) => {
    const { json } = await ask(`/events?sort=${sort}`)
    const keys = json.events.map(keyOf)
    expect(keys).toEqual(keys.toSorted().toReversed())
    expect(keys).toHaveLength(25)
  })

  it('sorts by relevance', async () => {
    const { json } = await ask('/events?text=convoy,talks&sort=relevance&limit=1')
    expect(json.total).toBeGreaterThan(1)
  })

  it.each(['/events?limit=4', '/events?limit=1&sort=killed', '/events?limit=2&sort=-date&q=Gao', '/events?limit=25'])(
    'visits each event once along the links of %s',
    async (path) => {
      const { json } = await ask(path)
      const events = await follow(path)
      expect(new Set(ids(events)).size).toBe(json.total)
      expect(events).toHaveLength(json.total)
    },
  )

  it('gives the cursor of the link as next', async () => {
    const { json, headers } = await ask('/events?q=2014&limit=2')
    expect(headers.get('link')).toBe(`</events?q=2014&limit=2&cursor=${json.next}>; rel="next"`)
    expect((await ask(`/events?q=2014&limit=2&cursor=${json.next}`)).json.events).toHaveLength(2)
  })

  it('counts the values of all that match where that is asked for', async () => {
    const { json } = await ask('/events?q=2014&facets=true&limit=1')
    expect(json.facets.place).toContainEqual({ value: 'kidal', name: 'Kidal', count: 2 })
    expect(json.facets.year[0]).toEqual({ value: '2014', name: '2014', count: json.total })
    expect((await ask('/events?facets=false')).json).not.toHaveProperty('facets')
  })

  it.each([
    ['a word without end', { q: 'x'.repeat(999) }],
    ['very many words', { q: 'a '.repeat(400) }],
    ['signs of patterns', { q: '((((((".*+?^$|[]\\\'"' }],
    ['markup', { q: '<script>alert(1)</script>' }],
    ['SQL', { q: "' OR 1=1; --" }],
    ['marks of direction', { q: '\u202elive\u202c \u200bKidal' }],
    ['piles of accents', { q: 'e\u0301\u0301\u0301'.repeat(200) }],
    ['a path', { place: '../../etc/passwd' }],
    ['commas alone', { place: ','.repeat(900) }],
    ['other scripts', { text: '中文' }],
    ['names of the language', { q: 'constructor', place: '__proto__', actor: 'toString' }],
  ])('answers %s', async (_, query) => {
    expect((await ask(`/events?${new URLSearchParams(query)}`)).status).toBe(200)
  })

  it('answers what is no UTF-8', async () => {
    expect((await ask('/events?q=%ff%fe')).status).toBe(200)
  })
})
