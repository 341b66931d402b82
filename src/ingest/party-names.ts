import { type AcronymPair, readExpansion } from '../language/parties/read-acronyms.ts'
import { foldText } from '../model/fold-text.ts'

/** Where the names of a party beside those of its heading are looked for. */
export interface NameSources {
  /** What the whole report gives acronyms for. */
  readonly acronyms: readonly AcronymPair[]
  /** The party’s own entry. */
  readonly text: string
  /** The whole report. */
  readonly report: string
}

/** Whether a word is an acronym with one letter changed or two swapped, as acronyms drift in their own entry: AAD, ADD. */
function isDrifted(word: string, acronym: string): boolean {
  if (word === acronym || word.length !== acronym.length || !/^[A-Z]+$/.test(acronym)) return false
  const changed = [...word].filter((letter, position) => letter !== acronym[position]).length
  return changed === 1 || (changed === 2 && [...word].sort().join('') === [...acronym].sort().join(''))
}

/** Acronyms of the entry that are one of the party’s misspelt, as long as the report gives them to nobody else. */
function driftedIn(text: string, given: readonly string[], acronyms: readonly AcronymPair[]): readonly string[] {
  const owned = new Set(acronyms.map(({ acronym }) => acronym))
  return (text.match(/\b[A-Z]{3,8}\b/g) ?? []).filter(
    (word) => !owned.has(word) && given.some((acronym) => isDrifted(word, acronym)),
  )
}

/** "High Council" for "High Council for the Unity of Azawad", where its entry calls it so. */
function shortNameOf(name: string, text: string): readonly string[] {
  const short = /^(\p{Lu}\p{L}+ \p{Lu}\p{L}+) (?:for|of) /u.exec(name)?.[1]
  return short && text.includes(`The ${short} `) && !/ (?:Movement|Front|Army)$/.test(short) ? [short] : []
}

const ARMED = '(?:groups|movements|militias|forces|factions|rebels|fighters|gunmen|gangs|bands|troops)'

/** "Pro-government forces" for "Pro-government militias": the same attitude with another noun, where the report says so. */
function kindredOf(name: string, report: string): readonly string[] {
  const attitude = new RegExp(String.raw`^((?:pro|anti|post|neo|ex)-[\p{L}-]+) ${ARMED}$`, 'iu').exec(name)?.[1]
  if (!attitude) return []
  const found = report.match(new RegExp(String.raw`\b${attitude} ${ARMED}\b`, 'giu')) ?? []
  return [...new Set(found.map((each) => each.toLowerCase()))]
}

/** "Platform of armed groups" for a party whose name is one word. */
function fullerOf(name: string, report: string): readonly string[] {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return []
  return report.match(new RegExp(String.raw`\b${name} of (?:[\p{Ll}-]+ ){0,2}${ARMED}\b`, 'gu')) ?? []
}

/** "HLM/A" is the HLM, and its HLA; "HUF/NW" the HUF of the north-west. */
function slashedOf(name: string): readonly string[] {
  const { first, last } = /^(?<first>\p{Lu}{3,})\/(?<last>\p{Lu}{1,2})$/u.exec(name)?.groups ?? {}
  if (first === undefined || last === undefined) return []
  return last.length === 1 ? [first, first.slice(0, -1) + last] : [first]
}

/** The names of a party beside its first: those given, what its acronym stands for elsewhere, and what else it is called. */
export function otherNames(name: string, given: readonly string[], { acronyms, text, report }: NameSources): string[] {
  const expansion = readExpansion(name, text)
  const own = [...given, ...(expansion ? [expansion] : []), ...slashedOf(name)]
  const known = new Set([name, ...own].map(foldText))
  const fromAcronyms = acronyms.flatMap((pair) => [
    ...(known.has(foldText(pair.acronym)) ? [pair.name] : []),
    ...(known.has(foldText(pair.name)) ? [pair.acronym] : []),
  ])
  const others = [
    ...own,
    ...fromAcronyms,
    ...shortNameOf(name, text),
    ...driftedIn(text, given, acronyms),
    ...kindredOf(name, report),
    ...fullerOf(name, report),
  ]
  const seen = new Set([foldText(name)])
  return others.filter((alias) => !seen.has(foldText(alias)) && seen.add(foldText(alias)))
}
