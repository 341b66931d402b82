import { describe, expect, it } from 'vitest'
import { readExpansion } from '../../../src/language/parties/read-acronyms.ts'

describe('A name', () => {
  it('that an entry opens with is what its acronym stands for, where the letters say so', () => {
    expect(readExpansion('CF', 'Coast Front, formed in 2003.')).toBe('Coast Front')
    expect(readExpansion('HUF-N', 'The Hill Union of Farmers; exiles.')).toBe('Hill Union of Farmers')
    expect(readExpansion('CF', 'Anna Kral, exiled in 2003.')).toBeUndefined()
  })
})
