import type { EventsAnswer } from '../model/answer.ts'
import type { EventRecord } from '../model/records.ts'
import { eventInWords } from '../render/event-in-words.ts'
import type { Colours } from './colours.ts'
import { inShell } from './in-shell.ts'

/**
 * An answer for the terminal: the sentence, then each event with its words and where they stand, then what else there is.
 * @param more how to see the events that are not shown
 */
export function eventsInTerminal(answer: EventsAnswer, colours: Colours, more: string): string {
  const { page, understood, suggestions } = answer
  const left = page.total - page.rows.length
  return [
    answer.answer,
    ...understood.notes.map((note) => colours.faint(note)),
    ...page.rows.map((event) => `\n${eventInTerminal(event, colours)}`),
    ...(left > 0 && page.rows.length > 0 ? ['', colours.faint(`${left} more: ${more}`)] : []),
    ...(suggestions.length > 0
      ? ['', 'Try:', ...suggestions.map((words) => `  annalist events ${inShell(words)}`)]
      : []),
    '',
  ].join('\n')
}

function eventInTerminal(event: EventRecord, { strong, faint }: Colours): string {
  const { headline, quote, actors, counts, disputed, sources } = eventInWords(event)
  const told = event.mentions.map(({ document, line }) => `${document}:${line}`)
  const facts = [...actors.map(({ label, names }) => `${label} ${names.join(', ')}`), ...counts]
  const lines = [
    `“${quote}” ${faint([...new Set(told)].join(' '))}`,
    ...(facts.length > 0 ? [`${facts.join('; ')}`] : []),
    ...(disputed ? [disputed] : []),
    ...(sources.length > 0 ? [faint(`Source: ${sources.join('; ')}`)] : []),
    faint(event.id),
  ]
  return [strong(headline), ...lines.map((line) => `  ${line}`)].join('\n')
}
