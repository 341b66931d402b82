import { describe, expect, it } from 'vitest'
import { askButtons, conversationIn, readAskButton } from '../../src/bot/ask-buttons.ts'
import { LONGEST_CONVERSATION } from '../../src/model/answer.ts'
import { anAnswer } from './an-answer.ts'

const buttonsOf = (overrides: Parameters<typeof anAnswer>[0]) =>
  askButtons(anAnswer(overrides))
    .rows.flatMap(({ components }) => components)
    .map((button) => ('custom_id' in button && 'label' in button ? [button.label, button.custom_id] : []))

describe('askButtons', () => {
  it('asks what is suggested, and carries the conversation', () => {
    expect(buttonsOf({ suggestions: ['What is CMA?', 'Kidal 2014'], conversation: 'who~d2014' })).toEqual([
      ['What is CMA?', 'ask:q:What is CMA?'],
      ['Kidal 2014', 'ask:q:Kidal 2014'],
      ['Follow up', 'ask:c:who~d2014'],
    ])
  })

  it('speaks the language of the answer', () => {
    expect(buttonsOf({ language: 'fr', conversation: 'who~d2014' })).toEqual([['Poursuivre', 'ask:c:who~d2014']])
  })

  it('is not there where there is nothing to go on from', () => {
    expect(askButtons(anAnswer({ suggestions: [], conversation: 'declined' }))).toEqual({ rows: [], left: [] })
  })

  it('takes each suggestion once, three at most, and hands back what fits into no button', () => {
    const long = 'x'.repeat(81)
    const { rows, left } = askButtons(anAnswer({ suggestions: [long, 'Gao', 'Gao', 'b', 'c'], conversation: 'who' }))
    expect(rows[0]?.components.map((button) => 'label' in button && button.label)).toEqual(['Gao', 'b'])
    expect(left).toEqual([long])
  })

  it('holds the longest conversation there is', () => {
    const conversation = `events~${'x'.repeat(LONGEST_CONVERSATION - 7)}`
    const [[, customId = ''] = []] = buttonsOf({ conversation })
    expect(readAskButton(customId)).toEqual({ conversation })
    expect(conversationIn(['events:1:x', 'ask:q:Gao', customId])).toBe(conversation)
  })
})

describe('readAskButton', () => {
  it.each([
    '',
    'ask',
    'ask:q:',
    'ask:q: x',
    'ask:x:y',
    'ASK:q:x',
    'ask:q:a\nb',
    `ask:q:${'x'.repeat(95)}`,
    'events:1:x',
  ])('takes %j for none of ours', (customId) => {
    expect(readAskButton(customId)).toBeUndefined()
    expect(conversationIn([customId])).toBeNull()
  })
})
