import { describe, expect, it } from 'vitest'
import { explainClose, explainLogin } from '../../src/bot/explain-login.ts'

describe('explainLogin', () => {
  it.each([
    ['Authentication failed', 'discord-token'],
    ['Used disallowed intents', 'discord-intents'],
    ['Used invalid intents', 'discord-intents'],
  ])('knows what helps against “%s”', (message, identifier) => {
    expect(explainLogin(new Error(message))).toMatchObject({ name: 'UserError', identifier })
  })

  it('hands back what it does not know', () => {
    const error = new Error('connect ECONNREFUSED')
    expect(explainLogin(error)).toBe(error)
    expect(explainLogin('a text')).toBe('a text')
  })
})

describe('explainClose', () => {
  it.each([
    [4004, 'discord-token'],
    [4013, 'discord-intents'],
    [4014, 'discord-intents'],
    [4011, 'discord-closed'],
  ])('says by the code %i what helps', (code, identifier) => {
    expect(explainClose(code)).toMatchObject({ name: 'UserError', identifier, context: { code } })
  })
})
