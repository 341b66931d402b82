import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { useBotOnDiscord } from './bot-on-discord.ts'

const { on, start } = useBotOnDiscord()
const SOON = { within: 300 }
const postsOf = () => on.discord.requests.filter(({ route }) => route === 'post')

describe('a message that mentions the bot', () => {
  it('is answered by a reply that pings nobody', async () => {
    await start()
    const reply = await on.discord.person('ada').write('Where were talks opened?')
    expect(reply?.content).toMatch(/^Talks between .+ in \*\*Algiers\*\* /)
    expect(reply?.buttons).toMatchObject([{ label: 'Follow up' }])
    expect(postsOf().map(({ body }) => body)).toMatchObject([
      { allowed_mentions: { parse: [], replied_user: false }, message_reference: { fail_if_not_exists: false } },
    ])
    expect(on.log.lines).toEqual([])
  })

  it('goes on with the conversation of the answer that it replies to', async () => {
    const first = await start()
    const [ada, bob] = [on.discord.person('ada'), on.discord.person('bob')]
    const answer = await ada.write('What happened in Kidal in 2014?')
    await first.stop()
    await start()
    const next = await bob.write('and in Gao?', { ...(answer && { to: answer }), naming: false })
    expect(next?.content).toMatch(/^1 event in 2014, at Gao/)
    const third = await ada.write('and in 2013?', { ...(next && { to: next }) })
    expect(third?.content).toMatch(/at Gao, in 2013|in 2013, at Gao/)
    expect((await ada.write('and in Gao?'))?.content).toMatch(/^\d events at Gao/)
  })

  it('goes on with the conversation of an answer to a command', async () => {
    await start()
    const ada = on.discord.person('ada')
    const answer = await ada.slash('ask', { question: 'What happened in Kidal in 2014?' })
    expect((await ada.write('and in Gao?', { to: answer }))?.content).toMatch(/^1 event in 2014, at Gao/)
  })

  it('stands alone where the message that it replies to cannot be read', async () => {
    await start()
    const ada = on.discord.person('ada')
    const answer = await ada.write('What happened in Kidal in 2014?')
    on.discord.failNext('message', { status: 403, body: { code: 50_001, message: 'Missing Access' } })
    const next = await ada.write('What happened in Gao?', { ...(answer && { to: answer }) })
    expect(next?.content).toMatch(/^\d events at Gao/)
    expect(on.log.lines).toEqual([])
  })

  it('is told what can be asked where it says nothing', async () => {
    await start()
    const reply = await on.discord.person('ada').write(' <@&100000000000000000> <:wave:100000000000000000> ')
    expect(reply?.content).toMatch(/^Ask about an event, .+ Mali in 2012–2016/)
    expect(reply?.buttons.length).toBeGreaterThan(0)
  })

  it('is told what is wrong with it', async () => {
    await start()
    const reply = await on.discord.person('ada').write('x'.repeat(1900))
    expect(reply?.content).toContain('at most 1,000 characters')
  })

  it('is answered once, however often it is delivered', async () => {
    await start()
    on.discord.repeatEvents(3)
    await on.discord.person('ada').write('Where were talks opened?')
    await pause(100)
    expect(postsOf()).toHaveLength(1)
  })

  it('shows hostile words as written', async () => {
    await start()
    const reply = await on.discord.person('ada').write('@everyone <@1> **qwertz** https://example.org')
    expect(reply?.content).not.toMatch(/@everyone|<@1>|https:\/\//)
  })
})

describe('a message to the bot alone', () => {
  it('is answered without a mention', async () => {
    await start()
    const ada = on.discord.person('ada')
    const answer = await ada.write('What happened in Kidal in 2014?', { alone: true })
    expect(answer?.content).toMatch(/^3 events at Kidal/)
    const next = await ada.write('and in Gao?', { alone: true, ...(answer && { to: answer }) })
    expect(next?.content).toMatch(/^1 event in 2014, at Gao/)
  })

  it('goes on with the last answer there, until a while has passed', async () => {
    await start()
    const [ada, bob] = [on.discord.person('ada'), on.discord.person('bob')]
    await ada.write('What happened in Kidal in 2014?', { alone: true })
    expect((await bob.write('and in Gao?', { alone: true }))?.content).toMatch(/^[2-9] events at Gao/)
    expect((await ada.write('and in Gao?', { alone: true }))?.content).toMatch(/^1 event in 2014, at Gao/)
    on.discord.advance(16 * 60_000)
    expect((await ada.write('and in Gao?', { alone: true }))?.content).toMatch(/^[2-9] events at Gao/)
  })
})

describe('messages that are none of the bot’s business', () => {
  it('are passed over', async () => {
    await start()
    const ada = on.discord.person('ada')
    const answer = await ada.write('Where were talks opened?')
    const replies = await Promise.all([
      ada.write('Where were talks opened?', { naming: false, ...SOON }),
      ada.write('everyone, look', { naming: false, as: 'everyone', ...SOON }),
      ada.write('Where were talks opened?', { as: 'bot', ...SOON }),
      ada.write('Where were talks opened?', { as: 'webhook', ...SOON }),
      ada.write('hello', { alone: true, as: 'bot', ...SOON }),
      ada.write('so there', { naming: false, ping: false, ...(answer && { to: answer }), ...SOON }),
    ])
    expect(replies).toEqual([null, null, null, null, null, null])
    expect(on.discord.requests.filter(({ route }) => route === 'message')).toEqual([])
  })
})

describe('messages when things go wrong', () => {
  it('are told an incident, and keep their words out of the log', async () => {
    await start({ store: { ...on.store, list: () => Promise.reject(new TypeError('the disk is on fire')) } })
    const reply = await on.discord.person('ada').write('my secret')
    expect(reply?.content).toContain('incident f00d')
    expect(on.log.lines).toEqual(['error request failed the disk is on fire f00d message'])
  })

  it('are left unanswered, without a word, by who writes too fast', async () => {
    await start()
    const ada = on.discord.person('ada')
    const replies = await Promise.all(Array.from({ length: 10 }, () => ada.write('Gao', { within: 1500 })))
    expect(replies.filter((reply) => reply === null)).toHaveLength(2)
  })

  it.each([
    [50_013, 403, 'Missing Permissions', 'warn not allowed to answer there 50013'],
    [10_003, 404, 'Unknown Channel', 'warn too late to answer 10003'],
  ])('do not stop the bot where it may not write: code %i', async (code, status, message, line) => {
    await start()
    on.discord.failNext('post', { status, body: { code, message } })
    const ada = on.discord.person('ada')
    expect(await ada.write('Gao', SOON)).toBeNull()
    expect(on.log.lines).toEqual([line])
    expect(await ada.write('Gao')).not.toBeNull()
  })

  it('are answered after the connection dropped', async () => {
    await start()
    on.discord.gateway.drop()
    expect((await on.discord.person('ada').write('Where were talks opened?'))?.content).toContain('Algiers')
  })

  it('are put off while the bot stops', async () => {
    const bot = await start({
      store: { ...on.store, list: (kind, query) => pause(500).then(() => on.store.list(kind, query)) },
    })
    const ada = on.discord.person('ada')
    const slow = ada.write('Where were talks opened?')
    await pause(100)
    const stopped = bot.stop()
    expect((await ada.write('Gao'))?.content).toBe('I am restarting. Please ask again in a moment.')
    expect((await slow)?.content).toContain('Algiers')
    await stopped
  })
})
