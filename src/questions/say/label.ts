import { COUNTRIES } from '../../vocabulary/countries.ts'
import type { Library } from '../library.ts'

/**
 * Text with the war it is of before it, where the store holds reports on several.
 * @example labelled({ report: 'mali' }, '288 deaths in 2016', library) // 'Mali: 288 deaths in 2016'
 */
export function labelled({ report }: { readonly report: string }, text: string, { reports }: Library): string {
  if (reports.length < 2) return text
  const [code] = reports.find(({ id }) => id === report)?.countries ?? []
  return `${COUNTRIES.find((row) => row.code === code)?.name ?? report}: ${text}`
}
