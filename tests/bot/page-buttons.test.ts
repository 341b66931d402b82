import { describe, expect, it } from 'vitest'
import { pageButtons, readAddress } from '../../src/bot/page-buttons.ts'

const buttonsOf = (page: number, pages: number, wordings: readonly string[]) =>
  pageButtons({ command: 'events', page, pages }, wordings)
    .flatMap((row) => row.components)
    .map((button) => ('custom_id' in button ? `${button.custom_id}${button.disabled ? ' (off)' : ''}` : ''))

describe('pageButtons', () => {
  it('leads to both neighbours', () => {
    expect(buttonsOf(2, 3, ['2014 Kidal'])).toEqual(['events:1:2014 Kidal', 'events:3:2014 Kidal'])
  })

  it('switches off what leads nowhere', () => {
    expect(buttonsOf(1, 2, ['Gao'])).toEqual(['events:0:Gao (off)', 'events:2:Gao'])
    expect(buttonsOf(2, 2, ['Gao'])).toEqual(['events:1:Gao', 'events:3:Gao (off)'])
    expect(buttonsOf(200, 300, ['Gao'])).toEqual(['events:199:Gao', 'events:201:Gao (off)'])
  })

  it('is not there where one page holds all', () => {
    expect(buttonsOf(1, 1, ['Gao'])).toEqual([])
    expect(buttonsOf(1, 0, ['Gao'])).toEqual([])
  })

  it('takes the first wording that fits into a button, at any page', () => {
    expect(buttonsOf(1, 2, ['x'.repeat(90), 'x'.repeat(89)])).toEqual([
      `events:0:${'x'.repeat(89)} (off)`,
      `events:2:${'x'.repeat(89)}`,
    ])
    expect(buttonsOf(1, 2, ['x'.repeat(90), 'é'.repeat(90)])).toEqual([])
    expect(buttonsOf(1, 2, ['', ' '])).toEqual([])
  })
})

describe('readAddress', () => {
  it('reads what the buttons carry', () => {
    expect(readAddress('events:2:place:kidal 2014')).toEqual({
      command: 'events',
      page: 2,
      question: 'place:kidal 2014',
    })
  })

  it.each([
    'events:0:x',
    'events:01:x',
    'events:-1:x',
    'events:201:x',
    'events:1e2:x',
    'events:2:',
    'events:2: x',
    'events:2:a\nb',
    'EVENTS:2:x',
    ':2:x',
    'events',
    '',
    `events:2:${'x'.repeat(92)}`,
  ])('takes %j for none of ours', (customId) => {
    expect(readAddress(customId)).toBeUndefined()
  })
})
