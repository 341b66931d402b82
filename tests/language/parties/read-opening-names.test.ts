import { describe, expect, it } from 'vitest'
import { isBlendOf, readOpeningNames } from '../../../src/language/parties/read-opening-names.ts'

describe('readOpeningNames', () => {
  it.each([
    ['Hill Front', 'HF, “the Front”; formed in 2003.', ['HF', 'the Front']],
    ['Free Hill Army', 'Armée libre des collines, ALC. Founded 2003.', ['Armée libre des collines', 'ALC']],
    ['HFA', 'Free Hill Army. Boss: Anna Kral.', ['Free Hill Army']],
    ['Mobile Brigade', 'Brimob.', ['Brimob']],
    ['Coast Guard', 'the sailors, a.k.a. the Boatmen, 400 at most.', ['the Boatmen']],
    ['Hill Front', 'Anna Kral, then Ivo Dunn.', []],
    ['Hill Front', 'Shepherds; HF in the press.', []],
  ])('reads those of %s in: %s', (name, text, names) => {
    expect(readOpeningNames(name, text)).toEqual(names)
  })
})

describe('isBlendOf', () => {
  it('takes a word put together from the beginnings of a name, and not a word of it', () => {
    expect(isBlendOf('Fretilin', 'Frente Timor Leste Independente')).toBe(false)
    expect(isBlendOf('Frelimo', 'Frente de Libertação de Moçambique')).toBe(true)
    expect(isBlendOf('Mobile', 'Mobile Brigade')).toBe(false)
  })
})
