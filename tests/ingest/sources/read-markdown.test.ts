import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../src/ingest/sources/read-markdown.ts'

/** All kinds of blocks, each set apart from the next. */
const PART = [
  '# Status of the Fighting',
  '2014 On March 3 rebels attacked **Pokhara**; the army said[^1] that it held.',
  '1. An army\n\n   of two\n\n2. A front',
  '> Quoted words\nthat go on here.',
  '| Year | Deaths |\n|---|---|\n| 2014 | 12 |',
  'A line.\\\nAnother, with a [link](http://example.org) and &eacute;.',
].join('\n\n')

const told = (text: string) =>
  readMarkdown(text, 0).map(({ text: plain, form, depth, map }) => ({
    plain,
    form,
    depth,
    raw: plain === '' ? '' : text.slice(map.start(0), map.end(plain.length - 1)),
  }))

describe('readMarkdown', () => {
  it('reads a long text as it reads its parts', () => {
    const once = told(`${PART}\n\n`)
    const times = Math.ceil(350_000 / PART.length)
    expect(told(`${PART}\n\n`.repeat(times))).toEqual(Array.from({ length: times }, () => once).flat())
  })

  it('parts the cells of a table by bars with one space on both sides, and keeps an empty first one of the head', () => {
    const rows = readMarkdown('|   |Also|Since|\n|---|---|---|\n|Hill Army|HA||\n|Coast Front  |  CF | 2009 |', 0)
    expect(rows.map(({ text }) => text.trim())).toEqual(['| Also | Since', 'Hill Army | HA', 'Coast Front | CF | 2009'])
  })

  it('reads a line end of two characters as one space', () => {
    expect(told('Rain *fell*\r\non Pokhara.').map(({ plain }) => plain)).toEqual(['Rain fell on Pokhara.'])
  })

  it('reads paragraphs without markup as the parser does', () => {
    const parts = [
      'Rain',
      ' fell',
      '\n',
      '\n\n',
      '\r\n',
      '\n  ',
      ' \n',
      '\u2003',
      '- ',
      '2014 ',
      '# ',
      '*',
      '(é)',
      '<b>',
    ]
    const text = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 12 }).map((each) => each.join(''))
    // Where something is defined that is meant elsewhere, all goes to the parser.
    fc.assert(
      fc.property(text, (given) => {
        expect(told(given)).toEqual(told(`${given}\n\n[x]: y`))
      }),
      { numRuns: 300 },
    )
  })

  it('knows the footnotes that a long text has at its end', () => {
    const note = told(`${`${PART}\n\n`.repeat(400)}[^1]: Himal Press, p. 3.\n`).at(-1)
    expect(note).toMatchObject({ form: 'note', plain: 'Himal Press, p. 3.' })
    const marks = told(`${`${PART}\n\n`.repeat(400)}[^1]: Himal Press, p. 3.\n`).filter(({ raw }) =>
      raw.includes('[^1]'),
    )
    expect(marks).toHaveLength(400)
    expect(marks.every(({ plain }) => !plain.includes('[^1]'))).toBe(true)
  })

  it('leaves out a comment that goes on over blank lines of a long text', () => {
    const plain = told(`${`${PART}\n\n`.repeat(400)}<!--\n\nHidden words.\n\n-->\n`).map((block) => block.plain)
    expect(plain).not.toContain('Hidden words.')
  })
})
