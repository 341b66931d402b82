import type { ObjectClass } from '../../vocabulary/en/object-classes.ts'
import type { EventRow } from '../../vocabulary/event-rows/event-row.ts'
import { CLASS_OF_TYPE } from '../../vocabulary/event-types.ts'
import type { Clause } from '../clauses/split-clauses.ts'
import type { VerbGroup } from '../clauses/verb-group.ts'
import { classesIn, upToOf } from './classes-in.ts'
import { hasNoObject } from './is-asserted.ts'
import { objectRegion } from './object-region.ts'
import { isInTime, type Region, type SentenceParts } from './sentence-parts.ts'
import { subjectRegion } from './subject-region.ts'
import { matchVerbs, type TriggerIndex, type TriggerMatch } from './trigger-index.ts'

/** What a verb is about: a clause with its place in the sentence. */
interface VerbClause {
  readonly sentence: SentenceParts
  readonly index: number
  readonly clause: Clause
}

const hasOne = (wanted: readonly ObjectClass[], found: ReadonlySet<ObjectClass>): boolean =>
  wanted.some((one) => found.has(one))

/** Verbs whose subject, without an object, acts by itself. */
const ERGATIVE =
  /^(?:increase|decrease|resume|change|shift|expand|widen|ease|end|open|begin|start|stop|move|split|collapse|arrive|land|gather|return|unite|merge|meet|advance|resign|retire|flee|protest|surrender|withdraw)$/

/** "Airports shut.", "Draft law dropped, 3 May.": notes leave out "was". */
function isHeadline({ clauses, tokens, names }: SentenceParts, { from, verb }: Clause): boolean {
  if (
    clauses.some((clause) => clause.verb && clause.verb.from !== clause.verb.head) ||
    verb?.form !== 'past' ||
    verb.from !== verb.head ||
    ERGATIVE.test(verb.base)
  )
    return false
  if (
    names.some(
      (name) => name.from >= from && name.to <= verb.from && (name.kind === 'name' || name.actorKind === 'person'),
    )
  )
    return false
  return !tokens.slice(from, verb.from).some((token) => /^(?:the|a|an|he|she|they|it)$/.test(token.lower))
}

const ADVERB =
  /ly$|^(?:again|whole|unopposed|together|twice|once|later|first|there|alone|soon|afterwards|en|masse|then|too|also)$/

/** "Formed 1992.": a note that begins with its participle, on what the text is about. */
const isNote = ({ clauses, tokens }: SentenceParts, { verb, to }: Clause): boolean =>
  verb?.from === 0 && verb.form === 'past' && to === tokens.length && clauses.length === 1

/** "Surrendered whole", "extended Feb. 1 and July 31": no object; what "on" governs is one. */
function isAdverbial(sentence: SentenceParts, { from, to }: Region): boolean {
  const { tokens } = sentence
  if (/^(?:on|in|at|to|for)$/.test(tokens[from - 1]?.lower ?? '')) return false
  return tokens
    .slice(from, to)
    .every(
      ({ lower }, step) =>
        /^(?:and|[^\p{L}\p{N}]+)$/u.test(lower) || ADVERB.test(lower) || isInTime(sentence, from + step),
    )
}

/** "Was returned to": what stands behind is where it went, not what was returned. */
const isGivenAway = ({ tokens }: SentenceParts, { to, words }: TriggerMatch): boolean =>
  words > 2 && /^(?:to|from|into)$/.test(tokens[to - 1]?.lower ?? '')

const NONE: Region = { from: 0, to: 0 }

/** "Looted their way through the town": what stands behind the way is acted on. */
const isWay = ({ tokens }: SentenceParts, { to }: TriggerMatch): boolean =>
  tokens[to + 1]?.lower === 'way' && /^(?:its|their|his|her)$/.test(tokens[to]?.lower ?? '')

/** Whether the object, the subject of a passive verb, is of the kind that a row asks for. */
function takesObject({ sentence, index, clause }: VerbClause, match: TriggerMatch): boolean {
  const { takes, object: role } = match.row
  if (!takes) return true
  if (takes.includes('nothing')) return isNote(sentence, clause)
  const direct = isWay(sentence, match) ? NONE : upToOf(sentence, objectRegion(sentence, clause, match.object))
  const subject = subjectRegion(sentence, index)
  if (clause.verb?.passive)
    return (
      hasOne(takes, classesIn(sentence, subject, 'object')) ||
      (!isGivenAway(sentence, match) && hasOne(takes, classesIn(sentence, direct, 'object')))
    )
  if (direct.to > direct.from && !isAdverbial(sentence, direct))
    return hasOne(takes, classesIn(sentence, direct, 'object'))
  const behind = { from: match.to, to: clause.to }
  return (
    hasOne(takes, classesIn(sentence, behind, 'object')) ||
    (isHeadline(sentence, clause) && hasOne(takes, classesIn(sentence, subject, 'object'))) ||
    (role === 'agent' && hasOne(takes, classesIn(sentence, subject, 'doer')))
  )
}

/** "Kunlong fell": what places undergo tells that a name which no list knows is one. */
const isUndergone = ({ subject, object, by }: EventRow): boolean =>
  subject === null && object === null && by?.includes('place') === true

/** Whether the doer, behind "by" of a passive verb, is of the kind that a row asks for; before it where "were resumed" is one way among others in which talks go on. */
function isDoneBy({ sentence, index, clause }: VerbClause, { row, to, passive }: TriggerMatch): boolean {
  if (!row.by) return true
  const isUnsaid = !sentence.tokens.slice(to, clause.to).some((token) => token.lower === 'by')
  if (row.by.includes('nothing') && (row.by.length === 1 || (clause.verb?.passive && isUnsaid))) return isUnsaid
  const isDoer = clause.verb?.passive && hasOne(row.by, classesIn(sentence, { from: to, to: clause.to }, 'doer'))
  const isItself = passive && !row.takes && CLASS_OF_TYPE.get(row.type) !== 'violence'
  if (isDoer || (clause.verb?.passive && !isItself)) return isDoer === true
  return hasOne(row.by, classesIn(sentence, subjectRegion(sentence, index), isUndergone(row) ? 'object' : 'doer'))
}

/** "Denied a hearing", "it was alleged": nobody speaks where there is no "by". */
function isUnspoken({ tokens }: SentenceParts, { verb, to }: Clause): boolean {
  if (!verb?.passive || (!verb.reduced && tokens[verb.from - 1]?.lower !== 'it')) return false
  return !tokens.slice(verb.to, to).some((token) => token.lower === 'by')
}

/** "Gao and Kidal followed": places themselves, and nothing that was there. */
function leadsWithPlace(sentence: SentenceParts, index: number): boolean {
  const { from, to } = subjectRegion(sentence, index)
  const first = sentence.names.find((name) => name.from >= from && name.to <= to)
  return first?.from === from && first.kind === 'place' && sentence.tokens[first.to]?.lower !== "'s"
}

/** "They are said to have left": nobody in particular says so. */
const isHearsay = ({ tokens }: SentenceParts, { verb }: Clause): boolean =>
  verb?.passive === true && tokens[verb.to]?.lower === 'to'

/** "Captives held by the rebels": they were taken before; "held since May" says when. */
const isCaptivity = ({ tokens }: SentenceParts, { base, to, reduced, passive }: VerbGroup): boolean =>
  base === 'hold' && reduced && passive && tokens[to]?.lower !== 'since'

/** "Taken up again", "took part": another verb than "take". */
const isPhrasal = ({ tokens }: SentenceParts, { words, to }: TriggerMatch): boolean =>
  words === 1 &&
  /^t(?:a|oo)k/.test(tokens[to - 1]?.lower ?? '') &&
  /^(?:up|over|on|off|part|place|note|aim|shape|office|care|effect|advantage)$/.test(tokens[to]?.lower ?? '')

/** "Elections were called for 3 May": a day, and nothing that was asked for. */
const isSetFor = ({ tokens, times }: SentenceParts, { passive }: VerbGroup, { to }: TriggerMatch): boolean =>
  passive &&
  tokens[to - 1]?.lower === 'for' &&
  times.some(({ start }) => start === tokens[to]?.start || start === tokens[to + 1]?.start)

/** What is met, but not in person: "met with success", "met its goals". */
const UNMET =
  /^(?:success|failure|resistance|opposition|approval|disapproval|criticism|protests?|silence|refusal|outrage|goals?|aims?|objectives?|targets?|demands?|needs?|deadlines?|conditions?|requirements?|obligations?|commitments?|expectations?|fate|end|death|costs?|standards?|quotas?)$/
const MET_REACH = 4

const isMeasured = ({ tokens }: SentenceParts, { row, from, to }: TriggerMatch): boolean =>
  row.type === 'talks' &&
  /^me(?:e?t|ets|eting)$/.test(tokens[from]?.lower ?? '') &&
  tokens
    .slice(to, to + MET_REACH)
    .map(({ lower }) => lower)
    .some((word) => UNMET.test(word))

/** Whether what looks like an abduction is none. */
const isNoTaking = (sentence: SentenceParts, verb: VerbGroup, match: TriggerMatch): boolean =>
  match.row.type === 'abduction' && (isCaptivity(sentence, verb) || isPhrasal(sentence, match))
/** "Came to light", "hung on to the port", "fell victim to neglect": what the words mean together, unless a row says so. */
const IDIOM =
  /^(?:c[ao]m(?:e|es|ing) to (?:light|power|blows|nothing|naught|terms|grief|rest|mind|life|pass|an|a)|h[au]ng(?:s|ing)? on\b.*|f[ae]ll(?:s|en|ing)? victim .*)$/

/** "Ran out of ammunition": no end of those who did; "escaped death": no flight. */
function isOther(sentence: SentenceParts, verb: VerbGroup, match: TriggerMatch): boolean {
  const { tokens } = sentence
  const { from, to } = match
  if (isSetFor(sentence, verb, match) || isMeasured(sentence, match) || isNoTaking(sentence, verb, match)) return true
  const [first, last, next] = [from, to - 1, to].map((place) => tokens[place]?.lower ?? '')
  if (IDIOM.test([from, from + 1, from + 2].map((place) => tokens[place]?.lower).join(' ')) && to <= from + 2)
    return true
  if (/^r[au]n/.test(first ?? '')) return to - from === 2 && last === 'out' && next === 'of'
  return (
    /^escap/.test(first ?? '') && /^(?:death|injury|unhurt|unharmed|unscathed|harm|alive|uninjured)$/.test(next ?? '')
  )
}

/** Whether nobody in particular says it, or what follows is no place. */
function isMisread({ sentence, index, clause }: VerbClause, { row }: TriggerMatch): boolean {
  if (row.type === 'statement') return isUnspoken(sentence, clause) || isHearsay(sentence, clause)
  return row.id === 'territory.next' && !leadsWithPlace(sentence, index)
}

/** Whether a verb belongs to the one before: "to sign", "missing" of "went missing". */
const goesOn = ({ infinitive, reduced, passive }: VerbGroup): boolean => infinitive || (reduced && !passive)

/** Longer patterns first, "be" of those that ask for a subject not counted, then those that ask for more; a weak one after all that are as long. */
const rank = ({ words, row, passive }: TriggerMatch): number =>
  (passive && row.by ? words - 1 : words) * 100 + (row.takes ? 5 : 0) + (row.by ? 3 : 0) - (row.weak ? 50 : 0)

/**
 * The row that fits the verb of a clause best, with its object and its doer; none where its object is nothing.
 * @param denied whether what the clause denies is asked for, and not what it says
 */
export function fitVerb(
  sentence: SentenceParts,
  index: number,
  triggers: TriggerIndex,
  denied = false,
): TriggerMatch | undefined {
  const clause = sentence.clauses[index]
  if (!clause?.verb) return undefined
  const next = sentence.clauses[index + 1]
  const clauseTo = next?.verb && goesOn(next.verb) && next.from === next.verb.from ? next.to : clause.to
  const place = { ...clause.verb, clauseFrom: clause.from, clauseTo }
  const isDated = sentence.times.length > 0
  let best: TriggerMatch | undefined
  for (const match of matchVerbs(triggers, sentence.tokens, place)) {
    if ((match.row.denied ?? false) !== denied || (best && rank(match) <= rank(best))) continue
    if (isMisread({ sentence, index, clause }, match) || isOther(sentence, clause.verb, match)) continue
    if (match.row.alone && match.words === 1 && next?.verb?.infinitive && clauseTo > clause.to) continue
    const verbClause = { sentence, index, clause }
    if ((isDated || !match.row.dated) && takesObject(verbClause, match) && isDoneBy(verbClause, match)) best = match
  }
  return best && !denied && hasNoObject(sentence, best.object) ? undefined : best
}
