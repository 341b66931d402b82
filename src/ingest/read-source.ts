import type { UserError } from '../model/user-error.ts'
import { indexLines, type LineAndColumn } from './line-index.ts'
import { type OpenSource, openSource, refuseSource, type SourceFile, sourceExtension } from './open-source.ts'
import type { RawBlock, ReadBlocks } from './sources/raw-block.ts'
import { htmlTitle, readHtml } from './sources/read-html.ts'
import { readMarkdown } from './sources/read-markdown.ts'
import { readPlainText } from './sources/read-plain-text.ts'

/** A file read into blocks. */
export interface ReportSource extends Omit<OpenSource, 'path' | 'bytes' | 'start'> {
  /** What the file calls itself outside of its text. */
  readonly title: string | null
  readonly blocks: readonly RawBlock[]
}

const LONGEST_PARAGRAPH = 100_000
const READERS: Readonly<Record<ReturnType<typeof sourceExtension>, ReadBlocks>> = {
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.txt': readPlainText,
  '.html': readHtml,
  '.htm': readHtml,
}

/**
 * Reads a report file into blocks. What is no text, too big, or not laid out in paragraphs is a `UserError` that names
 * the place and what to do.
 * @param source as given, or as opened before
 */
export function readSource(source: SourceFile | OpenSource): ReportSource {
  const { path, content, start, locate, file, matter, sha256 } = 'content' in source ? source : openSource(source)
  const extension = sourceExtension(path)
  const isPage = extension.startsWith('.htm')
  if (!isPage) checkParagraphs(path, content)
  const blocks = shallowly(path, () => READERS[extension](content.slice(start), start))
  if (isPage) checkBlocks(path, blocks, locate)
  if (!blocks.some((block) => block.text.trim() !== ''))
    throw refuseSource(
      'source-empty',
      path,
      'unexpected file without text, expected a report; check that it was saved whole',
    )
  return { file, content, sha256, matter, title: isPage ? htmlTitle(content) : null, blocks, locate }
}

const tooLong = (path: string, { line, column }: LineAndColumn, length: number): UserError =>
  refuseSource(
    'paragraph-too-long',
    path,
    `${line}:${column}: unexpected paragraph of ${length} characters, expected ${LONGEST_PARAGRAPH} at most; put blank lines between paragraphs`,
  )

/** A paragraph over the limit is no prose: it is refused before anything slow looks at it. */
function checkParagraphs(path: string, content: string): void {
  let start = 0
  for (const match of content.matchAll(/(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)|$/g)) {
    if (match.index - start > LONGEST_PARAGRAPH && content.slice(start, match.index).trim().length > LONGEST_PARAGRAPH)
      throw tooLong(path, indexLines(content)(start), match.index - start)
    start = match.index + match[0].length
  }
}

/** A page may stand on one line: there the limit is of what an element holds. */
function checkBlocks(path: string, blocks: readonly RawBlock[], locate: ReportSource['locate']): void {
  const long = blocks.find((block) => block.text.length > LONGEST_PARAGRAPH)
  if (long) throw tooLong(path, locate(long.map.start(0)), long.text.length)
}

/** Reads what may be nested deeper than any report is, which a parser can only answer by running out of room. */
function shallowly<Read>(path: string, read: () => Read): Read {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw refuseSource(
      'source-nesting',
      path,
      'unexpected depth of quotes, lists or elements within each other, expected a report; save it as plain text',
    )
  }
}
