/** What a label in front of a colon, or the head of a column, says of a party. */
export type PartyLabel = 'leader' | 'founded' | 'ended' | 'years' | 'alias' | 'side' | 'prose' | 'aside'

const WHICH =
  '(?:(?:the|its|first|last|main|top|key|known|overall|current|present|former|political|military|supreme|spiritual|acting|founding|successive|principal|field|most prominent) )*'
/** "in 1997", "(to 2003)", "since then": when a label held. */
const WHEN = String.raw`(?: (?:in|from|since|until|till|to|as of|at) [\p{L}\d –-]{2,20}| \([^()]*\))?`
const labelled = (words: string): RegExp => new RegExp(`^(?:${words})${WHEN}$`, 'iu')

const ROLES =
  'leaders?(?:ship)?|boss(?:es)?|chiefs?(?: of staff)?|chief commanders?|heads?|commanders?(?:[- ]in[- ]chief)?|cmdrs?|commandants?|commanding|strongm[ae]n|founders?|chairs?|chair(?:m[ae]n|woman|person)|figures?|emirs?|warlords?|presidents?|secretary[- ]general|captains?|generals?|faces?|names?(?= to know)'

/** The words of labels, by what they say; of two that fit, the earlier. */
const LABELS: readonly (readonly [PartyLabel, RegExp])[] = [
  [
    'leader',
    labelled(
      `${WHICH}(?:${ROLES})(?: (?:and|or|&|/) (?:${ROLES}))?|(?:led|headed|commanded|run|fronted|ruled) by|under|who (?:led|leads|commands|commanded|runs|ran)(?: it| them)?|in (?:charge|command)|(?:man|men|person|people) (?:in charge|at the top|in command)|at the (?:top|head)`,
    ),
  ],
  [
    'founded',
    labelled(
      '(?:date )?(?:since|from|founded|formed|created|established|est\\.?|set up|raised|born|launched|founding|foundation|formation|creation|origin|f\\.|start(?:ed|s)?|began|begun|beginnings?|first (?:seen|heard of|appeared)|appeared|active since|date founded|year founded|founding date|founding year|year of (?:founding|foundation|birth|formation)|date of (?:founding|foundation|birth|formation))',
    ),
  ],
  [
    'ended',
    labelled(
      'until|till|to|end(?:ed|s)?|dissolved|disbanded|dissolution|last seen|wound up|finished|gone|disarmed|died',
    ),
  ],
  ['years', labelled('years?|dates?|period|active|lifetime|life|existed|years active|when|time')],
  [
    'alias',
    labelled(
      'also(?: called| known as| styled)?|aka|a\\.k\\.a\\.?|known as|called|alias(?:es)?|acronyms?|initials|abbrev(?:iations?|\\.)?|short(?: form| name|hand)?|(?:other|alternative|second|local|full|real|proper|common|popular|official|native|french|english|arabic|spanish|own) (?:names?|titles?|spellings?)|names? in full|in full|stands for|nicknames?|or|we (?:write|call it)|in (?:our|the) (?:text|reports|documents)',
    ),
  ],
  [
    'side',
    labelled(
      'sides?|camps?|blocs?|allegiance|aligned with|alignment|fights? for|fought for|affiliation|loyalty|whose side|on whose side',
    ),
  ],
  ['prose', labelled('descriptions?|details?|notes?|remarks?|comments?|about|what|profile|summary')],
  [
    'aside',
    labelled(
      '(?:estimated |peak |military |fighting )*strength|sizes?|numbers?|members(?:hip)?|fighters|troops|men|headcount|date|aims?|goals?|demands?|ideology|creed|faith|allies|allied with|supporters?|backers?|backed by|sponsors?|patrons?|opponents?|enem(?:y|ies)|foes?|bases?|areas?|regions?|where|territory|strongholds?|location|headquarters|hq|seat|origins?|history|status|fate|types?|kinds?|funding|finance|money|weapons|arms|recruits|recruitment|ethnicity|people',
    ),
  ],
]

const LONGEST = 48
/** "Leader, at the end", "Also called / calls itself": the first part says what follows. */
const PART_END = /\s*(?:[,;/&(–—]|\b(?:and|or|if|as)\b)/

/**
 * What a label says of a party: that a leader, a date, another name follows; undefined where it is no label of these.
 * @example partyLabelOf('commander in 1997') // 'leader'
 */
export function partyLabelOf(label: string): PartyLabel | undefined {
  const words = label.trim().replace(/\s*:$/, '')
  if (words.length > LONGEST) return undefined
  const [first = ''] = words.split(PART_END)
  return kindOf(words) ?? (first === words ? undefined : kindOf(first))
}

const kindOf = (words: string): PartyLabel | undefined => LABELS.find(([, pattern]) => pattern.test(words))?.[0]
