import { describe, expect, it } from 'vitest'
import { useBotOnDiscord } from './bot-on-discord.ts'

const { on, start } = useBotOnDiscord()
const titlesOf = ({ embeds }: { readonly embeds: readonly { readonly title?: unknown }[] }) =>
  embeds.map(({ title }) => title)

describe('the bot on Discord', () => {
  it('answers a question with events in the order of time', async () => {
    await start()
    const answer = await on.discord.person('ada').slash('events', { query: '2014 Kidal' })
    expect(titlesOf(answer)).toEqual([
      'May 2014 · territorial change · Kidal',
      '17 May 2014 · battle · Kidal',
      'early September 2014 · bombing · Kidal region',
    ])
    expect(answer.content).toMatch(/^3 events in 2014/)
    expect(answer).toMatchObject({ isPrivate: false, wasDeferred: false, buttons: [] })
    expect(on.log.lines).toEqual([])
  })

  it('turns pages, and goes on turning them after a restart', async () => {
    const first = await start()
    const ada = on.discord.person('ada')
    const page1 = await ada.slash('events', { query: '2014' })
    expect(page1.embeds).toHaveLength(5)
    expect(page1.content).toMatch(/Page 1 of 2$/)
    await first.stop()
    await start()
    const page2 = await ada.click(page1, 'Next ▶')
    expect(page2.id).toBe(page1.id)
    expect(titlesOf(page2)).toEqual(['about December 2014 · withdrawal · Tessalit'])
    expect(page2.content).toMatch(/Page 2 of 2$/)
    const back = await ada.click(page2, '◀ Previous')
    expect(titlesOf(back)).toEqual(titlesOf(page1))
    await expect(ada.click(back, '◀ Previous')).rejects.toThrow('disabled')
  })

  it('gives whoever did not ask a page of their own', async () => {
    await start()
    const [ada, bob] = [on.discord.person('ada'), on.discord.person('bob')]
    const page1 = await ada.slash('events', { query: '2014' })
    const bobs = await bob.click(page1, 'Next ▶')
    expect(bobs).toMatchObject({ isPrivate: true })
    expect(bobs.id).not.toBe(page1.id)
    const back = await bob.click(bobs, '◀ Previous')
    expect(back).toMatchObject({ id: bobs.id, isPrivate: true })
    expect((await ada.click(page1, 'Next ▶')).id).toBe(page1.id)
  })

  it('answers on servers that it is no member of', async () => {
    await start()
    const guest = on.discord.person('guest', { elsewhere: true })
    const page1 = await guest.slash('events', { query: '2014' })
    expect(await guest.click(page1, 'Next ▶')).toMatchObject({
      id: page1.id,
      content: expect.stringMatching(/Page 2 of 2$/),
    })
  })

  it('completes the last words of what is typed', async () => {
    await start()
    const choices = await on.discord.person('ada').type('events', 'query', '2013 timb')
    expect(choices).toEqual([{ name: '2013 Timbuktu', value: '2013 place:timbuktu' }])
    const answer = await on.discord.person('bob').slash('events', { query: choices[0]?.value ?? '' })
    expect(titlesOf(answer)).toEqual(['9 October 2013 · bombing · Timbuktu'])
  })

  it('says so where nothing is known', async () => {
    await start()
    const answer = await on.discord.person('ada').slash('events', { query: '2012 Timbuktu' })
    expect(answer.embeds).toEqual([])
    expect(answer.buttons).toEqual([])
    expect(answer.content).not.toBe('')
  })

  it('tells the asker alone of a mistake', async () => {
    await start()
    const answer = await on.discord.person('ada').slash('events', { query: 'date:2014-13-45' })
    expect(answer).toMatchObject({ isPrivate: true, embeds: [] })
    expect(answer.content).toContain('2014-13-45')
    expect(on.log.lines).toEqual([])
  })

  it('shows hostile words as written and pings nobody', async () => {
    await start()
    const ada = on.discord.person('ada')
    const answer = await ada.slash('events', { query: '**@everyone** <@1> [x](https://example.org) `y` Kidal' })
    expect(answer.content).not.toMatch(/@everyone|<@1>|\]\(https:\/\/|(?<!\\)[*`]/)
    await expect(ada.slash('events', { query: 'x'.repeat(201) })).rejects.toThrow('201 characters')
  })

  it('takes no made-up button for its own', async () => {
    await start()
    const ada = on.discord.person('ada')
    const page1 = await ada.slash('events', { query: '2014' })
    for (const customId of ['events:999:2014', 'nonsense', 'register:1:x']) {
      expect(await ada.forge(page1, customId)).toMatchObject({ isPrivate: true, embeds: [] })
    }
    const last = await ada.forge(page1, 'events:150:2014')
    expect(titlesOf(last)).toEqual(['about December 2014 · withdrawal · Tessalit'])
  })
})
