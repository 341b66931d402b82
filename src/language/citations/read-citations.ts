import { allMatches } from '../all-matches.ts'
import { readEnclosures } from '../sentences/enclosures.ts'
import { type Span, touches } from '../span.ts'
import { ATTRIBUTION_RULES } from './attribution-rules.ts'
import { readBracketedSources } from './read-bracketed-sources.ts'
import { isSourceName, sourceNamed } from './source-names.ts'

/** Where a text names the sources of what it tells. */
export interface Citation extends Span {
  /** Names without article, volume or page; empty for the number of a note. */
  readonly sources: readonly string[]
  /** True where it is part of the sentence ("According to ACLED"), false where it stands in brackets and can be masked. */
  readonly inline: boolean
}

/** "Amnesty International and Human Rights Watch": two sources where each is known for one, else one name. */
function sourcesNamed(name: string): readonly string[] {
  const parts = name.split(/ and (?:the )?/)
  return (parts.every(isSourceName) ? parts : [name]).map(sourceNamed)
}

function readAttributions(text: string, taken: readonly Span[]): readonly Citation[] {
  const found: Citation[] = []
  for (const { pattern, needs, accepts } of ATTRIBUTION_RULES) {
    if (needs && !needs.test(text)) continue
    for (const match of allMatches(pattern, text)) {
      const source = match.groups?.source ?? ''
      const span = { start: match.index, end: match.index + match[0].indexOf(source) + source.length }
      if (!accepts(source) || [...taken, ...found].some((other) => touches(other, span))) continue
      found.push({ ...span, sources: sourcesNamed(source), inline: true })
    }
  }
  return found
}

/**
 * The sources a text names, in brackets after what they say and in running text, in order.
 * @example readCitations('It fell (Reuters; BBC).') // [{ start: 8, end: 22, sources: ['Reuters', 'BBC'], inline: false }]
 */
export function readCitations(text: string): readonly Citation[] {
  const bracketed = readEnclosures(text).flatMap((span) => {
    const sources = readBracketedSources(text, span)
    return sources === undefined ? [] : [{ ...span, sources, inline: false }]
  })
  return [...bracketed, ...readAttributions(text, bracketed)].sort((a, b) => a.start - b.start)
}
