import { MONTH_NAMES } from '../../vocabulary/month-names.ts'
import type { Candidate, FigureContext } from './figure-candidate.ts'

const WHO =
  '(?:government|army|military|police|ministry(?: of \\p{L}+)?|commission|inquiry|panel|mission|prosecutors?|officials|authorities|monitors|observers|staff|workers|groups?|agenc(?:y|ies)|researchers|historians|scholars|survivors|residents|villagers|elders|doctors|medics|hospitals?|morgues?|press|newspapers|investigators|experts|activists|lawyers|bishops|church|opposition|rebels|guerrillas|insurgents|council|committee|court|tribunal|institute|university|project|survey|report|study|database|census|register|association|federation|union|centre|center|estimates?|count|tally|reckoning|spokesman|spokesperson|governor|mayor|minister)'
const PROPER =
  '\\p{Lu}[\\p{L}\\p{N}&/.-]*(?: (?:(?:of|for|on|the|and|in|de|del|la|des) ){0,2}\\p{Lu}[\\p{L}\\p{N}&/-]*){0,6}'
/** "A parliamentary inquiry", "UN staff", "Iraq Body Count": who counts. */
const SOURCE = `(?:(?:The |the |An? |an? |[Ii]ts |[Tt]heir )?(?<source>(?:[\\p{L}’'-]+ ){0,3}?${WHO}(?: (?:of|from|at) (?:the )?(?:${PROPER}|\\p{Ll}+))?|${PROPER}))`
const COUNTED =
  '(?:count|record|document|register|verif|logg|tall|list|confirm|compil|identif|report|estimat|calculat|claim|acknowledg|admit|announc|establish|say|said|speak|spoke|arriv|reckon|put|g[ai]ve|assess|sa[iy]|stat|conced|track)(?:s|e[ds]?|y|ied|ies|ted|ing|d)?'
/** Who counts before the number, as the subject of the verb or behind "by". */
const BEFORE = [
  new RegExp(
    `(?:^|[,;:.(–—] ?|\\b(?:and|but|while|which|that) )${SOURCE}(?:,? [^.;,]{3,50},| (?:working|using|drawing|relying)\\b[^.;]{1,40}?)? (?:(?:has|had|have|since|also|later|then|itself|alone) ){0,3}${COUNTED}\\b[^.;]{0,70}$`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Ii]n|[Bb]y|[Oo]n|[Ff]or|[Tt]o) ${SOURCE}[’'](?:s)? (?:own )?(?:latest )?(?:account|count|estimate|reckoning|figures|telling|tally|books|data|view|version)\\b[^.;]{0,70}$`,
    'u',
  ),
  new RegExp(
    `\\b(?:put|estimated|given|reckoned|assessed|set|calculated|counted|placed|valued|recorded|documented|registered) by ${SOURCE} (?:at|as|to be)[^.;]{0,20}$`,
    'u',
  ),
] as const
/** "A team from Ghent University": the house that the people who count are of. */
const OF_HOUSE = new RegExp(
  `(?:team|group|researchers|scholars|historians|economists|analysts|experts|staff|survey|study|doctors) (?:from|at|of|by|with) (?:the )?(?<house>${PROPER})$`,
  'u',
)
/** Who counts after it. */
const AFTER = [
  new RegExp(
    `^[^.;]{0,70}?(?:\\baccording to|\\b(?:by|on|in) (?=[^.;,]{0,60}(?:count|estimate|reckoning|tally|figures?|claim|account|records|database)\\b)|\\b(?:counted|recorded|documented|verified|registered|reported|estimated|confirmed|listed|claimed) by) ${SOURCE}`,
    'u',
  ),
  new RegExp(
    `^[^.;]{0,70}?, ${SOURCE} (?:said|says|reported|reports|claimed|claims|estimated|estimates|reckoned|found|announced|counted|recorded|admitted|stated|maintained|insisted|survey|count|estimate)\\b`,
    'u',
  ),
  new RegExp(`^[^.;]{0,70}?, (?:said|says|reported|reckoned|estimated|claimed|found|wrote) ${SOURCE}`, 'u'),
  new RegExp(
    `^[^.;(]{0,40}\\((?:according to |source: |by )?(?:the |an? )?(?<source>(?:[\\p{L}’'-]+ ){0,2}?${WHO})(?:[’']s? (?:figure|count|estimate|claim))?\\)`,
    'u',
  ),
] as const
/** Times and quantities that begin like a name: "In May", "By the end". */
const NO_SOURCE = new RegExp(
  `^(?:(?:One|Another|Other|Others|Many|Most|In|By|On|At|Since|During|Over|From|Between|After|Before|Some|About|Around|Nearly|Perhaps|More|Of|Among|They|It|He|She|We|This|That|These|Those|There|When|While|Estimates)\\b|(?:${MONTH_NAMES.join('|')})$)`,
)

const CONTINUING =
  /^(?:\d{4}\s+)?(?:The (?:dead|victims|fatalities|wounded)|Among|Of (?:the|these|those|them)|These|They|Those|Another)\b/

/** The source that the words around a number name, by a verb or a noun of counting. */
function sourceBeside(before: string, after: string): string | undefined {
  for (const [patterns, text] of [
    [BEFORE, before],
    [AFTER, after],
  ] as const) {
    for (const pattern of patterns) {
      const source = pattern.exec(text)?.groups?.source
      if (source === undefined || NO_SOURCE.test(source)) continue
      return (OF_HOUSE.exec(source)?.groups?.house ?? source).replace(/[’']s?$/, '')
    }
  }
  return undefined
}

/**
 * The sources of a figure: in brackets after the number, named in the sentence, or who counts it there; those of the sentence
 * before where it goes on about them.
 * @example sourceFigure(sentence, candidate, context) // of 'An inquiry arrived at 1,000 dead.': ['inquiry']
 */
export function sourceFigure(
  sentence: string,
  { start, end, before, after }: Candidate,
  { citations, sourcesBefore }: FigureContext,
): readonly string[] {
  const bracketed = citations.find((citation) => !citation.inline && citation.start >= end)
  const inline =
    citations.findLast((citation) => citation.inline && citation.end <= start) ??
    citations.find((citation) => citation.inline && citation.start >= end)
  const named = [...(inline?.sources ?? []), ...(bracketed?.sources ?? [])]
  if (named.length > 0) return [...new Set(named)]
  const beside = sourceBeside(before, after)
  if (beside !== undefined) return [beside]
  return CONTINUING.test(sentence) ? (sourcesBefore ?? []) : []
}
