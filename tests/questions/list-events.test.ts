import { describe, expect, it } from 'vitest'
import { listEvents, QUESTIONS } from '../../src/questions/index.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { sampleRecords } from '../support/records.ts'

const store = createMemoryStore([sampleRecords()])
const ask = (question: string) => listEvents(question, { store })

describe('listEvents', () => {
  it.each([
    ['2014 Kidal', '3 events in 2014, at Kidal.'],
    ['MNLA 2012 battles', '1 event in 2012, of type battle, involving MNLA.'],
    ['', '25 events in all.'],
  ])('answers “%s”', async (question, answer) => {
    const found = await ask(question)
    expect(found).toMatchObject({ question, answered: true, answer, suggestions: [] })
    expect(found.page.rows).toHaveLength(Number.parseInt(answer, 10))
  })

  it('says what is known instead, and asks questions that have answers', async () => {
    const found = await ask('2013 Kidal talks')
    expect(found).toMatchObject({ answered: false, page: { total: 0, rows: [] } })
    expect(found.answer).toBe(
      'No event is known in 2013, of type talks, at Kidal. The reports tell of 2012 to 2016. Without the place there would be 1 event.',
    )
    expect(found.suggestions).toEqual(['date:2013 type:talks'])
  })

  it.each(['xyzzy', 'country:France', 'election in Gao in 2014', 'type:arms', 'place:Nowhere 1999'])(
    'suggests for “%s” only what has events',
    async (question) => {
      const { answered, suggestions } = await ask(question)
      expect(answered).toBe(false)
      expect(suggestions.length).toBeGreaterThan(0)
      for (const suggestion of suggestions) expect((await ask(suggestion)).page.total).toBeGreaterThan(0)
    },
  )

  it('does not give everything for a question it did not understand', async () => {
    const found = await ask('xyzzy')
    expect(found.page).toMatchObject({ rows: [], total: 0, next: null })
    expect(found.understood.notes).toEqual(['“xyzzy” was not understood.'])
  })

  it('says so while no report has been read', async () => {
    const found = await listEvents('2014', { store: createMemoryStore() })
    expect(found).toMatchObject({ answered: false, answer: 'No report has been read yet.', suggestions: [] })
  })

  it('pages and sorts', async () => {
    const first = await listEvents('2014', { store }, { limit: 4, sort: 'killed' })
    expect(first.page.rows[0]?.killed?.min).toBe(30)
    const cursor = first.page.next ?? ''
    const second = await listEvents('2014', { store }, { limit: 4, sort: 'killed', cursor })
    expect(second.page.rows).toHaveLength(2)
    await expect(listEvents('2013', { store }, { cursor })).rejects.toMatchObject({ identifier: 'cursor-mismatch' })
  })
})

describe('QUESTIONS', () => {
  it('check what comes in and answer it', async () => {
    const [events] = QUESTIONS
    expect(events.input.safeParse({ question: '2014', limit: 0 }).success).toBe(false)
    expect(events.input.safeParse({ question: '2014', colour: 'red' }).success).toBe(false)
    const answer = await events.answer(events.input.parse({ question: '2014 Kidal', limit: 1 }), { store })
    expect(answer.page.rows).toHaveLength(1)
  })
})
