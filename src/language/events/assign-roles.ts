import type { NameMention } from '../names/name-mention.ts'
import { isCommonNoun } from '../names/phrase-extent.ts'
import type { Antecedents } from './antecedents.ts'
import { byParticiple } from './by-participle.ts'
import { castGapped } from './cast-gapped.ts'
import { castNoun } from './cast-noun.ts'
import { castVerb } from './cast-verb.ts'
import { DYING, type Scene } from './casting.ts'
import type { DraftActor } from './event-draft.ts'
import { actorsIn } from './find-participants.ts'
import type { Happening } from './happening.ts'
import { placeLabel } from './place-label.ts'
import type { SentenceParts } from './sentence-parts.ts'
import { subjectRegion } from './subject-region.ts'

const AIRBORNE = /^(?:airstrike|bombing|attack)$/
const MEANS =
  /^(?:fighter |combat |attack |military |war)?(?:jets?|drones?|helicopters?|aircraft|warplanes?|gunships?|artillery)$/i
const SHARED = /^(?:battle|talks|ceasefire|agreement|election|bombing|attack|airstrike)$/
const APPOINTS = /^(?:appoint|name|nominate|elect|choose|pick|install|swear|promote|designate|crown|become)$/
const VISIT = /^(?:visit|visits|visited|tour|toured|trip)$/
const COMES = /^(?:come|arrive|travel|fly|drive|go|return)$/
/** Verbs of those who agree to what has another side. */
const ACCEPTS = /^(?:sign|accept|conclude|initial|agree|ratify|negotiate)$/
/** "A ceasefire with the rebels" has another side. */
const SHARES = /^(?:with|between|and)$/

/** "Two jets", "a drone": what it was done with, of which nothing tells whose it was. */
const isMeans = ({ role, name }: DraftActor, { happening }: Scene): boolean =>
  role === 'agent' && AIRBORNE.test(happening.row.type) && MEANS.test(name.name)

/** An office is nobody: "named a new minister" has no target, "named Moussa Mara" has. */
const isSomebody = ({ role, name }: DraftActor, { happening, clause }: Scene): boolean =>
  happening.row.type !== 'leadership' ||
  !APPOINTS.test(clause.verb?.base ?? '') ||
  role !== 'target' ||
  name.actorKind === 'person' ||
  name.kind === 'name'

/**
 * Who takes part in a happening and how, from where the names stand: before or after the verb, behind "by", "with",
 * "against", "between", "of", or right before a noun.
 * @param antecedents whom a pronoun or an empty subject can mean
 */
export function assignRoles(
  sentence: SentenceParts,
  happening: Happening,
  antecedents: Antecedents,
): readonly DraftActor[] {
  const clause = sentence.clauses[happening.clause]
  if (!clause) return []
  const scene: Scene = { sentence, happening, clause, antecedents }
  const casting = happening.region
    ? castGapped(scene, happening.region)
    : happening.told === 'verb'
      ? castVerb(scene)
      : castNoun(scene)
  const cast = new Map<string, DraftActor>()
  const label = placeLabel(sentence).to
  for (const [names, role] of [...byParticiple(sentence, happening, clause.from), ...casting]) {
    if (role)
      for (const name of names)
        if (!cast.has(name.id) && !(sentence.names.includes(name) && name.to <= label))
          cast.set(name.id, { name, role })
  }
  if (cast.size === 0 && happening.told !== 'verb' && happening.row.subject)
    for (const name of bystanders(scene)) cast.set(name.id, { name, role: happening.row.subject })
  return alone(
    [...cast.values()].filter((actor) => isSomebody(actor, scene) && !isMeans(actor, scene)),
    scene,
  )
}

/** "In response to a chemical attack", "protested at the bombardment": by others than those who answer it. */
const ONE_SIDED = /^(?:bombing|attack|airstrike)$/
const ANSWERED = /^(?:to|at|over|for|about|after|following|of|since|despite)$/
const DESCRIPTION_REACH = 4

/** The preposition before a noun, past its article and adjectives. */
function governorBefore({ tokens }: SentenceParts, noun: number): string {
  for (let position = noun - 1; position >= Math.max(0, noun - DESCRIPTION_REACH); position--) {
    const token = tokens[position]
    if (token && !/^(?:an?|the|its|their|another|this|that)$/.test(token.lower) && !isCommonNoun(token))
      return token.lower
  }
  return ''
}

/** Where a noun names nobody, those of whom its clause speaks: "The battalion left after fierce clashes". */
function bystanders({ sentence, happening, clause }: Scene): readonly NameMention[] {
  if (!clause.verb || clause.verb.passive || DYING.test(clause.verb.base) || !SHARED.test(happening.row.type)) return []
  if (ONE_SIDED.test(happening.row.type) && ANSWERED.test(governorBefore(sentence, happening.from))) return []
  const subject = subjectRegion(sentence, happening.clause)
  return happening.from < subject.to ? [] : actorsIn(sentence, subject)
}

/** Who makes a truce or a visit alone does it, and two are its parties; what is told by a noun of a group alone is its doing. */
function alone(
  actors: readonly DraftActor[],
  { sentence: { tokens }, happening, clause }: Scene,
): readonly DraftActor[] {
  const { row, from, to, told } = happening
  const [only] = actors.filter((actor) => actor.role !== 'mediator')
  const isVisit =
    tokens.slice(from, to).some(({ lower }) => VISIT.test(lower)) ||
    (told === 'verb' && COMES.test(clause.verb?.base ?? ''))
  const role =
    row.type === 'ceasefire' || (row.type === 'talks' && isVisit)
      ? 'party'
      : row.type === 'group' && told !== 'verb'
        ? 'target'
        : null
  if (told === 'verb' && ACCEPTS.test(clause.verb?.base ?? '')) return actors
  if (!only || only.role !== role || actors.some((actor) => actor !== only)) return actors
  return SHARES.test(tokens[only.name.from - 1]?.lower ?? '') ? actors : [{ ...only, role: 'agent' }]
}
