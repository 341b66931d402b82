import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FILTER_NAMES, type FilterName, type Filters } from '../../src/model/query.ts'
import { QUERY_WORDS, writeQueryWords } from '../../src/questions/query-words.ts'
import { readQueryWords } from '../../src/questions/read-query-words.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { EVENT_TYPES } from '../../src/vocabulary/event-types.ts'
import { anActor, anEvent, sampleRecords } from '../support/records.ts'

const store = createMemoryStore([sampleRecords()])
const read = (question: string) => readQueryWords(question, store)
const kidal = ['kidal', 'kidal-region']

describe('readQueryWords', () => {
  it.each<[string, Filters]>([
    ['2014 Kidal', { date: ['2014'], place: kidal }],
    ['kidal 2014?', { date: ['2014'], place: kidal }],
    ['in 2014 at Kidal', { date: ['2014'], place: kidal }],
    ['What happened at Kidal in 2014?', { date: ['2014'], place: kidal }],
    ['Kidal region', { place: ['kidal-region'] }],
    ['MNLA battles 2012', { date: ['2012'], type: ['battle'], actor: ['mnla'] }],
    ['2013..2015 killings Gao', { date: ['2013/2015'], type: ['killing'], place: ['gao'] }],
    ['attacks in Bamako in November 2015', { date: ['2015-11'], type: ['attack'], place: ['bamako'] }],
    ['attacks by AQIM, in Gao or Timbuktu', { type: ['attack'], place: ['gao', 'timbuktu'], actor: ['aqim'] }],
    ['Coordination of Azawad Movements talks', { type: ['talks'], actor: ['cma'] }],
    ['Al-Qaeda in the Islamic Maghreb', { actor: ['aqim'] }],
    ['what happened in Mali in 2013', { date: ['2013'], report: ['mali'] }],
    ['talks in Algeria', { type: ['talks'], country: ['DZ'] }],
    ['convoys "ambushed"', { text: ['convoys ambushed'] }],
    ['"car bomb" Timbuktu', { place: ['timbuktu'], text: ['car bomb'] }],
    ['', {}],
    ['the events', {}],
  ])('reads “%s”', async (question, filters) => {
    const understood = await read(question)
    expect(understood.filters).toEqual(filters)
    expect(understood.notes).toEqual([])
  })

  it.each([
    ['May 2014', '2014-05'],
    ['may 2014', '2014-05'],
    ['2014 May', '2014-05'],
    ['Sept. 2014', '2014-09'],
    ['May of 2014', '2014-05'],
    ['17 May 2014', '2014-05-17'],
    ['the 17th of May 2014', '2014-05-17'],
    ['May 17, 2014', '2014-05-17'],
    ['2014-05-17', '2014-05-17'],
    ['summer 2014', '2014-22'],
    ['the 1990s', '199X'],
    ['early 2014', '2014-01/2014-04'],
    ['mid-2014', '2014-05/2014-08'],
    ['late February 2012', '2012-02-21/2012-02-29'],
    ['2012-2014', '2012/2014'],
    ['2012–2014', '2012/2014'],
    ['2012-14', '2012/2014'],
    ['2012 to 2014', '2012/2014'],
    ['2012 - 2014', '2012/2014'],
    ['from 2013 to 2015', '2013/2015'],
    ['between 2012 and 2014', '2012/2014'],
    ['May to July 2014', '2014-05/2014-07'],
    ['between May 3 and May 17 2014', '2014-05-03/2014-05-17'],
    ['2014-05..2014-07', '2014-05/2014-07'],
    ['since May 2014', '2014-05/..'],
    ['2014..', '2014/..'],
    ['..2013', '../2013'],
    ['since May 2014 until 2015', '2014-05/2015'],
    ['before 2014', '../2013'],
    ['before May 2014', '../2014-04'],
    ['before January 2014', '../2013-12'],
    ['before 1 March 2012', '../2012-02-29'],
    ['after May 2013', '2013-06/..'],
    ['after December 2013', '2014-01/..'],
    ['after 31 December 2013', '2014-01-01/..'],
    ['after 2012-2013', '2014/..'],
    ['by 2013', '../2013'],
    ['between 2012-2014', '2012/2014'],
    ['date:../2013', '../2013'],
    ['date:2014-05/..', '2014-05/..'],
  ])('reads the time “%s” as %s', async (question, edtf) => {
    const understood = await read(question)
    expect(understood.filters).toEqual({ date: [edtf] })
    expect(understood.notes).toEqual([])
  })

  it('takes several values of one kind as alternatives', async () => {
    expect((await read('2012 2014 Gao Bamako')).filters).toEqual({ date: ['2012', '2014'], place: ['gao', 'bamako'] })
    expect((await read('May and July 2014')).filters).toEqual({ date: ['2014-05', '2014-07'] })
  })

  it('takes the name of a class for all its types', async () => {
    const { type = [] } = (await read('diplomacy 2013')).filters
    expect(type.toSorted()).toEqual(
      EVENT_TYPES.filter((row) => row.class === 'diplomacy')
        .map((row) => row.type)
        .toSorted(),
    )
  })

  it.each([
    ['Kidall', { place: kidal }, 'Read “Kidall” as Kidal.'],
    ['Timbuctoo', { place: ['timbuktu'] }, 'Read “Timbuctoo” as Timbuktu.'],
    ['Bamak', { place: ['bamako'] }, 'Read “Bamak” as Bamako.'],
    ['French forcs', { actor: ['french-forces'] }, 'Read “French forcs” as French forces.'],
    ['place:Tesalit', { place: ['tessalit'] }, 'Read “Tesalit” as Tessalit.'],
    ['type:batle', { type: ['battle'] }, 'Read “batle” as battle.'],
    ['24/7 in 2014', { date: ['2014'] }, '“24/7” was not understood.'],
    ['xyzzy 2014', { date: ['2014'] }, '“xyzzy” was not understood.'],
    ['attacks in May', { type: ['attack'] }, '“May” needs a year, as in “May 2014”.'],
    ['May 17', {}, '“May 17” needs a year, as in “May 17 2014”.'],
    ['place:Nowhere', { place: ['nowhere'] }, 'No place is called “Nowhere”.'],
  ])('says what it made of “%s”', async (question, filters, note) => {
    const understood = await read(question)
    expect(understood.filters).toEqual(filters)
    expect(understood.notes).toEqual([note])
  })

  it('expects a place after “in” and an actor after “by” where a name is both', async () => {
    const both = anEvent({ actors: [anActor('Kidal', 'agent', { id: 'kidal-militia' })] })
    const ambiguous = createMemoryStore([{ ...sampleRecords(), events: [both, anEvent({ id: 'b' })] }])
    expect((await readQueryWords('attacks by Kidal', ambiguous)).filters.actor).toEqual(['kidal-militia'])
    expect((await readQueryWords('attacks in Kidal', ambiguous)).filters.place).toEqual(['kidal'])
  })

  it('does not take the beginning of a name for a day', async () => {
    const m23 = anEvent({ actors: [anActor('March 23 Movement', 'agent', { id: 'm23' })] })
    const other = createMemoryStore([{ ...sampleRecords(), events: [m23] }])
    expect((await readQueryWords('March 23 Movement 2014', other)).filters).toEqual({ date: ['2014'], actor: ['m23'] })
  })

  it('takes a word in capitals for an acronym, even if it says nothing in small letters', async () => {
    const au = anEvent({ actors: [anActor('Islamic State', 'agent', { id: 'is', aliases: ['IS'] })] })
    const other = createMemoryStore([{ ...sampleRecords(), events: [au] }])
    expect((await readQueryWords('IS attacks', other)).filters.actor).toEqual(['is'])
    expect((await readQueryWords('what is known', other)).filters).toEqual({})
  })

  it.each([
    ['foo:bar', 'unknown-key', 'date, since, after, until'],
    ['constructor:x', 'unknown-key', 'constructor:'],
    ['2014-13', 'bad-date', 'May 2014'],
    ['31 June 2014', 'bad-date', '31 June 2014'],
    ['2015-2012', 'bad-date', '2015-2012'],
    ['since:foo', 'bad-date', 'since:2014-05'],
    ['date:2014/', 'bad-date', '2014/'],
    ['type:war', 'unknown-type', 'airstrike'],
    ['metric:deads', 'unknown-metric', 'deaths'],
    ['country:Atlantis', 'unknown-country', 'ML'],
    [`place:${'a,'.repeat(99)}`, 'too-many-values', '30'],
    ['a'.repeat(5000), 'question-too-long', '5,000'],
  ])('refuses “%s” with %s', async (question, identifier, part) => {
    await expect(read(question)).rejects.toMatchObject({ identifier, message: expect.stringContaining(part) })
  })

  it.each([
    ['\u202e2014\u202c Ki\u200bdal\u0007', '2014 Kidal'],
    [`K\u0336\u0321\u031b\u0316\u033fidal`, 'Kidal'],
    ['KIDAL,,,2014!!!', '2014 Kidal'],
    ['“Kidal', 'Kidal'],
  ])('reads %j as it reads “%s”', async (question, plain) => {
    expect((await read(question)).filters).toEqual((await read(plain)).filters)
  })

  it('reads forty words and says so', async () => {
    const understood = await read(`${'Kidal '.repeat(40)} 2014`)
    expect(understood.filters).toEqual({ place: kidal })
    expect(understood.notes).toEqual(['Only the first 40 words were read.'])
  })

  it('reads whatever comes, or says what is wrong with it', async () => {
    const words = [
      '2014',
      'May',
      'to',
      'between',
      'since',
      'early',
      '..',
      '/',
      '"',
      ':',
      'place:',
      'Kidal',
      ',',
      'constructor',
      '-',
    ]
    const anything = fc.oneof(
      fc.string({ maxLength: 80, unit: 'grapheme' }),
      fc.array(fc.constantFrom(...words)).map((all) => all.join(' ')),
    )
    await fc.assert(
      fc.asyncProperty(anything, async (question) => {
        const understood = await read(question).catch((error: Error) => error)
        if (understood instanceof Error) expect(understood.name).toBe('UserError')
        else expect((await read(understood.query)).filters).toEqual(understood.filters)
      }),
      { numRuns: 500 },
    )
  })
})

describe('QUERY_WORDS', () => {
  const examples = Object.values(QUERY_WORDS).flatMap((row) => row.examples)

  it.each(examples)('reads its example %s', async (query, filters) => {
    expect((await read(query)).filters).toEqual(filters)
  })

  it('has a key for every filter, and no word for two', () => {
    expect(Object.keys(QUERY_WORDS)).toEqual(expect.arrayContaining([...FILTER_NAMES]))
    const words = Object.entries(QUERY_WORDS).flatMap(([key, row]) => [key, ...row.aliases])
    expect(new Set(words).size).toBe(words.length)
  })
})

describe('writeQueryWords', () => {
  const values: Readonly<Record<FilterName, readonly string[]>> = {
    date: ['2014', '2014-05', '2014-05-17', '2013/2015', '2014-22', '199X', '2014-01~/2014-04~'],
    type: EVENT_TYPES.map((row) => row.type),
    place: ['kidal', 'kidal-region', 'gao', 'menaka', 'nowhere'],
    actor: ['mnla', 'cma', 'malian-army', 'un-security-council'],
    country: ['ML', 'DZ'],
    report: ['mali', 'chad'],
    section: ['status', 'glance'],
    source: ['New York Times', 'ACLED', 'a, b'],
    metric: ['deaths'],
    text: ['convoy', 'car bomb', 'C’était; là'],
  }
  const some = (name: FilterName) => fc.subarray([...values[name]], { minLength: 1 })
  const filtersOf = fc.record(Object.fromEntries(FILTER_NAMES.map((name) => [name, some(name)])), { requiredKeys: [] })

  it('writes what is read back to the same filters', async () => {
    await fc.assert(
      fc.asyncProperty(filtersOf, async (filters: Filters) => {
        expect((await read(writeQueryWords(filters))).filters).toEqual(filters)
      }),
    )
  })

  it.each([
    [{ date: ['2014-05/..'], place: ['kidal'] }, 'since:2014-05 place:kidal'],
    [{ date: ['../2013'] }, 'until:2013'],
    [{ date: ['2012', '../2010'] }, 'date:2012,../2010'],
    [{ source: ['New York Times', 'BBC'] }, 'source:"New York Times",BBC'],
  ])('writes %j as %s', async (filters, words) => {
    expect(writeQueryWords(filters)).toBe(words)
    expect((await read(words)).filters).toEqual(filters)
  })
})
