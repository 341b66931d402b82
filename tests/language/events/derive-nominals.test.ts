import { describe, expect, it } from 'vitest'
import { deriveNominals } from '../../../src/language/events/derive-nominals.ts'
import { EVENT_ROWS } from '../../../src/vocabulary/event-rows/index.ts'
import { readSentence } from '../../support/read-sentence.ts'

const typesOf = (text: string): readonly string[] => readSentence(text).map((draft) => draft.type)

describe('the nouns that verbs make', () => {
  it.each([
    ['The renewal of the mission in June was a formality.', ['mandate']],
    ['The reimposition of sanctions in May was a surprise.', ['aid']],
    ['The closure of three newspapers in March went unnoticed.', ['decision']],
    ['On May 3 came the imposition of sanctions by the EU.', ['aid']],
    ['The lapse of the truce on May 3 went unnoticed.', ['ceasefire']],
    ['The postponement of the talks in June angered JEM.', ['rejection']],
    ['The naming of a new premier in June was a surprise.', ['leadership']],
  ])('%s', (text, types) => {
    expect(typesOf(text)).toEqual(types)
  })

  it('tell one thing with what stands behind "of"', () => {
    expect(typesOf('The signature of the accord in Nairobi on May 3 changed little.')).toEqual(['agreement'])
  })

  it('tell nothing where another kind of thing stands there', () => {
    expect(typesOf('The suspension of the car was mended on May 3.')).toEqual([])
    expect(typesOf('The lapse of memory on May 3 was forgiven.')).toEqual([])
  })

  it('ask of the subject what the row asks of it', () => {
    const row = EVENT_ROWS.find(({ id }) => id === 'ceasefire.course')
    const derived = row ? deriveNominals(row) : []
    expect(derived.map(({ noun }) => noun)).toContain('collapse')
    expect(derived[0]?.row).toMatchObject({ takes: ['ceasefire'], of: 'party' })
  })

  it('are not made of rows that ask for both, or for nothing', () => {
    expect(EVENT_ROWS.filter(({ takes, by }) => (takes && by) || (!takes && !by)).flatMap(deriveNominals)).toEqual([])
  })
})
