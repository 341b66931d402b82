import { isSourceName } from './source-names.ts'

/** A way to name a source in running text; the group `source` of the pattern is its name. */
export interface AttributionRule {
  readonly id: string
  readonly pattern: RegExp
  /** What a text must hold for the pattern to be worth a try, where that is quicker to find. */
  readonly needs?: RegExp
  /** What a name must be to count, beyond what the pattern asks. */
  readonly accepts: (source: string) => boolean
  /** Texts with the sources they name. */
  readonly examples: readonly (readonly [string, readonly string[]])[]
  readonly misses: readonly string[]
}

const WORD = `\\p{Lu}[\\p{L}\\p{N}&/-]*(?:[’'](?!s\\b)\\p{L}+)?`
const PROPER = `${WORD}(?: (?:(?:of|for|on|the|and|in|de|del|la|las|los|du|des|et|y|&) ){0,3}${WORD}){0,8}`
const OFFICE =
  '(?:\\p{L}+ )?(?:government|military|army|police|ministry|industry|authorities|officials|sources|reports|groups|agencies|organi[sz]ations|monitors|observers|residents|witnesses|media|figures|data|estimates|analysts|records|statistics)'
const COUNTING =
  '(?:reported|reports|estimated|estimates|counted|counts|recorded|records|registered|documented|logged|tallied|verified|listed)'
const SAYING =
  '(?:reported|reports|said|says|stated|states|indicated|indicates|noted|notes|found|finds|estimated|estimates|documented|confirmed|wrote)'
const PAPER =
  '(?:[Rr]eport|[Ss]tudy|[Ss]urvey|[Ee]stimate|[Ff]igure|[Dd]ata|[Tt]ally|[Cc]ount|[Ss]tatistic|[Nn]umber|database|analysis|review)s?'
const AUXILIARY = '(?:(?:has|had|have|also|by then|later|since) ){0,3}'

const isAcronym = (name: string): boolean => /^\p{Lu}{2,}$/u.test(name)
const anything = (): boolean => true
const known = (name: string): boolean => isSourceName(name) || name.split(/ and (?:the )?/).every(isSourceName)
const rule = (source: string): RegExp => new RegExp(source, 'gu')

/** Ways to name a source, most telling first: of two that overlap the earlier stands. */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  {
    id: 'paper-by',
    pattern: rule(
      `\\b${PAPER} (?:(?:released|published|compiled|issued|collected|made) )?(?:by|from) (?:the )?(?<source>${PROPER})`,
    ),
    accepts: anything,
    examples: [
      ['A report by Amnesty International tells of it.', ['Amnesty International']],
      ['Figures compiled by the Nepali Red Cross are lower.', ['Nepali Red Cross']],
    ],
    misses: ['A report by the next morning was wanted.'],
  },
  {
    id: 'according-to',
    pattern: rule(
      `\\b[Aa]ccording to (?:the |a |an )?(?<source>${PROPER}(?= (?:report|figures|data|estimates|study)\\b|[’']s\\b)|${OFFICE}|${PROPER})`,
    ),
    accepts: anything,
    examples: [
      ['According to ACLED, nine died.', ['ACLED']],
      ['Nine died, according to the Ministry of Defence.', ['Ministry of Defence']],
      ['According to the industry, it was blown up twice.', ['industry']],
      [
        'According to Human Rights Watch and Amnesty International, nine died.',
        ['Human Rights Watch', 'Amnesty International'],
      ],
      ['According to official figures, nine died.', ['official figures']],
      ['They were shot, by the army according to Tamil witnesses.', ['Tamil witnesses']],
      ['According to UNHCR figures, 40,000 fled.', ['UNHCR']],
    ],
    misses: ['It went according to plan.'],
  },
  {
    id: 'estimate-of',
    pattern: rule(
      `\\b[Bb]y (?:the )?(?<source>${PROPER})[’']s? (?:own )?(?:latest )?(?:estimate|count|tally|reckoning|figures|account)s?\\b`,
    ),
    accepts: anything,
    examples: [['By the UN Refugee Agency’s estimate 40,000 fled.', ['UN Refugee Agency']]],
    misses: ['The town was taken by the army’s count of men.'],
  },
  {
    id: 'some-estimate',
    pattern: rule(
      `\\b[Bb]y (?:the )?(?<source>(?:official|independent|most|some|usual|unofficial|conservative|government|army|local) (?:count|estimate|reckoning|tally|figure|account)s?)\\b`,
    ),
    accepts: anything,
    examples: [
      ['Some 8,000 fighters by official count', ['official count']],
      ['By most estimates 300 men were left.', ['most estimates']],
    ],
    misses: ['It lost 40 men by its own count.'],
  },
  {
    id: 'based-on',
    pattern: rule(
      `\\bbased on (?<source>(?:press|media|news|police|hospital|local|newspaper) (?:reports|records|accounts))\\b`,
    ),
    accepts: anything,
    examples: [['Between 600 and 800, based on press reports', ['press reports']]],
    misses: ['The deal was based on trust.'],
  },
  {
    id: 'register-of',
    pattern: rule(
      `\\b(?:[Tt]he )?(?<source>${PROPER}|[Gg]overnment|[Mm]ilitary|[Aa]rmy|[Mm]inistry)[’']s? (?:own )?(?:official )?(?:register|figures|data|tally|estimates?|statistics|database)\\b`,
    ),
    accepts: anything,
    examples: [
      ['The government’s register of the displaced stood at 40,000.', ['government']],
      ['ACLED’s data show a decline.', ['ACLED']],
    ],
    misses: ['The government’s offer was refused.'],
  },
  {
    id: 'counted',
    pattern: rule(
      `(?:\\b[Tt]he |\\b)(?<source>${PROPER}|[Gg]overnment|[Mm]ilitary|[Aa]rmy|[Pp]olice|[Aa]uthorities|[Oo]fficials|[Rr]ights groups|[Aa]id agencies)(?:, [^,.;]{3,40},)? ${AUXILIARY}${COUNTING} (?:that )?(?:there (?:were|had been) )?(?:(?:at least|more than|over|about|around|some|nearly|as many as|up to|an estimated|a total of) )?\\d`,
    ),
    needs: new RegExp(`${COUNTING} `),
    accepts: (name) =>
      known(name) ||
      isAcronym(name) ||
      /^\p{Ll}|^(?:Government|Military|Army|Police|Authorities|Officials|Rights|Aid)/u.test(name),
    examples: [
      ['UNHCR counts around 340,000 refugees.', ['UNHCR']],
      ['The military counted 168 dead.', ['military']],
      ['INSEC, a rights monitor, had recorded 13,000 deaths.', ['INSEC']],
    ],
    misses: ['Santos reported 12 breaches.', 'The army estimated the range.'],
  },
  {
    id: 'put-at',
    pattern: rule(
      `(?:\\b[Tt]he |\\b)(?<source>${PROPER}|[Gg]overnment|[Mm]ilitary|[Aa]rmy|[Pp]olice|[Aa]uthorities|[Oo]fficials) ${AUXILIARY}puts? (?:[^.;]{1,60} )?at (?:\\w+ ){0,3}[$€£]?\\d[\\d,.]*(?! ?[ap]\\.?m|[\\d:])`,
    ),
    needs: / puts? /,
    accepts: anything,
    examples: [['The government put the cost at $7 million.', ['government']]],
    misses: ['The army put a stop to it at 5 a.m.'],
  },
  {
    id: 'said-that',
    pattern: rule(`(?:\\b[Tt]he |\\b)(?<source>${PROPER}) ${AUXILIARY}${SAYING} (?:in [A-Z]\\w+ )?(?:that\\b|\\d)`),
    needs: new RegExp(`${SAYING} `),
    accepts: known,
    examples: [
      ['The Daily Post reported that nine had died.', ['Daily Post']],
      ['UNHCR indicated that 3,000 had come.', ['UNHCR']],
    ],
    misses: ['President Santos said that nine had died.'],
  },
]
