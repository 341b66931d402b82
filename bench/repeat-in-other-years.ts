const YEARS_APART = 5
const COPIES_APART = 60

/**
 * A report over and over, each time some years earlier, so that a long one tells of as many different happenings.
 * @param length units of text, at least
 * @param first how many times earlier the first is
 */
export function repeatInOtherYears(text: string, length: number, first = 0): string {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '')
  const times = Math.ceil(length / body.length)
  return Array.from({ length: times }, (_, index) => shiftYears(body, (first + index) % COPIES_APART)).join('\n\n')
}

/** A text with each of its years so many times five years earlier. */
export function shiftYears(text: string, times: number): string {
  return text.replace(/\b(?:19|20)\d\d\b/g, (year) => {
    const shifted = Number(year) - times * YEARS_APART
    return String(shifted < 1900 ? shifted + 100 : shifted)
  })
}
