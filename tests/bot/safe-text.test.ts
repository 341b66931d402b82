import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthOf, safeText } from '../../src/bot/safe-text.ts'

describe('safeText', () => {
  it.each([
    ['plain words, as they are: 24 May 2014 (Kidal)', 'plain words, as they are: 24 May 2014 (Kidal)'],
    [
      '**bold** _it_ ~~gone~~ ||hidden|| `code`',
      '\\*\\*bold\\*\\* \\_it\\_ \\~\\~gone\\~\\~ \\|\\|hidden\\|\\| \\`code\\`',
    ],
    ['@everyone @here', '@\u200beveryone @\u200bhere'],
    ['<@123> <@&4> <#5> <t:0:D>', '<\u200b@\u200b123\\> <\u200b@\u200b&4\\> <\u200b\\#5\\> <\u200bt:0:D\\>'],
    ['[here](https://example.org)', '\\[here\\](https:\u200b//example.org)'],
    ['back\\slash', 'back\\\\slash'],
    ['# title\n> quoted\r\n\tand  so on', '\\# title \\> quoted and so on'],
    ['left\u202eright\u0000.', 'left right .'],
    ['  ', ''],
  ])('shows %j as written', (text, safe) => {
    expect(safeText(text, 200)).toBe(safe)
  })

  it('counts code points, not units', () => {
    expect(safeText('😀😀😀', 3)).toBe('😀😀😀')
    expect(safeText('😀😀😀😀', 3)).toBe('😀😀…')
  })

  it('cuts no escape from what it escapes', () => {
    expect(safeText('ab*cd', 4)).toBe('ab…')
    expect(safeText('ab*cd', 5)).toBe('ab\\*…')
    expect(safeText('ab*cd', 6)).toBe('ab\\*cd')
  })

  it('keeps to its length and leaves no mention whole, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const safe = safeText(`${text}@everyone<@1>`, limit)
        expect(lengthOf(safe)).toBeLessThanOrEqual(limit)
        expect(safe).not.toMatch(/@everyone|<@|\n/)
      }),
    )
  })
})
