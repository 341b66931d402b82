import { describe, expect, it } from 'vitest'
import { readVerbGroups, type VerbGroup } from '../../../src/language/clauses/read-verb-groups.ts'
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

  it('go on in -ing behind one of beginning', () => {
    expect(groupOf('Shells started landing on the port.', 'land')?.form).toBe('ing')
  })
})
