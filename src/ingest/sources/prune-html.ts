import type { Element, Nodes, Root } from 'hast'

/** Elements that carry no prose of the report. */
const FURNITURE = new Set(
  'head nav aside script style form noscript template button select svg iframe object audio video canvas'.split(' '),
)
/** Words in an id or class that say so where an old page has only `div`. */
const FURNITURE_WORDS =
  /^(?:header|footer|nav|navbar|navigation|menu|sidebar|breadcrumbs?|share|sharing|cookies?|comments)$/i

/** The attribute of an element as words. */
export function wordsOf(element: Element, attribute: string): readonly string[] {
  const value = element.properties[attribute]
  if (Array.isArray(value)) return value.map(String)
  return value === undefined || value === null || value === false ? [] : String(value).split(/\s+/)
}

/** Whether an element is page furniture: a menu, a footer, a script. */
export function isFurniture(element: Element): boolean {
  if (FURNITURE.has(element.tagName)) return true
  if (element.tagName === 'sup') return /^\[?\d+\]?$/.test(textIn(element).trim())
  return [...wordsOf(element, 'id'), ...wordsOf(element, 'className')].some((word) => FURNITURE_WORDS.test(word))
}

/** The part of a page that holds the report: the one `main`, else the one `article`, else all but header and footer. */
export function reportPart(root: Root): readonly Nodes[] {
  for (const name of ['main', 'article']) {
    const found = elementsNamed(root, name)
    if (found.length === 1) return found
  }
  return root.children
}

/** All elements of a name, in the order of the page. */
export function elementsNamed(node: Nodes, name: string): readonly Element[] {
  if (!('children' in node)) return []
  const own = node.type === 'element' && node.tagName === name ? [node] : []
  return [...own, ...node.children.flatMap((child) => elementsNamed(child, name))]
}

/** The text of a node without its markup. */
export function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textIn).join('') : ''
}
