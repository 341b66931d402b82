import { HEADLINE_PARTICIPLES } from '../../vocabulary/en/common-verbs.ts'
import type { Token } from '../words/read-tokens.ts'
import { boundsNumber, hasObject } from './has-object.ts'
import { BOUNDARY, type VerbGroup } from './verb-group.ts'

const headline = new Set(HEADLINE_PARTICIPLES)

/** "Bombed and strafed the camp", "were arrested, tortured and shot": what verbs in a row have in common. */
export function withSharedVoice(tokens: readonly Token[], groups: readonly VerbGroup[]): readonly VerbGroup[] {
  const found = [...groups]
  for (let index = found.length - 1; index >= 0; index--) {
    const group = found[index]
    if (group && sharesObject(tokens, group, found[index + 1]))
      found[index] = { ...group, passive: false, reduced: false }
  }
  for (const [index, group] of found.entries()) {
    if (
      isReducedBefore(tokens, group, found[index + 1]) ||
      isApposed(tokens, group, found[index - 1], found[index + 1]) ||
      isAbsolute(tokens, group, found[index - 1])
    )
      found[index] = { ...group, passive: true, reduced: true }
    else if (sharesPassive(tokens, group, found[index - 1])) found[index] = { ...group, passive: true, reduced: false }
  }
  return found
}

const PHRASE_AFTER =
  /^(?:in|at|from|on|by|during|near|with|to|into|onto|off|as|under|since|outside|inside|along|across|behind|beneath|aboard)$/

/** "Two Germans grabbed from their yacht were freed": a past form that the next verb turns into a participle. */
function isReducedBefore(tokens: readonly Token[], group: VerbGroup, next: VerbGroup | undefined): boolean {
  if (!next || group.form !== 'past' || group.from !== group.head || next.reduced || next.infinitive) return false
  if (!PHRASE_AFTER.test(tokens[group.to]?.lower ?? '') || boundsNumber(tokens, group.to)) return false
  return !tokens
    .slice(group.to, next.from)
    .some((token, index) => BOUNDARY.test(token.lower) && !(index === 0 && token.lower === 'as'))
}

/** "The chief of staff, removed in May, was arrested": a past form between a subject and the verb that this has. */
function isApposed(
  tokens: readonly Token[],
  group: VerbGroup,
  before: VerbGroup | undefined,
  next: VerbGroup | undefined,
): boolean {
  if (!next || group.form !== 'past' || group.from !== group.head || next.reduced || next.infinitive) return false
  if (tokens[group.from - 1]?.text !== ',' || tokens[next.from - 1]?.text !== ',') return false
  if (hasObject(tokens, group.to) && !isLapse(tokens, group.to) && !isOfDay(tokens, group.to)) return false
  const lead = tokens.slice(before?.to ?? 0, group.from - 1)
  const isOwn = !before || lead.some(({ lower }) => BOUNDARY.test(lower) && lower !== ',')
  const inner = tokens.slice(isOfDay(tokens, group.to) ? group.to + 1 : group.to, next.from - 1)
  return isOwn && lead.length > 0 && !inner.some(({ lower }) => BOUNDARY.test(lower) && lower !== ',')
}

/** "Recovered that evening": when, and no object. */
const isOfDay = (tokens: readonly Token[], position: number): boolean =>
  /^(?:that|the same|the next|the following|this) (?:day|night|evening|morning|afternoon|week|month|year)$/.test(
    `${tokens[position]?.lower} ${tokens[position + 1]?.lower}`,
  )

/** "Jets bombed and strafed the camp": the object of the next verb is that of a past form that stands bare, too. */
function sharesObject(tokens: readonly Token[], group: VerbGroup, next: VerbGroup | undefined): boolean {
  if (group.form !== 'past' || group.from !== group.head || !group.reduced || !next || next.passive) return false
  return (
    /^(?:and|,)$/.test(tokens[group.to]?.lower ?? '') &&
    next.head === group.to + 1 &&
    next.form === 'past' &&
    group.head > 0 &&
    (hasObject(tokens, next.to) || /^(?:and|,)$/.test(tokens[next.to]?.lower ?? ''))
  )
}

/** "The assault failed, with a hundred rebels left on the field": what "with" brings is no subject. */
function isAbsolute(tokens: readonly Token[], group: VerbGroup, before: VerbGroup | undefined): boolean {
  if (group.form !== 'past' || group.from !== group.head || hasObject(tokens, group.to)) return false
  const from = before?.to ?? 0
  const lead = tokens.slice(from, group.head).map(({ lower }) => lower)
  const start = lead.lastIndexOf('with')
  if (start < 0 || start > lead.length - 2 || !(start === 0 ? from === 0 : lead[start - 1] === ',')) return false
  return !lead.slice(start).some((word) => /^(?:he|she|they|we|it)$/.test(word) || BOUNDARY.test(word))
}

/** What is done to people and to laws, whose bare past behind "were … and" is a participle. */
const DONE_TO = new Set(
  'let set cut kick club hang bayonet exile deport shoot beat torture charge hold take bury dump throw interrogate question strip flog whip mutilate rape drive search stab strangle blindfold fine march lead send bring transfer swap exchange hack burn sell force lose stone drown try hand renew prolong revoke repeal replace annul freeze'.split(
    ' ',
  ),
)

/** "Were taken and let go". */
const isLetGo = (tokens: readonly Token[], { base, to }: VerbGroup): boolean =>
  (base === 'let' && /^(?:go|out|off|in|down)$/.test(tokens[to]?.lower ?? '')) ||
  (base === 'set' && /^(?:free|alight|ablaze)$/.test(tokens[to]?.lower ?? ''))

const LAPSE = /^(?:a few|\d+|\p{L}+) (?:same |next |following )?(?:hours?|days?|weeks?|months?|years?)\b/u

/** "Two weeks later": when, and no object. */
const isLapse = (tokens: readonly Token[], position: number): boolean =>
  LAPSE.test(
    tokens
      .slice(position, position + 3)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** "Two men were lined up and shot": the second verb shares the auxiliary of the first. */
function sharesPassive(tokens: readonly Token[], group: VerbGroup, before: VerbGroup | undefined): boolean {
  if (!before?.passive || before.reduced || group.from !== group.head || group.form === 'ing') return false
  if (!DONE_TO.has(group.base) && !headline.has(group.base)) return false
  const link = /^(?:later|then|there|all|afterwards|\p{Ll}+ly)$/u.test(tokens[group.head - 1]?.lower ?? '')
    ? group.head - 2
    : group.head - 1
  const isListed = tokens[link]?.text === ',' && link === before.to && /^(?:and|,)$/.test(tokens[group.to]?.lower ?? '')
  return (
    (isListed || /^(?:and|or)$/.test(tokens[link]?.lower ?? '')) &&
    /^(?:past|participle)$/.test(group.form) &&
    (!hasObject(tokens, group.to) || isLapse(tokens, group.to) || isLetGo(tokens, group))
  )
}
