import { type Grain, grainOf, type TimeValue } from './time-value.ts'

const TAGS = {
  century: 'C',
  decade: 'D',
  year: 'Y',
  season: 'S',
  month: 'M',
  week: 'W',
  day: 'A',
  several: 'V',
  bounded: 'U',
  undated: 'U',
} as const satisfies Record<Grain, string>

/** Tags of times counted from another, where they differ from those of dates. */
const RELATIVE_TAGS: Readonly<Partial<Record<Grain, string>>> = { year: 'Z', month: 'N', day: 'B' }

/** The tag that stands for what an earlier stage has read. */
export function tagOfValue(value: TimeValue): string {
  const grain = grainOf(value)
  return (value.kind === 'relative' ? RELATIVE_TAGS[grain] : undefined) ?? TAGS[grain]
}

/** The names that patterns have for what an earlier stage has read. */
export const GRAIN_TAGS = {
  DATE: 'CDYZSMNWABV',
  POINT: 'CDYZSMNWAB',
  PERIOD: 'CDYZSMNW',
  YEAR: 'YZ',
  MONTH: 'MN',
  LONG: 'CDYZS',
  SAIDYEAR: 'Y',
  SAIDMONTH: 'M',
  SAIDDAY: 'A',
  SEASON: 'S',
  THATYEAR: 'Z',
  THATMONTH: 'N',
  DECADE: 'D',
} as const
