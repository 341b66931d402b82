import { describe, expect, it } from 'vitest'
import { readVerbGroups } from '../../../src/language/clauses/read-verb-groups.ts'
import { splitClauses } from '../../../src/language/clauses/split-clauses.ts'
import { readTokens } from '../../../src/language/words/read-tokens.ts'
import { createVerbIndex } from '../../../src/language/words/verb-index.ts'

const verbs = createVerbIndex([
  'attack',
  'capture',
  'flee',
  'seize',
  'execute',
  'kidnap',
  'injure',
  'bomb',
  'resign',
  'ambush',
  'grab',
])
const groupsIn = (text: string) => readVerbGroups(readTokens(text), verbs, () => false)
const clausesIn = (text: string): readonly string[] => {
  const tokens = readTokens(text)
  return splitClauses(
    tokens,
    readVerbGroups(tokens, verbs, () => false),
  ).map((clause) =>
    tokens
      .slice(clause.from, clause.to)
      .map((token) => token.text)
      .join(' '),
  )
}

describe('readVerbGroups', () => {
  it.each([
    ['The convoy had been attacked.', { base: 'attack', passive: true, negated: false, modal: false }],
    ['Rebels did not attack the town.', { base: 'attack', passive: false, negated: true }],
    ['Rebels would attack the town.', { base: 'attack', modal: true }],
    ['They never captured Goma.', { base: 'capture', negated: true }],
    ['Villages bombed by the army emptied.', { base: 'bomb', passive: true, reduced: true }],
    ['Two Germans grabbed from their yacht were freed.', { base: 'grab', passive: true, reduced: true }],
    ['The chief, removed on 9 May, was arrested.', { base: 'remove', passive: true, reduced: true }],
    ['Gao, captured that evening, was lost again.', { base: 'capture', passive: true, reduced: true }],
    ['They, captured Gao, and fled.', { base: 'capture', passive: false, reduced: false }],
    ['Two officers dead that first night.', { base: 'die', passive: false, reduced: false }],
    ['70 policemen killed in May.', { base: 'kill', passive: true, reduced: true }],
    ['Rebels attack the town every year.', { base: 'attack', present: true }],
  ])('reads the verb of %j', (text, group) => expect(groupsIn(text)[0]).toMatchObject(group))

  it.each([
    'The attack on Goma.',
    'Sixty dead and wounded.',
    'The return of the dead.',
    'Heavy fighting in the armed camp.',
    'After the bombing of the market.',
    'An ousted leader, including his aides.',
  ])('finds no verb in %j', (text) => {
    expect(groupsIn(text)).toEqual([])
  })
})

describe('splitClauses', () => {
  it.each([
    [
      'Rebels seized the north and the president resigned.',
      ['Rebels seized the north', 'and the president resigned .'],
    ],
    ['Ruled by rebels since June, the town was quiet.', ['Ruled by rebels since June ,', 'the town was quiet .']],
    [
      'Rebels attacked a camp, killing 17 soldiers and injuring 35.',
      ['Rebels attacked a camp ,', 'killing 17 soldiers', 'and injuring 35 .'],
    ],
    [
      'After troops fled, rebels who had seized Goma executed two men.',
      ['After troops fled ,', 'rebels', 'who had seized Goma', 'executed two men .'],
    ],
    ['Talks opened; fighting continued.', ['Talks opened ;', 'fighting continued .']],
    ['Rebels captured and executed soldiers.', ['Rebels captured', 'and executed soldiers .']],
  ])('cuts %j', (text, clauses) => {
    const found = clausesIn(text)
    expect(found.join(' ')).toBe(clauses.join(' '))
    expect(found.length).toBeGreaterThanOrEqual(2)
  })

  it('covers every token once', () => {
    const text =
      'In May rebels attacked a camp near Goma, but the army, which had been warned, captured ten of them and withdrew.'
    expect(clausesIn(text).join(' ')).toBe(
      readTokens(text)
        .map((token) => token.text)
        .join(' '),
    )
  })
})
