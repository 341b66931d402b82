import type { NameMention } from '../names/name-mention.ts'
import type { Token } from '../words/read-tokens.ts'
import type { SentenceParts } from './sentence-parts.ts'

const BASES = /^(?:town|site)$/
const JOINS =
  /^(?:,|:|and|or|as|well|including|such|namely|the|towns?|cities|city|villages?|districts?|provinces?|regions?|of|near|in|at|to|both|two|three|four|five|six|seven|several|other)$/
const JOIN_AT_MOST = 8
const COUNTED =
  /^(?:a|another|other|two|three|four|five|six|seven|eight|nine|ten|dozens|several|some|nearby|surrounding|smaller|\d+)$/
const NEARBY = /^, (?:near|outside|north of|south of|east of|west of|close to|capital of|the capital of|seat of)$/

/** "Goma, a town in the east", "Juba and Wau, towns of the south". */
const DESCRIBED =
  /^, (?:(?:a|an|the|both|all) )?(?:\p{Ll}+ ){0,2}(?:towns?|city|cities|villages?|districts?|suburbs?|ports?|provinces?|island|islands) (?:in|of|near|on|outside|east of|west of|north of|south of)(?: the)?$/u

/** Whether the words between two places only join them: "Goma, Juba and the town of Wau", "as well as three towns: …". */
export function isJoinedPlace(between: readonly Token[]): boolean {
  return between.length <= JOIN_AT_MOST && between.every((token) => JOINS.test(token.lower))
}

/** A name that no list knows, standing where a place does. */
export const asPlace = (name: NameMention): NameMention =>
  name.place === null
    ? { ...name, kind: 'place', place: { id: name.id, name: name.name, aliases: [], precision: 'area', country: null } }
    : name

/** "Nampala, Segou", "Santa Rosa in southern Bolívar", "Samal, near Davao", "Tarsa, capital of Bodo": where the place before lies. */
export function isWider(
  sentence: SentenceParts,
  place: NameMention,
  name: NameMention,
  between: readonly Token[],
): boolean {
  const words = between.map((token) => token.lower).join(' ')
  const isArea = name.kind === 'name' || !BASES.test(name.place?.precision ?? '')
  if (NEARBY.test(words) || DESCRIBED.test(words)) return true
  if (words === 'in' || words === ', in' || words === '(') return isArea && place.kind === 'place'
  return words === ',' && (isArea || sentence.tokens[name.to]?.text === ',') && !isListAfter(sentence, name)
}

/** Whether a comma name goes on as a list: "Gao, Kidal and Timbuktu". */
function isListAfter(sentence: SentenceParts, name: NameMention): boolean {
  const after = sentence.tokens.slice(name.to, name.to + 3).map((token) => token.lower)
  // "Tarsa, Beledi and four villages"
  if (after[0] === 'and' && COUNTED.test(after[1] ?? '')) return true
  const next = sentence.names.find((other) => other.from > name.from)
  if (!next || next.kind === 'actor' || next.from - name.to > 3) return false
  return (
    after[0] === 'and' || (after[0] === ',' && after[1] === 'and') || (after[0] === ',' && next.from === name.to + 1)
  )
}
