import { describe, expect, it } from 'vitest'
import { markdownInPlain } from '../../src/render/markdown-in-plain.ts'

const plain = (markdown: string) => markdownInPlain(markdown, { strong: (text) => text })
const marked = (markdown: string) => markdownInPlain(markdown, { strong: (text) => `[${text}]` })

describe('markdownInPlain', () => {
  it('undoes escapes', () => {
    expect(plain('\\*a\\* \\[b\\] \\<c\\> \\# \\\\ \\_\\~\\`\\|')).toBe('*a* [b] <c> # \\ _~`|')
  })

  it('indents quotations and lists', () => {
    expect(plain('Said:\n\n> “x > y”\n- one\n- two-fold')).toBe('Said:\n\n  “x > y”\n  - one\n  - two-fold')
  })

  it('shows strong words as they are shown there, escapes in them undone', () => {
    expect(marked('**Gao** and **a \\*b\\* c**: 2 * 3')).toBe('[Gao] and [a *b* c]: 2 * 3')
  })

  it('leaves alone what is no mark', () => {
    expect(marked('a ** b, 5\\% of C:\\dir, **open')).toBe('a ** b, 5% of C:\\dir, **open')
    expect(plain('')).toBe('')
  })
})
