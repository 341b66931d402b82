import { dateInWords } from '../render/date-in-words.ts'
import { countInWords } from '../render/event-in-words.ts'
import { markSpans } from '../render/mark-spans.ts'
import { wrapLines } from '../render/wrap-lines.ts'
import type { Colours } from './colours.ts'
import type { EventExplanation } from './explain-event.ts'
import type { FiredRow, MentionExplanation } from './explain-mention.ts'

/** Columns of a line, and those that field names take. */
const WIDTH = 100
const INDENT = '  '
const FIELD_WIDTH = 11

const rowInWords = ({ id, reason }: FiredRow): string => `row ${id}${reason === null ? '' : ` (${reason})`}`
const quoted = (text: string): string => (text === '' ? '' : ` “${text}”`)

/** One field with its explanation, further lines set in below the first. */
function field(name: string, words: string): readonly string[] {
  return wrapLines(words, WIDTH - INDENT.length - FIELD_WIDTH).map(
    ({ start, end }, index) => `${INDENT}${(index === 0 ? name : '').padEnd(FIELD_WIDTH)}${words.slice(start, end)}`,
  )
}

/** The sentence with its marks: the words that tell the event first, below them what gave its fields. */
function markedSentence({ sentence, clause, spans, type }: MentionExplanation, { strong, faint }: Colours): string[] {
  const marks = [
    { ...clause, label: type, sign: '=' },
    ...spans.map((span) => ({ start: span.start, end: span.end, label: span.field, sign: '^' })),
  ]
  return markSpans(sentence, marks, WIDTH - INDENT.length).map(
    ({ kind, line }) => INDENT + (kind === 'text' ? strong(line) : faint(line)),
  )
}

function mentionInTerminal(mention: MentionExplanation, number: number, colours: Colours): readonly string[] {
  const { at, section, entry, type, rules, date, names, counts, sources, joined } = mention
  const row = date.rule ? `; ${rowInWords(date.rule)}` : ''
  return [
    `${number}. ${at}, section ${section}${entry === null ? '' : `, entry ${entry}`}`,
    ...markedSentence(mention, colours),
    '',
    ...field('type', `${type}: ${rules.map(rowInWords).join('; ')}`),
    ...field('date', `${dateInWords(date.edtf)} (${date.edtf})${quoted(date.text)}: ${date.basis}${row}`),
    ...names.flatMap(({ field: name, ...each }) =>
      field(name, `${each.name} (${each.id})${quoted(each.text)}: ${each.origin}`),
    ),
    ...counts.flatMap(({ field: name, count }) => field(name, `${countInWords(count)}${quoted(count.text)}`)),
    ...(sources.length > 0 ? field('source', sources.join('; ')) : []),
    ...(number > 1
      ? field('joined', joined === null ? 'no reason is recorded' : `with what is told before: ${joined}`)
      : []),
    '',
  ]
}

/** Why the mentions are one event, and in what they differ. */
function together({ mentions, datedBy, disputed }: EventExplanation): readonly string[] {
  if (mentions.length === 1) return ['It is told once, so nothing was joined.']
  return [
    `It is told ${mentions.length} times. Its type and date are those of ${datedBy}, the most precise.`,
    ...disputed.flatMap(({ field: name, said }) =>
      said.flatMap((value, index) => field(index === 0 ? name : '', `${index + 1}. ${value ?? 'says nothing of it'}`)),
    ),
    ...(disputed.length > 0 ? [] : ['They contradict each other in nothing.']),
  ]
}

/**
 * An explanation for the terminal.
 * @param asked the id that was asked for
 */
export function explanationInTerminal(explanation: EventExplanation, asked: string, colours: Colours): string {
  const { id, headline, facts, mentions } = explanation
  return [
    ...(asked === id ? [] : [`${asked} is now ${id}.`, '']),
    colours.strong(headline),
    id,
    ...(facts.length > 0 ? [facts.join('; ')] : []),
    '',
    ...mentions.flatMap((mention, index) => mentionInTerminal(mention, index + 1, colours)),
    ...together(explanation),
    '',
  ].join('\n')
}
