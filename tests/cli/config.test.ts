import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/cli/config.ts'

describe('readConfig', () => {
  it('has an answer where nothing is set', () => {
    expect(readConfig({})).toMatchObject({ ANNALIST_STORE: 'data', PORT: 3000, LOG_LEVEL: 'info' })
  })

  it('takes a variable that is set to nothing as not set', () => {
    expect(readConfig({ DISCORD_TOKEN: '', PORT: '' })).toMatchObject({ PORT: 3000 })
    expect(readConfig({ DISCORD_TOKEN: '' }).DISCORD_TOKEN).toBeUndefined()
  })

  it.each([
    ['PORT', 'eighty', 'The variable PORT is “eighty”. Expected a port from 0 to 65535.'],
    ['PORT', '70000', 'The variable PORT is “70000”. Expected a port from 0 to 65535.'],
    ['LOG_LEVEL', 'loud', 'The variable LOG_LEVEL is “loud”. Expected one of silent, error, warn, info, debug.'],
    ['DISCORD_APPLICATION_ID', 'annalist', /Expected the 17 to 20 digits at https:/],
    ['DISCORD_API', 'localhost', /Expected the address of an HTTP interface/],
  ])('refuses %s set to “%s”', (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(message)
  })
})
