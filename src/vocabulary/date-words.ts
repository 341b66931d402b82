import { MONTH_NAMES, SEASON_NAMES } from './month-names.ts'

/** What dates are said with in a language. */
export interface DateWords {
  /** In order, and the seasons by their numbers in EDTF. */
  readonly months: readonly string[]
  readonly seasons: Readonly<Record<string, string>>
  /** By the marks of EDTF for what is about, uncertain, or both. */
  readonly qualifiers: Readonly<Record<string, string>>
  readonly early: string
  readonly mid: string
  readonly late: string
  readonly since: string
  readonly until: string
  readonly between: string
  readonly and: string
  /** With `{year}` for the first year of it. */
  readonly decade: string
}

/** By language, as ISO 639-1. */
export const DATE_WORDS = {
  en: {
    months: MONTH_NAMES,
    seasons: SEASON_NAMES,
    qualifiers: { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' },
    early: 'early ',
    mid: 'mid-',
    late: 'late ',
    since: 'since',
    until: 'until',
    between: 'between',
    and: 'and',
    decade: 'the {year}s',
  },
  fr: {
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    seasons: { '21': 'printemps', '22': 'été', '23': 'automne', '24': 'hiver' },
    qualifiers: { '~': 'vers ', '?': 'peut-être ', '%': 'peut-être vers ' },
    early: 'début ',
    mid: 'mi-',
    late: 'fin ',
    since: 'depuis',
    until: 'jusqu’à',
    between: 'entre',
    and: 'et',
    decade: 'les années {year}',
  },
} as const satisfies Readonly<Record<string, DateWords>>
