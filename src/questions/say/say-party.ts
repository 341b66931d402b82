import type { Language } from '../../model/answer.ts'
import type { PartyRecord } from '../../model/records.ts'
import type { Library } from '../library.ts'
import { listed, plain, say } from './say.ts'
import { whenInWords } from './say-event.ts'

/** A party with what it is also called: "National Front (NF)". */
export function partyName({ name, aliases }: PartyRecord): string {
  const acronyms = aliases.filter((alias) => /^[\p{Lu}\d-]{2,}$/u.test(alias))
  return acronyms.length > 0 && !acronyms.includes(name) ? `${name} (${acronyms.join(', ')})` : name
}

/** A party as a sentence: its names, where it belongs, when it was founded, who leads it. */
export function sayParty(party: PartyRecord, { parties }: Library, language: Language): string {
  const parent = parties.find(({ id, report }) => id === party.parent && report === party.report)
  const facts = [
    ...(party.side ? [say(language, 'side', { side: party.side })] : []),
    ...(parent ? [say(language, 'partOf', { parent: parent.name })] : []),
    ...(party.founded ? [say(language, 'founded', { when: whenInWords(party.founded, language) })] : []),
    ...(party.dissolved ? [say(language, 'dissolved', { when: whenInWords(party.dissolved, language) })] : []),
    ...(party.leaders.length > 0 ? [say(language, 'ledBy', { leaders: listed(party.leaders, language) })] : []),
  ]
  const aliases = party.aliases.length > 0 ? ` (${party.aliases.join(', ')})` : ''
  return plain(
    facts.length > 0
      ? say(language, 'isParty', { name: party.name, aliases, facts: facts.join(', ') })
      : `${party.name}${aliases}.`,
  )
}
