import type { EventDraft } from '../language/events/event-draft.ts'
import type { NameMention } from '../language/names/name-mention.ts'
import { daysOf } from '../model/edtf.ts'
import type { Actor, Mention, Place, Said } from '../model/records.ts'
import { locateSpan, type ReportFile } from './report-file.ts'
import type { ReportParagraph } from './report-paragraph.ts'

function placeOf({ id, name, place, text }: NameMention): Place {
  const point = place?.lat !== undefined && place.lon !== undefined ? { lat: place.lat, lon: place.lon } : {}
  return {
    id: place?.id ?? id,
    name: place?.name ?? name,
    country: place?.country ?? null,
    precision: place?.precision ?? 'area',
    ...point,
    text,
  }
}

const actorOf = ({ id, name, aliases, text }: NameMention, role: Actor['role']): Actor => ({
  id,
  name,
  aliases: [...aliases],
  role,
  text,
})

/** All that a draft says, as a record says it; undefined where its date is none. */
function saidOf(draft: EventDraft): Said | undefined {
  const { edtf, text, basis } = draft.date
  const days = daysOf(edtf)
  if (!days) return undefined
  return {
    type: draft.type,
    date: { edtf, text, basis, ...days },
    places: draft.places.map(placeOf),
    actors: draft.actors.map(({ name, role }) => actorOf(name, role)),
    ...draft.casualties,
  }
}

/**
 * The mention that a draft becomes: what it says, and where its words stand in the file.
 * @param sources who its sentence cites
 */
export function mentionOf(
  file: ReportFile,
  paragraph: ReportParagraph,
  draft: EventDraft,
  sources: readonly string[],
): Mention | undefined {
  const said = saidOf(draft)
  if (!said) return undefined
  const { start } = locateSpan(file, paragraph, draft.sentence)
  return Object.assign(locateSpan(file, paragraph, draft), {
    passage: `${file.document}:${start}`,
    sources: [...sources],
    said,
    rules: [...draft.rules],
  })
}
