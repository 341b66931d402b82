import { describe, expect, it } from 'vitest'
import { idiomAt } from '../../../src/questions/topic/read-idiom.ts'
import { IDIOM_ROWS } from '../../../src/vocabulary/en/idiom-rows.ts'

describe('idiomAt', () => {
  it.each([
    [['gunned', 'down', 'in', 'Gao'], 'shoot kill', 2, []],
    [['shut', 'the', 'mine', 'down'], 'close shut dissolve', 4, ['the', 'mine']],
    [['gave', 'themselves', 'up'], 'surrender abandon', 3, []],
    [['lost', 'their', 'lives'], 'die', 3, []],
  ])('reads what begins %j', (words, meant, next, between) => {
    expect(idiomAt(words, 0)).toEqual({ meant, next, between })
  })

  it.each([[['shut', 'the', 'old', 'mine', 'in', 'the', 'hills', 'down']], [['gave', 'the', 'order']], [['down']]])(
    'reads none in %j',
    (words) => {
      expect(idiomAt(words, 0)).toBeUndefined()
    },
  )

  it.each(IDIOM_ROWS.flatMap(([idioms]) => idioms.split('|')))('finds “%s” as it is written', (idiom) => {
    const words = idiom.replace(' ~', '').replaceAll("one's", 'their').replaceAll('oneself', 'themselves').split(' ')
    expect(idiomAt(words, 0)?.next).toBe(words.length)
  })
})
