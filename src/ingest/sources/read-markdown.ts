import type { List, Nodes, Table } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { RawBlock } from './raw-block.ts'
import { readHtml } from './read-html.ts'
import { type InlineContext, readInline } from './read-inline.ts'
import { isPlainParagraph, readPlainParagraph } from './read-plain-paragraph.ts'

/** In these reports indentation and fences are no code, and a line under a line is no heading but a break. */
const UNWANTED = ['codeIndented', 'codeFenced', 'setextUnderline']

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(function () {
    const data = this.data()
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: UNWANTED } }]
  })
  .freeze()

/** Characters of one width for one: the parser takes "1." before a no-break space for no list, and a tab moves columns. */
const withPlainSpaces = (text: string): string => text.replace(/[\u00A0\u2007\u202F\uFEFF\0]/g, ' ')

/**
 * Reads Markdown into blocks.
 * @example readMarkdown('# Sudan', 0)[0]?.text // 'Sudan'
 */
export function readMarkdown(text: string, offset: number): readonly RawBlock[] {
  const raw = withPlainSpaces(text)
  const references = new Map<string, string>()
  const decode = (reference: string): string => {
    const known = references.get(reference) ?? textOf(processor.parse(`x${reference}.`)).slice(1, -1)
    references.set(reference, known)
    return known
  }
  return piecesOf(raw).flatMap(({ text: piece, start, isPlain }) =>
    isPlain
      ? readPlainParagraph(piece, offset + start)
      : blocksOf(processor.parse(piece), { raw: piece, offset: offset + start, decode, depth: 0 }),
  )
}

/** Units of text to parse at once, at least: the parser needs fifty times the room of its text. */
const PIECE = 100_000
/** A blank line, before one that begins with a letter or a heading: nothing that was open goes on behind it. Or the end. */
const SEAM = /\n[ \t]*\r?\n(?=[\p{L}#])|$/gu
/** What does go on, or is meant elsewhere: HTML that ends with its own mark, and definitions of links and footnotes. */
const FAR_REACHING = /<(?:script|pre|style|textarea|!|\?)|^[ \t>]*\[[^\]\n]+\]:/im

interface Piece {
  readonly text: string
  readonly start: number
  readonly isPlain: boolean
}

/** Cuts a text where it makes no difference to what is read. */
function piecesOf(raw: string): readonly Piece[] {
  if (FAR_REACHING.test(raw)) return [{ text: raw, start: 0, isPlain: false }]
  const pieces: Piece[] = []
  let start = 0
  let from = 0
  for (const { 0: seam, index } of raw.matchAll(SEAM)) {
    const to = index + seam.length
    const text = raw.slice(from, to)
    const isPlain = isPlainParagraph(text)
    if (from > start && (isPlain || from - start >= PIECE)) {
      pieces.push({ text: raw.slice(start, from), start, isPlain: false })
      start = from
    }
    if (isPlain) {
      pieces.push({ text, start: from, isPlain })
      start = to
    }
    from = to
  }
  if (start < raw.length) pieces.push({ text: raw.slice(start), start, isPlain: false })
  return pieces
}

interface Context extends InlineContext {
  /** How many lists deep. */
  readonly depth: number
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0

function blocksOf(node: Nodes, context: Context): readonly RawBlock[] {
  switch (node.type) {
    case 'root':
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, context))
    case 'paragraph':
      return [readInline([node], startOf(node), context)]
    case 'heading':
      return [{ ...readInline([node], startOf(node), context), form: 'heading', depth: node.depth }]
    case 'list':
      return listBlocks(node, { ...context, depth: context.depth + 1 })
    case 'table':
      return tableBlocks(node, context)
    case 'thematicBreak':
      return [{ ...readInline([], startOf(node), context), form: 'rule' }]
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocksOf(child, context)).map((block) => ({ ...block, form: 'note' }))
    case 'html':
      return readHtml(context.raw.slice(startOf(node), endOf(node)), context.offset + startOf(node))
    default:
      return []
  }
}

/** The items of a list, each keeping its marker: "2016. The year …" is a list to Markdown, and a year entry to us. */
function listBlocks(list: List, context: Context): readonly RawBlock[] {
  return list.children.flatMap((item) =>
    item.children.flatMap((child, index) =>
      child.type === 'paragraph' && index === 0
        ? [{ ...readInline([child], startOf(item), context), form: 'item', depth: context.depth } as const]
        : blocksOf(child, context),
    ),
  )
}

const BAR = '|'

function tableBlocks(table: Table, context: Context): readonly RawBlock[] {
  return table.children.map((row, index) => {
    const cells = row.children.flatMap((cell) => cell.children)
    // Of the head an empty first cell counts, since the others would stand for the column before their own.
    const isFromBar = index === 0 && row.children[0]?.children.length === 0
    const start = isFromBar ? startOf(row) + BAR.length : startOf(cells[0] ?? row)
    return { ...readInline(cells, start, { ...context, cells: true }), form: 'row' }
  })
}
