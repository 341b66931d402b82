import { slugOf } from '../../model/fold-text.ts'
import type { ActorRow } from '../../model/lexicon.ts'
import { PERSON_TITLES } from '../../vocabulary/en/actor-nouns.ts'
import { actorMeaning, mentionAt, type NameContext, type NameReader, textOf } from './name-context.ts'
import { isNameToken, nameLength } from './read-capitalised.ts'

const titles = new Set(PERSON_TITLES)
/** Titles that are written with a stop: "Gen. Dostum"; any other stop ends a sentence. */
const ABBREVIATED = /^(?:gen|lt|col|capt|maj|brig|dr|mr|mrs|ms|prof|rev|sgt|sen|gov|fr|st)$/
const surnameOf = (name: string): string => name.split(/\s+/).at(-1) ?? name

/** The person of a name, the one met earlier if there is one, remembered by name and surname. */
export function personNamed(people: NameContext['people'], name: string): ActorRow {
  const known = people.get(slugOf(name))
  if (known) return known
  const surname = surnameOf(name)
  const person: ActorRow = { id: slugOf(name), name, aliases: surname === name ? [] : [surname], kind: 'person' }
  people.set(person.id, person)
  if (surname !== name) people.set(slugOf(surname), person)
  return person
}

/** A person with an office or rank: "Captain Amadou Sanogo", "former minister Fernando Londoño". */
export const readPerson: NameReader = (context, position) => {
  const { tokens, index, people } = context
  let end = position
  while (
    titles.has(tokens[end]?.lower.replace(/\.$/, '') ?? '') ||
    (tokens[end]?.text === '.' && ABBREVIATED.test(tokens[end - 1]?.lower ?? ''))
  )
    end++
  if (end === position || !isNameToken(context, end) || index.at(tokens, end) || index.at(tokens, position))
    return undefined
  const to = end + nameLength(context, end)
  const name = textOf(context, end, to)
  const person = personNamed(people, name)
  const aliases = [...new Set([...person.aliases, name, textOf(context, position, to)])]
  return mentionAt(context, position, to, { ...actorMeaning(person), aliases })
}
