/** The words that figures of every kind are told with, as sources of patterns that the rows put together. */

const MOVED =
  '(?:rose|risen|grew|grown|climbed|jumped|soared|swelled|swollen|shot up|increased|doubled|trebled|tripled|quadrupled|went up|gone up|fell|fallen|dropped|declined|decreased|sank|sunk|dwindled|shrank|shrunk|went down|gone down|c[ao]me down|reduced|cut|brought|down|up|back|slipped|edged up|crept up|slumped|plunged|plummeted|halved)'
const PUT =
  '(?:put|estimated|given|reckoned|assessed|set|calculated|counted|placed|fixed|valued|reported|listed|quoted|judged|believed|thought|said|recorded|registered)(?: by [^.;]{2,50}?)?'
/** What a number that stands, moves or is put somewhere is told by, between what it counts and itself. */
const STANDS = [
  `(?:(?:had|has|have|was|were|is|are|been|now|then|still|already|since|thus|also|reportedly|officially|probably|again|alone|together|further) ){0,3}`,
  '(?:',
  [
    '(?:stood|stands?|standing|settled|remained|peaked|held|stuck|running|r[au]n|hovered|hovering|topped out|bottomed out) (?:at|around|near)',
    '(?:number|total+|reach|exceed|pass|surpass|top|average|hit)(?:s|e?d|ing)?',
    '(?:c[ao]mes?|coming|add(?:s|ed) up|amount(?:s|ed|ing)?|r[au]ns?) (?:in )?(?:to|at)',
    `${MOVED}(?: \\w+ly)?(?: by [^.;,]{1,20})?(?: (?:from|since|in|over|during|within) [^.;]{1,40}?)?(?: (?:to|above|below|past|beyond|over|from|at))?`,
    `${PUT} (?:at|as|to be|to number)`,
    '(?:range[sd]?|r[au]ns?|running|varie[sd]|var(?:y|ies)) (?:from|between)',
    '(?:lies?|lay|was|were|is|are|be|of|at|had been|has been)(?: between)?',
  ].join('|'),
  ')',
].join('')
const BOUND =
  '(?: (?:a total of|a combined|an? (?:peak|high|low|maximum|minimum|average|estimate|total|record|low point) of|the equivalent of|only|just|another|probably|likely|perhaps|exactly|a record|the))?'
/** What may stand between what is counted and where the number stands: any words, but no other number than a year. */
const BETWEEN = '(?:[^.;:\\d]|\\b(?:19|20)\\d\\d\\b(?!,\\d)){0,70}?'

/** What stands before a number that tells how many of `noun` there are: "the number of refugees had risen to". */
export const stands = (noun: string): RegExp => new RegExp(`\\b(?:${noun})(?!\\p{L})${BETWEEN}(?:(?<!\\p{L})${STANDS}| ?[:=|–])${BOUND} ?$`, 'iu')

/** Verbs of those who count. */
export const COUNTING =
  '(?:count|record|document|register|verif|log|logg|tall|list|confirm|compil|collect|identif|report|establish|estimat|calculat|number)(?:s|e[ds]?|y|ied|ies|ying|ing)?'
/** What stands before a number of what somebody counted: "the UN has verified". */
export const COUNTED = new RegExp(`\\b${COUNTING}(?: (?:that|at least|some|there (?:were|had been)))*${BOUND} $`, 'iu')

/** Men under arms. */
export const MEN =
  'troops|soldiers|fighters|combatants|personnel|men|police|policemen|peacekeepers|guerrillas|guerillas|militants|rebels|insurgents|members|paramilitaries|militiamen|gunmen|commandos|officers|recruits|mercenaries|followers|reservists|jihadists|regulars|cadres|irregulars|conscripts|volunteers|marines|legionnaires|contractors|advisers|advisors|bayonets|rifles|effectives|servicemen|gendarmes|partisans|warriors|observers'
/** What men under arms are ordered in. */
export const BODIES =
  'forces?|army|armies|police|troops|ranks|men|fighters|soldiers|mission|strength|militias?|group|personnel|contingents?|garrison|brigade|division|corps|guard|battalion|movement|insurgency|regulars|peacekeepers|manpower|guerrillas|rebels|establishment|deployment|presence|payroll'
