/** The months in order. */
export const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ')
/** The seasons by their numbers in EDTF. */
export const SEASON_NAMES: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' }
