import { createHash } from 'node:crypto'
import { basename, extname } from 'node:path'
import { VFile } from 'vfile'
import { slugOf } from '../model/fold-text.ts'
import { UserError } from '../model/user-error.ts'
import { indexLines, type LineAndColumn } from './line-index.ts'
import { type FrontMatter, readFrontMatter } from './read-front-matter.ts'

/** A file as given. */
export interface SourceFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A file decoded, with what it says of itself: enough to tell whose it is, before its text is parsed. */
export interface OpenSource extends SourceFile {
  /** With the messages about it. */
  readonly file: VFile
  /** The file decoded: offsets are UTF-16 units of it, a byte order mark counts. */
  readonly content: string
  readonly sha256: string
  readonly matter: FrontMatter
  /** Where the text begins, behind the front matter. */
  readonly start: number
  readonly locate: (offset: number) => LineAndColumn
}

/** The kinds of file that are read, by extension. */
export const SOURCE_EXTENSIONS = ['.md', '.markdown', '.txt', '.html', '.htm'] as const

/** A report of a century is a few megabytes; what is bigger is something else. */
export const MOST_BYTES = 64 * 1024 * 1024

/** The extension of a file in small letters, where it is one of those that are read. */
export function sourceExtension(path: string): (typeof SOURCE_EXTENSIONS)[number] {
  const extension = extname(path).toLowerCase()
  const known = SOURCE_EXTENSIONS.find((each) => each === extension)
  if (known) return known
  throw refuseSource(
    'source-kind',
    path,
    `unexpected kind of file "${extension}", expected one of ${SOURCE_EXTENSIONS.join(', ')}; save the report as one of these`,
  )
}

/** What says that a file cannot be read, and what to do. */
export function refuseSource(identifier: string, path: string, message: string): UserError {
  return new UserError(identifier, `${path}: ${message}`, { path })
}

/**
 * Decodes a report file and reads its front matter. What is no text, or too big, is a `UserError` that says what to do.
 * @example openSource({ path: 'chad.md', bytes }).matter.report // 'chad'
 */
export function openSource({ path, bytes }: SourceFile): OpenSource {
  sourceExtension(path)
  const content = decode(path, bytes)
  const locate = indexLines(content)
  const file = new VFile({ path, value: content })
  const body = content.startsWith('\uFEFF') ? 1 : 0
  const matter = readFrontMatter(content.slice(body), file, locate)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { path, bytes, file, content, sha256, matter: matter.values, start: body + matter.length, locate }
}

/** Which document of which report a file is: what its front matter says, else its base name; both as slugs. */
export function nameSource(path: string, matter: FrontMatter): { readonly report: string; readonly document: string } {
  const name = basename(path, extname(path))
  return { report: slugOf(matter.report ?? name), document: slugOf(matter.document ?? name) }
}

function decode(path: string, bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES)
    throw refuseSource(
      'source-too-big',
      path,
      `unexpected size of ${Math.ceil(bytes.length / 1024 / 1024)} MB, expected 64 MB at most; split the report into files by year`,
    )
  if (bytes.length === 0) throw refuseSource('source-empty', path, 'unexpected empty file, expected a report')
  const nul = bytes.indexOf(0)
  if (nul >= 0)
    throw refuseSource(
      'source-binary',
      path,
      `unexpected binary data (a zero byte at byte ${nul}), expected text in UTF-8; convert the report to Markdown, text or HTML`,
    )
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw refuseSource(
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
