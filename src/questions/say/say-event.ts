import type { Language } from '../../model/answer.ts'
import type { Actor, EventRecord } from '../../model/records.ts'
import { dateInWords } from '../../render/date-in-words.ts'
import { countInWords } from '../../render/event-in-words.ts'
import { COUNT_NAMES, DEEDS, TYPE_NAMES_IN_FRENCH } from '../../vocabulary/answer-phrases.ts'
import { EVENT_TYPES } from '../../vocabulary/event-types.ts'
import { CASUALTIES, type Casualty } from '../../vocabulary/record-words.ts'
import { actorsWith, namesOf } from './name-actors.ts'
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

/**
 * An event as one sentence, from its fields; what is asked for stands out.
 * @param asked words of the sentence to set in bold; where they are not in it, they lead it
 * @example sayEvent(event, 'en', 'AQIM') // '**AQIM** abducted a Swiss missionary in Timbuktu in January 2016.'
 */
export function sayEvent(event: EventRecord, language: Language, asked = ''): string {
  const { what, counts } = whatHappened(event, language)
  const places = listed(
    event.places.map(({ name }) => name),
    language,
  )
  const around = [
    ...(places === '' ? [] : [say(language, 'in', { place: places })]),
    whenInWords(event.date.edtf, language),
  ]
  const told = `${[what, ...around].join(' ')}${counts.length > 0 ? ` (${counts.join(', ')})` : ''}`
  const sentence = plain(`${told[0]?.toUpperCase() ?? ''}${told.slice(1)}.`)
  return asked === '' ? sentence : emphasise(sentence, plain(asked))
}

function emphasise(sentence: string, words: string): string {
  const at = sentence.toLowerCase().indexOf(words.toLowerCase())
  if (at < 0) return `**${words}**: ${sentence}`
  return `${sentence.slice(0, at)}**${sentence.slice(at, at + words.length)}**${sentence.slice(at + words.length)}`
}

/** What was done, by whom and to whom, and the counts that this does not say. */
function whatHappened(
  event: EventRecord,
  language: Language,
): { readonly what: string; readonly counts: readonly string[] } {
  const deed = event.type in DEEDS[language] ? DEEDS[language][event.type as keyof (typeof DEEDS)['en']] : undefined
  const targets = actorsWith(event, 'target')
  if (!deed || targets.length === 0) return { what: nameOf(event, language), counts: countsOf(event, language) }
  const [active, passive] = deed
  const agents = namesOf(actorsWith(event, 'agent'))
  // "A Swiss missionary", as the count has it, says whom and how many in one.
  const [only] = targets
  const counted = CASUALTIES.find(
    (casualty) => targets.length === 1 && only && event[casualty]?.text.endsWith(only.text),
  )
  const done =
    (counted && event[counted]?.text.replace(/^(?:An?|The)\b/, (article) => article.toLowerCase())) ??
    listed(namesOf(targets), language)
  const what =
    agents.length > 0
      ? `${listed(agents, language)} ${active} ${done}`
      : `${done} ${areMany(targets) ? passive.replace(/^was /, 'were ') : passive}`
  return { what, counts: countsOf(event, language, counted) }
}

/** Whether several are told of: more than one, or one name in the plural, such as "soldiers". */
const areMany = (actors: readonly Actor[]): boolean =>
  actors.length > 1 || actors.some(({ name }) => /^\P{Lu}.*[^s]s$/u.test(name))

/** The type with whoever took part: "agreement between A and B". */
function nameOf(event: EventRecord, language: Language): string {
  const [agents, targets, parties] = (['agent', 'target', 'party'] as const).map((role) =>
    namesOf(actorsWith(event, role)),
  )
  return [
    typeName(event.type, language),
    ...(parties && parties.length > 1 ? [say(language, 'between', { names: listed(parties, language) })] : []),
    ...(parties?.length === 1 ? [`(${parties[0]})`] : []),
    ...(agents && agents.length > 0 ? [say(language, 'by', { names: listed(agents, language) })] : []),
    ...(targets && targets.length > 0 ? [`(${listed(targets, language)})`] : []),
  ].join(' ')
}

/** The counts of an event, each with what it counts, but for one that is told already. */
export function countsOf(event: EventRecord, language: Language, told?: Casualty): readonly string[] {
  return CASUALTIES.flatMap((casualty) => {
    const count = casualty === told ? undefined : event[casualty]
    return count ? [`${countInWords(count)} ${COUNT_NAMES[language][casualty]}`] : []
  })
}
