import { describe, expect, it } from 'vitest'
import { readSentence } from '../../support/read-sentence.ts'

const told = (text: string) => readSentence(text).map(({ type, date }) => [type, date.edtf])

describe('what is said to have happened again', () => {
  it.each([
    ['On May 3 three traders were murdered in Goma; five more met the same fate in Juba on May 9.', 'killing'],
    ['On May 3 the rebels took Gao, and on May 9 it was the turn of Kidal.', 'territory'],
    ['A car bomb killed ten people in Goma on May 3; another killed six in Juba on May 9.', 'bombing'],
    ['On May 3 gunmen stormed the barracks in Gao, and the same thing happened at Kidal on May 9.', 'attack'],
    ['Looters burned the mosque in Gao on May 3; that in Kidal suffered a similar fate on May 9.', 'destruction'],
    ['A raid on Gao left two dead on May 3. A second, on May 9, failed.', 'attack'],
    ['Kenya sent troops on May 3 and Chad did the same on May 9.', 'deployment'],
  ])('is of the type told before: %s', (text, type) => {
    expect(told(text)).toEqual([
      [type, '2014-05-03'],
      [type, '2014-05-09'],
    ])
  })

  it('happens to those whose turn it is', () => {
    const [, next] = readSentence('Gunmen abducted a priest on May 3; two nurses met the same fate on May 9.')
    expect(next?.actors.map(({ name, role }) => [name.text, role])).toEqual([['two nurses', 'target']])
  })

  it.each([
    'Gunmen ambushed a patrol near Gao on May 3; it was the turn of the year.',
    'Gunmen ambushed a patrol near Gao on May 3; it was the turn of Kenya to chair the summit.',
    'Gunmen ambushed a patrol near Gao on May 3; the same did not happen in Kidal.',
    'Gunmen ambushed a patrol near Gao on May 3; a third of the town had no water.',
  ])('is nothing where only the words are alike: %s', (text) => {
    expect(told(text)).toEqual([['attack', '2014-05-03']])
  })

  it('is nothing where nothing was told before', () => {
    expect(told('The same thing happened in Kidal on May 9.')).toEqual([])
  })
})
