import type { ActorKind } from '../../model/lexicon.ts'
import { remember } from '../../model/remember.ts'
import { ACTOR_NOUNS } from '../../vocabulary/en/actor-nouns.ts'
import { FURTHER_PERSON_NOUNS } from '../../vocabulary/en/person-nouns.ts'
import { pluralOf } from '../words/inflect-verb.ts'

const nouns: readonly (readonly [string, string])[] = [
  ['people', FURTHER_PERSON_NOUNS.join(' ')],
  ...Object.entries(ACTOR_NOUNS),
]
const kinds = new Map<string, ActorKind>(
  nouns.flatMap(([kind, list]) =>
    list.split(' ').flatMap((noun) => {
      const [singular = noun, plural = pluralOf(singular)] = noun.split('/')
      return [singular, plural].map((form): [string, ActorKind] => [form, kind as ActorKind])
    }),
  ),
)

/** "Quarrymen", "mosque-goers", "non-combatants": what people are called by how the word is made. */
const MADE =
  /^(?!wom|om|abdom|regim|specim|acum)\p{L}{3,}(?:smen|[^aou]men|smiths?)$|^[\p{L}-]{2,}(?:goers?|seekers?|dwellers?|workers?|keepers?|breeders?|herders?)$|^\p{L}{3,}(?:al|ion|iv|at|arch|og|om|erv)ists?$|^(?:non|co|ex|fellow)-\p{L}+$/u
const PREFIXED = /^(?:non|co|ex|fellow)-/

/**
 * The kind of actor that a common noun means, singular or plural, lower case; undefined for all other words.
 * @example actorNounKind('gunmen') // 'armed-group'
 */
export const actorNounKind = remember((lower: string): ActorKind | undefined => {
  const known = kinds.get(lower)
  if (known || !MADE.test(lower)) return known
  return PREFIXED.test(lower) ? kinds.get(lower.replace(PREFIXED, '')) : 'people'
}, 20_000)
