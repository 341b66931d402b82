import type { Answer } from '../model/answer.ts'
import { markdownInPlain } from '../render/markdown-in-plain.ts'
import type { Colours } from './colours.ts'

/**
 * An answer for the terminal: the sentence with its evidence, the lines that it rests on beside those it shows, and what
 * has an answer.
 * @param suggest how a question that would have an answer is asked here
 */
export function answerInTerminal(answer: Answer, colours: Colours, suggest: (question: string) => string): string {
  const { citations, suggestions, understood } = answer
  const shown = markdownInPlain(answer.answer, colours)
  const places = [...new Set(citations.map(({ document, line }) => `${document}:${line}`))]
  const others = places.filter((place) => !shown.includes(`(${place}`))
  return [
    shown,
    ...understood.notes.map((note) => colours.faint(note)),
    ...(others.length > 0 ? ['', colours.faint(others.join(' '))] : []),
    ...(suggestions.length > 0 ? ['', 'Try:', ...suggestions.map((question) => `  ${suggest(question)}`)] : []),
    '',
  ].join('\n')
}
