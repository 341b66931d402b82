import { expect, it } from 'vitest'
import { pairMentions } from '../../src/evaluation/pair-mentions.ts'
import { readGoldEvents } from '../../src/evaluation/read-gold.ts'
import { scoreTypes } from '../../src/evaluation/score-types.ts'
import { settlePairing } from '../../src/evaluation/settle-pairing.ts'
import { aFactMention, anEvent } from '../support/records.ts'
import { coded, codedEvent } from './coded.ts'

it('Scores by type count what was coded as the type and what was read as it, over all reports', () => {
  const rows = [
    codedEvent({ type: 'killing', alsoTypes: ['attack'] }),
    codedEvent({ start: 200, end: 240, type: 'talks' }),
    codedEvent({ start: 300, end: 340 }),
  ]
  const events = [100, 200].map((start) => {
    const event = anEvent({ id: `at-${start}` })
    return { ...event, mentions: event.mentions.map((mention) => ({ ...mention, ...aFactMention({ start }) })) }
  })
  const settled = settlePairing(pairMentions(readGoldEvents(coded(...rows)), events))
  expect(scoreTypes([settled, settled])).toEqual([
    { type: 'killing', wanted: 2, found: 2, read: 0, right: 0 },
    { type: 'talks', wanted: 2, found: 0, read: 0, right: 0 },
    { type: 'attack', wanted: 2, found: 0, read: 4, right: 2 },
  ])
})
