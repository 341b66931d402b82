import { beforeAll, describe, expect, it } from 'vitest'
import type { EventStore } from '../../src/model/event-store.ts'
import { ASKABLE_KINDS } from '../../src/questions/index.ts'
import { type Ask, askOf, sampleStore } from './ask.ts'

let ask: Ask
beforeAll(async () => {
  ask = await askOf(sampleStore())
})

const JSON_BODY = { 'content-type': 'application/json' }
const post = (body: unknown, headers: Record<string, string> = JSON_BODY) =>
  ask('/ask', { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })

describe('GET /ask', () => {
  it('answers a question with the sentences that it rests on', async () => {
    const { status, json } = await ask('/ask?q=Where+were+talks+opened%3F')
    expect(status).toBe(200)
    expect(json).toMatchObject({
      question: 'Where were talks opened?',
      language: 'en',
      kind: 'where',
      answered: true,
      answer: expect.stringContaining('Algiers'),
      events: [{ id: 'mali-2014-07-talks-algiers' }],
    })
    expect(json.citations[0]).toMatchObject({
      document: 'mali',
      line: 5,
      quote: 'In July delegates of the CMA and the government opened talks in Algiers.',
    })
  })

  it('answers in French what is asked in French', async () => {
    const { json } = await ask(`/ask?q=${encodeURIComponent('Qui a signé la trêve ?')}`)
    expect(json).toMatchObject({ language: 'fr', answered: true, answer: expect.stringContaining('20 juin 2013') })
  })

  it('carries a conversation on', async () => {
    const first = await ask('/ask?q=What+happened+in+Kidal+in+2014%3F')
    const conversation = encodeURIComponent(first.json.conversation)
    const next = await ask(`/ask?q=and+in+Gao%3F&conversation=${conversation}`)
    expect(next.json.understood.query).toBe('date:2014 place:gao')
    expect((await ask('/ask?q=and+in+Gao%3F')).json.understood.query).toBe('place:gao')
    expect((await ask(`/ask?q=and+in+Gao%3F&conversation=`)).status).toBe(200)
  })

  it('says what is known instead, and that is no error', async () => {
    const { status, json } = await ask('/ask?q=qwertz')
    expect(status).toBe(200)
    expect(json).toMatchObject({ answered: false, citations: [], answer: expect.stringContaining('Mali in 2012–2016') })
    expect(json.suggestions.length).toBeGreaterThan(0)
  })

  it.each<[path: string, type: string, parameter: string, detail: RegExp]>([
    ['/ask', 'bad-parameter', 'q', /^is missing, expected a question, such as “What/],
    ['/ask?q=a&q=b', 'bad-parameter', 'q', /^is given more than once/],
    ['/ask?q=Gao&question=Gao', 'bad-parameter', 'question', /^is not known here; there are q, conversation$/],
    [`/ask?q=${'x'.repeat(1001)}`, 'bad-parameter', 'q', /^is too long, expected 1,000 characters at most$/],
    [`/ask?q=${'who '.repeat(1250).replaceAll(' ', '+')}`, 'bad-parameter', 'q', /^is too long/],
    ['/ask?q=Gao&conversation=EVENTS', 'bad-conversation', 'conversation', /is not one that an answer gave/],
    ['/ask?q=Gao&conversation=%00', 'bad-conversation', 'conversation', /is not one that an answer gave/],
    [`/ask?q=Gao&conversation=${'x'.repeat(81)}`, 'bad-parameter', 'conversation', /^is too long, expected 80/],
    ['/ask/who', 'bad-parameter', 'about', /^is missing, expected what is asked about/],
    ['/ask/who?about=Gao&role=thief', 'bad-parameter', 'role', /^is “thief”, expected did, suffered/],
    ['/ask/who?about=Gao&role=did&role=did', 'bad-parameter', 'role', /^is given more than once, expected did/],
    ['/ask/who?about=Gao&wich=last', 'bad-parameter', 'wich', /there are about, role, language$/],
    ['/ask/extreme?about=attack', 'bad-parameter', 'which', /^is missing, expected first, last/],
    ['/ask/when?about=coup&language=de', 'bad-parameter', 'language', /^is “de”, expected en, fr$/],
  ])('names the parameter that is wrong: %s', async (path, type, parameter, detail) => {
    const { status, headers, json } = await ask(path)
    expect(status).toBe(400)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(json).toMatchObject({ type: `/problems/${type}`, instance: path.replace(/\?.*/s, '') })
    expect(json.errors).toMatchObject([{ parameter, detail: expect.stringMatching(detail) }])
  })

  it('takes no time over long and twisted questions', async () => {
    const begin = performance.now()
    for (const piece of ['who ', 'after the ', 'Kidall ', '" ', 'é ', 'between x and ', 'tué ', '\n']) {
      const question = encodeURIComponent(piece.repeat(1000).slice(0, 1000))
      expect((await ask(`/ask?q=${question}`)).status).toBe(200)
    }
    expect(performance.now() - begin).toBeLessThan(5000)
  })
})

describe('GET /ask/{kind}', () => {
  it.each(ASKABLE_KINDS)('answers by $name', async ({ name, fields }) => {
    const given = fields
      .filter(({ isRequired }) => isRequired)
      .map((field) => [field.name, field.values?.[0] ?? 'Kidal'])
    const { status, json } = await ask(`/ask/${name}?${new URLSearchParams(Object.fromEntries(given))}`)
    expect(status).toBe(200)
    expect(json.kind).toBe(name)
  })

  it('reads what it is about as a question does', async () => {
    const { json } = await ask('/ask/when?about=coup+in+Bamako')
    expect(json).toMatchObject({ question: 'coup in Bamako', kind: 'when', answered: true })
    expect(json.answer).toContain('22 March 2012')
  })

  it('takes its other fields', async () => {
    const first = await ask('/ask/extreme?which=first&about=talks')
    const last = await ask('/ask/extreme?which=last&about=talks')
    expect(first.json.events.map(({ id }: { id: string }) => id)).toEqual(['mali-2013-08-talks-algiers'])
    expect(last.json.events).not.toEqual(first.json.events)
  })

  it('answers in the language that is wished for', async () => {
    const { json } = await ask('/ask/when?about=coup+in+Bamako&language=fr')
    expect(json).toMatchObject({ language: 'fr', answer: expect.stringContaining('22 mars 2012') })
  })

  it('knows no other kinds, and says which is near', async () => {
    const { status, json } = await ask('/ask/whoo?about=Gao')
    expect([status, json.detail]).toEqual([404, expect.stringContaining('Did you mean /ask/who?')])
  })
})

describe('POST /ask', () => {
  it('answers as GET does, and is never kept', async () => {
    const { status, headers, json } = await post({ q: 'Where were talks opened?' })
    expect(status).toBe(200)
    expect(json).toEqual((await ask('/ask?q=Where+were+talks+opened%3F')).json)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('etag')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  it('carries a conversation on', async () => {
    const { conversation } = (await post({ q: 'What happened in Kidal in 2014?' })).json
    expect((await post({ q: 'and in Gao?', conversation })).json.understood.query).toBe('date:2014 place:gao')
  })

  it('takes the character set along with the type', async () => {
    expect((await post({ q: 'Gao' }, { 'content-type': 'application/json; charset=utf-8' })).status).toBe(200)
  })

  it.each<[body: unknown, status: number, type: string, detail: RegExp]>([
    ['{"q":', 400, 'bad-json', /^The body is not JSON, expected an object/],
    ['', 400, 'bad-json', /^The body is not JSON/],
    ['["Gao"]', 400, 'bad-json', /^The body is no object/],
    ['null', 400, 'bad-json', /^The body is no object/],
    [{}, 400, 'bad-parameter', /“q” is missing, expected a question/],
    [{ q: 5 }, 400, 'bad-parameter', /“q” is no text/],
    [{ q: 'Gao', size: 5 }, 400, 'bad-parameter', /“size” is not known here; there are q, conversation/],
    [{ q: 'x'.repeat(5000) }, 400, 'bad-parameter', /“q” is too long/],
    [{ q: 'Gao', conversation: '~' }, 400, 'bad-conversation', /is not one that an answer gave/],
    [{ q: 'x'.repeat(17_000) }, 413, 'body-too-large', /expected 16,384 bytes at most/],
  ])('refuses the body %.40j', async (body, status, type, detail) => {
    const answer = await post(body)
    expect(answer.status).toBe(status)
    expect(answer.json).toMatchObject({ type: `/problems/${type}`, detail: expect.stringMatching(detail) })
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx', ''])(
    'refuses a body of type “%s”',
    async (type) => {
      const { status, json } = await post({ q: 'Gao' }, { 'content-type': type })
      expect([status, json.type]).toEqual([415, '/problems/media-type'])
    },
  )

  it('takes no parameters beside the body', async () => {
    const { status, json } = await ask('/ask?q=Gao', { method: 'POST', headers: JSON_BODY, body: '{"q":"Gao"}' })
    expect([status, json.errors]).toMatchObject([400, [{ parameter: 'q' }]])
  })

  it('refuses a body without end', async () => {
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(4096)) })
    const init = { method: 'POST', headers: JSON_BODY, body: endless, duplex: 'half' } as RequestInit
    expect((await ask('/ask', init)).status).toBe(413)
  })
})

describe('The log', () => {
  it('holds no questions', async () => {
    const broken: EventStore = { ...sampleStore(), list: () => Promise.reject(new TypeError('the disk is on fire')) }
    const logged: unknown[] = []
    const askBroken = await askOf(broken, { log: (...entry) => logged.push(entry) })
    const init = { method: 'POST', headers: JSON_BODY, body: '{"q":"my secret"}' }
    expect((await askBroken('/ask?q=my+secret')).status).toBe(500)
    expect((await askBroken('/ask', init)).status).toBe(500)
    expect((await askBroken('/ask/who?about=my+secret')).status).toBe(500)
    expect(logged).toHaveLength(3)
    expect(JSON.stringify(logged)).not.toContain('secret')
  })
})
