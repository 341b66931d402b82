import { describe, expect, it } from 'vitest'
import { actorLikeness, countLikeness, placeLikeness } from '../../src/ingest/telling-evidence.ts'
import { type Told, toldMention } from '../support/told-mention.ts'

const said = (told: Told) => toldMention(told).said

describe('placeLikeness', () => {
  it.each([
    [['Malakal'], ['Malakal'], 'same'],
    [['the north'], ['northern Sudan'], 'same'],
    [['Malakal'], ['Bentiu'], 'elsewhere'],
    [['Malakal'], ['the north'], 'unsaid'],
    [['Malakal'], [], 'unsaid'],
  ])('finds %j and %j %s', (a, b, likeness) =>
    expect(placeLikeness(said({ places: a }), said({ places: b }))).toBe(likeness),
  )
})

describe('actorLikeness', () => {
  it.each<[Told['actors'], Told['actors'], number]>([
    [['JEM:agent'], ['JEM:agent'], 1],
    [['JEM:agent'], ['JEM’s Kassala wing:party'], 1],
    [['Islamist rebels:agent'], ['rebels:agent'], 0.5],
    [['JEM:agent'], ['UNMISS:agent'], -1],
    [['JEM:agent'], ['UNMISS:target'], 0],
    [['Zaghawans:agent'], ['Zaghawa Defence Force:agent'], 0],
    [['Zaghawa Front:agent'], ['Zaghawa Defence Force:agent'], -1],
    [['JEM:agent'], ['JEM:target'], -2],
    [['soldiers:agent'], ['soldiers:target'], 0.5],
    [['Islamist rebels:agent'], ['JEM:agent'], 0],
  ])('weighs %j against %j', (a = [], b = [], likeness) =>
    expect(actorLikeness(said({ actors: a }), said({ actors: b }))).toBe(likeness),
  )

  it('lets a president act for his government', () => {
    const kiir = { ...said({ actors: ['Salva Kiir:agent'] }) }
    const named = { ...kiir, actors: kiir.actors.map((actor) => ({ ...actor, aliases: ['Kiir'] })) }
    expect(actorLikeness(named, said({ actors: ['Government of South Sudan:agent'] }))).toBe(0)
  })
})

describe('countLikeness', () => {
  it.each([
    [37, 37, 2],
    [2, 2, 1],
    [95, 100, 1],
    [4, 40, -1],
  ])('weighs %i dead against %i', (a, b, likeness) =>
    expect(countLikeness(said({ killed: a }), said({ killed: b }))).toBe(likeness),
  )

  it('says nothing where one tells no number', () => expect(countLikeness(said({ killed: 4 }), said({}))).toBe(0))
})
