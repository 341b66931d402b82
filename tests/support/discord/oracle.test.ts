import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../../src/bot/commands.ts'
import { commandProblems } from './command-rules.ts'
import { type Json, objectsOf } from './json.ts'
import { choiceProblems, messageProblems } from './message-rules.ts'
import { createOracle, type Shape } from './oracle.ts'

const oracle = createOracle(process.env.DISCORD_OPENAPI)
const silent = { allowed_mentions: { parse: [] } }
const button = (overrides: Json = {}): Json => ({
  type: 2,
  style: 2,
  label: 'Next',
  custom_id: 'events:2:x',
  ...overrides,
})
const row = (...components: readonly Json[]): Json => ({ type: 1, components })

const messageFaults = (message: Json) => [
  ...oracle('CreateMessageInteractionCallbackRequest', { type: 4, data: message }),
  ...messageProblems(message),
]
const commandFaults = (commands: readonly unknown[]) => [
  ...oracle(['ApplicationCommandUpdateRequest'], commands),
  ...commandProblems(commands),
]
/** The first command with changes to it and to its first option. */
function changed(command: Json, option: Json = {}): readonly Json[] {
  const [first] = objectsOf(JSON.parse(JSON.stringify(COMMANDS)))
  const [query] = objectsOf(first?.options)
  return [{ ...first, options: [{ ...query, ...option }], ...command }]
}
const option = (overrides: Json): Json => ({ type: 3, name: 'year', description: 'A year', ...overrides })

describe('the oracle', () => {
  it('finds nothing wrong with what Discord takes', () => {
    expect(commandFaults(COMMANDS)).toEqual([])
    expect(commandFaults(changed({ default_member_permissions: '0' }))).toEqual([])
    expect(
      messageFaults({ content: 'Hello', components: [row(button(), button({ custom_id: 'y' }))], ...silent }),
    ).toEqual([])
    expect(
      messageFaults({ embeds: [{ title: 'x', fields: [{ name: 'a', value: 'b' }] }], flags: 64, ...silent }),
    ).toEqual([])
  })

  it.each<[string, Json]>([
    ['content over 2000', { content: 'x'.repeat(2001), ...silent }],
    ['a field nobody knows', { contents: 'x', ...silent }],
    ['a field nobody knows in an embed', { embeds: [{ titel: 'x' }], ...silent }],
    ['a title over 256', { embeds: [{ title: 'x'.repeat(257) }], ...silent }],
    ['a description over 4096', { embeds: [{ description: 'x'.repeat(4097) }], ...silent }],
    [
      'embeds over 6000 in all',
      { embeds: [{ description: 'x'.repeat(3001) }, { description: 'x'.repeat(3001) }], ...silent },
    ],
    ['11 embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })), ...silent }],
    ['an empty field', { embeds: [{ fields: [{ name: 'a', value: ' ' }] }], ...silent }],
    ['an attachment that is not sent', { embeds: [{ image: { url: 'attachment://a.png' } }], ...silent }],
    [
      'six buttons in a row',
      { components: [row(...'abcdef'.split('').map((custom_id) => button({ custom_id })))], ...silent },
    ],
    ['six rows', { components: 'abcdef'.split('').map((custom_id) => row(button({ custom_id }))), ...silent }],
    ['one id twice', { components: [row(button(), button())], ...silent }],
    ['an id over 100', { components: [row(button({ custom_id: 'x'.repeat(101) }))], ...silent }],
    ['a button without id', { components: [row(button({ custom_id: undefined }))], ...silent }],
    ['a link without address', { components: [row(button({ style: 5, custom_id: undefined }))], ...silent }],
    ['a label over 80', { components: [row(button({ label: 'x'.repeat(81) }))], ...silent }],
    ['mentions both parsed and listed', { content: 'x', allowed_mentions: { parse: ['users'], users: [] } }],
    ['mentions not told of', { content: '@everyone' }],
  ])('finds in a message %s', (_, message) => {
    expect(messageFaults(JSON.parse(JSON.stringify(message)))).not.toEqual([])
  })

  it.each<[string, readonly Json[]]>([
    ['a name in capitals', changed({ name: 'Events' })],
    ['a name with a space', changed({ name: 'list events' })],
    ['a localised name in capitals', changed({ name_localizations: { fr: 'Événements' } })],
    ['a language that Discord has not', changed({ name_localizations: { xx: 'events' } })],
    ['no description', changed({ description: '' })],
    ['a description over 100', changed({ description: 'x'.repeat(101) })],
    ['an option without description', changed({}, { description: undefined })],
    [
      'a required option after an optional one',
      changed({ options: [option({}), option({ name: 'place', required: true })] }),
    ],
    ['one option twice', changed({ options: [option({}), option({})] })],
    ['one command twice', [...changed({}), ...changed({})]],
    ['choices beside completion', changed({}, { choices: [{ name: 'a', value: 'a' }] })],
    ['a choice over 100', changed({}, { autocomplete: false, choices: [{ name: 'a', value: 'x'.repeat(101) }] })],
    ['26 options', changed({ options: Array.from({ length: 26 }, (_, index) => option({ name: `o${index}` })) })],
    ['max_length of 0', changed({}, { max_length: 0 })],
    ['no contexts in a list of them', changed({ contexts: [] })],
    ['a field nobody knows', changed({ nsfwe: true })],
    ['more than 100 commands', Array.from({ length: 101 }, (_, index) => changed({ name: `c${index}` })).flat()],
    [
      'more than 8000 characters',
      changed({
        options: Array.from({ length: 25 }, (_, index) =>
          option({
            name: `o${index}`,
            choices: Array.from({ length: 4 }, () => ({ name: 'x'.repeat(90), value: 'x' })),
          }),
        ),
      }),
    ],
  ])('finds in commands %s', (_, commands) => {
    expect(commandFaults(JSON.parse(JSON.stringify(commands)))).not.toEqual([])
  })

  it('finds choices that are too many, too long, or both', () => {
    const faults = (choices: readonly Json[]) => [
      ...oracle('ApplicationCommandAutocompleteCallbackRequest', { type: 8, data: { choices } }),
      ...choiceProblems({ choices }),
    ]
    const choice = { name: 'Gao', value: 'place:gao' }
    expect(faults([choice])).toEqual([])
    expect(faults(Array.from({ length: 26 }, () => choice))).not.toEqual([])
    expect(faults([{ ...choice, name: 'x'.repeat(101) }])).not.toEqual([])
    expect(faults([{ ...choice, value: 'x'.repeat(101) }])).not.toEqual([])
    expect(faults([{ ...choice, name: '' }])).not.toEqual([])
  })

  it('knows no schema by a name that Discord has not', () => {
    const shape: Shape = 'NoSuchThing'
    expect(() => oracle(shape, {})).toThrow(RangeError)
  })
})
