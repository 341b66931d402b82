import type { Element, Nodes, Text } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { buildText, type TextBuilder } from '../plain-text.ts'
import { alignText, type Writing } from './align-text.ts'
import { elementsNamed, isFurniture, reportPart, textIn, wordsOf } from './prune-html.ts'
import type { LineBreak, RawBlock } from './raw-block.ts'

const processor = unified().use(rehypeParse).freeze()
const fragments = unified().use(rehypeParse, { fragment: true }).freeze()

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  (
    'address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 ' +
    'header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
const SET_OFF = new Set(['b', 'strong', 'em', 'i'])

/** What a block is, said by the elements around it. */
type Shape = Pick<RawBlock, 'form' | 'depth' | 'number'>
const PLAIN: Shape = { form: 'paragraph', depth: 0, number: null }

/** Where in the page the walk is. */
interface Place {
  readonly shape: Shape
  /** Whether a header or footer here belongs to the report and not to the page. */
  readonly inside: boolean
}

/** A walk over a page: the blocks so far, and the one that is being filled. */
interface Walk {
  readonly raw: string
  readonly offset: number
  readonly writing: Writing
  readonly blocks: RawBlock[]
  readonly used: Set<Shape>
  open: { into: TextBuilder; shape: Shape; breaks: LineBreak[]; runs: [number, number][] } | undefined
}

/**
 * Reads HTML into blocks, page furniture left out; character references are decoded and white space collapsed.
 * @example readHtml('<h1>S&atilde;o</h1>', 0)[0]?.text // 'São'
 */
export function readHtml(text: string, offset: number): readonly RawBlock[] {
  // A byte order mark would be dropped, and every offset be one too low.
  const raw = text.replace(/^\uFEFF/, ' ')
  const writing: Writing = { decode: rememberingDecoder(), escapes: false, collapses: true }
  const to: Walk = { raw, offset, writing, blocks: [], used: new Set(), open: undefined }
  const root = processor.parse(raw)
  const part = reportPart(root)
  for (const node of part) walk(node, { shape: PLAIN, inside: part !== root.children }, to)
  close(to)
  return to.blocks.filter((block) => block.form === 'rule' || block.text.trim() !== '')
}

/** The title that a page gives itself, in its head. */
export function htmlTitle(text: string): string | null {
  const title = elementsNamed(processor.parse(text), 'title')[0]
  return title ? textIn(title).replace(/\s+/g, ' ').trim() || null : null
}

function rememberingDecoder(): Writing['decode'] {
  const known = new Map<string, string>()
  return (reference) => {
    const decoded = known.get(reference) ?? textIn(fragments.parse(`x${reference}.`)).slice(1, -1)
    known.set(reference, decoded)
    return decoded
  }
}

function walk(node: Nodes, place: Place, to: Walk): void {
  if (node.type === 'text') {
    walkText(node, place.shape, to)
    return
  }
  if (node.type !== 'element' || isFurniture(node)) return
  const name = node.tagName
  if (!place.inside && (name === 'header' || name === 'footer')) return
  if (name === 'br') breakLine(node, to)
  else if (name === 'tr') walkRow(node, to)
  else if (BLOCKS.has(name)) walkBlock(node, place, to)
  else walkInline(node, place, to)
}

function walkText(node: Text, shape: Shape, to: Walk): void {
  if (to.open === undefined && node.value.trim() === '') return
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
  const written = { value: node.value, raw: to.raw.slice(start, end), offset: to.offset + start }
  alignText(written, to.writing, begin(shape, to).into)
}

function walkInline(node: Element, place: Place, to: Walk): void {
  const first = to.open?.into.length ?? 0
  for (const child of node.children) walk(child, place, to)
  if (to.open && SET_OFF.has(node.tagName)) to.open.runs.push([first, to.open.into.length])
}

/** Whether a cell holds lines or a list of its own, and no value. */
const holdsLines = (cell: Element): boolean =>
  ['br', 'ul', 'ol', 'dl', 'p', 'div'].some((name) => elementsNamed(cell, name).length > 0)

/** A row whose cells all hold lines only sets them side by side: they are read one after the other. */
const setsSideBySide = (cells: readonly Element[]): boolean => cells.length > 1 && cells.every(holdsLines)

function walkRow(row: Element, to: Walk): void {
  close(to)
  const cells = row.children.filter((child) => child.type === 'element')
  if (setsSideBySide(cells.filter((cell) => textIn(cell).trim() !== ''))) {
    for (const cell of cells) walkBlock(cell, { shape: PLAIN, inside: true }, to)
    return
  }
  const { into } = begin({ ...PLAIN, form: 'row' }, to)
  for (const [index, cell] of cells.entries()) {
    const at = to.offset + (cell.position?.start.offset ?? 0)
    if (index > 0) into.put(' | ', at, at)
    walkInline(cell, { shape: PLAIN, inside: true }, to)
  }
  close(to)
}

function walkBlock(node: Element, place: Place, to: Walk): void {
  close(to)
  if (node.tagName === 'hr') begin({ ...PLAIN, form: 'rule' }, to)
  const inside = place.inside || node.tagName === 'article' || node.tagName === 'main'
  const heading = /^h([1-6])$/.exec(node.tagName)?.[1]
  const depth = place.shape.form === 'item' ? place.shape.depth + 1 : 1
  let items = 0
  for (const child of node.children) {
    let { shape } = place
    if (heading) shape = { form: 'heading', depth: Number(heading), number: null }
    else if (child.type === 'element' && child.tagName === 'li') {
      shape = { form: 'item', depth, number: node.tagName === 'ol' ? itemNumber(node, items++) : null }
    }
    if (child.type === 'element' && child.tagName === 'dt') shape = { ...PLAIN, form: 'term' }
    walk(child, { inside, shape }, to)
  }
  close(to)
}

function itemNumber(list: Element, index: number): string {
  const count = Number(wordsOf(list, 'start')[0] ?? 1) + index
  const letters = wordsOf(list, 'type')[0]?.toLowerCase() === 'a' && count >= 1 && count <= 26
  return letters ? String.fromCharCode(96 + count) : String(count)
}

function breakLine(node: Element, { open, offset }: Walk): void {
  if (open === undefined) return
  open.breaks.push({ at: open.into.length, hard: true })
  open.into.put(' ', offset + (node.position?.start.offset ?? 0), offset + (node.position?.end.offset ?? 0))
}

/** The block being filled, begun if there is none; only the first paragraph of an item is the item. */
function begin(shape: Shape, to: Walk): NonNullable<Walk['open']> {
  if (to.open) return to.open
  const own = to.used.has(shape) ? PLAIN : shape
  if (shape.form === 'item') to.used.add(shape)
  to.open = { into: buildText(), shape: own, breaks: [], runs: [] }
  return to.open
}

function close(to: Walk): void {
  if (to.open) {
    const { into, shape, breaks, runs } = to.open
    to.blocks.push({ ...into.done(), ...shape, marker: 0, breaks, runs })
  }
  to.open = undefined
}
