import { MEASURES, NUMBER_WORDS } from '../../vocabulary/en/number-words.ts'

/** A setting in which a number counts nothing: what stands right before it, to the end, or right after it, from the start. */
export interface NotCountRule {
  readonly id: string
  readonly before?: RegExp
  readonly after?: RegExp
  /** What the numeral itself must be. */
  readonly numeral?: RegExp
  /** Texts in which no number is a count. */
  readonly examples: readonly string[]
}

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const LABELS =
  'resolutions?|no|nos|articles?|chapter|decree|law|act|phase|version|vol|volume|pp?|pages?|highway|route|protocol|section|annex|flight|war|operation|zone|point|agenda|stage|round|ch|art|number|issue|part|class|type|table|figure|line|step|option|tier|category|level|grade'
const FEW = `(?:\\d{1,2}|${Object.keys(NUMBER_WORDS).join('|')})`
const NUMBER = `(?:\\d[\\d,]*|${Object.keys(NUMBER_WORDS).join('|')})`

/** Where numbers are names, dates, ages, measures or times. */
export const NOT_COUNT_RULES: readonly NotCountRule[] = [
  {
    id: 'label',
    before: new RegExp(`(?<![\\p{L}])(?:${LABELS})\\.? $`, 'iu'),
    examples: [
      'Resolution 2085 passed.',
      'It is in Report No. 39, p. 3.',
      'Phase two was to follow.',
      'It is in Vol. 116.',
    ],
  },
  {
    id: 'label-list',
    before: /(?<![\p{L}])(?:Resolutions|Articles|Vol|No|Nos|pp)\.? \d+,? (?:and )?$/u,
    numeral: /^\d/,
    examples: ['It is in Vol. 116, 455.', 'Resolutions 2085 and 2100 passed.'],
  },
  {
    id: 'day-after-month',
    before: new RegExp(
      `(?<!\\p{L}|\\d(?:st|nd|rd|th)? )${MONTH} (?:\\d{1,2}(?:, \\d{1,2}){0,3}(?:,? (?:and|to|or) |[-–]))?$`,
      'u',
    ),
    numeral: /^(?:[12]?\d|3[01])$/,
    examples: ['It fell on July 21 and 22.', 'On Feb. 26 it rained.', 'From August 5-7 it held.'],
  },
  {
    id: 'days-after-month',
    before: new RegExp(`(?<!\\p{L})${MONTH} \\d{1,2}(?:, \\d{1,2}){0,3}, $`, 'u'),
    numeral: /^\d{1,2}$/,
    after: /^(?:,? (?:and|or) \d|, \d|[.;)]|$)/,
    examples: ['It met on May 3, 8 and 12.'],
  },
  {
    id: 'day-before-month',
    after: new RegExp(`^(?:(?:,? (?:and|to) |, |[-–])\\d{1,2}){0,3} (?:of )?${MONTH}(?!\\p{L})`, 'u'),
    numeral: /^\d{1,2}$/,
    examples: ['On 5 May it fell.', 'It met on 3 and 4 June 2012.'],
  },
  {
    id: 'day-of-range',
    before: new RegExp(`(?<!\\p{L})${MONTH} \\d{1,2},? (?:to|and|or|until) $`, 'u'),
    numeral: /^\d{1,2}$/,
    examples: ['It held from May 20 to 28.'],
  },
  {
    id: 'year',
    numeral: /^(?:1[5-9]|20)\d\d$/,
    after:
      /^(?! (?:people|soldiers|civilians|troops|refugees|rebels|fighters|men|women|children|deaths|victims|militants|police|prisoners|families|cases|attacks)\b)/,
    examples: ['It began in 2012.', 'The 2012 revolt failed.', 'In 2003–06 it held.'],
  },
  {
    id: 'short-year',
    before: /(?<!\d)(?:1[5-9]|20)\d\d[–/-]$/,
    numeral: /^\d\d(?:\d\d)?$/,
    examples: ['In 2003–06 it held.', 'From 1958–2012 it went on.'],
  },
  {
    id: 'compound',
    after: /^[-–](?!(?:strong|odd|plus|something)\b)\p{L}/u,
    examples: [
      'A 20-km zone was held by a 70-year-old.',
      'It was a six-point, two-party plan.',
      'A ten-hour fight followed.',
    ],
  },
  {
    id: 'measure',
    after: new RegExp(
      `^(?: ?[-–]? ?| (?:more|consecutive|further|full|long|straight|whole|other|short|square|cubic|calendar|working) )(?:${MEASURES.join('|')})(?![\\p{L}])`,
      'u',
    ),
    examples: [
      'They had 51 mm mortars.',
      'It is 40 km away.',
      'He spent seven months there.',
      'It came two weeks later.',
      'At 5 a.m. it fell.',
    ],
  },
  {
    id: 'range-of-measures',
    after: new RegExp(`^ ?(?:to|or|and|[-–]) ?${NUMBER} (?:${MEASURES.join('|')})(?![\\p{L}])`, 'iu'),
    examples: ['It took two or three days.', 'It is 40 to 60 km away.'],
  },
  {
    id: 'age',
    before:
      /\b(?:aged?|ages|aged between|born in|(?:them|those|children|persons?|anyone) (?:under|over|below|above)) $/i,
    examples: ['A boy aged 14 fled.', 'Most of them under 18 fled.'],
  },
  {
    id: 'name',
    numeral: /^\p{Lu}\p{Ll}/u,
    before: /\p{L} $/u,
    examples: ['Operation Kilo Sierra Two began.', 'He led Group Seven.'],
  },
  {
    id: 'pronoun',
    numeral: /^one$/i,
    before: /(?:^|[^\p{L}])(?:no|any|every|some|this|that|which|each|the|only|another|such|of)(?: \p{L}+)? $/iu,
    examples: ['No one claimed it.', 'This one was lost.', 'Every one of them left.'],
  },
  {
    id: 'one-of-a-kind',
    numeral: /^one$/i,
    after: /^ (?:another|side|hand|by one|thing|time|such|party|after)\b/i,
    examples: ['They fought one another.', 'One side fled.'],
  },
  {
    id: 'part-of-whole',
    after: new RegExp(
      `^(?: out)? (?:of|in) (?:every )?${FEW}(?![\\p{L}\\p{N}]| (?:years|months|weeks|days|hours)\\b)`,
      'iu',
    ),
    examples: ['Four out of five of them were women.', 'One in three fled.'],
  },
  {
    id: 'whole-of-part',
    before: new RegExp(`(?<![\\p{L}\\p{N}])${FEW}(?: out)? (?:of|in) (?:every )?$`, 'iu'),
    examples: ['Four out of five of them were women.', 'One in three fled.'],
  },
]
