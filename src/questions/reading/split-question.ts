const ASKING =
  '(?:who|whom|when|where|why|how|what|which|did|was|were|is|are|does|has|have|(?:in|on|at|by|for|from|to|with|since|until) (?:what|which|whom|where|when|how)|by how|for how|according to (?:whom|what))'
/** Two ways of asking about the same: "when and where did …". */
const BOTH = /^(?<one>who|when|where|why|how) and (?<other>when|where|why|how|by whom|for how long) (?<rest>.+)$/i
const TWO = new RegExp(
  `^(?<first>${ASKING}\\b.+?)[,;?.]*(?: (?:and|but))? (?<=[,;?.] |(?:and|but) )(?<second>${ASKING}\\b.*)$`,
  'i',
)
/** What a question begins with that asks, before what it asks about. */
const LEAD =
  /^(?:who|whom|when|where|why|what|how (?:many|much)|which \w+|(?:in|on|at) (?:what|which) \w+)(?: (?:did|was|were|is|are|has|have|does|do)(?= ))? /i

/**
 * The question, or the two that are asked in it. The second says what it is about, or takes it from the first.
 * @example splitQuestion('Who founded the Front, and in what year?') // ['Who founded the Front', 'in what year founded the Front']
 */
export function splitQuestion(question: string): readonly [first: string, second?: string] {
  const text = question.replace(/[\s?!.]+$/, '')
  const both = BOTH.exec(text)?.groups
  if (both) return [`${both.one} ${both.rest}`, `${both.other} ${both.rest}`]
  const { first, second } = TWO.exec(text)?.groups ?? {}
  if (!first || !second || first.split(' ').length < 3) return [question]
  const isWhole =
    second.split(' ').length > (/^(?:in|on|at|by|for|from|to|with|since|until|according)\b/i.test(second) ? 3 : 2)
  if (/^(?:what|which) (?:is|was|are|were) (?:the |its )?sources?$/i.test(second))
    return [first, `sources for ${first.replace(LEAD, '')}`]
  return isWhole ? [first, second] : [first, `${second} ${first.replace(LEAD, '')}`]
}
