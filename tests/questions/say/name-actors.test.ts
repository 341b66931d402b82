import { describe, expect, it } from 'vitest'
import type { Actor, EventRecord } from '../../../src/model/records.ts'
import { actorsWith, namesOf } from '../../../src/questions/say/name-actors.ts'
import { sampleRecords } from '../../support/records.ts'

const actor = (name: string, text = name): Actor => ({ id: name, name, aliases: [], role: 'agent', text })

/** An event that is told once with each of the lists of actors. */
function toldWith(...tellings: readonly (readonly Actor[])[]): EventRecord {
  const [event] = sampleRecords().events
  const [mention] = event?.mentions ?? []
  if (!event || !mention) throw new TypeError('The sample has no event')
  return {
    ...event,
    actors: tellings.flat(),
    mentions: tellings.map((actors) => ({ ...mention, said: { ...mention.said, actors: [...actors] } })),
  }
}

describe('actorsWith', () => {
  it('leaves out what another telling names', () => {
    const event = toldWith([actor('rebel groups')], [actor('Northern Front'), actor('gunmen')])
    expect(actorsWith(event, 'agent').map(({ name }) => name)).toEqual(['Northern Front', 'gunmen'])
  })

  it('keeps every name', () => {
    const event = toldWith([actor('Northern Front')], [actor('River Union')])
    expect(actorsWith(event, 'agent').map(({ name }) => name)).toEqual(['Northern Front', 'River Union'])
  })

  it('keeps to the roles that are asked for', () => {
    expect(actorsWith(toldWith([actor('Northern Front')]), 'target')).toEqual([])
  })
})

describe('namesOf', () => {
  it.each([
    [actor('Northern Front', 'NF'), 'NF'],
    [actor('Government of France', '300 French troops'), 'French troops'],
    [actor('Northern Front', 'its fighters'), 'Northern Front'],
    [actor('Northern Front', 'the rebels'), 'Northern Front'],
    [actor('Moussa Mara', 'Prime Minister Moussa Mara'), 'Moussa Mara'],
    [actor('gunmen', 'two gunmen'), 'gunmen'],
  ])('calls %o %s', (given, name) => {
    expect(namesOf([given])).toEqual([name])
  })

  it('says a name once', () => {
    expect(namesOf([actor('Northern Front'), actor('Northern Front')])).toEqual(['Northern Front'])
  })
})
