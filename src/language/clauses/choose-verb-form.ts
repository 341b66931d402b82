import { HEADLINE_PARTICIPLES, VERBS_ONLY } from '../../vocabulary/en/common-verbs.ts'
import type { VerbForm } from '../words/inflect-verb.ts'
import type { Token } from '../words/read-tokens.ts'
import { type Auxiliaries, isHelped } from './read-auxiliaries.ts'

const NOUN_BEFORE =
  /^(?:the|a|an|its|his|her|their|our|this|that|these|those|some|any|no|each|every|several|many|more|other|another|of|in|on|at|by|for|from|with|without|into|between|against|during|after|before|following|amid|despite|under|over|new|fresh|renewed|further|such|two|three|four|five|first|second|third|last|final|major|heavy|deadly|'s|recent|joint|planned|massive|peace|military|rebel|air|suicide|few|least)$/
const ADJECTIVE_BEFORE =
  /^(?:the|a|an|its|his|her|their|our|this|these|those|some|any|no|newly|recently|so-called|heavily|most|many|several|other|and|of|'s|two|three|by|with|self|well)$/
/** A participle behind these goes with a noun unless an object follows: "in captured vehicles", "those who came in recovered the town". */
const PREPOSITION_BEFORE = /^(?:in|on|into|from|near|against|between|through|across|among|without|than)$/
const NUMBER_BEFORE = /^(?:\d[\d,]*|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|dozen)$/
const PLURAL_AFTER = /^(?!as$|its$|his$|this$|across$)\p{Ll}+(?:s|men|people|police)$/u
const OBJECT_AFTER =
  /^(?:the|a|an|its|his|her|their|several|some|many|more|at|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|about|as|nearly|up|over|\d.*)$/
const GERUND_BEFORE = /^(?:after|before|by|without|of|in|for|from|despite)$/
/** What an adjective at the head of a sentence goes with: "Forced conscription began". */
const NOUN_AFTER = /^(?!as$|its$|his$|this$|across$)\p{Ll}+(?:tion|tions|sion|ment|ments|ing|ings|men|ism|[^s]s)$/u
const PHRASE_AFTER = /^(?:by|in|on|at|to|with|from)$/
const PARTICLES = /^(?:down|near|back|open|clear|man|free|even|further|like|total|level|delegate)$/
const PRONOUNS = /^(?:they|we|who|which|that|it|he|she|and)$/
/** Event nouns in -ing, which are verbs only behind a comma. */
const NOUNS_IN_ING =
  /^(?:meeting|fighting|bombing|killing|shelling|looting|uprising|kidnapping|beheading|shooting|hearing|opening|signing|training|building|sitting|beginning|infighting|ruling|standing|setting|acting|warring|governing|neighbouring|remaining|burning|rioting|sighting|holding|voting|polling|policing|peacekeeping|lynching|stoning|trafficking|warning|landing|massing|reading|settling|understanding|hiding|being|lending|borrowing|funding|spending|briefing|gathering|crossing|sighting|wedding|posting|backing|financing|smuggling|logging|mining|farming|fishing|grazing|herding|poaching|schooling|housing|shipping|wrongdoing|bookkeeping|fundraising|rebuilding|demining|de-mining|power-sharing|ceasing|rigging|canvassing|campaigning|electioneering|jamming|jailing|bloodletting|ransoming|rustling)$/
/** "Shells started landing on the port": what begins or goes on is told by its verb. */
const STARTING = /^(?:started|began|begun|kept|continued|resumed)$/

/** How far a verb can stand from the "did" before its subject. */
const INVERSION = 6
const verbsOnly = new Set(VERBS_ONLY)
const headline = new Set(HEADLINE_PARTICIPLES)

/** A word that may be a verb, with its neighbours. */
interface Place {
  readonly word: string
  readonly previous: Token | undefined
  readonly next: Token | undefined
  /** The word before the auxiliaries. */
  readonly before: Token | undefined
  readonly aux: Auxiliaries
  readonly has: (form: VerbForm) => boolean
  /** Its present forms are no nouns. */
  readonly isVerbOnly: boolean
  /** Its bare participle stands for a passive: "Amran overrun". */
  readonly isHeadline: boolean
}

const fits = (pattern: RegExp, token: Token | undefined): boolean => token !== undefined && pattern.test(token.lower)
const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

/** What people are, not what was done: "the dead and wounded". */
const CONDITIONS =
  /^(?:wounded|injured|displaced|detained|disappeared|missing|disabled|uprooted|related|affiliated|armed|divided|united|limited|isolated|experienced)$/

/** "the armed group", "newly created regions": a participle that stands where an adjective does. */
function isAdjectival({ word, previous, next, aux }: Place): boolean {
  if (isHelped(aux) || fits(PHRASE_AFTER, next)) return false
  if (previous === undefined) return fits(NOUN_AFTER, next)
  if (fits(NUMBER_BEFORE, previous)) return fits(PLURAL_AFTER, next) || (CONDITIONS.test(word) && isCapital(next))
  if (fits(PREPOSITION_BEFORE, previous)) return !fits(OBJECT_AFTER, next)
  if (!fits(ADJECTIVE_BEFORE, previous)) return false
  return (
    previous?.lower !== 'and' || (CONDITIONS.test(word) && (next === undefined || /^(?:and|,|\.)$/.test(next.text)))
  )
}

function pastAt(place: Place): VerbForm | undefined {
  const { previous, next, aux, has, isHeadline } = place
  if (isAdjectival(place)) return undefined
  const helped = isHelped(aux)
  if (has('base') && !helped && !fits(OBJECT_AFTER, next) && fits(NOUN_BEFORE, previous)) return undefined
  if (has('past') && !(has('base') && (aux.to || aux.modal || aux.do))) return 'past'
  const isBare = isHeadline && !helped && (next === undefined || /^[,;.]$/.test(next.text) || fits(PHRASE_AFTER, next))
  if (has('participle') && (aux.be || aux.have || isBare || !has('base'))) return 'participle'
  return undefined
}

function ingAt({ word, previous, before, next, aux }: Place): VerbForm | undefined {
  // "There was shooting": no verb.
  if (aux.be) return before?.lower === 'there' ? undefined : 'ing'
  const acts = fits(OBJECT_AFTER, next) || (word === 'setting' && fits(/^(?:ablaze|alight|fire|off|up|free)$/, next))
  if (fits(STARTING, previous) && (acts || fits(PHRASE_AFTER, next))) return 'ing'
  if (NOUNS_IN_ING.test(word) && !(fits(/^(?:,|and|by|after|before|without)$/, previous) && acts)) return undefined
  if (next?.lower === 'of') return undefined
  if (fits(GERUND_BEFORE, previous) || fits(/^(?:on|with|to|against)$/, previous))
    return acts || isCapital(next) || fits(PLURAL_AFTER, next) ? 'ing' : undefined
  return fits(NOUN_BEFORE, previous) ? undefined : 'ing'
}

/** What goes by itself in the present of chronicles, in forms that are no nouns: "Vukovar falls on 18 November". */
const GOES = /^(?:arrives?|flees?|falls|withdraws?|surrenders|resigns?|dies?|erupts?|explodes?|enters?)$/
/** Forms that are nouns too, and verbs where a plural stands before them: "refugees cross into Zaire". */
const THEY_GO = /^(?:land|cross|return|retreat|fall|surrender|leave|go|come|march|clash)$/
const PLURAL_BEFORE = /^(?!its$|his$|this$|as$|across$)\p{Ll}+(?:s|men|people)$/u
const GOING = /^(?:in|into|at|from|to|on|across|over|out|near|with)$/

const goesAlone = ({ word, before, next }: Place): boolean =>
  (GOES.test(word) && (next === undefined || /^[,.;]$/.test(next.text) || fits(GOING, next))) ||
  (fits(GOING, next) && THEY_GO.test(word) && fits(PLURAL_BEFORE, before))

/** A simple present only where a subject stands right before it and something to act on behind. */
function presentAt(place: Place): VerbForm | undefined {
  const { word, before, next, aux, has, isVerbOnly } = place
  if (isHelped(aux) || PARTICLES.test(word) || before === undefined || fits(NOUN_BEFORE, before)) return undefined
  if (goesAlone(place)) return has('s') ? 's' : 'base'
  const hasSubject = PRONOUNS.test(before.lower) || isCapital(before) || /s$/.test(before.lower)
  if (isVerbOnly && (has('s') || /^(?!its$|his$|this$|as$)\p{L}*(?:s|people|men|who|which|they)$/u.test(before.lower)))
    return has('s') ? 's' : 'base'
  if (has('s') && before.lower !== 'whose' && fits(/^(?:the|an?|its|his|her|their)$/, next)) return 's'
  if (!hasSubject || next?.lower === 'at' || !(fits(OBJECT_AFTER, next) || isCapital(next))) return undefined
  return has('s') ? 's' : has('base') ? 'base' : undefined
}

/** "Only in May did the guns fall silent". */
export function isInverted(tokens: readonly Token[], position: number): boolean {
  const before = tokens.slice(Math.max(0, position - INVERSION), position).map((token) => token.lower)
  const did = before.lastIndexOf('did')
  return (
    did >= 0 &&
    did < before.length - 1 &&
    !before.slice(did).some((word) => /^(?:,|not|and|who|which|that)$/.test(word))
  )
}

/** Which reading of a form fits its place, or none where the word is a noun or an adjective there. */
export function chooseVerbForm(
  tokens: readonly Token[],
  position: number,
  forms: readonly VerbForm[],
  aux: Auxiliaries,
  base: string,
): VerbForm | undefined {
  const has = (form: VerbForm): boolean => forms.includes(form)
  const isQuoted = /^[“"‘]$/.test(tokens[position - 1]?.text ?? '')
  const previous = tokens[isQuoted ? position - 2 : position - 1]
  const place: Place = {
    word: tokens[position]?.lower ?? '',
    previous,
    next: tokens[position + 1],
    before: tokens[aux.from - 1] ?? previous,
    aux,
    has,
    isVerbOnly: verbsOnly.has(base),
    isHeadline: headline.has(base),
  }
  if (has('past') || has('participle')) {
    const past = pastAt(place)
    if (past || !has('base')) return past
  }
  if (has('ing')) return ingAt(place)
  if (has('base') && (aux.to || aux.modal || aux.do || isInverted(tokens, position))) return 'base'
  return presentAt(place)
}
