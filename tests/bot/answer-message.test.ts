import { describe, expect, it } from 'vitest'
import { answerMessage } from '../../src/bot/answer-message.ts'
import { lengthOf } from '../../src/bot/safe-text.ts'
import { messageProblems } from '../support/discord/message-rules.ts'
import { anAnswer } from './an-answer.ts'

describe('answerMessage', () => {
  it('is the answer, below what was asked where that is not to be seen', () => {
    const answer = anAnswer()
    expect(answerMessage(answer, null)).toEqual({ content: answer.answer, embeds: [], components: [] })
    expect(answerMessage(answer, 'Who *was* it?').content).toBe(`-# Who \\*was\\* it?\n${answer.answer}`)
  })

  it('says what was read otherwise than written', () => {
    const understood = { words: '', query: '', notes: ['Read “@here” as Gao.'] }
    expect(answerMessage(anAnswer({ understood }), null).content).toMatch(/\n-# Read “@\u200bhere” as Gao\.$/)
  })

  it('writes down a suggestion that fits into no button', () => {
    const { content, components } = answerMessage(anAnswer({ suggestions: ['*'.repeat(81)], language: 'fr' }), null)
    expect(content).toContain('\nEssayez : \\*\\*')
    expect(components).toEqual([])
  })

  it('keeps within what Discord takes whatever the answer says', () => {
    const long = '*@'.repeat(5000)
    const understood = { words: long, query: long, notes: [long, long, long, long, long] }
    const message = answerMessage(
      anAnswer({ answer: long, understood, suggestions: [long, `${long}a`, 'Gao', long], conversation: 'who~d2014' }),
      long,
    )
    expect(lengthOf(message.content)).toBeLessThanOrEqual(2000)
    expect(messageProblems({ ...message, allowed_mentions: { parse: [] } })).toEqual([])
  })
})
