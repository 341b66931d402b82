import { describe, expect, it } from 'vitest'
import { joinTolls } from '../../src/ingest/join-tolls.ts'
import { type Told, toldMention } from '../support/told-mention.ts'

const attack: Told = { places: ['Malakal'], section: 'status', start: 0 }
const toll: Told = { type: 'killing', killed: 11, section: 'status', start: 40, actors: ['soldiers:target'] }
const sizes = (...tellings: Told[]): readonly number[] =>
  joinTolls(tellings.map(toldMention)).map((group) => group.length)

describe('joinTolls', () => {
  it('gives a happening the toll told right after it', () => expect(sizes(attack, toll)).toEqual([2]))

  it('finds the happening past a statement between', () =>
    expect(sizes(attack, { type: 'statement', section: 'status', start: 20 }, toll)).toEqual([2, 1]))

  it('takes a toll dated by the entry alone for one of what was just told', () =>
    expect(sizes(attack, { ...toll, date: '2014', dateText: '' })).toEqual([2]))

  it('lets the toll name the place where the happening names none', () =>
    expect(sizes({ ...attack, places: [] }, { ...toll, places: ['Malakal'] })).toEqual([2]))

  it.each<[string, Told]>([
    ['of another day', { ...toll, date: '2014-05-09' }],
    ['of a day counted from it', { ...toll, date: '2014-05-09', dateText: '' }],
    ['with a doer', { ...toll, actors: ['JEM:agent'] }],
    ['in another place', { ...toll, places: ['Bentiu'] }],
    ['in another section', { ...toll, section: 'politics' }],
    ['far behind', { ...toll, start: 900 }],
    ['without a number', { type: 'killing', section: 'status', start: 40 }],
  ])('leaves a killing %s alone', (_, killing) => expect(sizes(attack, killing)).toEqual([1, 1]))

  it('leaves those whom captors killed alone', () =>
    expect(sizes({ ...attack, type: 'abduction' }, toll)).toEqual([1, 1]))

  it('leaves the sum of several happenings alone', () => {
    const sum: Told = { ...toll, quote: 'eleven soldiers died altogether' }
    expect(sizes(attack, sum)).toEqual([2])
    expect(sizes({ ...attack, date: '2014-05-01' }, attack, sum)).toEqual([1, 1, 1])
  })

  it('leaves a second number of dead alone', () => expect(sizes({ ...attack, killed: 4 }, toll)).toEqual([1, 1]))

  it('gives a place taken the dead that its own sentence counts', () => {
    const taken: Told = { ...attack, type: 'territory', passage: 'report:0' }
    const fallen: Told = { ...toll, passage: 'report:0', rules: ['killing.die'] }
    expect(sizes(taken, fallen)).toEqual([2])
    expect(sizes(taken, { ...fallen, actors: [], rules: ['killing.kill'] })).toEqual([2])
    // "Overran the post and executed eleven soldiers": a deed of its own.
    expect(sizes(taken, { ...fallen, rules: ['killing.execute'] })).toEqual([1, 1])
    expect(sizes(taken, { ...fallen, passage: 'report:40' })).toEqual([1, 1])
  })

  it('needs no number of those whom the sentence goes on to tell of', () => {
    const killed: Told = { type: 'killing', section: 'status', start: 40, passage: 'report:0' }
    expect(sizes({ ...attack, passage: 'report:0' }, { ...killed, quote: 'guards were killed' })).toEqual([2])
    expect(sizes({ ...attack, passage: 'report:0' }, { ...killed, quote: 'a guard was beheaded' })).toEqual([1, 1])
  })

  it('finds the grenade past a visit told along with it', () => {
    const grenade: Told = { ...attack, type: 'bombing', passage: 'report:0' }
    const visit: Told = { ...attack, type: 'deployment', start: 20, passage: 'report:0' }
    expect(sizes(grenade, visit, toll)).toEqual([2, 1])
    expect(sizes(grenade, { ...visit, passage: 'report:20' }, { ...toll, passage: 'report:20' })).toEqual([1, 2])
  })
})
