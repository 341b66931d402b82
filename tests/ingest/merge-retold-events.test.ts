import { describe, expect, it } from 'vitest'
import { mergeRetoldEvents } from '../../src/ingest/merge-retold-events.ts'
import { type Told, toldMention } from '../support/told-mention.ts'

/** How many happenings the tellings are of. */
const happenings = (tellings: readonly Told[]): number => mergeRetoldEvents(tellings.map(toldMention)).length

/** What is named as known and dated by what stands around it alone. */
const known: Told = { type: 'deployment', dateText: '', rules: ['deployment.noun'], actors: ['UNMISS:agent'] }
const sent: Told = { type: 'deployment', date: '2014-01-09', actors: ['UNMISS:agent'], quote: 'troops landed' }

describe('mergeRetoldEvents', () => {
  it.each<[string, readonly [Told, Told]]>([
    ['of one day and place', [{ places: ['Malakal'] }, { places: ['Malakal'] }]],
    ['of one month and place', [{ date: '2014-05', places: ['Malakal'] }, { places: ['Malakal'] }]],
    ['of kindred types on one day in one place', [{ places: ['Malakal'] }, { type: 'battle', places: ['Malakal'] }]],
    [
      'of a town lost and of a town left',
      [
        { type: 'territory', date: '2014-05', places: ['Malakal'] },
        { type: 'withdrawal', places: ['Malakal'], quote: 'left the town' },
      ],
    ],
    [
      'of a coup and of the change that it names',
      [
        { type: 'coup', date: '2014-05', quote: 'a coup in May' },
        { type: 'leadership', date: '2014-05', quote: 'a coup ousted the president' },
      ],
    ],
    [
      'of a month off where the rest agrees',
      [
        { type: 'request', date: '2013-12', actors: ['Salva Kiir:agent', 'UNMISS:target'], quote: 'asked for help' },
        { type: 'request', date: '2014-01', actors: ['Salva Kiir:agent', 'UNMISS:target'], quote: 'appealed for help' },
      ],
    ],
    [
      'of "seven weeks later" and of the day that comes near',
      [
        { type: 'agreement', date: '2014-05-05', dateText: 'seven weeks later' },
        { type: 'agreement', date: '2014-05-09' },
      ],
    ],
    [
      'of a number that few happenings have',
      [
        { type: 'bombing', date: '2014', killed: 37, quote: 'a car bomb at the mosque' },
        { type: 'bombing', date: '2014-05-03', killed: 37, quote: 'a car bomb went off' },
      ],
    ],
    [
      'of a year where only one can be meant',
      [
        { type: 'agreement', date: '2014', quote: 'the peace deal of the year' },
        { type: 'agreement', date: '2014-05-09', quote: 'the sides signed' },
      ],
    ],
    [
      'of what happened and of what names it as known',
      [sent, { ...known, date: '2014-08', quote: 'the landing of UNMISS' }],
    ],
    [
      'of what is named beside a later date and of the day itself',
      [
        { type: 'election', date: '2014-06', dateText: 'June', rules: ['election.noun'], quote: 'the plebiscite' },
        { type: 'election', date: '2014-05-30', quote: 'voters stayed away' },
      ],
    ],
    [
      'of what one does to a name and the other to a word',
      [
        { type: 'decision', date: '2014', quote: 'the closing of Congress' },
        { type: 'decision', actors: ['Congress:target'], quote: 'he dissolved Congress' },
      ],
    ],
    [
      'of what one body says and asks in one sentence',
      [
        { type: 'statement', passage: 'report:1', actors: ['UNMISS:agent'], quote: 'denied it' },
        { type: 'request', passage: 'report:1', actors: ['UNMISS:agent'], quote: 'called for an inquiry' },
      ],
    ],
  ])('joins two tellings %s', (_, tellings) => expect(happenings(tellings)).toBe(1))

  it.each<[string, readonly [Told, Told]]>([
    ['of different days', [{ places: ['Malakal'] }, { date: '2014-05-09', places: ['Malakal'] }]],
    [
      'of what names it as known before it happened',
      [sent, { ...known, date: '2013-11', quote: 'the landing of UNMISS' }],
    ],
    ['of what names one of many', [sent, { ...known, date: '2014-08', quote: 'landings of UNMISS in the north' }]],
    ['of what names one more', [sent, { ...known, date: '2014-08', quote: 'another landing of UNMISS' }]],
    [
      'of two groups, whatever their part in it',
      [
        { type: 'group', date: '2014', actors: ['JEM:agent'] },
        { type: 'group', date: '2014-05', actors: ['SPLA:target'] },
      ],
    ],
    ['of different places', [{ places: ['Malakal'] }, { places: ['Bentiu'] }]],
    ['of types that are no kin', [{ places: ['Malakal'] }, { type: 'talks', places: ['Malakal'] }]],
    ['of one sentence', [{ passage: 'report:1' }, { passage: 'report:1' }]],
    [
      'of one sentence in which two bodies speak',
      [
        { type: 'statement', passage: 'report:1', actors: ['UNMISS:agent'] },
        { type: 'statement', passage: 'report:1', actors: ['JEM:agent'] },
      ],
    ],
    [
      'of one month and town within one entry',
      [
        { date: '2014-05', places: ['Malakal'], section: 'status', entry: '2014' },
        { date: '2014-05', places: ['Malakal'], section: 'status', entry: '2014' },
      ],
    ],
    [
      'of two that name others in one role',
      [
        { date: '2014-05', actors: ['JEM:agent'] },
        { date: '2014-05', actors: ['UNMISS:agent'] },
      ],
    ],
    ['of what happens often in one year', [{ date: '2014', actors: ['JEM:agent'] }, { date: '2014-05-03' }]],
    [
      'of several at once and of one',
      [
        { type: 'abduction', date: '2014', quote: 'took part in kidnappings', actors: ['JEM:agent'] },
        { type: 'abduction', quote: 'kidnapped a nurse', actors: ['JEM:agent'] },
      ],
    ],
    [
      'of a town lost by whom the other lets take it',
      [
        { type: 'territory', date: '2014-05', places: ['Malakal'], actors: ['JEM:target'] },
        { type: 'territory', places: ['Malakal'], actors: ['JEM:agent'] },
      ],
    ],
    [
      'of one entry that share a date which one of them only takes over',
      [
        { type: 'killing', section: 'status', entry: '2014', actors: ['nuns:target'], quote: 'nuns were shot' },
        { type: 'killing', section: 'status', entry: '2014', dateText: '', quote: 'a driver was shot', start: 200 },
      ],
    ],
    [
      'of a truce made and of its end',
      [
        { type: 'ceasefire', date: '2014-05', actors: ['JEM:party'], rules: ['ceasefire.make'] },
        { type: 'ceasefire', actors: ['JEM:agent'], rules: ['ceasefire.end'] },
      ],
    ],
    [
      'of two laws of one month that share no word',
      [
        { type: 'decision', date: '2014-05', quote: 'an emergency was declared' },
        { type: 'decision', quote: 'parliament banned a party' },
      ],
    ],
  ])('keeps two tellings apart %s', (_, tellings) => expect(happenings(tellings)).toBe(2))

  it('joins both tellings of one sentence with the one that tells both', () => {
    const told: Told = { type: 'territory', date: '2014-05', actors: ['JEM:agent'], places: ['Malakal'] }
    const half: Told = { ...told, passage: 'report:1' }
    expect(happenings([told, half, half])).toBe(1)
  })

  it('keeps two deeds of one sentence apart where one that is alike to both tells of one', () => {
    const told: Told = { type: 'territory', date: '2014-05', actors: ['JEM:agent'], places: ['Malakal'] }
    const taken: Told = { ...told, passage: 'report:1', rules: ['territory.take'] }
    const lost: Told = { ...told, passage: 'report:1', rules: ['territory.lose'] }
    expect(happenings([told, taken, lost])).toBe(2)
    expect(happenings([told, taken, { ...lost, rules: ['territory.noun'] }])).toBe(1)
  })

  it('leaves a telling alone that could be of two happenings', () => {
    const tellings: Told[] = [
      { type: 'agreement', date: '2014' },
      { type: 'agreement', date: '2014-05-09', actors: ['JEM:party'] },
      { type: 'agreement', date: '2014-08-01', actors: ['UNMISS:party'] },
    ]
    expect(happenings(tellings)).toBe(3)
  })

  it('says why a telling was joined, but not of the first', () => {
    const [retelling = []] = mergeRetoldEvents([{ places: ['Malakal'] }, { places: ['Malakal'] }].map(toldMention))
    expect(retelling.map((mention) => mention.joined)).toEqual([undefined, 'same type, day and place'])
  })
})
