import { describe, expect, it } from 'vitest'
import { earlyYearsIn } from '../../../src/language/time/early-years.ts'

const yearsIn = (text: string): readonly string[] => [...earlyYearsIn(text).values()].map(({ key }) => key)

describe('earlyYearsIn', () => {
  it.each([
    ['Rome won in 241 BC.', ['-240']],
    ['It lasted from 264 to 241 B.C. in all.', ['-263', '-240']],
    ['On April 12, 238 BCE they met.', ['-237']],
    ['The 120s BC were poor.', ['-120s']],
    ['In AD 69 four ruled; by 122 CE a wall stood.', ['69', '122']],
    ['In 256 a fleet sailed, and from 248 to 242 there was no battle.', ['256', '248', '242']],
    ['It fell in the spring of 146, when the walls gave way.', ['146']],
  ])('finds those of "%s"', (text, years) => {
    expect(yearsIn(text)).toEqual(years)
  })

  it.each([
    'In 241 villages wells were poisoned.',
    'They sent 330 ships and 600 elite soldiers.',
    'The toll rose from 120 to 151.',
    'By 300 men it was held.',
    'In 1999 they burned it; in 151, the report says, nobody lived.',
    'It cost $300 in 1,241 towns.',
  ])('finds none in "%s"', (text) => {
    expect(yearsIn(text)).toEqual([])
  })
})
