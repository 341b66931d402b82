import { describe, expect, it } from 'vitest'
import { isPersonName } from '../../../src/language/parties/is-person-name.ts'

describe('A name', () => {
  it('is a person’s unless it is that of a body, a people, a country or a place', () => {
    expect(['Anna Kral', 'Ould Taya'].every(isPersonName)).toBe(true)
    expect(['Coast Front', 'Sierra Leone', 'Hill Rebels', 'Zell Valley', 'UNOBOR'].some(isPersonName)).toBe(false)
  })
})
