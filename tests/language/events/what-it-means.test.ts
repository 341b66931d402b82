import { describe, expect, it } from 'vitest'
import { readSentence } from '../../support/read-sentence.ts'

const toldBy = (text: string): readonly string[] => readSentence(text).map(({ type, date }) => `${type} ${date.edtf}`)

describe('what "it" and "they" mean', () => {
  it.each([
    ['JEM signed the accord on 3 May. In June M23 denounced it.', ['agreement 2014-05-03', 'rejection 2014-06']],
    ['JEM signed the accord on 3 May and tore it up in June.', ['agreement 2014-05-03', 'rejection 2014-06']],
    ['On 3 May a truce was signed. It broke down in June.', ['ceasefire 2014-05-03', 'ceasefire 2014-06']],
    ['Elections were called in May. They were put off in June.', ['election 2014-05', 'election 2014-06']],
    ['Martial law was declared on 3 May. It was lifted in July.', ['decision 2014-05-03', 'decision 2014-07']],
    ['The alliance was founded in May. It fell apart in July.', ['group 2014-05', 'group 2014-07']],
    ['France suspended its aid in May; it resumed it in July.', ['aid 2014-05', 'aid 2014-07']],
    ['Talks opened on 3 May. They were resumed in July.', ['talks 2014-05-03', 'talks 2014-07']],
    ['Talks opened on 3 May, but JEM boycotted them.', ['talks 2014-05-03', 'rejection 2014-05-03']],
  ])('is what the happening before left behind: %j', (text, told) => {
    expect(toldBy(text)).toEqual(told)
  })

  it('is one of the same kind where only its number is named', () => {
    expect(toldBy('On 3 May a truce was signed. A second, of 9 June, broke down.')[1]).toMatch(/^ceasefire/)
    expect(toldBy('On 3 May a truce was signed. The second brigade broke down in June.')).toHaveLength(1)
  })

  it('is who does it where something else is done', () => {
    expect(toldBy('Talks opened in Geneva in May. On 9 June they attacked Gao.')[1]).toBe('attack 2014-06-09')
    expect(toldBy('On 3 May a truce was signed. It attacked Gao in June.')[1]).toBe('attack 2014-06')
  })
})

describe('a passive told with "be"', () => {
  it('asks of what stands before it what a row asks of its subject', () => {
    expect(toldBy('The talks were taken up again in June.')).toEqual(['talks 2014-06'])
    expect(toldBy('The case was taken up again in June.')).toEqual([])
  })
})

describe('two passives of one subject', () => {
  it('share "was" also where the second says when', () => {
    expect(toldBy('The curfew was imposed on 3 May and lifted two weeks later.')).toEqual([
      'decision 2014-05-03',
      'decision 2014-05-17',
    ])
  })
})
