import { remember } from '../../model/remember.ts'
import { ACTOR_NOUNS } from '../../vocabulary/en/actor-nouns.ts'
import { BODY_NOUNS, FURTHER_PERSON_NOUNS, PEOPLE_WORDS, PEOPLES } from '../../vocabulary/en/person-nouns.ts'
import { pluralOf } from '../words/inflect-verb.ts'

/** A noun of the lists, which give an odd plural after a slash. */
const formsOf = (noun: string): { readonly singular: string; readonly plural: string } => {
  const [singular = noun, plural = pluralOf(singular)] = noun.toLowerCase().split('/')
  return { singular, plural }
}
const armed = [ACTOR_NOUNS.forces, ACTOR_NOUNS['armed-group']].flatMap((words) => words.split(' ')).map(formsOf)
const others = [...ACTOR_NOUNS.people.split(' '), ...FURTHER_PERSON_NOUNS].map(formsOf)
const bodies = new Set(BODY_NOUNS)
const persons = [...armed, ...others].filter(({ singular }) => !bodies.has(singular))

const SINGULAR: ReadonlySet<string> = new Set(
  persons
    .filter(({ singular, plural }) => singular !== plural && singular !== 'police')
    .map(({ singular }) => singular),
)
const ALL: ReadonlySet<string> = new Set([...SINGULAR, ...persons.map(({ plural }) => plural), ...PEOPLE_WORDS])
const FIGHTERS: ReadonlySet<string> = new Set(armed.flatMap(({ singular, plural }) => [singular, plural]))
const NAMED: ReadonlySet<string> = new Set(PEOPLES)

/** Whether a word names people, one or several: "soldiers", "policeman", "Canadians". */
export const isPersonNoun = remember(
  (word: string): boolean =>
    ALL.has(word.toLowerCase()) ||
    NAMED.has(word) ||
    /^\p{Lu}\p{L}+(?:ans|[^aeiou]is|ese|men)$|^\p{Ll}[\p{L}-]{3,}(?:ists|ians|women|smen|people)$/u.test(word),
  20_000,
)

/** Whether a word names one person: "policeman". */
export function isSinglePerson(word: string): boolean {
  return SINGULAR.has(word.toLowerCase())
}

/** Whether a word names men under arms, who get away where others flee. */
export function isFighter(word: string): boolean {
  return FIGHTERS.has(word.toLowerCase())
}
