import { describe, expect, it } from 'vitest'
import { safeMarkdown } from '../../src/bot/safe-markdown.ts'
import { lengthOf } from '../../src/bot/safe-text.ts'

describe('safeMarkdown', () => {
  it('leaves the marks of an answer', () => {
    const answer = '**Gao**: two.\n\n> “… \\[sic\\]” (mali:5)\n- one'
    expect(safeMarkdown(answer, 2000)).toBe(answer)
  })

  it('lets nothing ping, link or turn the line', () => {
    expect(safeMarkdown('@everyone \\<@1\\> https://x.org \u202eabc\u0007', 2000)).toBe(
      '@\u200beveryone \\<\u200b@\u200b1\\> https:\u200b//x.org  abc',
    )
  })

  it.each([10, 11, 12, 500])('cuts at %i, and no escape from what it escapes', (limit) => {
    const cut = safeMarkdown('\\*😀'.repeat(400), limit)
    expect(lengthOf(cut)).toBeLessThanOrEqual(limit)
    expect(cut).toMatch(/^(?:\\\*😀?|…)+$/u)
    expect(cut.endsWith('…')).toBe(true)
  })
})
