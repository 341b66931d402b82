import { HEADLINE_PARTICIPLES } from '../../vocabulary/en/common-verbs.ts'
import type { Token } from '../words/read-tokens.ts'
import type { VerbIndex, VerbReading } from '../words/verb-index.ts'
import { chooseVerbForm, isInverted } from './choose-verb-form.ts'
import { hasObject, MONTH } from './has-object.ts'
import { isAttribute } from './is-attribute.ts'
import { type Auxiliaries, BE, GET, isHelped, readAuxiliaries } from './read-auxiliaries.ts'
import { BOUNDARY, type VerbGroup } from './verb-group.ts'
import { verbsLeftOut } from './verbs-left-out.ts'
import { withSharedVoice } from './with-shared-voice.ts'

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
      isWithinObject(tokens, group, before, next) ||
      isAttribute(tokens, group, next, isNamed)
    )
      return []
    return before && isWithinSubject(tokens, before, groups[index - 2], group)
      ? [{ ...group, purpose: before.from }]
      : [group]
  })
  return withSharedVoice(tokens, verbsAlone.length > 0 ? verbsAlone : verbsLeftOut(tokens))
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
  if (BE.test(token.lower) && !GET.test(token.lower))
    return tokens[head - 1]?.lower === 'into' ? undefined : beGroup(tokens, head, aux)
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
      (isDoneBy(tokens, head) && !GOES.test(reading.base)) ||
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

/** What nobody undergoes: "fled by tractor", "came by the coast road". */
const GOES =
  /^(?:flee|go|come|arrive|depart|travel|journey|walk|trek|swim|sail|row|escape|die|perish|live|stay|remain|respond|reply|react|retaliate|begin|start|end|rise|fall|grow|vanish|disappear|emerge|work|vote|resign|act|speak)$/

const PARTICLE = /^(?:down|out|up|off|over|away|back|aside|apart)$/
const WAY_OUT =
  /^(?:night|day|noon|dawn|dusk|boat|ship|sea|air|land|road|rail|train|plane|helicopter|bus|car|truck|river|foot|roads|gate|door|window|route|bridge|border|canoe|ferry|then)$/
/** What "by" leads on to that does nothing: "moved back by boat". */
const NO_DOER = /^(?:\p{Ll}{2,}ing|boat|sea|air|land|road|rail|night|day|now|then|mid|late|early|\d.*)$/u

/** "Left by night", "left by the coast road": how, and not by whom. */
function isWayOut(tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(from, from + 4).map(({ lower }) => lower)
  return words.some(
    (word, place) => WAY_OUT.test(word) && words.slice(0, place).every((before) => /^\p{Ll}+$/u.test(before)),
  )
}

/** "Bombed by the army", "turned down by the rebels"; not "responded by burning houses", "moved back by road". */
function isDoneBy(tokens: readonly Token[], head: number): boolean {
  const by = PARTICLE.test(tokens[head + 1]?.lower ?? '') ? head + 2 : head + 1
  if (tokens[by]?.lower !== 'by') return false
  const next = tokens[by + 1]
  return by === head + 1
    ? !/^\p{Ll}{2,}ing$/u.test(next?.text ?? '') && !(tokens[head]?.lower === 'left' && isWayOut(tokens, by + 1))
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
