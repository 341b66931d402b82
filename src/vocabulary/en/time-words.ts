/** The English words that times are told in, each with the number it stands for. Words are lower case, `’` is written `'`. */
type Words = Readonly<Record<string, number>>

/** Months by their full name. */
export const MONTHS: Words = {
  ...{ january: 1, february: 2, march: 3, april: 4, may: 5, june: 6 },
  ...{ july: 7, august: 8, september: 9, october: 10, november: 11, december: 12 },
}

/** Abbreviated months: with a full stop they stand alone, without it they need a day or a year beside them. */
export const SHORT_MONTHS: Words = { jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sept: 9, sep: 9, oct: 10, nov: 11, dec: 12 }

/** Months that are also names or verbs, and so need more than a capital to be a month. */
export const HOMONYM_MONTHS: readonly string[] = ['march', 'april', 'may', 'june', 'august']

/** Weekdays from Monday, 1, to Sunday, 7. */
export const WEEKDAYS: Words = { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 }
export const SHORT_WEEKDAYS: Words = { mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 }

/** Seasons by their EDTF code. */
export const SEASONS: Words = { spring: 21, springtime: 21, summer: 22, midsummer: 22, autumn: 23, fall: 23, winter: 24, midwinter: 24 }

/** Feasts that fall on the same day every year: month times 100, plus day. */
export const HOLIDAYS: Words = {
  "new year's day": 101,
  "valentine's day": 214,
  "st. valentine's day": 214,
  "international women's day": 308,
  "st. patrick's day": 317,
  "st patrick's day": 317,
  epiphany: 106,
  'orthodox christmas': 107,
  'orthodox christmas eve': 106,
  'orthodox christmas day': 107,
  nowruz: 321,
  'may day': 501,
  "international workers' day": 501,
  'bastille day': 714,
  halloween: 1031,
  "all saints' day": 1101,
  "all souls' day": 1102,
  'armistice day': 1111,
  'christmas eve': 1224,
  'christmas day': 1225,
  'boxing day': 1226,
  "new year's eve": 1231,
}

/** Feasts that fall on another day each year: in days from Easter Sunday. */
export const EASTER_FEASTS: Words = {
  ...{ 'ash wednesday': -46, 'palm sunday': -7, 'maundy thursday': -3, 'holy thursday': -3, 'good friday': -2, 'holy saturday': -1 },
  ...{ easter: 0, 'easter sunday': 0, 'easter day': 0, 'easter monday': 1, 'ascension day': 39, pentecost: 49, 'whit sunday': 49, 'whit monday': 50 },
}

/** Feasts of the Islamic calendar, "Eid al-" left out: its month times 100, plus its day; day 0 is the whole month. */
export const ISLAMIC_FEASTS: Words = { ashura: 110, mawlid: 312, ramadan: 900, fitr: 1001, adha: 1210, tabaski: 1210 }

/** Thirds of a month, a year, a decade, a century. */
export const THIRDS: Words = { early: 1, mid: 2, late: 3 }

/** The nouns for the first and the last edge of a period. */
export const EDGES: Words = { beginning: 1, start: 1, outset: 1, opening: 1, end: -1, close: -1, ending: -1 }

/** Units that time is counted in: `times` of the `unit` that the reader counts in. */
export const UNITS = [
  {
    unit: 'day',
    times: 1,
    singular: ['day', 'night', 'morning', 'noon', 'afternoon', 'evening'],
    plural: ['days', 'nights', 'mornings', 'evenings'],
  },
  { unit: 'week', times: 1, singular: ['week'], plural: ['weeks'] },
  { unit: 'week', times: 2, singular: ['fortnight'], plural: ['fortnights'] },
  { unit: 'month', times: 1, singular: ['month'], plural: ['months'] },
  { unit: 'year', times: 1, singular: ['year'], plural: ['years'] },
  { unit: 'year', times: 10, singular: ['decade'], plural: ['decades'] },
  { unit: 'year', times: 100, singular: ['century'], plural: ['centuries'] },
] as const

/** Units too short to move a date. */
export const SHORT_UNITS: readonly string[] = ['minute', 'minutes', 'hour', 'hours']

/** Number words, as far as people count days, weeks, months and years in words. */
export const NUMBER_WORDS: Words = {
  ...{ a: 1, an: 1, one: 1, 'a single': 1, two: 2, 'a couple of': 2, three: 3, four: 4, five: 5, six: 6, 'half a dozen': 6, seven: 7 },
  ...{ eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, 'a dozen': 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 },
  ...{ seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60 },
  ...{ 'twenty-one': 21, 'twenty-four': 24, 'twenty-five': 25, 'thirty-five': 35, 'thirty-six': 36, 'forty-five': 45, 'forty-eight': 48, 'seventy-two': 72 },
}

/** Words for a number that is not told. */
export const VAGUE_NUMBERS: readonly string[] = ['some', 'several', 'a few', 'many', 'a number of']

/** Ordinal words. */
export const ORDINAL_WORDS: Words = {
  ...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12 },
  ...{ thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20 },
  'twenty-first': 21,
}

/** The days of a month in words: "the twenty-eighth of May". */
export const DAY_WORDS: Words = {
  ...ORDINAL_WORDS,
  ...{ 'twenty-second': 22, 'twenty-third': 23, 'twenty-fourth': 24, 'twenty-fifth': 25, 'twenty-sixth': 26, 'twenty-seventh': 27 },
  ...{ 'twenty-eighth': 28, 'twenty-ninth': 29, thirtieth: 30, 'thirty-first': 31 },
}

/** Decades in words, of the twentieth century: 199 is the 1990s. */
export const DECADE_WORDS: Words = { twenties: 192, thirties: 193, forties: 194, fifties: 195, sixties: 196, seventies: 197, eighties: 198, nineties: 199 }

/** Which way from the date last told: on (1), back (-1). */
export const DIRECTIONS: Words = {
  ...{ next: 1, following: 1, subsequent: 1, ensuing: 1, succeeding: 1 },
  ...{ previous: -1, preceding: -1, prior: -1, foregoing: -1 },
}

/** What comes in rounds: an ordinal before one of these counts it and is no day of a month. */
export const IN_ROUNDS: readonly string[] = [
  ...['attempt', 'round', 'time', 'try', 'occasion', 'anniversary', 'floor', 'ballot', 'vote', 'count', 'visit', 'trip', 'session', 'summit'],
  ...['congress', 'parallel', 'page', 'line', 'century', 'raid', 'attack', 'strike', 'ceasefire', 'truce', 'convoy', 'bomb', 'meeting', 'point'],
]

/** What a sentence goes on with after a day, and what is no noun that an ordinal before it would count. */
export const AFTER_A_DAY: readonly string[] = [
  ...['outside', 'inside', 'under', 'through', 'against', 'during', 'following', 'along', 'alongside', 'because', 'between', 'over', 'across'],
  ...['around', 'behind', 'despite', 'amid', 'again', 'also', 'alone', 'there', 'where', 'until', 'into', 'onto', 'towards', 'toward'],
  ...['killing', 'leaving', 'saw', 'brought', 'killed', 'left'],
]

/** What bears a date as its name: "the March 23 Movement". */
export const NAMED_BY_DATES: readonly string[] = [
  ...['movement', 'alliance', 'brigade', 'brigades', 'battalion', 'coalition', 'front', 'group', 'army', 'forces', 'organization', 'organisation'],
  ...['party', 'square', 'street', 'avenue', 'bridge', 'university', 'hospital', 'airport', 'stadium', 'barracks', 'regiment', 'division', 'corps'],
]

/** What is counted: a four-digit number before one of these is no year, and a small one after "In May" no day. */
export const COUNTED: readonly string[] = [
  ...['people', 'persons', 'men', 'women', 'children', 'civilians', 'soldiers', 'troops', 'fighters', 'militants', 'rebels', 'insurgents', 'guerrillas'],
  ...['gunmen', 'militiamen', 'police', 'policemen', 'officers', 'peacekeepers', 'personnel', 'members', 'recruits', 'deserters', 'prisoners'],
  ...['detainees', 'inmates', 'hostages', 'victims', 'casualties', 'deaths', 'fatalities', 'dead', 'killed', 'wounded', 'injured', 'injuries'],
  ...['refugees', 'returnees', 'migrants', 'families', 'households', 'homes', 'houses', 'huts', 'buildings', 'schools', 'villages', 'villagers'],
  ...['residents', 'inhabitants', 'protesters', 'protestors', 'demonstrators', 'students', 'workers', 'others', 'more', 'bodies', 'corpses', 'cases'],
  ...['cattle', 'cows', 'sheep', 'camels', 'vehicles', 'trucks', 'tanks', 'aircraft', 'rifles', 'weapons', 'guns', 'rockets', 'mortars', 'shells'],
  ...['mines', 'rounds', 'bullets', 'missiles', 'tons', 'tonnes', 'barrels', 'hectares', 'acres', 'feet', 'metres', 'meters', 'kilometres'],
  ...['kilometers', 'km', 'mm', 'miles', 'kg', 'dollars', 'euros', 'pounds', 'francs', 'million', 'billion', 'thousand', 'percent', 'per cent', 'kalashnikovs'],
  ...['sorties', 'strikes', 'seats', 'votes', 'ballots', 'copies', 'pages', 'jobs', 'staff', 'cadres', 'combatants', 'farmers', 'days', 'hours', 'hrs'],
]

/** Words after which a number is a count or a label, never a year. */
export const COUNTING_WORDS: readonly string[] = [
  ...['some', 'nearly', 'almost', 'approximately', 'roughly', 'least', 'than', 'estimated', 'resolution', 'resolutions', 'no', 'number', 'article'],
  ...['page', 'decree', 'law', 'flight', 'paragraph', 'protocol', 'version', 'another', 'further', 'these', 'those', 'operation', 'op', 'unscr'],
  ...['route', 'highway', 'hill', 'height', 'point', 'case', 'directive', 'regulation', 'proclamation', 'order', 'hull', 'squadron', 'unit', 'kilometre'],
]

/** Eras, as `bc` and `ad` of whatever spelling: before Christ (-1) or after. */
export const ERAS: Words = { bc: -1, ad: 1 }
