import { describe, expect, it } from 'vitest'
import { bindCasualties, type Casualty } from '../../../src/language/counts/bind-casualties.ts'
import { CASUALTY_RULES } from '../../../src/language/counts/casualty-rules.ts'
import { readCounts } from '../../../src/language/counts/read-counts.ts'

const bind = (text: string) => bindCasualties(text, readCounts(text))

function inWords({ min, max, approx }: Casualty): string {
  if (max === null) return `at least ${min}`
  if (min === null) return `at most ${max}`
  if (min !== max) return `${min} to ${max}`
  return approx ? `about ${min}` : `${min}`
}
const told = (text: string) => bind(text).map((casualty) => `${casualty.field} ${inWords(casualty)}`)

describe('bindCasualties', () => {
  it.each([
    ['It was attacked, with one killed and six injured.', ['killed 1', 'wounded 6']],
    [
      'A raid left two guards dead, wounded five and displaced some 300 villagers.',
      ['killed 2', 'wounded 5', 'displaced about 300'],
    ],
    ['Rebels captured and later executed 40 conscripts.', ['abducted 40', 'killed 40']],
    ['15 soldiers were killed in Arauca and four more in Caquetá.', ['killed 15', 'killed 4']],
    ['Six soldiers guarding a road were killed on Nov. 2, five more in Talipao on Nov. 14.', ['killed 6', 'killed 5']],
    ['The bomb killed 10 soldiers and 3 civilians were wounded.', ['killed 10', 'wounded 3']],
    ['Between 40 and 60 rebels were slain.', ['killed 40 to 60']],
    ['The clashes left as many as 20 dead.', ['killed at most 20']],
    ['Five of the twelve hostages did not survive.', ['killed 5']],
    ['The men were led away and 39 of them shot.', ['killed 39']],
    ['They murdered the union’s lawyer in May.', ['killed 1']],
    ['On 8 March 43 villagers were slaughtered.', ['killed 43']],
    ['UN staff counted 12 civilian deaths.', ['killed 12']],
    ['A bomb killed a driver; a policeman fell.', ['killed 1', 'killed 1']],
    ['It killed Father Siméon Yampa and five of his flock.', ['killed 6']],
    ['General Ali Musa, its head, and four guards were shot dead.', ['killed 5']],
    ['He and six bodyguards died.', ['killed 7']],
    ['Rebels attacked Gao and 12 soldiers were killed.', ['killed 12']],
    ['In Gao and Kidal 12 soldiers were killed.', ['killed 12']],
    ['Most of the 1,200 inhabitants had fled.', []],
    ['The blast killed two nuns, a driver and up to 20 pupils.', ['killed at most 23']],
    ['In 2013, 20 people died in Report No. 7.', ['killed 20']],
    ['A German, a 70-year-old sailor, was freed.', []],
    ['Twelve men were not killed.', []],
    ['He threatened to kill 12 hostages.', []],
    ['They could have killed 12 hostages.', []],
    ['The government killed 12 bills.', []],
    ['Dozens were killed or wounded.', []],
    ['They killed and wounded 40 men.', []],
    ['The army retook two towns and lost three.', []],
    ['Two gunmen attacked a hotel where guests slept.', []],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('gives the words it was read from: of a list, from the first to the last', () => {
    expect(bind('It left at least 19 people dead.')[0]).toMatchObject({ text: 'at least 19', start: 8, end: 26 })
    expect(bind('It left 11 soldiers and a policeman dead.')[0]?.text).toBe('11 soldiers and a policeman')
    expect(bind('They abducted a Swiss missionary.')[0]?.text).toBe('a Swiss missionary')
  })

  it('gives only what stands within a stretch, and reads the words around it', () => {
    const text = 'Eleven soldiers died and about 20 were injured.'
    const counts = readCounts(text)
    expect(bindCasualties(text, counts, { start: 0, end: 20 }).map(({ field }) => field)).toEqual(['killed'])
    expect(bindCasualties(text, counts, { start: 20, end: 47 }).map(({ field }) => field)).toEqual(['wounded'])
  })

  it.each(['12, '.repeat(25_000), '12 men in the killed and '.repeat(4_000), 'the men were killed '.repeat(5_000)])(
    'reads 100,000 characters in a few seconds at worst',
    (text) => {
      const before = performance.now()
      bind(text)
      expect(performance.now() - before).toBeLessThan(4_000)
    },
  )
})

describe('the rows of casualties', () => {
  const examples = CASUALTY_RULES.flatMap(({ id, field, examples }) =>
    examples.map(([text, value]) => ({ id, field, text, value })),
  )
  it.each(examples)('$id reads $value in $text', ({ field, text, value }) => {
    const found = bind(text).filter((casualty) => casualty.field === field)
    expect(found.map(inWords).join(' and ')).toBe(value)
  })

  const misses = CASUALTY_RULES.flatMap(({ id, field, misses }) => misses.map((text) => ({ id, field, text })))
  it.each(misses)('$id is not read in $text', ({ field, text }) => {
    expect(bind(text).filter((casualty) => casualty.field === field)).toEqual([])
  })
})
