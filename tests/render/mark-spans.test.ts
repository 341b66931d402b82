import { describe, expect, it } from 'vitest'
import { type MarkedSpan, markSpans } from '../../src/render/mark-spans.ts'
import { wrapLines } from '../../src/render/wrap-lines.ts'

const TEXT = 'In May rebels took Gorkha.'
const mark = (words: string, label: string, sign = '^'): MarkedSpan => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, label, sign }
}
const lines = (spans: readonly MarkedSpan[], width = 80) => markSpans(TEXT, spans, width).map(({ line }) => line)

describe('markSpans', () => {
  it('underlines a stretch and names it', () => {
    expect(lines([mark('Gorkha', 'place')])).toEqual([TEXT, '                   ^^^^^^ place'])
  })

  it('goes one line lower where a label is in the way', () => {
    expect(lines([mark('In May', 'date'), mark('rebels', 'agent')])).toEqual([
      TEXT,
      '^^^^^^ date',
      '       ^^^^^^ agent',
    ])
  })

  it('keeps marks on one line where there is room', () => {
    expect(lines([mark('In', 'a'), mark('Gorkha', 'place')])).toEqual([TEXT, '^^ a               ^^^^^^ place'])
  })

  it('breaks a mark with its line, and names it at its end', () => {
    expect(lines([mark(TEXT, 'clause', '=')], 14)).toEqual([
      'In May rebels',
      '='.repeat(13),
      'took Gorkha.',
      '============ clause',
    ])
  })
})

describe('wrapLines', () => {
  const wrap = (text: string, width: number) => wrapLines(text, width).map(({ start, end }) => text.slice(start, end))

  it.each([
    ['short', 10, ['short']],
    ['', 10, ['']],
    ['one two three', 7, ['one two', 'three']],
    ['a verylongword b', 6, ['a', 'verylongword', 'b']],
    ['verylongword', 4, ['verylongword']],
  ])('breaks “%s” at %i', (text, width, expected) => expect(wrap(text, width)).toEqual(expected))
})
