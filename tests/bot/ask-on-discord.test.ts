import { describe, expect, it } from 'vitest'
import { useBotOnDiscord } from './bot-on-discord.ts'

const { on, start } = useBotOnDiscord()
const labelsOf = ({ buttons }: { readonly buttons: readonly { readonly label: string }[] }) =>
  buttons.map(({ label }) => label)

describe('/ask on Discord', () => {
  it('answers a question with its evidence, below what was asked', async () => {
    await start()
    const answer = await on.discord.person('ada').slash('ask', { question: 'Where were talks opened?' })
    const [asked, lead, , quote] = answer.content.split('\n')
    expect(asked).toBe('-# Where were talks opened?')
    expect(lead).toMatch(/^Talks between .+ in \*\*Algiers\*\* /)
    expect(quote).toBe('> “In July delegates of the CMA and the government opened talks in Algiers.” (mali:5)')
    expect(answer).toMatchObject({ isPrivate: false, wasDeferred: false, embeds: [] })
    expect(on.log.lines).toEqual([])
  })

  it('answers in French what is asked in French', async () => {
    await start()
    const answer = await on.discord.person('ada').slash('ask', { question: 'Qui a signé la trêve ?' })
    expect(answer.content).toContain('20 juin 2013')
    expect(labelsOf(answer)).toEqual(['Poursuivre'])
  })

  it('offers questions that have answers, and asks one when its button is pressed', async () => {
    await start()
    const [ada, bob] = [on.discord.person('ada'), on.discord.person('bob')]
    const declined = await ada.slash('ask', { question: 'qwertz' })
    expect(labelsOf(declined)).toContain('What is CMA?')
    const answer = await bob.click(declined, 'What is CMA?')
    expect(answer).toMatchObject({ isPrivate: false, content: expect.stringContaining('-# What is CMA?\n') })
    expect(answer.id).not.toBe(declined.id)
  })

  it('goes on with a conversation by a form, whoever was restarted meanwhile', async () => {
    const first = await start()
    const ada = on.discord.person('ada')
    const answer = await ada.slash('ask', { question: 'What happened in Kidal in 2014?' })
    await first.stop()
    await start()
    const next = await ada.fillIn(answer, 'Follow up', 'and in Gao?')
    expect(next.content).toMatch(/^-# and in Gao\?\n1 event in 2014, at Gao/)
    expect(next.id).not.toBe(answer.id)
    await expect(ada.fillIn(answer, 'Follow up', 'x'.repeat(501))).rejects.toThrow('500 characters')
  })

  it('takes no made-up button or conversation for its own', async () => {
    await start()
    const ada = on.discord.person('ada')
    const answer = await ada.slash('ask', { question: 'What happened in Kidal in 2014?' })
    for (const customId of ['ask:x:Gao', 'ask:q:', 'ask:c: ', 'ask']) {
      expect(await ada.forge(answer, customId)).toMatchObject({ isPrivate: true })
    }
  })

  it('shows hostile words as written and pings nobody', async () => {
    await start()
    const question = '**@everyone** <@1> [x](https://example.org) `y` # Kidal'
    const answer = await on.discord.person('ada').slash('ask', { question })
    expect(answer.content).not.toMatch(/@everyone|<@1>|\]\(https:\/\//)
  })

  it('says what can be asked where nothing is', async () => {
    await start()
    const ada = on.discord.person('ada')
    expect((await ada.slash('ask', { question: '?!' })).content).toContain('Ask about an event')
    await expect(ada.slash('ask', { question: 'x'.repeat(501) })).rejects.toThrow('501 characters')
  })
})

describe('the commands of the kinds', () => {
  it('answer by their fields', async () => {
    await start()
    const ada = on.discord.person('ada')
    const first = await ada.slash('extreme', { which: 'first', about: 'talks' })
    expect(first.content).toMatch(/^-# \/extreme first talks\nFirst: Talks/)
    expect((await ada.slash('parties', {})).content).toContain('The reports list 3 parties:')
    await expect(ada.slash('extreme', { about: 'talks' })).rejects.toThrow('/extreme wants which')
    await expect(ada.slash('extreme', { which: 'best' })).rejects.toThrow('best is no choice')
  })

  it('answer in French those whose Discord is French', async () => {
    await start()
    const answer = await on.discord.person('léa', { locale: 'fr' }).slash('when', { about: 'coup Bamako' })
    expect(answer.content).toContain('22 mars 2012')
  })
})
