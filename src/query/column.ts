import type { RowList } from './row-lists.ts'

/** The values of one field over all rows, both ways: rows by value for filters, values by row for counting. */
export interface Column {
  readonly values: readonly string[]
  /** The rows that carry a value. */
  rowsOf(value: string): RowList
  /** How many of `rows` carry each value, by index into `values`. */
  countIn(rows: RowList): Uint32Array
}

const NONE: RowList = new Uint32Array()

/**
 * Reads a column off `size` rows; a value that a row gives twice counts once.
 * @example createColumn(2, (row) => [['gao', 'kidal'], ['kidal']][row]).rowsOf('kidal') // [0, 1]
 */
export function createColumn(size: number, valuesOf: (row: number) => Iterable<string>): Column {
  const numbers = new Map<string, number>()
  const rowsByValue: number[][] = []
  const valueNumbers: number[] = []
  const ends = new Uint32Array(size)
  for (let row = 0; row < size; row += 1) {
    for (const value of valuesOf(row)) {
      const number = numbers.get(value) ?? numbers.size
      if (number === numbers.size) numbers.set(value, number)
      rowsByValue[number] ??= []
      const rows = rowsByValue[number]
      if (rows.at(-1) === row) continue
      rows.push(row)
      valueNumbers.push(number)
    }
    ends[row] = valueNumbers.length
  }
  const flat = Uint32Array.from(valueNumbers)
  const lists = rowsByValue.map((rows) => Uint32Array.from(rows))
  return {
    values: [...numbers.keys()],
    rowsOf: (value) => lists[numbers.get(value) ?? -1] ?? NONE,
    countIn: (rows) => countValues(rows, flat, ends, lists.length),
  }
}

function countValues(rows: RowList, flat: Uint32Array, ends: Uint32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size)
  for (const row of rows) {
    const end = ends[row] ?? 0
    for (let at = row === 0 ? 0 : (ends[row - 1] ?? 0); at < end; at += 1) {
      const value = flat[at] ?? 0
      counts[value] = (counts[value] ?? 0) + 1
    }
  }
  return counts
}
