import { describe, expect, it } from 'vitest'
import { readVerbGroups } from '../../../src/language/clauses/read-verb-groups.ts'
import type { VerbGroup } from '../../../src/language/clauses/verb-group.ts'
import { readTokens } from '../../../src/language/words/read-tokens.ts'
import { createVerbIndex } from '../../../src/language/words/verb-index.ts'

const verbs = createVerbIndex([
  'line',
  'shoot',
  'hold',
  'allege',
  'belong',
  'respond',
  'burn',
  'start',
  'land',
  'flee',
  'wound',
  'capture',
  'overrun',
  'leave',
  'bomb',
  'torture',
])
const groupOf = (text: string, base: string): VerbGroup | undefined =>
  readVerbGroups(readTokens(text), verbs, () => false).find((group) => group.base === base)

describe('the verbs of a sentence', () => {
  it('share a passive auxiliary where the second is done to people', () => {
    expect(groupOf('Two men were lined up and shot in Goma.', 'shoot')?.passive).toBe(true)
    expect(groupOf('Two men were wounded and fled to Goma.', 'flee')?.passive).toBe(false)
  })

  it('are participles where talks are held, but not where a truce holds', () => {
    expect(groupOf('Nothing came of the talks held in Geneva.', 'hold')?.passive).toBe(true)
    expect(groupOf('The truce held in Goma.', 'hold')?.passive).toBe(false)
  })

  it('are participles in hearsay about somebody', () => {
    expect(groupOf('Youths alleged to belong to a band were shot.', 'allege')?.reduced).toBe(true)
  })

  it('are active where "by" tells how', () => {
    expect(groupOf('The army responded by burning the village.', 'respond')?.passive).toBe(false)
  })

  it('share the object of the last in a row, or its passive auxiliary', () => {
    expect(groupOf('Jets bombed and burned the camp.', 'bomb')?.passive).toBe(false)
    expect(groupOf('Two camps bombed in June.', 'bomb')?.passive).toBe(true)
    expect(groupOf('Ten men were held, tortured and shot in Goma.', 'torture')?.passive).toBe(true)
    expect(groupOf('Ten men were held, tortured and shot in Goma.', 'shoot')?.passive).toBe(true)
  })

  it('are participles in notes that put a day where an object would stand', () => {
    expect(groupOf('Huambo: captured 9 November by the army.', 'capture')?.passive).toBe(true)
    expect(groupOf('The army captured 9 rebels.', 'capture')?.passive).toBe(false)
  })

  it('are participles where their forms are alike and nothing is acted on', () => {
    expect(groupOf('Amran overrun, 8 July.', 'overrun')?.passive).toBe(true)
    expect(groupOf('Srebrenica, overrun on 11 July, had been safe.', 'overrun')?.passive).toBe(true)
  })

  it('are participles behind "with"', () => {
    expect(groupOf('The assault failed, with ten rebels left on the field.', 'leave')?.passive).toBe(true)
    expect(groupOf('The assault failed, and those with families left on 3 May.', 'leave')?.passive).toBe(false)
  })

  it('are none where "there was" some of it', () => {
    expect(groupOf('There was shooting in Goma.', 'shoot')).toBeUndefined()
    expect(groupOf('The army was shooting in Goma.', 'shoot')?.form).toBe('ing')
  })

  it('go on in -ing behind one of beginning', () => {
    expect(groupOf('Shells started landing on the port.', 'land')?.form).toBe('ing')
  })
})
