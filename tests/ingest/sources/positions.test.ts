import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/ingest/read-source.ts'

/** Stretches of text as written in a kind of file, each with what it says. */
const PIECES = {
  '.txt': [
    ['rain', 'rain'],
    ['*', '*'],
    ['&amp;', '&amp;'],
    ['\u00A0', ' '],
    ['é', 'é'],
    ['😀', '😀'],
  ],
  '.md': [
    ['rain', 'rain'],
    ['\\*', '*'],
    ['&eacute;', 'é'],
    ['&amp;', '&'],
    ['&nosuch;', '&nosuch;'],
    ['\u00A0', ' '],
    ['😀', '😀'],
  ],
  '.html': [
    ['rain', 'rain'],
    ['&eacute;', 'é'],
    ['&#x1F600;', '😀'],
    ['&nbsp;', ' '],
    ['<b>war</b>', 'war'],
    ['&nosuch;', '&nosuch;'],
  ],
} as const

const cases = Object.entries(PIECES).map(([extension, pieces]) => ({ extension, pieces }))

describe('positions', () => {
  it.each(cases)('take every unit of a $extension file to the stretch it stands for', ({ extension, pieces }) => {
    const paragraph = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
    const given = fc.record({
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
      mark: fc.boolean(),
      end: fc.constantFrom('\n', '\r\n'),
    })
    fc.assert(
      fc.property(given, ({ paragraphs, mark, end }) => {
        const written = paragraphs.map((parts) => parts.map(([raw]) => raw))
        const wrap = (text: string): string => (extension === '.html' ? `<p>a${text}z</p>` : `a${text}z`)
        const text = (mark ? '\uFEFF' : '') + written.map((parts) => wrap(parts.join(''))).join(end + end)
        const { blocks, content } = readSource({ path: `a${extension}`, bytes: new TextEncoder().encode(text) })
        expect(blocks).toHaveLength(paragraphs.length)
        for (const [index, { text: plain, map }] of blocks.entries()) {
          const parts = paragraphs[index] ?? []
          const said = `a${parts.map(([, value]) => value).join('')}z`
          expect(plain).toBe(said)
          let unit = 1
          for (const [raw, value] of parts) {
            expect(content.slice(map.start(unit), map.end(unit + value.length - 1))).toBe(raw.replace(/<\/?b>/g, ''))
            unit += value.length
          }
        }
      }),
      { seed: 1, numRuns: 150 },
    )
  })
})
