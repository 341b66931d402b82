import { z } from 'zod'
import { decline } from '../say/decline.ts'
import { plain } from '../say/say.ts'
import { sayEvent } from '../say/say-event.ts'
import { sentencesOf } from '../topic/best-event.ts'
import { about, questionKind } from './question-kind.ts'

/** "Event mali-2016-01-abduction-timbuktu": one event with every sentence that tells it. */
export const event = questionKind({
  name: 'event',
  summary: 'Tells one event, by its id, with every sentence that tells it',
  summaryInFrench: 'Raconte un événement, par son identifiant, avec chaque phrase qui le rapporte',
  input: z.strictObject({ about: about.describe('the id of an event, such as lists of events give it') }),
  answer: ({ about: id }, desk) => {
    const { library, language } = desk
    const found = library.events.find((each) => each.id === id || each.formerIds.includes(id))
    if (!found) return decline(desk)
    const quotes = sentencesOf(found, library)
    // Where accounts differ, each is shown as what it tells.
    const accounts = new Set(found.mentions.map(({ said }) => sayEvent({ ...found, ...said }, language)))
    const lead = found.disputed ? [...accounts].join(' ') : sayEvent(found, language)
    return { answered: true, lead: `${lead}\n${plain(found.id)}`, quotes, events: [found] }
  },
})
