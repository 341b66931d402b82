import { type AcronymPair, readAcronyms } from '../language/parties/read-acronyms.ts'
import { readPartyBody } from '../language/parties/read-party-body.ts'
import { readPartyHeading } from '../language/parties/read-party-heading.ts'
import { readTimes } from '../language/time/read-times.ts'
import { resolveTimes } from '../language/time/resolve-times.ts'
import { foldText, slugOf } from '../model/fold-text.ts'
import type { PartyRecord } from '../model/records.ts'
import { numberIds } from './number-ids.ts'
import { locateSpan, type ReportFile } from './report-file.ts'
import type { PartyEntry, ReportParagraph } from './report-paragraph.ts'

/** The text that a report gives to each party, from behind its name on. */
function bodiesOf(paragraphs: readonly ReportParagraph[]): ReadonlyMap<number, readonly string[]> {
  const bodies = new Map<number, string[]>()
  for (const { party, text, from } of paragraphs) {
    if (party === null) continue
    const body = bodies.get(party)
    if (body) body.push(text.slice(from))
    else bodies.set(party, [text.slice(from)])
  }
  return bodies
}

/** Whether a word is an acronym with one letter changed or two swapped, as acronyms drift in their own entry: AAD, ADD. */
function isDrifted(word: string, acronym: string): boolean {
  if (word === acronym || word.length !== acronym.length || !/^[A-Z]+$/.test(acronym)) return false
  const changed = [...word].filter((letter, position) => letter !== acronym[position]).length
  return changed === 1 || (changed === 2 && [...word].sort().join('') === [...acronym].sort().join(''))
}

/** The names of acronyms, and the acronyms of names, each by its folded writing and with the place of its pair in the text. */
type OtherNames = ReadonlyMap<string, readonly { readonly pair: number; readonly other: string }[]>

function indexAcronyms(pairs: readonly AcronymPair[]): OtherNames {
  const others = new Map<string, { pair: number; other: string }[]>()
  const add = (name: string, pair: number, other: string): void => {
    const key = foldText(name)
    const known = others.get(key)
    if (!known) others.set(key, [{ pair, other }])
    else if (!known.some((each) => each.other === other)) known.push({ pair, other })
  }
  for (const [index, { name, acronym }] of pairs.entries()) {
    add(acronym, index, name)
    add(name, index, acronym)
  }
  return others
}

interface NameSources {
  /** What the whole report gives acronyms for. */
  readonly acronyms: OtherNames
  /** The party’s own entry. */
  readonly text: string
}

/** The names of a party beside its first: those given, what its acronym stands for elsewhere, and its short name in its entry. */
function otherNames(name: string, given: readonly string[], { acronyms, text }: NameSources): string[] {
  const known = new Set([name, ...given].map(foldText))
  const fromAcronyms = [...known]
    .flatMap((key) => acronyms.get(key) ?? [])
    .sort((a, b) => a.pair - b.pair)
    .map(({ other }) => other)
  const short = /^(\p{Lu}\p{L}+ \p{Lu}\p{L}+) (?:for|of) /u.exec(name)?.[1]
  const shortName = short && text.includes(`The ${short} `) && !/ (?:Movement|Front|Army)$/.test(short) ? [short] : []
  const drifted = (text.match(/\b[A-Z]{3,8}\b/g) ?? []).filter((word) =>
    given.some((acronym) => isDrifted(word, acronym)),
  )
  const seen = new Set([foldText(name)])
  return [...given, ...fromAcronyms, ...shortName, ...drifted].filter(
    (alias) => !seen.has(foldText(alias)) && seen.add(foldText(alias)),
  )
}

/** The records of the parties that a report lists, in its order; ids are slugs of their names. */
export function compileParties(
  report: string,
  file: ReportFile,
  { paragraphs, parties }: { readonly paragraphs: readonly ReportParagraph[]; readonly parties: readonly PartyEntry[] },
): readonly PartyRecord[] {
  const acronyms = indexAcronyms(readAcronyms(paragraphs.map((paragraph) => paragraph.text).join('\n')))
  const bodies = bodiesOf(paragraphs)
  const freshId = numberIds()
  const ids: string[] = []
  return parties.flatMap((entry, index) => {
    const paragraph = paragraphs[entry.paragraph]
    if (!paragraph) return []
    const { name, aliases } = readPartyHeading(entry.heading)
    const text = (bodies.get(index) ?? []).join(' ')
    const { times } = resolveTimes(readTimes(text), { year: null })
    const body = readPartyBody(
      text,
      times.map((time) => ({ start: time.start, end: time.end, edtf: time.meant })),
    )
    const id = freshId(slugOf(name).slice(0, 80) || 'party')
    ids[index] = id
    const mention = locateSpan(file, paragraph, entry)
    const passage = `${file.document}:${mention.start}`
    return [
      {
        kind: 'party' as const,
        id,
        report,
        number: entry.number,
        name,
        aliases: otherNames(name, [...aliases, ...body.aliases], { acronyms, text }),
        side: entry.side,
        parent: entry.parent === null ? null : (ids[entry.parent] ?? null),
        founded: body.founded,
        dissolved: body.dissolved,
        leaders: [...body.leaders],
        mentions: [{ ...mention, passage, sources: [] }],
      },
    ]
  })
}

/** The parties of several files of one report: one that is listed again is one record with all its mentions. */
export function mergeParties(parties: readonly PartyRecord[]): readonly PartyRecord[] {
  const merged = new Map<string, PartyRecord>()
  for (const party of parties) {
    const known = merged.get(party.id)
    if (!known) merged.set(party.id, party)
    else
      merged.set(party.id, {
        ...known,
        aliases: [...new Set([...known.aliases, ...party.aliases])],
        leaders: [...new Set([...known.leaders, ...party.leaders])],
        founded: known.founded ?? party.founded,
        dissolved: known.dissolved ?? party.dissolved,
        mentions: [...known.mentions, ...party.mentions],
      })
  }
  return [...merged.values()]
}
