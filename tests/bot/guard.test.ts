import { describe, expect, it } from 'vitest'
import type { BotReply, BotRequest, Handler } from '../../src/bot/bot-request.ts'
import { createCooldown } from '../../src/bot/cooldown.ts'
import { guard } from '../../src/bot/guard.ts'
import { UserError } from '../../src/model/user-error.ts'
import { createListLog } from './list-log.ts'

const answered: BotReply = { kind: 'message', message: { content: 'done', embeds: [], components: [] } }
const ask = (id: string, user = 'ada'): BotRequest => ({
  kind: 'command',
  id,
  user,
  command: 'events',
  options: { query: 'my secret' },
})
const type = (id: string): BotRequest => ({
  kind: 'autocomplete',
  id,
  user: 'ada',
  command: 'events',
  text: 'my secret',
})

function guarded(handle: Handler) {
  const log = createListLog()
  const cooldown = createCooldown({ limit: 3, window: 10_000, now: () => 0 })
  return { log, answer: guard(handle, { log, cooldown, newIncident: () => 'f00d' }) }
}

describe('guard', () => {
  it('hands on what the handler answers', async () => {
    const { answer, log } = guarded(async () => answered)
    expect(await answer(ask('1'))).toEqual(answered)
    expect(log.lines).toEqual([])
  })

  it('answers a request once, however often it is delivered', async () => {
    let calls = 0
    const { answer } = guarded(async () => {
      calls += 1
      return answered
    })
    expect([await answer(ask('1')), await answer(ask('1')), await answer(ask('2'))]).toEqual([answered, null, answered])
    expect(calls).toBe(2)
  })

  it('lets people wait who ask too fast, but never while they type', async () => {
    const { answer } = guarded(async () => answered)
    for (const id of ['1', '2', '3']) expect(await answer(ask(id))).toEqual(answered)
    expect(await answer(ask('4'))).toEqual({
      kind: 'notice',
      text: 'You ask faster than I can look things up. Please wait 10 s.',
    })
    expect(await answer(ask('5', 'bob'))).toEqual(answered)
    expect(await answer(type('6'))).toEqual(answered)
  })

  it('passes over messages of who writes too fast, which all of a channel would read about', async () => {
    const { answer } = guarded(async () => answered)
    for (const id of ['1', '2', '3']) await answer(ask(id))
    const conversation = () => Promise.reject(new RangeError('looked up for nothing'))
    expect(await answer({ kind: 'message', id: '4', user: 'ada', text: 'my secret', conversation })).toBeNull()
  })

  it('shows a mistake of the asker as written, without letting it ping or format', async () => {
    const { answer, log } = guarded(async () => {
      throw new UserError('bad-date', 'I cannot read the date *2014-13*, @everyone.')
    })
    expect(await answer(ask('1'))).toEqual({
      kind: 'notice',
      text: 'I cannot read the date \\*2014-13\\*, @\u200beveryone.',
    })
    expect(log.lines).toEqual([])
  })

  it('keeps the details of an error to the log, and the words of people out of it', async () => {
    const { answer, log } = guarded(async () => {
      throw new TypeError('the disk is on fire')
    })
    const reply = await answer(ask('1'))
    expect(reply).toEqual({
      kind: 'notice',
      text: 'Something went wrong on my side. If it happens again, tell the maintainers: incident f00d.',
    })
    expect(log.lines).toEqual(['error request failed the disk is on fire f00d /events'])
  })

  it('gives no choices where completing fails', async () => {
    const { answer, log } = guarded(async () => {
      throw new TypeError('the disk is on fire')
    })
    expect(await answer(type('1'))).toEqual({ kind: 'choices', choices: [] })
    expect(log.lines).toEqual(['warn autocomplete failed the disk is on fire events'])
  })
})
