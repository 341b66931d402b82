import { readCast } from '../language/parties/read-cast.ts'
import { readListedParties } from '../language/parties/read-listed-parties.ts'
import { readNamedSides } from '../language/parties/read-named-sides.ts'
import { readOpeningNames } from '../language/parties/read-opening-names.ts'
import { readPartyHeading } from '../language/parties/read-party-heading.ts'
import { readSideList } from '../language/parties/read-side-list.ts'
import { readToldParties } from '../language/parties/read-told-parties.ts'
import type { ToldParty } from '../language/parties/told-party.ts'
import type { Span } from '../language/span.ts'
import { foldText } from '../model/fold-text.ts'
import type { PartyEntry, ReportParagraph } from './report-paragraph.ts'

/** A party that prose names, in an entry of another or without any entry. */
export interface UnnumberedParty extends PartyEntry {
  /** Where in its paragraph the text about it stands, its heading included. */
  readonly about: Span
}

type Outline = { readonly paragraphs: readonly ReportParagraph[]; readonly parties: readonly PartyEntry[] }

/** What a paragraph of a report’s glance is labelled that says who fights. */
const WHO =
  /^(?:who\b|(?:(?:main|conflict|warring|key|other|armed|principal) )?(?:part(?:y|ies)|combatants|belligerents|actors|protagonists|players|sides?|groups|factions|forces)\b|(?:third|other|outside|foreign|external) (?:force|party|actor|power|side|parties|actors|powers|forces)s?\b|(?:rebels?|insurgents?|opposition|government|allies|adversaries|opponents)(?: side| forces)?$)/i

/** "Post-paramilitary groups": a kind of party, of which the entry names the members. */
const isKind = (heading: string): boolean => /(?:^|[\s-])\p{Ll}+s$/u.test(heading)

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

function partyAt(
  paragraph: ReportParagraph,
  index: number,
  stretch: { readonly heading: Span; readonly about: Span },
  above: { readonly side: string | null; readonly parent: number | null },
): UnnumberedParty {
  const heading = moved(stretch.heading, paragraph.from)
  return {
    number: null,
    heading: paragraph.text.slice(heading.start, heading.end),
    paragraph: index,
    ...heading,
    ...above,
    about: moved(stretch.about, paragraph.from),
  }
}

/** The parties that stand in lists within the entries of others, or behind a heading such as "External:". */
function listed({ paragraphs, parties }: Outline): readonly UnnumberedParty[] {
  return paragraphs.flatMap((paragraph, index) => {
    const above = paragraph.party === null ? undefined : parties[paragraph.party]
    if (paragraph.section !== 'parties' || (!above && paragraph.label === null)) return []
    const context = { isOfParties: !above || isKind(above.heading), takesCountries: !above }
    const side = above ? above.side : paragraph.label
    // "France (400 soldiers), the African Union and others." is a paragraph of its own, and not of the party above it.
    const isOwn = above?.paragraph === index || !/^(?:[Tt]he )?\p{Lu}[^.;:]*(?:,|\()/u.test(paragraph.text)
    const text = paragraph.text.slice(paragraph.from)
    // "MJP: Movement for Justice and Peace" names one party, and no two.
    const names = above?.paragraph === index ? readOpeningNames(readPartyHeading(above.heading).name, text) : []
    return readListedParties(text, context)
      .filter(({ heading }) => !names.some((name) => name.includes(text.slice(heading.start, heading.end))))
      .map(({ heading, item }) =>
        partyAt(paragraph, index, { heading, about: item }, { side, parent: isOwn ? paragraph.party : null }),
      )
  })
}

/** The parties that a paragraph tells of, by a reader of prose. */
function toldIn(
  paragraphs: readonly ReportParagraph[],
  isMeant: (paragraph: ReportParagraph) => boolean,
  read: (text: string, paragraph: ReportParagraph) => readonly ToldParty[],
): readonly UnnumberedParty[] {
  return paragraphs.flatMap((paragraph, index) =>
    isMeant(paragraph)
      ? read(paragraph.text.slice(paragraph.from), paragraph).map(({ heading, body }) =>
          partyAt(
            paragraph,
            index,
            { heading, about: { start: heading.start, end: body.end } },
            { side: paragraph.label, parent: null },
          ),
        )
      : [],
  )
}

/** Those on a side that stands before them in their paragraph. */
function toldOfSides(paragraphs: readonly ReportParagraph[]): readonly UnnumberedParty[] {
  const isSide = ({ section, party }: ReportParagraph): boolean => section === 'parties' && party === null
  return toldIn(paragraphs, isSide, (text, { label }) => (label === null ? [] : readSideList(label, text)))
}

/** The parties of a report without a list: those that its section on them introduces, else its glance. */
function told({ paragraphs, parties }: Outline): readonly UnnumberedParty[] {
  if (parties.length > 0) return toldOfSides(paragraphs)
  const found = toldIn(
    paragraphs,
    ({ section }) => section === 'parties',
    (text) => readToldParties(text, { subjects: true }),
  )
  if (found.length > 0) return [...found, ...toldOfSides(paragraphs)]
  const isWho = ({ section, label }: ReportParagraph): boolean =>
    (section === 'glance' || section === 'summary') && label !== null && WHO.test(label)
  const inFacts = [
    ...toldIn(paragraphs, isWho, (text) => readToldParties(text)),
    ...toldIn(paragraphs, isWho, readNamedSides),
  ]
  return inFacts.length > 0 ? inFacts : toldIn(paragraphs, ({ entry }) => entry === null, readCast).slice(0, MOST_TOLD)
}
/** No report has more parties than these in a paragraph that no title says to be about them. */
const MOST_TOLD = 20

/** The names of an entry, folded. */
const namesOf = ({ heading }: PartyEntry): readonly string[] => {
  const { name, aliases } = readPartyHeading(heading)
  return [name, ...aliases].map(foldText)
}

/** The parties that a report names in prose and gives no entry, each once. */
export function unnumberedParties(outline: Outline): readonly UnnumberedParty[] {
  const known = new Set(outline.parties.flatMap(namesOf))
  return [...listed(outline), ...told(outline)].filter((party) => {
    const names = namesOf(party)
    if (names.some((name) => known.has(name))) return false
    for (const name of names) known.add(name)
    return true
  })
}
