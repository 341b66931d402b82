import type { Language } from '../../model/answer.ts'
import type { EventRecord } from '../../model/records.ts'
import { dateInWords } from '../../render/date-in-words.ts'
import { countInWords } from '../../render/event-in-words.ts'
import { COUNT_NAMES, DEEDS, TYPE_NAMES_IN_FRENCH } from '../../vocabulary/answer-phrases.ts'
import { EVENT_TYPES } from '../../vocabulary/event-types.ts'
import { CASUALTIES, type Role } from '../../vocabulary/record-words.ts'
import { listed, plain, say } from './say.ts'

/** What a type of event is called. */
export function typeName(type: EventRecord['type'], language: Language): string {
  if (language === 'fr') return TYPE_NAMES_IN_FRENCH[type]
  return EVENT_TYPES.find((row) => row.type === type)?.name ?? type
}

/**
 * When something was, ready for a sentence.
 * @example whenInWords('2014-05-24', 'en') // 'on 24 May 2014'
 */
export function whenInWords(edtf: string, language: Language): string {
  const words = dateInWords(edtf, language)
  if (edtf.includes('/') && !/^(?:early|mid|late|début|mi|fin)/.test(words)) return words
  if (language === 'fr') return /^\d{4}-\d\d-\d\d/.test(edtf) && !edtf.includes('/') ? `le ${words}` : `en ${words}`
  return /^\d{4}-\d\d-\d\d$/.test(edtf) ? `on ${words}` : `in ${words}`
}

/** The names of those who have a role, each once; the shorter name that people know them by where there is one. */
export function namesWith(event: EventRecord, ...roles: readonly Role[]): readonly string[] {
  return [...new Set(event.actors.filter(({ role }) => roles.includes(role)).map(({ name }) => name))]
}

/**
 * An event as one sentence, from its fields.
 * @example sayEvent(event, 'en') // 'AQIM abducted a Swiss missionary in Timbuktu in January 2016.'
 */
export function sayEvent(event: EventRecord, language: Language): string {
  const deed = event.type in DEEDS[language] ? DEEDS[language][event.type as keyof (typeof DEEDS)['en']] : undefined
  const agents = namesWith(event, 'agent')
  const targets = namesWith(event, 'target')
  const where =
    event.places.length > 0
      ? say(language, 'in', {
          place: listed(
            event.places.map(({ name }) => name),
            language,
          ),
        })
      : ''
  const when = whenInWords(event.date.edtf, language)
  const around = [where, when].filter(Boolean).join(' ')
  const counts = countsOf(event, language)
  const what = deed && targets.length > 0 ? deedOf(deed, agents, targets, language) : nameOf(event, language)
  const told = `${what} ${around}${counts.length > 0 ? ` (${counts.join(', ')})` : ''}`
  return plain(`${told[0]?.toUpperCase() ?? ''}${told.slice(1)}.`)
}

function deedOf(
  [active, passive]: readonly [string, string],
  agents: readonly string[],
  targets: readonly string[],
  language: Language,
): string {
  const done = listed(targets, language)
  return agents.length > 0 ? `${listed(agents, language)} ${active} ${done}` : `${done} ${passive}`
}

/** The type with whoever took part: "agreement between A and B". */
function nameOf(event: EventRecord, language: Language): string {
  const [agents, targets, parties] = (['agent', 'target', 'party'] as const).map((role) => namesWith(event, role))
  return [
    typeName(event.type, language),
    ...(parties && parties.length > 1 ? [say(language, 'between', { names: listed(parties, language) })] : []),
    ...(parties?.length === 1 ? [`(${parties[0]})`] : []),
    ...(agents && agents.length > 0 ? [say(language, 'by', { names: listed(agents, language) })] : []),
    ...(targets && targets.length > 0 ? [`(${listed(targets, language)})`] : []),
  ].join(' ')
}

/** The counts of an event, each with what it counts. */
export function countsOf(event: EventRecord, language: Language): readonly string[] {
  return CASUALTIES.flatMap((casualty) => {
    const count = event[casualty]
    return count ? [`${countInWords(count)} ${COUNT_NAMES[language][casualty]}`] : []
  })
}
