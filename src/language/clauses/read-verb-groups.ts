import { HEADLINE_PARTICIPLES } from '../../vocabulary/en/common-verbs.ts'
import type { VerbForm } from '../words/inflect-verb.ts'
import type { Token } from '../words/read-tokens.ts'
import type { VerbIndex, VerbReading } from '../words/verb-index.ts'
import { chooseVerbForm, isInverted } from './choose-verb-form.ts'
import { boundsNumber, hasObject, MONTH } from './has-object.ts'
import { type Auxiliaries, BE, GET, isHelped, readAuxiliaries } from './read-auxiliaries.ts'

/** A verb with its auxiliaries: "had been attacked", "did not sign", "to resign". Positions are tokens, `to` not included. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  /** Position of the verb itself. */
  readonly head: number
  readonly base: string
  readonly form: VerbForm
  readonly passive: boolean
  readonly negated: boolean
  /** Under "would", "may", "will": not asserted. */
  readonly modal: boolean
  readonly infinitive: boolean
  /** A bare -ing or participle after a noun: "killing 17", "bombed by the army". */
  readonly reduced: boolean
  /** Simple present: a state or habit, not a happening. */
  readonly present: boolean
  /** Where its subject goes on to what it was for: "a raid to free the captives failed". */
  readonly purpose?: number
}

const headline = new Set(HEADLINE_PARTICIPLES)
/** Words in -ing and -ed that are prepositions. */
const NEVER_VERBS =
  /^(?:including|according|following|concerning|regarding|during|pending|notwithstanding|considering|supposed|hundred)$/

/**
 * The verbs of a sentence with what stands before them, in order, auxiliaries not by themselves.
 * @param isNamed whether a token is part of a name or a date
 * @example readVerbGroups(readTokens('Troops had been attacked'), verbs, () => false)[0]?.passive // true
 */
export function readVerbGroups(
  tokens: readonly Token[],
  verbs: VerbIndex,
  isNamed: (position: number) => boolean,
): readonly VerbGroup[] {
  const groups = tokens.flatMap((token, head) =>
    isNamed(head) || NEVER_VERBS.test(token.lower) ? [] : (groupAt(tokens, head, verbs) ?? []),
  )
  const verbsAlone = groups.flatMap((group, index) => {
    const [before, next] = [groups[index - 1], groups[index + 1]]
    if (
      isAuxiliaryOf(tokens, group, next) ||
      isWithinSubject(tokens, group, before, next) ||
      isWithinObject(tokens, group, before, next)
    )
      return []
    return before && isWithinSubject(tokens, before, groups[index - 2], group)
      ? [{ ...group, purpose: before.from }]
      : [group]
  })
  return withSharedVoice(tokens, verbsAlone)
}

/** "Bombed and strafed the camp", "were arrested, tortured and shot": what verbs in a row have in common. */
function withSharedVoice(tokens: readonly Token[], groups: readonly VerbGroup[]): readonly VerbGroup[] {
  const found = [...groups]
  for (let index = found.length - 1; index >= 0; index--) {
    const group = found[index]
    if (group && sharesObject(tokens, group, found[index + 1]))
      found[index] = { ...group, passive: false, reduced: false }
  }
  for (const [index, group] of found.entries()) {
    if (isReducedBefore(tokens, group, found[index + 1]) || isAbsolute(tokens, group, found[index - 1]))
      found[index] = { ...group, passive: true, reduced: true }
    else if (sharesPassive(tokens, group, found[index - 1])) found[index] = { ...group, passive: true, reduced: false }
  }
  return found
}

const PHRASE_AFTER =
  /^(?:in|at|from|on|by|during|near|with|to|into|onto|off|as|under|since|outside|inside|along|across|behind|beneath|aboard)$/
const BOUNDARY =
  /^(?:,|;|:|–|—|and|but|or|who|which|that|when|while|after|before|as|because|where|although|though|until|if)$/

/** "Two Germans grabbed from their yacht were freed": a past form that the next verb turns into a participle. */
function isReducedBefore(tokens: readonly Token[], group: VerbGroup, next: VerbGroup | undefined): boolean {
  if (!next || group.form !== 'past' || group.from !== group.head || next.reduced || next.infinitive) return false
  if (!PHRASE_AFTER.test(tokens[group.to]?.lower ?? '') || boundsNumber(tokens, group.to)) return false
  return !tokens
    .slice(group.to, next.from)
    .some((token, index) => BOUNDARY.test(token.lower) && !(index === 0 && token.lower === 'as'))
}

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

/** What is done to people, whose bare past behind "were … and" is a participle. */
const DONE_TO = new Set(
  'shoot beat torture charge hold take bury dump throw interrogate question strip flog whip mutilate rape drive search stab strangle blindfold fine march lead send bring transfer swap exchange hack burn sell force lose stone drown try hand'.split(
    ' ',
  ),
)

/** "Two men were lined up and shot": the second verb shares the auxiliary of the first. */
function sharesPassive(tokens: readonly Token[], group: VerbGroup, before: VerbGroup | undefined): boolean {
  if (!before?.passive || before.reduced || group.from !== group.head || group.form === 'ing') return false
  if (!DONE_TO.has(group.base) && !headline.has(group.base)) return false
  const link = /^(?:later|then|there|all|eventually|afterwards|\p{Ll}+ly)$/u.test(tokens[group.head - 1]?.lower ?? '')
    ? group.head - 2
    : group.head - 1
  const isListed = tokens[link]?.text === ',' && link === before.to && /^(?:and|,)$/.test(tokens[group.to]?.lower ?? '')
  return (
    (isListed || /^(?:and|or)$/.test(tokens[link]?.lower ?? '')) &&
    /^(?:past|participle)$/.test(group.form) &&
    !hasObject(tokens, group.to)
  )
}

/** "A raid to free the captives failed": an infinitive that only says what the subject was for. */
function isWithinSubject(
  tokens: readonly Token[],
  group: VerbGroup,
  before: VerbGroup | undefined,
  next: VerbGroup | undefined,
): boolean {
  if (!group.infinitive || !next || next.reduced || next.infinitive || next.form === 'ing') return false
  const lead = tokens.slice(before?.to ?? 0, group.from)
  const isBroken = ({ lower }: Token): boolean => BOUNDARY.test(lower)
  return (
    lead.length > 0 &&
    (!before || lead.some(isBroken)) &&
    !lead.slice(-1).some(isBroken) &&
    !tokens.slice(group.to, next.from).some(isBroken)
  )
}

/** "Seized armoured vehicles": a participle between a verb and the noun that it acts on. */
function isWithinObject(
  tokens: readonly Token[],
  group: VerbGroup,
  before: VerbGroup | undefined,
  next: VerbGroup | undefined,
): boolean {
  if (!before || group.from !== group.head || before.to !== group.head || before.passive || before.base === 'be')
    return false
  if (group.form !== 'past' && group.form !== 'participle') return false
  return /^\p{Ll}/u.test(tokens[group.to]?.text ?? '') && hasObject(tokens, group.to) && next?.from !== group.to
}

/** "Had" of "had been attacked", "did" of "did the guns fall silent". */
const isAuxiliaryOf = (tokens: readonly Token[], group: VerbGroup, next: VerbGroup | undefined): boolean =>
  next !== undefined &&
  (next.from <= group.head ||
    (group.base === 'do' && next.form === 'base' && !next.infinitive && isInverted(tokens, next.head)))

function groupAt(tokens: readonly Token[], head: number, verbs: VerbIndex): VerbGroup | undefined {
  const token = tokens[head]
  if (!token) return undefined
  const aux = readAuxiliaries(tokens, head)
  if (BE.test(token.lower) && !GET.test(token.lower)) return beGroup(tokens, head, aux)
  const readings = verbs.get(token.lower) ?? guessReadings(token)
  const form = chooseVerbForm(
    tokens,
    head,
    readings.map((reading) => reading.form),
    aux,
    readings[0]?.base ?? '',
  )
  const reading = readings.find((candidate) => candidate.form === form) ?? readings[0]
  if (!form || !reading) return undefined
  const isParticiple = form === 'participle' || form === 'past'
  const isHeadline = form === 'past' && !isHelped(aux) && headline.has(reading.base) && !hasObject(tokens, head + 1)
  const isBare = isParticiple && !aux.be && !aux.have
  const reducedPassive =
    isBare &&
    (form === 'participle' ||
      isHeadline ||
      isDoneBy(tokens, head) ||
      isHearsay(tokens, head) ||
      isConvened(tokens, head))
  return {
    ...verbAt(head, aux),
    base: reading.base,
    form,
    passive: (isParticiple && aux.be) || reducedPassive,
    reduced: (form === 'ing' && !aux.be) || reducedPassive,
    present: (form === 's' || form === 'base') && !aux.to && !aux.modal && !aux.do && !isInverted(tokens, head),
  }
}

const PARTICLE = /^(?:down|out|up|off|over|away|back|aside|apart)$/
/** What "by" leads on to that does nothing: "moved back by boat". */
const NO_DOER = /^(?:\p{Ll}{2,}ing|boat|sea|air|land|road|rail|night|day|now|then|mid|late|early|\d.*)$/u

/** "Bombed by the army", "turned down by the rebels"; not "responded by burning houses", "moved back by road". */
function isDoneBy(tokens: readonly Token[], head: number): boolean {
  const by = PARTICLE.test(tokens[head + 1]?.lower ?? '') ? head + 2 : head + 1
  if (tokens[by]?.lower !== 'by') return false
  const next = tokens[by + 1]
  return by === head + 1
    ? !/^\p{Ll}{2,}ing$/u.test(next?.text ?? '')
    : next !== undefined && !NO_DOER.test(next.lower) && !MONTH.test(next.text)
}

/** "Youths alleged to belong to a band", "a man said to be their leader". */
const isHearsay = (tokens: readonly Token[], head: number): boolean =>
  tokens[head + 1]?.lower === 'to' &&
  (/^(?:alleged|believed|thought|rumoured|rumored|suspected|presumed)$/.test(tokens[head]?.lower ?? '') ||
    (tokens[head]?.lower === 'said' && /^(?:be|have)$/.test(tokens[head + 2]?.lower ?? '')))

/** "The talks held in Geneva", which a truce does by itself. */
const isConvened = (tokens: readonly Token[], head: number): boolean =>
  tokens[head]?.lower === 'held' &&
  /^(?:talks|meetings?|summit|sessions?|elections?|rally|rallies|conference|vote|polls?|ceremony|hearings?|consultations|negotiations|referendum)$/.test(
    tokens[head - 1]?.lower ?? '',
  )

const verbAt = (head: number, { from, negated, modal, to }: Auxiliaries) => ({
  from,
  to: head + 1,
  head,
  negated,
  modal,
  infinitive: to,
})

function beGroup(tokens: readonly Token[], head: number, aux: Auxiliaries): VerbGroup | undefined {
  const word = tokens[head]?.lower ?? ''
  const negated = aux.negated || /^(?:not|no)$/.test(tokens[head + 1]?.lower ?? '')
  return {
    ...verbAt(head, aux),
    base: 'be',
    form: 'past',
    passive: false,
    negated,
    reduced: false,
    present: /^(?:am|is|are)$/.test(word),
  }
}

/** A word that no list knows, by its ending; "unopposed", "unharmed" are adjectives. */
function guessReadings(token: Token): readonly VerbReading[] {
  if (!/^(?!un)\p{Ll}{3,}ed$/u.test(token.text)) return []
  return [{ base: token.lower.replace(/(?:([^aeiousl])\1)?ed$/, '$1'), form: 'past' }]
}
