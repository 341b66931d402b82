import { allMatches } from '../all-matches.ts'
import type { Span } from '../span.ts'
import { isPersonName } from './is-person-name.ts'
import { NAME, TITLE } from './person-patterns.ts'
import { readFragments } from './read-fragments.ts'
import { readPartyDetails } from './read-party-details.ts'
import { readSuccessors } from './read-successors.ts'

/** A date in the entry of a party. */
export interface PartyTime extends Span {
  readonly edtf: string
}

/** What the text of a party’s entry says of it. */
export interface PartyBody {
  readonly aliases: readonly string[]
  readonly leaders: readonly string[]
  /** EDTF; null where the text does not say. */
  readonly founded: string | null
  readonly dissolved: string | null
}

/** Of two words at least. */
const FULL_NAME = String.raw`\p{Lu}[\p{L}’'-]* ${NAME}`
/** A name with its small words: "Front for the Liberation of Azawad". */
const LONG_NAME = `${NAME}(?: (?:for|of|the|and|in) (?:the )?${NAME})*`
/** What a leader is called in front of the name, "acting president Anna Kral", or behind it, "Anna Kral, its chairwoman". */
const ROLE =
  '(?:leader|head|commander(?:[- ]in[- ]chief)?|chairman|chairwoman|chairperson|chief|emir|founder|president|prime minister|secretary[- ]general|supreme leader|chief of staff|strongman|warlord|ideologue)'
const YEAR = String.raw`(?:from |since |to |until )?(?:\p{Lu}\p{L}+\.? )?(?:19|20)\d\d`
const LEADERS = [
  String.raw`(?:^|, | and |; | of )(?<who>${FULL_NAME}) \(${YEAR}`,
  String.raw`\b(?:[Aa]cting |[Ii]nterim |[Cc]urrent |[Pp]olitical |[Mm]ilitary |[Ss]upreme |[Oo]verall )*${ROLE},? ${TITLE}?(?<who>${FULL_NAME})`,
  String.raw`(?<who>${FULL_NAME}) (?:was|is|has been|had been|became|remained|remains) (?:its |the |their |acting |interim )*(?:first |second |current |overall )?${ROLE}\b`,
  String.raw`(?<who>${FULL_NAME}), (?:its |the |their |acting |interim )*(?:current |overall |self-styled )?${ROLE}\b`,
  String.raw`(?:^|[.;] )(?<who>${NAME}), (?:its |the |their |acting |interim )*(?:current |overall )?${ROLE}\b`,
  `(?:^|[,;.] )(?:(?:and|then|later|first|once|at first|originally|now) )*(?<who>${NAME})[’']s(?=(?: (?:in origin|at first|to begin with|originally|creation|vehicle|own|party|men|followers|army|militia|movement|people))?(?:[,;.]|$))`,
  String.raw`\bthe (?<who>${FULL_NAME}) (?:wing|faction|branch|camp|group)\b`,
  String.raw`(?<who>${FULL_NAME}) (?:has |had )?(?:led|headed|commanded|ruled|leads|heads|commands|rules|founded|formed) (?:it|them|the)\b`,
  String.raw`^(?:[^.,;]{0,40} )?(?:of|under|around) ${TITLE}?(?<who>${FULL_NAME})\s*$`,
  String.raw`\b(?:[Ff]ormed|[Ff]ounded|[Cc]reated|[Ee]stablished|[Ss]et up)[^.;,]{0,30} by (?:[^.,;]{0,40}?)${TITLE}?(?<who>${FULL_NAME})`,
  String.raw`(?:^|; |[.] )(?<who>${NAME})(?:, [^,;.]{2,30},)? (?:from|to|until|since|in power|\() ?(?:from |since |until |to )?(?:\p{Lu}\p{L}+\.? )?(?:19|20)\d\d`,
  String.raw`\b(?:[Ii]deologue|[Cc]hair(?:man|woman|person)?|[Ll]eader(?:ship)?|[Cc]ommander|[Cc]hief|[Hh]ead|[Ff]ounder|[Pp]resident)s?: ${TITLE}?${NAME}(?:,| and|;) ${TITLE}?(?<who>${FULL_NAME})`,
  String.raw`\b(?:[Ll]ed|[Hh]eaded|[Cc]ommanded|[Cc]haired|run|[Rr]uled|[Gg]overned|founded and led) (?:since [^,.]{3,30} )?(?:until [^,.]{3,30} )?by (?:[^,.]{0,60}?)${TITLE}?(?<who>${NAME})`,
  String.raw`\bunder (?:the )?(?:leadership|command|chairmanship) of (?:[^,.]{0,40}?)${TITLE}?(?<who>${NAME})`,
  String.raw`\bunder ${TITLE}?(?<who>${NAME})(?![\p{L}]| (?:leadership|rule|control|command|influence|auspices))`,
  String.raw`\b(?:leader|head|commander|chairman|chief|emir|secretary[- ]general|president|founder)(?: since \d{4})? (?:is|was|remains) ${TITLE}?(?<who>${NAME})`,
  String.raw`\b(?:its|The|their|Its) (?:[a-z]+ ){0,2}(?:leader|head|commander|chairman|chief|emir|founder|president|secretary[- ]general),? (?<who>${NAME})`,
  String.raw`\bHeaded (?:since [A-Z][a-z]+ \d{4} )?by ${TITLE}?(?<who>${NAME})`,
  String.raw`\bled by ${TITLE}?(?<who>${NAME})`,
  `(?<who>${NAME}),? (?:its|the) (?:secretary[- ]general|leader|founder|head)`,
  String.raw`\bsecretary[- ]general,? (?<who>${NAME})`,
  String.raw`(?:^|\. )(?:President|Chairman|General|Prime Minister) (?<who>${NAME})`,
  String.raw`\b(?:Captain|Interim President|then President|General) (?<who>${NAME})`,
  `(?<who>${NAME}) was elected president`,
  String.raw`\bformed (?:in [^.]{0,20})?by (?<who>${NAME})`,
  String.raw`^(?<who>${NAME}) (?:formed|founded|led|heads|leads|commands)\b`,
  String.raw`(?:^|; |[.] |thereafter |succeeded by )(?<who>${NAME})(?:, alias [^,]{2,30},)? (?:until|since|took over|thereafter)\b`,
  `^(?<who>${NAME}), (?:an? |the |former |president|prime minister|alias )`,
  String.raw`\bthereafter (?<who>${NAME})`,
  String.raw`\b[Ff]ounder,? (?<who>${NAME})`,
  String.raw`(?<who>${NAME})[’']s (?:faction|organi[sz]ation|group|movement|wing|men)\b`,
  String.raw`\b[Tt]he (?:work|creation|brainchild) of ${TITLE}?(?<who>${FULL_NAME})`,
  String.raw`\b(?:loyal|allegiance) to (?:[^,.]{0,25}?)${TITLE}?(?<who>${FULL_NAME})`,
  String.raw`\b[Tt]he (?:faction|wing|militia|followers|men) of ${TITLE}?(?<who>${NAME})`,
  String.raw`\b(?:Ideologue|Chairman|Leader|Commander|Chief|Head|Founder)s?: ${TITLE}?(?<who>${NAME})`,
  String.raw`\bthen President, (?<who>${FULL_NAME})`,
  String.raw`(?<who>${FULL_NAME})(?:, [^,.]{2,40},)? (?:emerged as president|who (?:founded|leads|led|commands) (?:it|them)\b)`,
  String.raw`\bbrothers? (?<who>${NAME})`,
  String.raw`\bbrothers ${NAME} and (?<who>${NAME})`,
  String.raw`\b(?:in|of|and) ${NAME} \((?<who>${FULL_NAME})(?: and others)?\)`,
].map((source) => new RegExp(source, 'gu'))
/** "Founded by Kral, an ex-corporal": one name by itself, which a body could have as well. */
const FOUNDER = [
  /\b(?:[Ff]ormed|[Ff]ounded|[Rr]aised|[Ss]tarted) by (?<who>\p{Lu}[\p{L}’'-]{3,})(?=, (?:an?|the|its|who)\b|[.;)]|\s*$| in \d)/gu,
]
const ALSO = [
  String.raw`\b(?:[Aa]cronym|[Aa]bbreviation|[Aa]ka|AKA|[Aa]lso known as|[Oo]ther names?|[Aa]lias(?:es)?|[Ff]ull name): (?:the )?(?<who>${LONG_NAME})`,
  String.raw`^[\s,]*(?:or|also|alias|aka) (?:the )?(?<who>${LONG_NAME})`,
  String.raw`(?<who>${LONG_NAME}) to (?:everybody|everyone|most|the (?:rest|press|world|army|government|outside))\b`,
  String.raw`^[\s,]*known as (?:the )?(?<who>${LONG_NAME})`,
  String.raw`\b(?:[Uu]niversally|[Cc]ommonly|[Uu]sually|[Bb]etter|[Pp]opularly|[Ll]ocally|[Gg]enerally|[Ss]ometimes|[Oo]ften) (?:called|known as|referred to as) (?:the )?(?<who>${LONG_NAME})`,
  String.raw`\b(?:[Oo]riginally|[Ff]ormerly|[Pp]reviously|[Aa]lso|[Nn]ow|[Ee]arlier|[Oo]nce) (?:called|known as|named) (?:the )?(?<who>${LONG_NAME}(?: \((?<short>[\p{Lu}\p{N}-]{2,10})\))?)`,
  String.raw`\b(?:full|Arabic) (?:Arabic )?name,? (?<who>${NAME})`,
  `(?<who>${NAME}), its (?:full (?:Arabic )?name|(?:Arabic )?name in full)`,
  String.raw`(?<who>${LONG_NAME})(?: \((?<short>[\p{Lu}\p{N}-]{2,10})\))? was (?:its|[\p{L}-]+[’']s) (?:first|former|old|earlier|original) name`,
  String.raw`\b(?:formed|founded|created|established)\b[^.;]{0,50} as (?:the )?(?<who>${LONG_NAME})`,
  String.raw`\b(?:changed|changing) its name (?:from|to) (?:the )?(?<who>${NAME}(?: (?:for|of|in) (?:the )?${NAME})*)`,
].map((source) => new RegExp(source, 'gu'))
/** What stands in front of names, or in capitals, and leads nobody: "Under", "Plan Colombia", "ECOWAS". */
const NO_PERSON =
  /^(?:(?:Under|Defunct|Existed|Active|Headed|Led|Broke|Founded|Formed|Split|Created|Established|Since|Originally|Formerly|Once|When|After)$|(?:Plan|Operation|Resolution|Tuareg)\b|\p{Lu}{2,}$)/u
const FOUNDED =
  /\b(?:[Ff]ormed|[Ff]ounded|[Ff]ounding|[Cc]reated|authori[sz]ing the creation|[Cc]reation|[Ee]stablished|[Ee]st\b\.?|\bf\.(?= \d)|[Ss]et up|[Bb]orn|[Ee]merged|was launched|split(?! (?:up |apart )?(?:in|into)\b)|[Ss]plinter(?:ed(?! in))?\b|[Bb]rok(?:e|en)(?! (?:up|apart|down|out|into|the|by|in)\b)|^Deployed|[Bb]reakaway|came into being|[Ee]xistence(?= since)|dates?(?= from| back)|dating(?= from)|[Oo]ffshoot|grew out|(?:[Tt]ook|[Cc]ame) up arms|merger|[Ff]ormation|[Ss]tarted\b|[Bb]egan\b|[Rr]aised|[Ll]aunched|[Pp]roclaimed|[Aa]rose\b|[Aa]ssembled|\b(?:[Aa]ctive )?[Ss]ince(?=: )|^(?=(?:from|since) (?:\p{L}+\.? )?\d{4},?\s*$))/gu
/** What a party comes to by the hand of others: "Broken by the raid of 1999". */
const ENDED =
  '(?:[Bb]roken(?= by)|[Ff]inished(?: off)?|[Dd]estroyed|[Cc]rushed|[Ww]iped out|[Rr]outed|[Dd]ispersed|[Ss]uppressed|[Ll]iquidated|[Aa]bolished|[Mm]erged|[Aa]bsorbed|[Ii]ntegrated|[Ww]ithdrawn)'
const DISSOLVED = new RegExp(
  [
    String.raw`\b(?:[Dd]issol(?:ved|ving|ution)|[Dd]isband(?:ed|ing)|ceased to exist|[Dd]emobili[sz]ed|[Dd]isarmed)\b|\bd\.(?= (?:19|20)\d)`,
    String.raw`\b(?:transformed|turned|merged|absorbed|integrated) (?:in|into|by|with)\b|\bgave way to\b`,
    String.raw`\b(?:(?:replaced|succeeded|superseded)|[Ww]ound (?:(?:itself|themselves) )?up|ended|[Dd]efunct|[Bb]roke up)\b`,
    String.raw`\b(?:[Nn]o longer exist(?:s|ed)|[Ff]ell (?=in\b)|[Cc]ollapsed|[Dd]isappeared|[Vv]anished|laid down (?:its|their) (?:arms|weapons))`,
    String.raw`(?:^|[.;,] )(?:[Aa]ll but |[Ff]inally |[Ll]ater |[Ll]argely )?${ENDED}\b`,
    String.raw`\b(?:was|were|been) (?:all but |finally |later |largely )?${ENDED}\b`,
  ].join('|'),
  'gu',
)
/** "A band of deserters (2012–2014)", "existed from 2012 to 2014": from when to when. */
const LIFETIME =
  /(?:^\W{0,3}\p{Lu}?[\p{Ll}\s,]{0,40}\(?|\b[Ee]xisted (?:from |between )?)((?:19|20)\d\d) ?(?:–|-|to|and|until) ?((?:19|20)\d\d|(?<=(?:\b[Ee]xisted |^\W{0,3})\d{4}.{1,3})\d\d)\b/u
const REACH = { after: 90, before: 60 }

const matchesOf = (patterns: readonly RegExp[], text: string): readonly string[] => [
  ...new Set(
    patterns
      .flatMap((pattern) => allMatches(pattern, text).flatMap((match) => [match.groups?.who, match.groups?.short]))
      .flatMap((name) =>
        name === undefined
          ? []
          : [
              name
                .replace(/[’']s$/, '')
                .replace(/[.,]+$/, '')
                .trim(),
            ],
      ),
  ),
]

/** The date that stands nearest to a word of a sentence, behind it or, within reach, before it. */
function dateBeside(text: string, times: readonly PartyTime[], pattern: RegExp): string | null {
  for (const match of allMatches(pattern, text)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const stop = sentenceEnd(text, end)
    const behind = times.find((time) => time.start >= end && time.start <= Math.min(end + REACH.after, stop))
    const before = times.findLast(
      (time) => time.end <= start && time.end >= start - REACH.before && !/[.!?]\s/.test(text.slice(time.end, start)),
    )
    const time = behind ?? before
    if (time) return time.edtf
  }
  return null
}

const sentenceEnd = (text: string, from: number): number => {
  const stop = /[.!?]\s+\p{Lu}|;\s/u.exec(text.slice(from))
  return stop ? from + stop.index : text.length
}

const LEADING_TITLE = new RegExp(`^${TITLE}+(?=\\p{Lu})`, 'u')

/** From when to when a party existed; two digits are of the century of the first. */
function lifetimeIn(text: string): readonly [string | null, string | null] {
  const [, first, last] = LIFETIME.exec(text) ?? []
  return first === undefined || last === undefined ? [null, null] : [first, first.slice(0, 4 - last.length) + last]
}

/** Each person once: not "Interim President Traoré" beside "Traoré". */
function leadersIn(text: string, inFragments: readonly string[]): readonly string[] {
  const founders = matchesOf(FOUNDER, text).filter(isPersonName)
  const told = [...matchesOf(LEADERS, text), ...founders, ...readSuccessors(text), ...inFragments]
  const found = told
    .map((name) => name.replace(/^Under /, ''))
    .map((name) => name.replace(LEADING_TITLE, ''))
    .filter((name) => !NO_PERSON.test(name) && (name.includes(' ') || name.length > 2))
  return [...new Set(found)].filter(
    (name, _, all) => !all.some((other) => name.endsWith(` ${other}`) || other.startsWith(`${name} `)),
  )
}

const isPartOf = (name: string, names: readonly string[]): boolean => names.some((each) => each.startsWith(name))

/**
 * What the text behind a party’s name says: other names, leaders, when it was founded and dissolved. `times` are the
 * dates in the text; offsets are those of `text`. `people` are known by one name.
 * @example readPartyBody('Formed in 2012, it is led by Iyad Ag Ghaly.', times).leaders // ['Iyad Ag Ghaly']
 */
export function readPartyBody(
  text: string,
  times: readonly PartyTime[],
  people: ReadonlySet<string> = new Set(),
): PartyBody {
  const [first, last] = lifetimeIn(text)
  const fragments = readFragments(text, times, people)
  const details = readPartyDetails(text, times)
  const ended = dateBeside(text, times, DISSOLVED)?.replace(/^\.\.\//, '')
  return {
    aliases: [...details.aliases, ...matchesOf(ALSO, text).filter((name) => !isPartOf(name, details.aliases))],
    leaders: leadersIn(text, [...details.leaders, ...fragments.leaders]),
    founded: details.founded ?? first ?? fragments.founded ?? dateBeside(text, times, FOUNDED),
    dissolved: details.dissolved ?? ended ?? last ?? fragments.dissolved,
  }
}
