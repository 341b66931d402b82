import { describe, expect, it } from 'vitest'
import { type BotReply, deliveryOf } from '../../src/bot/bot-request.ts'
import { createHandler } from '../../src/bot/handle-request.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { sampleRecords } from '../support/records.ts'

const handle = createHandler({ store: createMemoryStore([sampleRecords()]) })
const ask = (query: string, command = 'events') =>
  handle({ kind: 'command', id: '1', user: 'ada', command, options: { query } })
const press = (customId: string) => handle({ kind: 'button', id: '1', user: 'ada', asker: 'ada', customId })
const titlesOf = (reply: BotReply | null) =>
  reply?.kind === 'message' ? reply.message.embeds.map(({ title }) => title) : []

describe('the handler', () => {
  it('answers a command by its question', async () => {
    expect(titlesOf(await ask('Tessalit'))).toEqual([
      '3 March 2012 · territorial change · Tessalit',
      'about December 2014 · withdrawal · Tessalit',
    ])
  })

  it('gives by a button the page that it names', async () => {
    expect(titlesOf(await press('events:2:2014'))).toEqual(['about December 2014 · withdrawal · Tessalit'])
    expect(await press('events:1:2014')).toEqual(await ask('2014'))
  })

  it('completes what is typed', async () => {
    const reply = await handle({ kind: 'autocomplete', id: '1', user: 'ada', command: 'events', text: '2012 tess' })
    expect(reply).toEqual({ kind: 'choices', choices: [{ name: '2012 Tessalit', value: '2012 place:tessalit' }] })
  })

  it.each(['', 'events', 'events:0:2014', 'other'])('does not take %j for a button of its own', async (customId) => {
    await expect(press(customId)).rejects.toMatchObject({ name: 'UserError', identifier: 'unknown-button' })
  })

  it('says which command there is where another is asked for', async () => {
    const unknown = { name: 'UserError', message: 'I do not know /register. Try /events.' }
    await expect(ask('2014', 'register')).rejects.toMatchObject(unknown)
    await expect(press('register:1:2014')).rejects.toMatchObject(unknown)
  })

  it('answers by ask, by each kind, by a button and a form, and by a message', async () => {
    const content = async (request: Parameters<typeof handle>[0]) => {
      const reply = await handle(request)
      return reply?.kind === 'message' ? reply.message.content : reply
    }
    const asked = { id: '1', user: 'ada' }
    const algiers = /Talks between .+ in \*\*Algiers/
    expect(
      await content({ ...asked, kind: 'command', command: 'ask', options: { question: 'Where were talks opened?' } }),
    ).toMatch(algiers)
    expect(await content({ ...asked, kind: 'command', command: 'where', options: { about: 'talks opened' } })).toMatch(
      algiers,
    )
    expect(
      await content({ ...asked, kind: 'button', customId: 'ask:q:Where were talks opened?', asker: null }),
    ).toMatch(algiers)
    expect(
      await content({ ...asked, kind: 'message', text: 'Where were talks opened?', conversation: async () => null }),
    ).toMatch(algiers)
    expect(await content({ ...asked, kind: 'form', customId: 'ask:c:events~d2014', text: 'and in Gao?' })).toMatch(
      /1 event in 2014, at Gao/,
    )
  })

  it('opens a form to follow up, in the language of whoever presses', async () => {
    const pressed = { kind: 'button', id: '1', user: 'ada', customId: 'ask:c:who~d2014', asker: null } as const
    expect(await handle(pressed)).toMatchObject({
      kind: 'form',
      form: { title: 'Follow up', customId: 'ask:c:who~d2014' },
    })
    expect(await handle({ ...pressed, locale: 'fr' })).toMatchObject({ form: { title: 'Poursuivre' } })
  })

  it.each(['ask:q:Gao', 'events:1:x', ''])('does not take %j for a form of its own', async (customId) => {
    const request = { kind: 'form', id: '1', user: 'ada', customId, text: 'Gao' } as const
    await expect(handle(request)).rejects.toMatchObject({ identifier: 'unknown-form' })
  })

  it('lets a conversation go that it cannot read, as an older version may have written it', async () => {
    const asked = { id: '1', user: 'ada', text: 'What happened in Gao?' } as const
    const alone = await handle({ ...asked, kind: 'message', conversation: async () => null })
    expect(await handle({ ...asked, kind: 'message', conversation: async () => 'ANOTHER FORM' })).toEqual(alone)
    expect(await handle({ ...asked, kind: 'form', customId: 'ask:c:ANOTHER FORM' })).toMatchObject({ kind: 'message' })
  })

  it('answers a command without its option by all events', async () => {
    const reply = await handle({ kind: 'command', id: '1', user: 'ada', command: 'events', options: {} })
    expect(titlesOf(reply)).toHaveLength(5)
  })
})

describe('deliveryOf', () => {
  it('gives a question that a button or a form asks an answer of its own', () => {
    expect(deliveryOf({ ...button, customId: 'ask:q:Gao', asker: 'bob' })).toBe('public')
    expect(deliveryOf({ ...button, customId: 'ask:q:Gao', asker: 'ada' })).toBe('public')
    expect(deliveryOf({ kind: 'form', id: '1', user: 'ada', customId: 'ask:c:who', text: 'Gao' })).toBe('public')
  })

  const button = { kind: 'button', id: '1', user: 'ada', customId: 'events:1:x' } as const
  it('shows answers to all, turns the page for who asked, and answers others in private', () => {
    expect(deliveryOf({ kind: 'command', id: '1', user: 'ada', command: 'events', options: {} })).toBe('public')
    expect(deliveryOf({ ...button, asker: 'ada' })).toBe('update')
    expect(deliveryOf({ ...button, asker: null })).toBe('update')
    expect(deliveryOf({ ...button, asker: 'bob' })).toBe('private')
  })
})
