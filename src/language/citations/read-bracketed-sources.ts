import type { Span } from '../span.ts'
import { isSourceName, sourceNamed } from './source-names.ts'

/** What stands around a bracket. */
interface Setting {
  readonly before: string
  readonly after: string
}

/** A source in a bracket, with what pins down the place in it: a date, a number, a page. */
interface Part {
  readonly name: string
  readonly located: boolean
}

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
const DATE = new RegExp(`^(?:\\d{1,2} )?(?:${MONTHS})[a-z]*\\.?(?: \\d|$)|^(?:mid|early|late)-?|^\\d`, 'u')
const INTRODUCTION = /^(?:sources?:|see(?: also)?|via|according to|per|quoted (?:in|by)|reported by|as reported by)\s+/i
const LOCATOR = new RegExp(`\\b(?:No|Nos|Vol|p|pp|para|Report|Version)\\b\\.? ?\\d|\\b(?:${MONTHS})[a-z]*\\.? \\d`, 'u')
const NAME =
  /^(?:the )?\p{Lu}[\p{L}\p{N}.’'&/–-]*(?: (?:of|the|on|for|in|and|to|de|del|la|las|los|le|les|du|des|et|y|do|da|&|\p{Lu}[\p{L}\p{N}.’'&/–-]*))*$/u
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}/–-]+s?$/u
const CONNECTORS = /^(?:of|the|on|for|in|and|to|de|la|du|des|et|y)$/i

/** "ACLED, Report No. 4, p. 3": the name before the first comma, bracket or number; undefined where it cannot be one. */
function readPart(part: string): Part | undefined {
  const [, head = '', rest = ''] = /^([^,([\d]*?)[\s,]*((?:[,([\d].*)?)$/su.exec(part.trim()) ?? []
  const name = head.replace(/ (?:Vol|No|Version|Report No|p|pp)\.?$/, '').trim()
  if (DATE.test(part.trim()) || !NAME.test(name) || name.split(' ').length > 9) return undefined
  const tail = rest.replace(/^[\s,]+/, '')
  if (tail !== '' && !/\d/.test(tail) && !isSourceName(name)) return undefined
  return { name: sourceNamed(name), located: LOCATOR.test(part) }
}

/** "Reuters, BBC; El Tiempo": the sources between semicolons, or between commas where each of them is known for one. */
function readParts(inner: string): readonly Part[] | undefined {
  const pieces = inner.split(/;|, | and /).map((piece) => piece.trim())
  const listed = pieces.every((piece) => isSourceName(piece) && NAME.test(piece) && !LOCATOR.test(piece))
  const parts = (listed ? pieces : inner.split(';')).map(readPart)
  return parts.every((part) => part !== undefined) ? parts : undefined
}

/** Whether an acronym is the initials of the words just before it: "improvised explosive devices (IEDs)". */
function isInitialsOf(acronym: string, before: string): boolean {
  const letters = acronym.replace(/s$|[^\p{Lu}]/gu, '').toLowerCase()
  const words = before
    .trim()
    .split(/[\s-]+/)
    .slice(-12)
  const initials = (list: readonly string[]): string => list.map((word) => word[0]?.toLowerCase() ?? '').join('')
  return initials(words).endsWith(letters) || initials(words.filter((word) => !CONNECTORS.test(word))).endsWith(letters)
}

/** The name just before a bracket, such as "UN Refugee Agency" in "the UN Refugee Agency (UNHCR)"; empty where none. */
function nameBefore(before: string): string {
  const words = before.trim().split(/\s+/)
  if (!/^\p{Lu}/u.test(words.at(-1) ?? '')) return ''
  const first = words.findLastIndex((word) => !/^\p{Lu}/u.test(word) && !CONNECTORS.test(word)) + 1
  return words.slice(first).join(' ')
}

function isCitation(parts: readonly Part[], { before, after }: Setting): boolean {
  const [first] = parts
  if (first === undefined) return false
  const glossed = nameBefore(before)
  const atEnd = /^["”’]?\s*(?:[.!?;]|$)/.test(after) || /[.!?]["”’]?\s*$/.test(before)
  if (parts.length === 1 && ACRONYM.test(first.name) && !first.located) {
    if (isInitialsOf(first.name, before)) return false
    if (isSourceName(first.name)) return glossed === '' || (atEnd && !isSourceName(glossed))
    return glossed === '' && (atEnd || (/^,/.test(after) && /\d[^.;]*$/.test(before)))
  }
  if (parts.some((part) => part.located || isSourceName(part.name))) return true
  return atEnd && glossed === ''
}

/**
 * The sources that a bracket names; undefined where it holds something else: an acronym, a date, an aside.
 * The number of a note, "[3]", is a citation that names none.
 * @example readBracketedSources('It fell (Reuters; BBC).', { start: 8, end: 22 }) // ['Reuters', 'BBC']
 */
export function readBracketedSources(text: string, { start, end }: Span): readonly string[] | undefined {
  const inner = text.slice(start + 1, end - 1).trim()
  if (text[start] === '[') return /^\d{1,3}(?:\s*[,–-]\s*\d{1,3})*$/.test(inner) ? [] : undefined
  const introduced = INTRODUCTION.exec(inner)?.[0] ?? ''
  const parts = readParts(inner.slice(introduced.length))
  if (parts === undefined) return undefined
  const setting = { before: text.slice(Math.max(0, start - 160), start), after: text.slice(end, end + 8) }
  return introduced !== '' || isCitation(parts, setting) ? parts.map((part) => part.name) : undefined
}
