import { type AskedKind, COUNTED_BY, PADDING, QUESTION_ROWS, REWRITINGS } from '../../vocabulary/en/question-rows.ts'

/** What a question is taken for. */
export interface MatchedQuestion {
  readonly kind: AskedKind
  /** The words that say what is asked about. */
  readonly about: string
  /** What the row and the groups of its pattern say beside: the role, the order, what to count by. */
  readonly set: Readonly<Record<string, string>>
  /** Id of the row; null where no way of asking was met, as in "2015 Bamako". */
  readonly row: string | null
}

/** What a question may begin with before it asks: "By the monitors' count, which year …". */
const FRONTED =
  /^(?<front>(?:by|according to|in|on|at|during|after|before|as of|since|for|of) [^,?]{2,60}), (?<question>(?:who|whom|what|which|when|where|why|how|did|does|was|were|is|are|list)\b.*)$/i

/** Whom a question names before it asks: "And the General, how did he die?" */
const FRONTED_NAME =
  /^(?:[Aa]nd |[Bb]ut )?(?<front>(?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}), (?<question>(?:who|whom|what|when|where|why|how|did|was|were)\b.*)$/u

/** The question without polite words around it and marks at its end. */
function withoutPadding(question: string): string {
  let text = question.replace(/[\s?!.…,;:]+$/, '').replace(/^[\s¿¡"']+/, '')
  for (let before = ''; before !== text; ) {
    before = text
    for (const padding of PADDING) {
      const found = padding.exec(text.toLowerCase())
      // What is left must still ask for something.
      if (found && found[0].length < text.length)
        text = (text.slice(0, found.index) + text.slice(found.index + found[0].length))
          .replace(/[\s?!.…,;:]+$/, '')
          .trim()
    }
  }
  for (const [pattern, meant] of REWRITINGS) text = text.replace(pattern, meant)
  return text.replace(FRONTED, '$<question> $<front>').replace(FRONTED_NAME, '$<question> $<front>')
}

/** Where a question may begin behind talk that asks nothing: "hey, long time reader, who led the coup". */
const LATER =
  /(?:[.!?;:,–-]\s+|\b(?:but|so|and|that|omg|lol|ok|pls)\s+)(?=(?:who|whom|what|when|where|which|why|how|list|compare|did|was|were)\b)/gi

/**
 * Finds which way of asking a question uses; the first row that fits is meant. Where none fits, talk before a question is
 * passed over.
 * @example matchQuestion('Please tell me who leads Ansar Dine?') // { kind: 'leader', about: 'Ansar Dine', … }
 */
export function matchQuestion(question: string): MatchedQuestion {
  const text = withoutPadding(question)
  const whole = matchWhole(text)
  if (whole) return whole
  for (const { index, 0: before } of [...text.matchAll(LATER)].reverse()) {
    const later = matchWhole(withoutPadding(text.slice(index + before.length)))
    if (later) return later
  }
  return { kind: 'events', row: null, about: text, set: {} }
}

function matchWhole(text: string): MatchedQuestion | undefined {
  const lower = text.toLowerCase()
  for (const row of QUESTION_ROWS) {
    const found = row.pattern.exec(lower)
    if (found) return { kind: row.kind, row: row.id, about: aboutOf(text, found), set: { ...row.set, ...setOf(found) } }
  }
  return undefined
}

/** The question without what the pattern matched, but with what its group `about` holds; in the case it was written in. */
function aboutOf(text: string, found: RegExpExecArray): string {
  const groups = found.groups ?? {}
  const kept = ['about', 'about2', 'about3'].map((name) => groups[name]).find((group) => group !== undefined)
  const at = kept === undefined ? -1 : text.toLowerCase().indexOf(kept, found.index)
  const held = kept === undefined ? '' : text.slice(at, at + kept.length)
  const rest = text.slice(found.index + found[0].length)
  return [text.slice(0, found.index), held, ...(groups.than ? ['or', groups.than] : []), rest]
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function setOf({ groups = {} }: RegExpExecArray): Readonly<Record<string, string>> {
  const by = groups.by ?? groups.by2
  return by === undefined ? {} : { by: COUNTED_BY[by] ?? by }
}
