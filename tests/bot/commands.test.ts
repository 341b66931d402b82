import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/bot/commands.ts'
import { ASKABLE_KINDS } from '../../src/questions/index.ts'
import { commandProblems } from '../support/discord/command-rules.ts'

const french = COMMANDS.map(({ name_localizations }) => name_localizations?.fr ?? '')

describe('COMMANDS', () => {
  it('has lists, questions in words, and each kind once', () => {
    const names = COMMANDS.map(({ name }) => name)
    expect(names.slice(0, 2)).toEqual(['events', 'ask'])
    expect([...names].sort()).toEqual(['ask', ...ASKABLE_KINDS.map(({ name }) => name)].sort())
  })

  it('is as Discord takes it', () => {
    expect(commandProblems(COMMANDS)).toEqual([])
  })

  it('has a French name and description for all, and none that another has', () => {
    const names = [...COMMANDS.map(({ name }) => name), ...french]
    expect(french).not.toContain('')
    expect(new Set(names).size).toBe(names.length)
    for (const { name, description_localizations, options = [] } of COMMANDS) {
      expect(description_localizations?.fr, name).toBeTruthy()
      for (const option of options) {
        expect(option.name_localizations?.fr, `${name} ${option.name}`).toBeTruthy()
        expect(option.description_localizations?.fr, `${name} ${option.name}`).toBeTruthy()
        for (const choice of 'choices' in option ? (option.choices ?? []) : [])
          expect(choice.name_localizations?.fr, choice.name).toBeTruthy()
      }
      const inFrench = options.map((option) => option.name_localizations?.fr)
      expect(new Set([...options.map((option) => option.name), ...inFrench]).size).toBe(2 * options.length)
    }
  })

  it('offers the values of closed lists to choose from', () => {
    const which = COMMANDS.find(({ name }) => name === 'extreme')?.options?.[0]
    expect(which).toMatchObject({ name: 'which', required: true, choices: [{ value: 'first' }, {}, {}, {}] })
  })
})
