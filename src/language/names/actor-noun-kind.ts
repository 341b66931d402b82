import type { ActorKind } from '../../model/lexicon.ts'
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

/**
 * The kind of actor that a common noun means, singular or plural, lower case; undefined for all other words.
 * @example actorNounKind('gunmen') // 'armed-group'
 */
export function actorNounKind(lower: string): ActorKind | undefined {
  return kinds.get(lower)
}
