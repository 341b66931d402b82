import type { Actor, EventRecord } from '../../model/records.ts'
import type { Role } from '../../vocabulary/record-words.ts'
import { isProperName } from '../name-book.ts'

/**
 * Those who have one of the roles. Of several tellings the one that names most is followed: "rebel groups" of a summary are
 * the movements that another section names.
 */
export function actorsWith({ actors, mentions }: EventRecord, ...roles: readonly Role[]): readonly Actor[] {
  const having = (each: readonly Actor[]): readonly Actor[] => each.filter(({ role }) => roles.includes(role))
  const [fullest = []] = mentions
    .map(({ said }) => having(said.actors))
    .sort((a, b) => b.filter(isNamed).length - a.filter(isNamed).length || b.length - a.length)
  const kept = new Set(fullest.map(({ id }) => id))
  return having(actors).filter((actor) => isNamed(actor) || kept.has(actor.id))
}

const isNamed = ({ name }: Actor): boolean => isProperName(name)

/**
 * What to call those who took part, each once: by the letters that the report tells them by, or by the people of theirs that
 * it tells of, else by their names.
 * @example namesOf([{ name: 'Islamic Front', text: 'IF', … }]) // ['IF']
 * @example namesOf([{ name: 'Government of France', text: '300 French troops', … }]) // ['French troops']
 */
export function namesOf(actors: readonly Actor[]): readonly string[] {
  return [...new Set(actors.map(nameOf))]
}

/** Forces and people of somebody, as against "the group" or "its members", which say nothing alone. */
const THEIR_PEOPLE = /^\p{L}[\p{L}-]+ (?:\p{L}[\p{L}-]+ )*\p{Ll}+s$/u
const POINTS_BACK = /^(?:the|its|their|his|her|this|these|those|both|other|some|several|all|many)\b/i

function nameOf(actor: Actor): string {
  const { name, text } = actor
  if (/^[\p{Lu}\d-]{2,}$/u.test(text)) return text
  const people = text.replace(/^[\d,.]+ /, '')
  return isNamed(actor) && THEIR_PEOPLE.test(people) && !POINTS_BACK.test(people) ? people : name
}
