import { PLAIN_YEAR } from './build-dates.ts'
import type { TimeMention, TimeValue } from './time-value.ts'

const AFTER_CHRIST = /(?<!\p{L})(?:AD|A\.D\.|CE|C\.E\.)(?!\p{L})/u

/** Before Christ, -1, or after. */
type Era = -1 | 1

const eraOf = (year: number | undefined): Era | undefined =>
  year === undefined || year >= PLAIN_YEAR ? undefined : year <= 0 ? -1 : 1

/**
 * Gives years in fewer than four figures the era that goes on: "In 256" after "264 BC" is 256 BC, and where such years run
 * from the greater to the smaller all are before Christ. Where nothing tells of an era, figures are no years.
 * @param before the year last told before the text; undefined where none was
 */
export function settleEras(mentions: readonly TimeMention[], before: number | undefined): readonly TimeMention[] {
  const bare = mentions.filter(isBare)
  if (bare.length === 0) return mentions
  const marked = mentions.flatMap((mention) => (isBare(mention) ? [] : yearsIn(mention.value)))
  const known = eraOf(before) ?? marked.map(eraOf).find((era) => era !== undefined)
  const isModern = before !== undefined || marked.length > 0
  if (known === undefined && isModern) return mentions.filter((mention) => !isBare(mention))
  let era = known ?? (runsBack(bare.flatMap(({ value }) => yearsIn(value))) ? -1 : 1)
  return mentions.map((mention) => {
    const isTold = isBare(mention)
    if (isTold && runsBack(yearsIn(mention.value))) era = -1
    const settled = isTold && era === -1 ? { ...mention, value: mapYears(mention.value, beforeChrist) } : mention
    era = eraOf(yearsIn(settled.value)[0]) ?? era
    return settled
  })
}

const isBareYear = (year: number): boolean => year > 0 && year < PLAIN_YEAR
const isBare = ({ value, text }: TimeMention): boolean => yearsIn(value).some(isBareYear) && !AFTER_CHRIST.test(text)
const beforeChrist = (year: number): number => (isBareYear(year) ? 1 - year : year)

/** Whether years go down: "from 248 to 242", or a year before Christ that is told with its era beside one that is not. */
function runsBack(years: readonly number[]): boolean {
  const asTold = (year: number): number => (year > 0 ? year : 1 - year)
  const early = years.filter((year) => year < PLAIN_YEAR)
  return early.some((year, at) => isBareYear(year) && year < asTold(early[at - 1] ?? 0))
}

function yearsIn(value: TimeValue): readonly number[] {
  const years: number[] = []
  mapYears(value, (year) => {
    years.push(year)
    return year
  })
  return years
}

/** The value with another year wherever it names one. */
function mapYears<Value extends TimeValue>(value: Value, change: (year: number) => number): Value {
  switch (value.kind) {
    case 'date':
      return value.year === undefined ? value : { ...value, year: change(value.year) }
    case 'relative':
      return typeof value.from === 'string' ? value : { ...value, from: mapYears(value.from, change) }
    case 'interval':
      return { ...value, from: mapYears(value.from, change), to: mapYears(value.to, change) }
    case 'list':
      return { ...value, items: value.items.map((item) => mapYears(item, change)) }
    case 'bounded':
      return { ...value, of: mapYears(value.of, change) }
    default:
      return value
  }
}
