import { buildText } from '../plain-text.ts'
import type { LineBreak, RawBlock } from './raw-block.ts'

const HEADING = /^(#{1,6})\s+/

/**
 * Reads plain text into blocks: blank lines stand between them, and no character is markup but the `#` of a heading.
 * @param offset where the text begins in the file
 * @example readPlainText('Sudan\n\n2016 Some\nrain.', 0).map((block) => block.text) // ['Sudan', '2016 Some rain.']
 */
export function readPlainText(text: string, offset: number): readonly RawBlock[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*(?:(?:\r\n|\n|\r)[^\r\n]*\S[^\r\n]*)*/g)].map((match) =>
    blockOf(match[0], offset + match.index),
  )
}

function blockOf(chunk: string, start: number): RawBlock {
  const into = buildText()
  const breaks: LineBreak[] = []
  const heading = HEADING.exec(chunk)
  const skip = heading ? heading[0].length : 0
  for (const match of chunk.slice(skip).matchAll(/\r\n|[\s\S]/g)) {
    const at = start + skip + match.index
    if (/^[\r\n]/.test(match[0])) {
      breaks.push({ at: into.length, hard: false })
      into.space(at, at + match[0].length)
    } else into.put(match[0], at, at + match[0].length)
  }
  const form = heading ? 'heading' : 'paragraph'
  return { ...into.done(), form, depth: heading?.[1]?.length ?? 0, marker: 0, number: null, breaks, runs: [] }
}
