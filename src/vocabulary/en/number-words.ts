/** Cardinal numbers in words; `dozen` multiplies like the powers of ten. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13 },
  ...{ fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40 },
  ...{ fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
}

/** What a number before it is multiplied by. */
export const SCALE_WORDS: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
}

/**
 * Plurals without a number, by the fewest that they can mean in round numbers, with no upper bound: dozens are two dozen at
 * least, scores two score, and a power of ten stands for itself ("tens of thousands fled" is 10,000 or more).
 */
export const VAGUE_NUMBERS: Readonly<Record<string, number>> = {
  'hundreds of millions': 100_000_000,
  'tens of millions': 10_000_000,
  'hundreds of thousands': 100_000,
  'tens of thousands': 10_000,
  'several million': 1_000_000,
  'several thousand': 1_000,
  'a few thousand': 1_000,
  'several hundred': 100,
  'a few hundred': 100,
  'several dozen': 24,
  'a few dozen': 24,
  millions: 1_000_000,
  thousands: 1_000,
  hundreds: 100,
  scores: 40,
  dozens: 24,
}

/** Words around a number that loosen or bound it; `none` lets others before it be seen ("at least another 20"). */
export const COUNT_QUALIFIERS = [
  {
    bound: 'min',
    place: 'before',
    words: [
      ...[
        'at least',
        'no fewer than',
        'no less than',
        'not fewer than',
        'not less than',
        'more than',
        'well over',
        'well above',
        'over',
        'above',
        'upwards of',
      ],
      ...['in excess of', 'exceeding', 'as few as', 'a minimum of', 'greater than', 'not under', 'upward of'],
    ],
    examples: [['at least 19', 19, null]],
  },
  {
    bound: 'max',
    place: 'before',
    words: [
      ...['as many as', 'as much as', 'up to', 'at most', 'fewer than', 'less than', 'no more than', 'not more than', 'under', 'below', 'a maximum of'],
      ...['well under', 'anything up to'],
    ],
    examples: [['as many as 20', null, 20]],
  },
  {
    bound: 'approx',
    place: 'before',
    words: [
      ...['about', 'around', 'roughly', 'approximately', 'nearly', 'almost', 'close to', 'some', 'circa', 'ca.', 'c.', 'an estimated', 'estimated', 'perhaps'],
      ...[
        'just under',
        'just over',
        'just above',
        'just below',
        'a little over',
        'a little under',
        'slightly over',
        'slightly more than',
        'slightly fewer than',
        'slightly less than',
        'maybe',
      ],
      ...[
        'just short of',
        'in the region of',
        'in the order of',
        'on the order of',
        'something like',
        'near',
        'possibly',
        'an average of',
        'average of',
        'under about',
      ],
    ],
    examples: [['nearly 100', 100, 100]],
  },
  {
    bound: 'none',
    place: 'before',
    words: [
      'another',
      'a further',
      'further',
      'an additional',
      'additional',
      'a total of',
      'a combined',
      'a reported',
      'exactly',
      'anything',
      'anywhere',
      'somewhere',
      'only',
      'just',
      'probably',
      'likely',
    ],
    examples: [['at least another 20', 20, null]],
  },
  { bound: 'min', place: 'after', words: ['or more', 'at least', 'at a minimum', 'plus', '-plus', '+', 'and more'], examples: [['50 or more', 50, null]] },
  { bound: 'max', place: 'after', words: ['or fewer', 'or less', 'at most', 'at the most'], examples: [['50 or fewer', null, 50]] },
  { bound: 'approx', place: 'after', words: ['or so', '-odd', ' odd', 'or thereabouts'], examples: [['400 or so', 400, 400]] },
] as const

/** Nouns and participles that count the victims themselves, by what became of them: "at least 25 dead", "30 fatalities". */
export const VICTIM_WORDS = {
  killed: ['dead', 'killed', 'deaths', 'death', 'fatalities', 'fatality', 'slain', 'lives', 'life', 'murdered', 'executed', 'beheaded', 'corpses', 'bodies'],
  wounded: ['wounded', 'injured', 'injuries', 'hurt', 'maimed'],
  abducted: ['abducted', 'kidnapped', 'captured', 'seized'],
  displaced: ['displaced', 'homeless', 'uprooted'],
} as const

/** Units of measure and of time: a number before one counts no people, arms or money. */
export const MEASURES = [
  ...[
    'mm',
    'cm',
    'm',
    'km',
    'kilometers?',
    'kilometres?',
    'kms',
    'met(?:er|re)s',
    'miles?',
    'kg',
    'kilos?',
    'kilograms?',
    'feet',
    'foot',
    'nautical',
    'degrees?',
  ],
  ...['calib(?:er|re)', 'seconds?', 'minutes?', 'hours?', 'days?', 'nights?', 'weeks?', 'weekends?', 'months?', 'years?', 'decades?', 'century', 'centuries'],
  ...['a\\.m', 'p\\.m', 'am', 'pm', "o[’']clock", 'GMT', 'UTC', 'times as', 'points?', 'quarters?', 'thirds?', 'fifths?', 'tenths?', 'below zero'],
] as const
