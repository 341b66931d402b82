import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Query } from '../../src/model/query.ts'
import type { RecordKind } from '../../src/model/records.ts'
import { AUTHENTICATION_FAILED, DISALLOWED_INTENTS } from '../support/discord/gateway.ts'
import { useBotOnDiscord } from './bot-on-discord.ts'

const { on, start } = useBotOnDiscord()

/** The store, listing events only after so many milliseconds. */
const slowStore = (milliseconds: number) => ({
  ...on.store,
  list: async <Kind extends RecordKind>(kind: Kind, query: Query) => {
    await pause(milliseconds)
    return on.store.list(kind, query)
  },
})
/** The store, unable to list. */
const brokenStore = () => ({ ...on.store, list: () => Promise.reject(new TypeError('the disk is on fire')) })
const requestsTo = (route: string) => on.discord.requests.filter((request) => request.route === route)

describe('logging in', () => {
  it('says what to do about a wrong token', async () => {
    await expect(start({ token: 'wrong' })).rejects.toMatchObject({
      name: 'UserError',
      identifier: 'discord-token',
      message: expect.stringContaining('DISCORD_TOKEN'),
    })
    await expect(start({ token: '' })).rejects.toMatchObject({ identifier: 'discord-token' })
  })

  it('says what to do where the gateway refuses the token or the intents', async () => {
    on.discord.refuseLogins(AUTHENTICATION_FAILED)
    await expect(start()).rejects.toMatchObject({ name: 'UserError', identifier: 'discord-token' })
    on.discord.refuseLogins(DISALLOWED_INTENTS)
    await expect(start()).rejects.toMatchObject({ name: 'UserError', identifier: 'discord-intents' })
  })

  it('tells when Discord shuts the bot out later', async () => {
    const bot = await start()
    on.discord.gateway.close(AUTHENTICATION_FAILED)
    expect(await bot.shutOut).toMatchObject({ name: 'UserError', identifier: 'discord-token' })
  })
})

describe('answers that take long', () => {
  it('are announced in time and follow for all', async () => {
    await start({ store: slowStore(1700) })
    const answer = await on.discord.person('ada').slash('events', { query: '2014 Kidal' })
    expect(answer).toMatchObject({ wasDeferred: true, isPrivate: false })
    expect(answer.embeds).toHaveLength(3)
    expect(requestsTo('callback').map(({ body }) => body)).toEqual([expect.objectContaining({ type: 5 })])
  })

  it('leave the page alone until the next is there, and follow to whoever did not ask in private', async () => {
    const quick = await start()
    const [ada, bob] = [on.discord.person('ada'), on.discord.person('bob')]
    const page1 = await ada.slash('events', { query: '2014' })
    await quick.stop()
    await start({ store: slowStore(1700) })
    const [page2, bobs] = await Promise.all([ada.click(page1, 'Next ▶'), bob.click(page1, 'Next ▶')])
    expect(page2).toMatchObject({ id: page1.id, wasDeferred: true })
    expect(bobs).toMatchObject({ isPrivate: true, wasDeferred: true })
  })

  it('end in words where they fail, and a page stays as it was', async () => {
    const quick = await start()
    const ada = on.discord.person('ada')
    const page1 = await ada.slash('events', { query: '2014' })
    await quick.stop()
    const list = () => pause(1700).then(() => Promise.reject(new TypeError('the disk is on fire')))
    await start({ store: { ...on.store, list } })
    const [asked, clicked] = await Promise.all([ada.slash('events', { query: '2014' }), ada.click(page1, 'Next ▶')])
    expect(asked.content).toContain('incident f00d')
    expect(clicked).toMatchObject({ isPrivate: true, content: expect.stringContaining('incident f00d') })
    expect(clicked.id).not.toBe(page1.id)
  })

  it('are waited for when the bot stops, while new questions are put off', async () => {
    const bot = await start({ store: slowStore(600) })
    const ada = on.discord.person('ada')
    const slow = ada.slash('events', { query: '2014' })
    await pause(100)
    const stopped = bot.stop()
    expect(await ada.slash('events', { query: '2013' })).toMatchObject({
      isPrivate: true,
      content: 'I am restarting. Please ask again in a moment.',
    })
    expect(await ada.type('events', 'query', '2013')).toEqual([])
    expect((await slow).embeds).toHaveLength(5)
    await stopped
    await expect.poll(() => on.discord.gateway.connected()).toBe(0)
  })
})

describe('things that go wrong', () => {
  it('are told to the asker alone by an incident that the log explains', async () => {
    await start({ store: brokenStore() })
    const answer = await on.discord.person('ada').slash('events', { query: '2014' })
    expect(answer).toMatchObject({ isPrivate: true, content: expect.stringContaining('incident f00d') })
    expect(on.log.lines).toEqual(['error request failed the disk is on fire f00d /events'])
  })

  it('do not stop a person from typing', async () => {
    await start({ store: { ...on.store, suggest: () => Promise.reject(new TypeError('the disk is on fire')) } })
    expect(await on.discord.person('ada').type('events', 'query', '2014 Ki')).toEqual([])
  })

  it('do not keep a person waiting for choices', async () => {
    await start({ store: { ...on.store, suggest: () => new Promise(() => undefined) } })
    expect(await on.discord.person('ada').type('events', 'query', '2014 Ki')).toEqual([])
  })

  it('answers an interaction once that is delivered three times', async () => {
    await start()
    on.discord.repeatEvents(3)
    await on.discord.person('ada').slash('events', { query: '2014' })
    await pause(50)
    expect(requestsTo('callback').map(({ status }) => status)).toEqual([204])
  })

  it('asks those to wait who ask too fast', async () => {
    await start()
    const ada = on.discord.person('ada')
    const answers = await Promise.all(Array.from({ length: 10 }, () => ada.slash('events', { query: 'Gao' })))
    expect(answers.filter(({ isPrivate }) => isPrivate).map(({ content }) => content)).toEqual([
      expect.stringContaining('Please wait'),
      expect.stringContaining('Please wait'),
    ])
  })

  it.each([
    [10_062, 404, 'Unknown interaction'],
    [40_060, 400, 'Interaction has already been acknowledged.'],
  ])('goes on after the code %i, which is nobody’s fault', async (code, status, message) => {
    await start()
    on.discord.failNext('callback', { status, body: { code, message } })
    const ada = on.discord.person('ada')
    ada.slash('events', { query: '2014' }).catch(() => undefined)
    await expect.poll(() => on.log.lines).toEqual([`warn too late to answer ${code}`])
    expect((await ada.slash('events', { query: '2014' })).embeds).toHaveLength(5)
  })

  it('waits as long as Discord asks it to', async () => {
    await start()
    const limited = { message: 'You are being rate limited.', retry_after: 0.3, global: false }
    on.discord.failNext('callback', { status: 429, body: limited, headers: { 'retry-after': '0.3' } })
    const begin = performance.now()
    await on.discord.person('ada').slash('events', { query: '2014' })
    expect(performance.now() - begin).toBeGreaterThan(290)
    expect(requestsTo('callback').map(({ status }) => status)).toEqual([429, 204])
  })

  it('keeps the token of an interaction out of the log when Discord is down', async () => {
    await start()
    for (let time = 0; time < 3; time += 1) on.discord.failNext('callback', { status: 503 })
    on.discord
      .person('ada')
      .slash('events', { query: '2014' })
      .catch(() => undefined)
    await expect.poll(() => on.log.lines).toEqual([expect.stringMatching(/^error could not answer .*503/)])
    expect(on.log.lines.splice(0).join()).not.toContain('interaction-token')
  })

  it('takes up its session where the connection drops, and answers what came meanwhile', async () => {
    await start()
    on.discord.gateway.drop()
    const answer = await on.discord.person('ada').slash('events', { query: '2014' })
    expect(answer.embeds).toHaveLength(5)
    expect(on.discord.gateway.logins).toEqual(['identify', 'resume'])
    expect(on.log.lines[0]).toBe('info gateway connection lost, coming back')
  })

  it('connects again where Discord asks it to', async () => {
    await start()
    on.discord.gateway.askToReconnect()
    await expect.poll(() => on.discord.gateway.logins, { timeout: 3000 }).toEqual(['identify', 'resume'])
    expect((await on.discord.person('ada').slash('events', { query: '2014' })).embeds).toHaveLength(5)
  })
})
