import {
  AFTER_A_DAY,
  COUNTED,
  COUNTING_WORDS,
  DECADE_WORDS,
  DIRECTIONS,
  EASTER_FEASTS,
  EDGES,
  ERAS,
  HOLIDAYS,
  HOMONYM_MONTHS,
  IN_ROUNDS,
  ISLAMIC_FEASTS,
  MONTHS,
  NAMED_BY_DATES,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  SEASONS,
  SHORT_MONTHS,
  SHORT_UNITS,
  SHORT_WEEKDAYS,
  THIRDS,
  UNITS,
  VAGUE_NUMBERS,
  WEEKDAYS,
} from '../../vocabulary/en/time-words.ts'

/** The words of one class, each with the number it stands for. */
type WordClass = Readonly<Record<string, number>>

const flags = (words: readonly string[]): WordClass => Object.fromEntries(words.map((word) => [word, 1]))
const pick = (words: WordClass, keep: (word: string) => boolean): WordClass =>
  Object.fromEntries(Object.entries(words).filter(([word]) => keep(word)))
const dotted = (words: WordClass): WordClass =>
  Object.fromEntries(Object.entries(words).map(([word, value]) => [`${word}.`, value]))
const unitWords = (number: 'singular' | 'plural'): WordClass =>
  Object.fromEntries(UNITS.flatMap((row, at) => row[number].map((word) => [word, at])))

const isHomonym = (word: string): boolean => HOMONYM_MONTHS.includes(word)

/** The classes of words that patterns name; a unit stands for its row in `UNITS`. */
export const WORD_CLASSES = {
  month: { ...MONTHS, ...SHORT_MONTHS, ...dotted(SHORT_MONTHS) },
  plainmonth: { ...pick(MONTHS, (word) => !isHomonym(word)), ...dotted(SHORT_MONTHS) },
  homonym: pick(MONTHS, isHomonym),
  weekday: { ...WEEKDAYS, ...SHORT_WEEKDAYS, ...dotted(SHORT_WEEKDAYS) },
  fullweekday: WEEKDAYS,
  season: SEASONS,
  holiday: HOLIDAYS,
  easter: EASTER_FEASTS,
  islamic: ISLAMIC_FEASTS,
  third: THIRDS,
  edge: EDGES,
  era: ERAS,
  unit: unitWords('singular'),
  units: unitWords('plural'),
  shortunit: flags(SHORT_UNITS),
  count: NUMBER_WORDS,
  vague: flags(VAGUE_NUMBERS),
  ordinal: ORDINAL_WORDS,
  decade: DECADE_WORDS,
  direction: DIRECTIONS,
  namesake: flags(NAMED_BY_DATES),
  afterday: flags(AFTER_A_DAY),
  inrounds: flags(IN_ROUNDS.flatMap((word) => [word, `${word}s`])),
  counted: flags(COUNTED),
  counting: flags(COUNTING_WORDS),
} as const satisfies Record<string, WordClass>

/** Words that only count with a capital: "may" is a verb. */
export const CAPITALISED: ReadonlySet<string> = new Set(
  [MONTHS, SHORT_MONTHS, WEEKDAYS, SHORT_WEEKDAYS].flatMap((words) => Object.keys(words)),
)

/** Abbreviations that take the full stop after them into the word. */
export const ABBREVIATED: ReadonlySet<string> = new Set([...Object.keys(SHORT_MONTHS), ...Object.keys(SHORT_WEEKDAYS)])
