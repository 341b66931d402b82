import { createHash } from 'node:crypto'
import { basename, extname } from 'node:path'
import { VFile } from 'vfile'
import { slugOf } from '../model/fold-text.ts'
import { UserError } from '../model/user-error.ts'
import { indexLines, type LineAndColumn } from './line-index.ts'
import { type FrontMatter, readFrontMatter } from './read-front-matter.ts'
import type { RawBlock, ReadBlocks } from './sources/raw-block.ts'
import { htmlTitle, readHtml } from './sources/read-html.ts'
import { readMarkdown } from './sources/read-markdown.ts'
import { readPlainText } from './sources/read-plain-text.ts'

/** A file as given. */
export interface SourceFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A file read into blocks. */
export interface ReportSource {
  /** With the messages about it. */
  readonly file: VFile
  /** The file decoded: offsets are UTF-16 units of it, a byte order mark counts. */
  readonly content: string
  readonly sha256: string
  readonly matter: FrontMatter
  /** What the file calls itself outside of its text. */
  readonly title: string | null
  readonly blocks: readonly RawBlock[]
  readonly locate: (offset: number) => LineAndColumn
}

/** A report of a century is a few megabytes; what is bigger is something else. */
export const MOST_BYTES = 64 * 1024 * 1024
const LONGEST_PARAGRAPH = 100_000
const READERS: Readonly<Record<string, ReadBlocks>> = {
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.txt': readPlainText,
  '.html': readHtml,
  '.htm': readHtml,
}

/** The kinds of file that are read, by extension. */
export const SOURCE_EXTENSIONS: readonly string[] = Object.keys(READERS)

const refuse = (identifier: string, path: string, message: string): UserError =>
  new UserError(identifier, `${path}: ${message}`, { path })

/**
 * Reads a report file into blocks. What is no text, too big, or not laid out in paragraphs is a `UserError` that names
 * the place and what to do.
 */
export function readSource({ path, bytes }: SourceFile): ReportSource {
  const extension = extname(path).toLowerCase()
  const readBlocks = READERS[extension]
  if (!readBlocks)
    throw refuse(
      'source-kind',
      path,
      `unexpected kind of file "${extension}", expected one of ${SOURCE_EXTENSIONS.join(', ')}; save the report as one of these`,
    )
  const content = decode(path, bytes)
  const locate = indexLines(content)
  const isPage = extension.startsWith('.htm')
  if (!isPage) checkParagraphs(path, content)
  const file = new VFile({ path, value: content })
  const body = content.startsWith('\uFEFF') ? 1 : 0
  const matter = readFrontMatter(content.slice(body), file, locate)
  const start = body + matter.length
  const blocks = shallowly(path, () => readBlocks(content.slice(start), start))
  if (isPage) checkBlocks(path, blocks, locate)
  if (!blocks.some((block) => block.text.trim() !== ''))
    throw refuse('source-empty', path, 'unexpected file without text, expected a report; check that it was saved whole')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    file,
    content,
    sha256,
    matter: matter.values,
    title: isPage ? htmlTitle(content) : null,
    blocks,
    locate,
  }
}

/** Which document of which report a file is: what its front matter says, else its base name; both as slugs. */
export function nameSource(path: string, matter: FrontMatter): { readonly report: string; readonly document: string } {
  const name = basename(path, extname(path))
  return { report: slugOf(matter.report ?? name), document: slugOf(matter.document ?? name) }
}

function decode(path: string, bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES)
    throw refuse(
      'source-too-big',
      path,
      `unexpected size of ${Math.ceil(bytes.length / 1024 / 1024)} MB, expected 64 MB at most; split the report into files by year`,
    )
  if (bytes.length === 0) throw refuse('source-empty', path, 'unexpected empty file, expected a report')
  const nul = bytes.indexOf(0)
  if (nul >= 0)
    throw refuse(
      'source-binary',
      path,
      `unexpected binary data (a zero byte at byte ${nul}), expected text in UTF-8; convert the report to Markdown, text or HTML`,
    )
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw refuse(
      'source-encoding',
      path,
      `${firstBadLine(bytes)}: unexpected bytes that are no UTF-8; save the file again as UTF-8`,
    )
  }
}

/** The first line that does not decode, in words. */
function firstBadLine(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start) < 0 ? bytes.length : bytes.indexOf(10, start) + 1
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return `line ${line}`
    }
    start = end
  }
  return 'the file'
}

const tooLong = (path: string, { line, column }: LineAndColumn, length: number): UserError =>
  refuse(
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
  if (long) throw tooLong(path, locate(long.map.starts[0] ?? 0), long.text.length)
}

/** Reads what may be nested deeper than any report is, which a parser can only answer by running out of room. */
function shallowly<Read>(path: string, read: () => Read): Read {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw refuse(
      'source-nesting',
      path,
      'unexpected depth of quotes, lists or elements within each other, expected a report; save it as plain text',
    )
  }
}
