import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/ingest/read-source.ts'
import { UserError } from '../../src/model/user-error.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (path: string, text: string) => readSource({ path, bytes: bytes(text) })
const refusal = (path: string, given: Uint8Array): string => {
  try {
    readSource({ path, bytes: given })
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    return error instanceof Error ? error.message : ''
  }
  throw new Error('nothing was refused')
}

describe('readSource', () => {
  it('refuses an empty file, one without text, binary data and unknown kinds, and says what to do', () => {
    expect(refusal('a.md', bytes(''))).toMatch(/a\.md: unexpected empty file, expected a report/)
    expect(refusal('a.txt', bytes(' \n\n '))).toMatch(/without text, expected a report; check/)
    expect(refusal('a.txt', Uint8Array.from([72, 0, 1, 2]))).toMatch(/zero byte at byte 1.*convert the report/)
    expect(refusal('a.pdf', bytes('x'))).toMatch(/unexpected kind of file "\.pdf", expected one of \.md/)
  })

  it('names the line of bytes that are no UTF-8', () => {
    expect(refusal('a.txt', Uint8Array.from([...bytes('one\ntwo '), 0xff, ...bytes('\nthree')]))).toMatch(
      /line 2: unexpected bytes that are no UTF-8; save the file again/,
    )
  })

  it('refuses a paragraph over 100,000 characters with its line, at once', () => {
    const before = performance.now()
    expect(refusal('a.txt', bytes(`2014 A year.\n\n${'x'.repeat(5_000_000)}`))).toMatch(
      /a\.txt: 3:1: unexpected paragraph of 5000000 characters/,
    )
    expect(performance.now() - before).toBeLessThan(2_000)
  })

  it('measures paragraphs of a page by what its elements hold, for it may stand on one line', () => {
    expect(read('a.html', '<p>Rain fell.</p>'.repeat(8_000)).blocks).toHaveLength(8_000)
    expect(refusal('a.html', bytes(`<h1>War</h1>\n<p>${'x'.repeat(100_001)}</p>`))).toMatch(
      /a\.html: 2:4: unexpected paragraph of 100001 characters/,
    )
  })

  it.each([
    ['a.md', '>'.repeat(20_000)],
    ['a.html', '<div>'.repeat(20_000)],
  ])('refuses to read %s where it is nested without end', (path, nested) => {
    expect(refusal(path, bytes(`${nested} Rain fell.`))).toMatch(/unexpected depth.*save it as plain text/)
  })

  it('refuses a file over 64 MB', () => {
    expect(refusal('a.txt', new Uint8Array(64 * 1024 * 1024 + 1).fill(65))).toMatch(
      /unexpected size of 65 MB, expected 64 MB at most; split the report/,
    )
  })

  it('counts a byte order mark and CRLF as they stand in the file', () => {
    const { blocks, content } = read('a.txt', '\uFEFFSudan\r\n\r\n2016 Rain\r\nfell.')
    const [title, entry] = blocks
    expect(title?.text).toBe('Sudan')
    expect(title?.map.start(0)).toBe(1)
    expect(entry?.text).toBe('2016 Rain fell.')
    expect(content.slice(entry?.map.start(0), entry?.map.end(entry.text.length - 1))).toBe('2016 Rain\r\nfell.')
  })

  it('reads front matter, and says which keys it does not know', () => {
    const { matter, file, blocks } = read(
      'a.md',
      '---\nreport: mali\nyears: [2014]\ncountries: [ML]\ncolour: red\n---\n\n# Mali\n',
    )
    expect(matter).toMatchObject({ report: 'mali', years: [2014], countries: ['ML'] })
    expect(file.messages.map((message) => [message.ruleId, message.line])).toEqual([['front-matter-key', 5]])
    expect(blocks.map((block) => block.text)).toEqual(['Mali'])
  })

  it('refuses front matter of the wrong kind with its line', () => {
    expect(refusal('a.md', bytes('---\ncountries: Mali\n---\n\nText.'))).toMatch(
      /a\.md:2:1: unexpected value of "countries".*a list of ISO 3166-1 codes/,
    )
  })
})
