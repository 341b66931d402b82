import { MONTH_NAMES, SEASON_NAMES } from '../vocabulary/month-names.ts'

/** A year, month, season or day as people write it; other dates as they are coded. */
function moment(edtf: string): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf) ?? []
  if (year === '') return /^\d{3}X$/.test(edtf) ? `the ${edtf.slice(0, 3)}0s` : edtf
  const name = month && (SEASON_NAMES[month] ?? MONTH_NAMES[Number(month) - 1])
  return [day && Number(day), name, year].filter(Boolean).join(' ')
}

const isDay = (edtf: string): boolean => /^\d{4}-\d\d-\d\d$/.test(edtf)

/**
 * A date that a list is narrowed by, in words.
 * @example dateInWords('2014') // 'in 2014'
 * @example dateInWords('2014-05/..') // 'since May 2014'
 */
export function dateInWords(edtf: string): string {
  const [first = '', last] = edtf.split('/')
  if (last === undefined) return `${isDay(first) ? 'on' : 'in'} ${moment(first)}`
  if (first === '..') return last === '..' ? 'at any time' : `until ${moment(last)}`
  return last === '..' ? `since ${moment(first)}` : `from ${moment(first)} to ${moment(last)}`
}
