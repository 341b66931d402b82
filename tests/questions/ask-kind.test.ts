import { describe, expect, it } from 'vitest'
import { createAsker } from '../../src/questions/index.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { sampleRecords } from '../support/records.ts'

const { ask, askKind } = createAsker({ store: createMemoryStore([sampleRecords()]) })

describe('askKind', () => {
  it('answers as a question of that kind does', async () => {
    const asked = await ask('Where were talks opened?')
    expect(await askKind('where', { about: 'talks opened' })).toMatchObject({
      kind: 'where',
      answer: asked.answer,
      citations: asked.citations,
      conversation: asked.conversation,
    })
  })

  it('keeps to its kind where the words alone would ask for another', async () => {
    expect((await ask('MNLA')).kind).toBe('what-is')
    expect((await askKind('events', { about: 'MNLA' })).kind).toBe('events')
  })

  it('takes everything where a kind needs no subject, and asks for one where it does', async () => {
    expect(await askKind('parties', {})).toMatchObject({ answered: true })
    expect(await askKind('when', { about: '' })).toMatchObject({ answered: false })
  })

  it('answers in the language of the words, or the one wished for', async () => {
    expect((await askKind('when', { about: 'la trêve à Alger' })).language).toBe('fr')
    expect(await askKind('when', { about: 'coup Bamako' }, 'fr')).toMatchObject({
      language: 'fr',
      answer: expect.stringContaining('22 mars 2012'),
    })
  })

  it('refuses what is no kind, or does not fit it', async () => {
    await expect(askKind('whoo', { about: 'x' })).rejects.toMatchObject({ identifier: 'unknown-kind' })
    await expect(askKind('when', {})).rejects.toMatchObject({ identifier: 'bad-input' })
    await expect(askKind('who', { about: 'x', role: 'thief' })).rejects.toMatchObject({ identifier: 'bad-input' })
    await expect(askKind('when', { about: 'x'.repeat(5000) })).rejects.toMatchObject({
      identifier: 'question-too-long',
    })
  })
})
