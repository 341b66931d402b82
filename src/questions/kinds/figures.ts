import { z } from 'zod'
import { METRICS } from '../../vocabulary/record-words.ts'
import { decline } from '../say/decline.ts'
import { labelled } from '../say/label.ts'
import { plain, say } from '../say/say.ts'
import { sayFigure } from '../say/say-figure.ts'
import { findFigures } from '../topic/find-figures.ts'
import { measureOf } from '../topic/measures.ts'
import { aboutAnything, questionKind } from './question-kind.ts'

/** Most figures of a list. */
const MOST_SHOWN = 20

/** "How did the number of refugees change?" */
export const figures = questionKind({
  name: 'figures',
  summary: 'Lists the totals that the reports give over the years',
  summaryInFrench: 'Liste les totaux que donnent les rapports au fil des ans',
  input: z.strictObject({ about: aboutAnything }),
  answer: (_, desk) => {
    const { library, language } = desk
    const { measure, rest } = measureOf(desk.topic)
    const found = findFigures(rest, measure?.metrics ?? METRICS, library)
    if (found.length === 0) return decline(desk)
    const best = Math.max(...found.map(({ score }) => score))
    // Totals where there are any: their parts would hide them.
    const fit = found.filter(({ score, figure }) => figure.of === '' || score === best).map(({ figure }) => figure)
    const inOrder = [...fit]
      .sort((a, b) => ((a.date?.start ?? '') < (b.date?.start ?? '') ? -1 : 1))
      .slice(0, MOST_SHOWN)
    const sentenceOf = (figure: (typeof inOrder)[number]) =>
      library.sentenceOf(figure.report, figure.mentions[0]?.passage ?? '')
    return {
      answered: true,
      lead: say(language, 'says'),
      lines: inOrder.map((figure) => ({
        text: plain(labelled(figure, sayFigure(figure, language), library)),
        rests: sentenceOf(figure),
      })),
      quotes: [],
      figures: inOrder,
    }
  },
})
