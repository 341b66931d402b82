import { DATE_WORDS, type DateWords } from '../vocabulary/date-words.ts'

/** Days and months between which a stretch of a month or a year has a name of its own. */
const STRETCHES: readonly { readonly from: RegExp; readonly to: string; readonly name: 'early' | 'mid' | 'late' }[] = [
  { from: /^(\d{4}-\d\d)-01~$/, to: '10', name: 'early' },
  { from: /^(\d{4}-\d\d)-11~$/, to: '20', name: 'mid' },
  { from: /^(\d{4}-\d\d)-21~$/, to: '(?:2[89]|3[01])', name: 'late' },
  { from: /^(\d{4})-01~$/, to: '04', name: 'early' },
  { from: /^(\d{4})-05~$/, to: '08', name: 'mid' },
  { from: /^(\d{4})-09~$/, to: '12', name: 'late' },
]

/** One date as its parts in words: `{ day: '24', month: 'May', year: '2014' }`. */
interface Parts {
  readonly qualifier: string
  readonly day?: string
  readonly month?: string
  readonly year: string
}

/**
 * An EDTF date in words, as precise as the date and no more; what has no words here stays as it is.
 * @example dateInWords('2014-05-24') // '24 May 2014'
 * @example dateInWords('2013-01/2013-04') // 'between January and April 2013'
 * @example dateInWords('2014-07-01~/2014-07-10~') // 'early July 2014'
 * @example dateInWords('2014-05-24', 'fr') // '24 mai 2014'
 */
export function dateInWords(edtf: string, language: keyof typeof DATE_WORDS = 'en'): string {
  const words = DATE_WORDS[language]
  const [from = '', to, ...rest] = edtf.split('/')
  if (to === undefined) return singleInWords(from, words) ?? edtf
  if (rest.length > 0) return edtf
  return openInWords(from, to, words) ?? stretchInWords(from, to, words) ?? betweenInWords(from, to, words) ?? edtf
}

/** A date that opens at one end: "since March 2014", "until March 2017". */
function openInWords(from: string, to: string, words: DateWords): string | undefined {
  const isOpen = (end: string) => end === '..' || end === ''
  if (isOpen(from) === isOpen(to)) return undefined
  const single = singleInWords(isOpen(from) ? to : from, words)
  return single && `${isOpen(from) ? words.until : words.since} ${single}`
}

/** Early, mid or late in a month or a year, as the interval of about that third of it. */
function stretchInWords(from: string, to: string, words: DateWords): string | undefined {
  for (const stretch of STRETCHES) {
    const whole = stretch.from.exec(from)?.[1]
    if (whole && new RegExp(`^${whole}-${stretch.to}~$`).test(to))
      return words[stretch.name] + singleInWords(whole, words)
  }
  return undefined
}

/** Any other interval, which parts the ends share being said once. */
function betweenInWords(from: string, to: string, words: DateWords): string | undefined {
  const [first, last] = [readParts(from, words), readParts(to, words)]
  if (!first || !last) return undefined
  const sameYear = first.year === last.year && first.month !== undefined && last.month !== undefined
  const sameMonth = sameYear && first.month === last.month && first.day !== undefined && last.day !== undefined
  const start = { ...first, year: sameYear ? '' : first.year, month: sameMonth ? undefined : first.month }
  return `${words.between} ${partsInWords(start)} ${words.and} ${partsInWords(last)}`
}

function singleInWords(date: string, words: DateWords): string | undefined {
  const parts = readParts(date, words)
  return parts && partsInWords(parts)
}

function partsInWords({ qualifier, day, month, year }: Parts): string {
  return qualifier + [day, month, year].filter(Boolean).join(' ')
}

function readParts(date: string, words: DateWords): Parts | undefined {
  const unspecified = /^(\d{3}X|\d\dXX)$/.exec(date)?.[1]
  if (unspecified) return { qualifier: '', year: words.decade.replace('{year}', unspecified.replaceAll('X', '0')) }
  const [, year, month, day, mark = ''] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/.exec(date) ?? []
  if (!year) return undefined
  const qualifier = words.qualifiers[mark] ?? ''
  if (!month) return { qualifier, year }
  const name = words.seasons[month] ?? words.months[Number(month) - 1]
  if (!name) return undefined
  // A winter is three whole months that begin in December: it ends in the year after.
  const years = month === '24' ? `${year}–${String(Number(year) + 1).slice(2)}` : year
  return { qualifier, year: years, month: name, ...(day && { day: String(Number(day)) }) }
}
