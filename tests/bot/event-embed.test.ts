import { describe, expect, it } from 'vitest'
import { eventEmbed } from '../../src/bot/event-embed.ts'
import { lengthOf } from '../../src/bot/safe-text.ts'
import type { EventRecord } from '../../src/model/records.ts'
import { createOracle } from '../support/discord/oracle.ts'
import { aCount, aDate, anActor, anEvent, aPlace } from '../support/records.ts'

const sizeOf = ({ title, description, footer }: ReturnType<typeof eventEmbed>) =>
  lengthOf(`${title}${description}${footer?.text}`)

/** An event with more of everything than fits. */
function hugeEvent(filler: string): EventRecord {
  const long = filler.repeat(3000)
  const places = Array.from({ length: 20 }, (_, index) => aPlace(`${filler.repeat(30)}${index}`))
  const actors = (['agent', 'target', 'party', 'mediator'] as const).flatMap((role) => [
    anActor(`${long}1`, role),
    anActor(`${long}2`, role),
  ])
  const event = anEvent({ places, actors, killed: aCount(null, null, { text: long }), sources: [long, long] })
  const mentions = event.mentions.map((mention) => ({ ...mention, quote: long, document: long }))
  return { ...event, disputed: ['date', 'type', 'places', 'actors'], mentions }
}

describe('eventEmbed', () => {
  it('tells what, its words, who, how many, by whom it is told, and where', () => {
    const event = anEvent({
      type: 'attack',
      date: aDate('2014-05-17/2014-05-19'),
      places: [aPlace('Kidal')],
      actors: [anActor('MNLA'), anActor('army', 'target'), anActor('ECOWAS', 'mediator')],
      killed: aCount(19, null),
      sources: ['New York Times', 'BBC'],
      disputed: ['date'],
    })
    expect(eventEmbed(event)).toEqual({
      title: 'between 17 and 19 May 2014 · attack · Kidal',
      description: [
        '“rebels attacked the garrison at Kidal”',
        '**By** MNLA',
        '**Affected** army',
        '**Mediated by** ECOWAS',
        '**Casualties** at least 19 killed',
        '*Accounts differ on the date.*',
        '**Source** New York Times; BBC',
      ].join('\n'),
      color: 0xb3261e,
      footer: { text: 'mali, line 3' },
    })
  })

  it('leaves out what is not told', () => {
    expect(eventEmbed(anEvent({ places: [], actors: [], type: 'talks' }))).toEqual({
      title: '17 May 2014 · talks',
      description: '“rebels attacked the garrison at Kidal”',
      color: 0x2d72d2,
      footer: { text: 'mali, line 3' },
    })
  })

  it('shows the words of a report as written, whatever they mean to Discord', () => {
    const [mention] = anEvent().mentions
    if (!mention) throw new RangeError('an event without a mention')
    const quote = '**Rebels** took <@123> [Gao](https://example.org)\n# @everyone'
    const { description, title } = eventEmbed(
      anEvent({ actors: [], places: [aPlace('_Gao_')], mentions: [{ ...mention, quote }] }),
    )
    expect(description).toBe(
      '“\\*\\*Rebels\\*\\* took <\u200b@\u200b123\\> \\[Gao\\](https:\u200b//example.org) \\# @\u200beveryone”',
    )
    expect(title).toBe('17 May 2014 · attack · \\_Gao\\_')
  })

  it.each(['word ', '*', '😀', '@'])('keeps five of the largest events within a message, made of %j', (filler) => {
    const embed = eventEmbed(hugeEvent(filler))
    expect(sizeOf(embed)).toBeLessThanOrEqual(1200)
    expect(embed.description).toMatch(/^“.{60,}…”\n/u)
    expect(createOracle(process.env.DISCORD_OPENAPI)('RichEmbed', embed)).toEqual([])
  })
})
