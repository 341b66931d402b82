import type { Language } from '../../model/answer.ts'
import type { FigureRecord } from '../../model/records.ts'
import { countInWords } from '../../render/event-in-words.ts'
import { COUNT_NAMES } from '../../vocabulary/answer-phrases.ts'
import { listed, say } from './say.ts'
import { whenInWords } from './say-event.ts'

const isOne = ({ value }: FigureRecord): boolean => value.min === 1 && value.max === 1

/** The number of a figure, as money where its words show money. */
export function valueInWords({ value, metric }: FigureRecord): string {
  const money = /[$€£]/.exec(value.text)?.[0]
  const number = countInWords(value)
  return money && metric === 'budget' ? number.replace(/(?=\d)/, money) : number
}

/**
 * A figure as a sentence with its source: "at least 189 deaths in 2014, according to International Crisis Group."
 */
export function sayFigure(figure: FigureRecord, language: Language): string {
  const { metric, of, date, sources } = figure
  const counted = of === '' || COUNT_NAMES[language][metric].includes(of) ? '' : ` (${of})`
  const total = say(language, 'total', {
    value: valueInWords(figure),
    metric: isOne(figure) ? COUNT_NAMES[language][metric].replace(/s$/, '') : COUNT_NAMES[language][metric],
    of: counted,
    when: date ? whenInWords(date.edtf, language) : '',
  })
  return sources.length > 0
    ? `${total}, ${say(language, 'accordingTo', { sources: listed(sources, language) })}`
    : total
}
