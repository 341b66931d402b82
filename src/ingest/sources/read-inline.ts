import type { Nodes } from 'mdast'
import { buildText } from '../plain-text.ts'
import { alignText, type Writing } from './align-text.ts'
import type { LineBreak, RawBlock } from './raw-block.ts'

/** The text that a Markdown tree was parsed from. */
export interface InlineContext {
  readonly raw: string
  /** Where `raw` begins in the file. */
  readonly offset: number
  /** Whether the nodes are what the cells of a row of a table hold. */
  readonly cells?: boolean
  /** What a character reference such as `&eacute;` stands for. */
  readonly decode: (reference: string) => string
}

/**
 * The running text of some Markdown nodes as one block, markup dropped. What stands in the file before the first node
 * (a list marker, from `start` on) and between nodes is kept as written; the bars between the cells of a table have
 * one space on both sides, however close or far they stand.
 */
export function readInline(nodes: readonly Nodes[], start: number, context: InlineContext): RawBlock {
  const { raw, offset, decode, cells = false } = context
  const into = buildText()
  const breaks: LineBreak[] = []
  const runs: [number, number][] = []
  const prose: Writing = {
    decode,
    escapes: true,
    collapses: false,
    onBreak: (unit) => breaks.push({ at: unit, hard: false }),
  }
  const code: Writing = { decode: (reference) => reference, escapes: false, collapses: false }
  let at = start

  const keepUntil = (end: number): void => {
    const bars = cells ? raw.slice(at, end).split('|').length - 1 : 0
    if (bars > 0) into.put(`${' |'.repeat(bars)} `, offset + at, offset + end)
    else for (; at < end; at++) into.put(raw.charAt(at), offset + at, offset + at + 1)
    at = Math.max(at, end)
  }
  const walk = (node: Nodes): void => {
    // A web address found within text has no position: it begins where the node before it ended.
    at = Math.max(at, node.position?.start.offset ?? at)
    const end = node.position?.end.offset
    const first = into.length
    if (node.type === 'text' || node.type === 'inlineCode') {
      const written = { value: node.value.replaceAll('\r\n', '\n'), raw: raw.slice(at, end), offset: offset + at }
      at += alignText(written, node.type === 'text' ? prose : code, into)
    } else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) {
      breaks.push({ at: into.length, hard: true })
      into.put(' ', offset + at, offset + (end ?? at))
    } else if ('children' in node) {
      for (const child of node.children) walk(child)
      if (node.type === 'strong' || node.type === 'emphasis') runs.push([first, into.length])
    }
    at = Math.max(at, end ?? at)
  }

  let marker = 0
  for (const [index, node] of nodes.entries()) {
    keepUntil(node.position?.start.offset ?? at)
    if (index === 0) marker = into.length
    walk(node)
  }
  return { ...into.done(), form: 'paragraph', depth: 0, marker, number: null, breaks, runs }
}
